using LiveHub.Domain;
using LiveHub.Privacy;
using LiveHub.Store;

namespace LiveHub.Tests.Store;

/// <summary>What every store promises of deleting: all of a stream goes, and it never comes back. Rules FO1 and FO2 of docs/RULES.md.</summary>
public abstract class ForgettingContract : MakerContract
{
    private const string Other = "session/OTHER1";

    private static readonly DateOnly Day = new(2026, 11, 23);

    private IForgetting Forgetting => (IForgetting)Store;

    /// <summary>The tables of the database, and whether each has a column `stream`.</summary>
    protected abstract Task<IReadOnlyDictionary<string, bool>> Tables();

    /// <summary>All rows of all tables, as text.</summary>
    protected abstract Task<string> Rows();

    [Fact]
    public async Task FO1_all_of_a_stream_goes_from_every_table_and_nothing_of_another()
    {
        await Fill(Stream, "Quendelina");
        await Fill(Other, "Balthazar");
        Assert.Contains("Quendelina", await Rows(), StringComparison.Ordinal);

        await Forgetting.Forget(Stream, Day);
        await Forgetting.Clean();

        var rows = await Rows();
        Assert.DoesNotContain("Quendelina", rows, StringComparison.Ordinal);
        Assert.Contains("Balthazar", rows, StringComparison.Ordinal);
        Assert.Contains("2026-11-23", rows, StringComparison.Ordinal);
        Assert.False(await Store.Exists(Stream, default));
        Assert.Equal((0, 1), (await ((IPictureStore)Store).Count(Stream, default), await ((IPictureStore)Store).Count(Other, default)));
        Assert.True(await ((IForgetting)Reopen()).IsGone(Stream, default));
        Assert.False(await Forgetting.IsGone(Other, default));
    }

    [Fact]
    public async Task FO2_what_was_deleted_takes_nothing_in_any_more()
    {
        await Fill(Stream, "Quendelina");
        await Forgetting.Forget(Stream, Day);
        await Forgetting.Forget(Stream, Day);

        await Assert.ThrowsAsync<StreamGone>(() => Store.Append(Stream, [Row(1)], []));
        await Assert.ThrowsAsync<StreamGone>(() => Store.Append(Stream, [Row(3)], [new("name", "s", "Ann")]));
        await Assert.ThrowsAsync<StreamGone>(() => ((IPictureStore)Store).Keep(Stream, "C", new("image/png", [1])));
        await Assert.ThrowsAsync<StreamGone>(() => ((IPictureStore)Store).KeepFor("ann", Stream, "D", new("image/png", [1])));
        Assert.True(await Store.Append(Other, [Row(1)], []));
        Assert.Empty((await Store.Read(Stream, 0, default)).Events);
        Assert.Equal(0, await ((IPictureStore)Store).Count(Stream, default));
    }

    [Fact]
    public async Task FO2_of_commands_that_race_with_the_deletion_none_brings_anything_back()
    {
        for (var round = 0; round < 10; round++)
        {
            var stream = $"session/RACE{round:00}";
            using var begun = new CountdownEvent(4);
            var racers = Enumerable.Range(0, 8).Select(racer => Task.Run(() => Race(stream, racer, begun))).ToList();
            await Task.Run(begun.Wait);
            await Forgetting.Forget(stream, Day);
            await Task.WhenAll(racers);

            var left = await Store.Read(stream, 0, default);
            Assert.Empty(left.Events);
            Assert.Empty(left.Sides);
        }
    }

    [Fact]
    public async Task FO3_what_ended_before_a_day_is_told_and_what_never_ended_by_its_last_event()
    {
        await Store.Append("session/ENDED1", [At(1, 1_000, "x"), At(2, 2_000, "sessionEnded"), At(3, 9_000, "x")], []);
        await Store.Append("session/ENDED2", [At(1, 1_000, "x"), At(2, 8_000, "sessionEnded")], []);
        await Store.Append("session/OPEN01", [At(1, 1_000, "x"), At(2, 4_000, "x")], []);
        await Store.Append("session/OPEN02", [At(1, 1_000, "x"), At(2, 6_000, "x")], []);
        await Store.Append("programme/CYCLE1", [At(1, 1_000, "x")], []);
        Assert.Equal(["session/ENDED1", "session/OPEN01"], (await Forgetting.OverBefore("session/", 5_000, default)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task FO1_every_table_is_deleted_from_by_its_stream_or_holds_nothing_of_any()
    {
        var tables = await Tables();
        Assert.True(tables["events"]);
        Assert.All(tables, table => Assert.True(
            table.Value || (table.Key != "side" && KeptData.Neutral.Contains(table.Key)),
            $"Give {table.Key} a column `stream`, so that deleting a session reaches it, or say in KeptData.Neutral that it holds nothing of any."));
    }

    private async Task Fill(string stream, string text)
    {
        await Store.Append(
            stream, [new(1, null, 1, "kind", $$"""{"kind":"kind","text":"{{text}}"}"""), Row(2)],
            [new("name", "s1", text), new(ScanAnswers.RowKind, "scan/" + text, "there 5 5")]);
        await ((IPictureStore)Store).KeepFor("ann" + text, stream, "A" + text, new("image/png", [1, 2, 3]));
    }

    private async Task Race(string stream, int racer, CountdownEvent begun)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                var version = (await Store.Versions([stream], default)).GetValueOrDefault(stream) + 1;
                await Store.Append(stream, [Row(version)], [new("name", $"{racer}", $"{tries}")]);
            }
            catch (StreamGone)
            {
                return;
            }

            if (tries == 3 && !begun.IsSet)
            {
                begun.Signal();
            }
        }
    }

    private static StoredEvent Row(long version) => At(version, version, "kind");

    private static StoredEvent At(long version, long at, string kind) => new(version, null, at, kind, $$"""{"kind":"{{kind}}"}""");
}
