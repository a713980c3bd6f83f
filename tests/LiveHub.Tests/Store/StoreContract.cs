using LiveHub.Domain;
using LiveHub.Store;

namespace LiveHub.Tests.Store;

/// <summary>What every store promises; each store runs all of it.</summary>
public abstract class StoreContract
{
    protected const string Stream = "session/TEST01";

    protected abstract IEventStore Store { get; }

    /// <summary>The same database, opened anew.</summary>
    protected abstract IEventStore Reopen();

    [Fact]
    public async Task What_was_appended_is_read_in_order_also_after_a_restart()
    {
        await Store.Append(Stream, [Row(1, "a"), Row(2), Row(3, "b")], [new("name", "s1", "Ann"), new("author", "i1", "s1")]);
        var tail = await Reopen().Read(Stream, 1, default);
        Assert.Equal([Row(2), Row(3, "b")], tail.Events);
        Assert.Equal(2, tail.Sides.Count);
    }

    [Fact]
    public async Task The_same_version_twice_is_a_clash_and_stores_nothing()
    {
        Assert.True(await Store.Append(Stream, [Row(1)], []));
        Assert.False(await Store.Append(Stream, [Row(1), Row(2)], [new("name", "s1", "Ann")]));
        var tail = await Store.Read(Stream, 0, default);
        Assert.Single(tail.Events);
        Assert.Empty(tail.Sides);
    }

    [Fact]
    public async Task The_same_command_twice_is_a_clash()
    {
        Assert.True(await Store.Append(Stream, [Row(1, "same")], []));
        Assert.False(await Store.Append(Stream, [Row(2, "same")], []));
        Assert.True(await Store.Append("session/OTHER1", [Row(1, "same")], []));
        Assert.Equal([Row(1, "same")], (await Store.Read(Stream, 0, default)).Events);
    }

    [Fact]
    public async Task Many_appends_at_once_are_each_stored_or_refused()
    {
        for (var version = 1; version <= 5; version++)
        {
            var results = await Task.WhenAll(Enumerable.Range(0, 80).Select(i =>
                Store.Append("session/S" + (i % 40), [Row(version, $"c{version}.{i}")], [])));
            Assert.Equal(40, results.Count(stored => stored));
        }

        for (var stream = 0; stream < 40; stream++)
        {
            var tail = await Store.Read("session/S" + stream, 0, default);
            Assert.Equal([1, 2, 3, 4, 5], tail.Events.Select(row => (int)row.Version));
        }
    }

    [Fact]
    public async Task A_later_side_row_takes_the_place_of_an_earlier_and_can_be_forgotten()
    {
        await Store.Append(Stream, [Row(1)], [new("name", "s1", "Ann"), new("name", "s2", "Bob"), new("grant", "h", "x")]);
        await Store.Append(Stream, [Row(2)], [new("name", "s1", "Anna"), SideRow.Forget("name", "s2")]);
        Assert.Equal([new("name", "s1", "Anna")], (await Store.Read(Stream, 1, default)).Sides);
        await Store.Append(Stream, [Row(3)], [SideRow.ForgetAll("name")]);
        Assert.Equal([new("grant", "h", "x")], (await Store.Read(Stream, 0, default)).Sides);
    }

    [Fact]
    public async Task A_stream_exists_from_its_first_event_on()
    {
        Assert.False(await Store.Exists(Stream, default));
        await Store.Append(Stream, [Row(1)], []);
        Assert.True(await Store.Exists(Stream, default));
    }

    [Fact]
    public async Task The_last_version_of_many_streams_is_told_at_once()
    {
        await Store.Append(Stream, [Row(1), Row(2)], []);
        await Store.Append("session/OTHER1", [Row(1)], []);
        var versions = await Store.Versions([Stream, "session/OTHER1", "session/NONE01"], default);
        Assert.Equal(new Dictionary<string, long> { [Stream] = 2, ["session/OTHER1"] = 1 }, versions);
    }

    [Fact]
    public async Task Of_many_side_rows_in_one_append_the_last_word_on_each_counts()
    {
        await Store.Append(Stream, [Row(1)], [new("author", "i1", "s1"), new("name", "s1", "Ann"), new("name", "s9", "Zoe")]);
        await Store.Append(
            Stream, [Row(2)],
            [
                new("name", "s1", "Bob"), new("name", "s1", "Cas"), new("author", "i2", "s2"), SideRow.ForgetAll("author"),
                new("author", "i3", "s3"), new("name", "s2", "Dan"), SideRow.Forget("name", "s2"), SideRow.Forget("name", "s9"),
            ]);
        var sides = (await Store.Read(Stream, 0, default)).Sides.OrderBy(side => side.Key, StringComparer.Ordinal);
        Assert.Equal([new("author", "i3", "s3"), new("name", "s1", "Cas")], sides);
    }

    [Fact]
    public void The_epoch_stays_with_the_database() => Assert.Equal(Store.Epoch, Reopen().Epoch);

    private static StoredEvent Row(long version, string? command = null) =>
        new(version, command, 1_700_000_000_000 + version, "kind", $$"""{"kind":"kind","text":"ünï 👩‍👩‍👧 {{version}}"}""");
}
