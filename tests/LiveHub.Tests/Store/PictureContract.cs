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

    [Fact]
    public async Task Who_brought_how_many_pictures_is_counted_for_its_stream_alone()
    {
        var pictures = (IPictureStore)Store;
        await pictures.KeepFor("ann", Stream, "AAAAAAAAAAAAAAAAAAAAAA", new("image/png", [1]));
        await pictures.KeepFor("ann", Stream, "BAAAAAAAAAAAAAAAAAAAAA", new("image/png", [2]));
        await pictures.KeepFor("bob", Stream, "CAAAAAAAAAAAAAAAAAAAAA", new("image/png", [3]));
        var again = (IPictureStore)Reopen();
        Assert.Equal((2, 1, 0), (
            await again.CountOf("ann", Stream, default), await again.CountOf("bob", Stream, default),
            await again.CountOf("ann", "session/OTHER1", default)));
        Assert.Equal(3, await again.Count(Stream, default));
        Assert.Equal([2], (await again.Find(Stream, "BAAAAAAAAAAAAAAAAAAAAA", default))!.Bytes);
    }
}
