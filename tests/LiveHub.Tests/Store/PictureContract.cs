using LiveHub.Store;

namespace LiveHub.Tests.Store;

/// <summary>What every store promises that lasts longer than the program: pictures too.</summary>
public abstract class PictureContract : StoreContract
{
    [Fact]
    public async Task A_picture_is_kept_as_it_is_for_its_stream_alone_also_after_a_restart()
    {
        var pictures = (IPictureStore)Store;
        await pictures.Keep(Stream, "AAAAAAAAAAAAAAAAAAAAAA", new("image/png", [1, 2, 3]));
        var again = (IPictureStore)Reopen();
        Assert.Equal([1, 2, 3], (await again.Find(Stream, "AAAAAAAAAAAAAAAAAAAAAA", default))!.Bytes);
        Assert.Null(await again.Find("session/OTHER1", "AAAAAAAAAAAAAAAAAAAAAA", default));
        Assert.Equal((1, 0), (await again.Count(Stream, default), await again.Count("session/OTHER1", default)));
    }
}
