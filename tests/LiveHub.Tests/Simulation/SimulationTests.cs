using LiveHub.Simulation.World;
using Runs = LiveHub.Simulation.Runs;

namespace LiveHub.Tests.Simulation;

/// <summary>Whatever the network, the store and the nodes do: nothing acknowledged is lost, no budget is exceeded, and in
/// the end everybody holds the same. ./dev simulate runs more of it.</summary>
public sealed class SimulationTests
{
    [Fact]
    public void A_hundred_and_fifty_histories_end_well()
    {
        var totals = Runs.Simulation.Run(histories: 150, commands: 200, seed: 1, threads: 2);
        Assert.True(totals.Failures.IsEmpty, string.Join('\n', totals.Failures.Select(f =>
            $"Seed {f.Plan.Seed}, step {f.Finding.Step}: {f.Finding.Wrong}: {f.Finding.Text}")));
        Assert.Equal(150, totals.Histories);
        Assert.True(totals.Acked > 3_000, $"Only {totals.Acked} commands were acknowledged");
    }

    /// <summary>Histories that once went wrong.</summary>
    [Theory]
    [InlineData(5)]
    public void A_history_that_once_went_wrong_ends_well(int seed) =>
        Assert.Null(new History(new(seed, 500)).Run());

    [Fact]
    public void The_same_seed_is_the_same_history()
    {
        var first = new History(new(7, 100)) { Trace = [] };
        var second = new History(new(7, 100)) { Trace = [] };
        first.Run();
        second.Run();
        Assert.Equal(first.Trace, second.Trace);
        Assert.Equal(first.Referee.Head, second.Referee.Head);
    }
}
