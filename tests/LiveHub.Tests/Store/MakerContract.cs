using LiveHub.Store;

namespace LiveHub.Tests.Store;

/// <summary>What every store promises of makers, and of the browsers in which the passphrase was said.</summary>
public abstract class MakerContract : ScanBoxContract
{
    private IMakerStore Makers => (IMakerStore)Store;

    [Fact]
    public async Task AC5_what_somebody_made_is_listed_for_that_maker_alone_the_newest_first()
    {
        await Store.Append("session/AAAAAA", [new(1, null, 10, "sessionCreated", "1"), new(2, "command", 11, "other", "2"), new(3, null, 12, "sessionRenamed", "3")], []);
        await Store.Append("session/BBBBBB", [new(1, null, 20, "sessionCreated", "4")], []);
        await Store.Append("session/CCCCCC", [new(1, null, 30, "sessionCreated", "5")], []);
        await Makers.KeepMaker("session/AAAAAA", "ann", 10);
        await Makers.KeepMaker("session/BBBBBB", "ann", 20);
        await Makers.KeepMaker("session/CCCCCC", "bob", 30);
        var again = (IMakerStore)Reopen();

        var made = await again.MadeBy("ann", 10, default);
        Assert.Equal([("session/BBBBBB", "4"), ("session/AAAAAA", "1"), ("session/AAAAAA", "3")], made.Select(one => (one.Stream, one.Data)));
        Assert.Equal((20L, 3L, 12L), (made[0].Made, made[2].Version, made[2].At));
        Assert.Equal(["session/BBBBBB"], (await again.MadeBy("ann", 1, default)).Select(one => one.Stream));
        Assert.Empty(await again.MadeBy("cleo", 10, default));
        Assert.True(await again.HasMade("ann", "session/AAAAAA", default));
        Assert.False(await again.HasMade("bob", "session/AAAAAA", default));
    }

    [Fact]
    public async Task AC5_what_has_a_maker_keeps_it()
    {
        await Makers.KeepMaker("session/AAAAAA", "ann", 10);
        await Makers.KeepMaker("session/AAAAAA", "bob", 20);
        Assert.True(await Makers.HasMade("ann", "session/AAAAAA", default));
        Assert.False(await Makers.HasMade("bob", "session/AAAAAA", default));
    }

    [Fact]
    public async Task AC4_a_token_counts_until_it_runs_out_or_is_dropped()
    {
        await Makers.KeepToken("one", 100, 0);
        await Makers.KeepToken("two", 200, 0);
        Assert.True(await Makers.KnowsToken("one", 99, default));
        Assert.False(await Makers.KnowsToken("one", 100, default));
        await Makers.DropToken("two");
        Assert.False(await Makers.KnowsToken("two", 0, default));
        await Makers.KeepToken("three", 300, 150); // What has run out goes for good.
        Assert.False(await Makers.KnowsToken("one", 0, default));
    }
}
