using LiveHub.Chaos;
using LiveHub.Chaos.Words;

namespace LiveHub.Tests.Chaos;

/// <summary>The long round of docs/RELIABILITY.md in small: the same program, fewer of everything.</summary>
[Collection(OneAtATime.Name)]
public sealed class ShortRoundTests
{
    [Fact]
    public async Task Sixty_phones_meet_every_fault_alone_or_in_a_pair_and_nothing_is_lost_doubled_or_different() =>
        Well(await RoundsWord.Run(new("--rounds", "5", "--seed", "20261122", "--phones", "60", "--scale", "0.05", "--slack", "3")));

    [Fact]
    public async Task Five_kills_of_a_node_under_a_vote_storm_lose_nothing() =>
        Well(await Kills.Run(new("kills", "--count", "5", "--acks", "2000")));

    [Fact]
    public async Task Two_thousand_ids_sent_three_times_each_have_one_effect_and_one_answer()
    {
        var report = await RepeatedIds.Run(new("repeats", "--ids", "2000"));
        Well(report);
        Assert.Equal(2_000, report["effects"]);
        Assert.Equal(6_000, report["sends"]);
    }

    [Fact]
    public async Task One_budget_holds_against_fifty_lines_to_two_nodes()
    {
        var report = await Budget.Run(new("budget", "--rounds", "3", "--commands", "500"));
        Well(report);
        Assert.True(report["acked"] > 300 && report["refused"] > 100, $"Nobody fought for the dots: {report}");
    }

    private static void Well(Report report) => Assert.True(report.IsGood, $"{report}\n{string.Join('\n', report.Wrong)}");
}
