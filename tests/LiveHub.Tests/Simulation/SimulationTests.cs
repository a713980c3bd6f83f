using LiveHub.Simulation.World;
using Runs = LiveHub.Simulation.Runs;

namespace LiveHub.Tests.Simulation;

/// <summary>Whatever the network, the store and the nodes do: nothing acknowledged is lost, no budget is exceeded, and in
/// the end everybody holds the same. ./dev simulate runs more of it.</summary>
public sealed class SimulationTests
{
    /// <summary>Rules W1 to W3, W8 and N1 to N3.</summary>
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
    [InlineData(1195, 500)] // After the end, a node that woke counted who had signed anew.
    [InlineData(1020, 200)] // A tally changed and changed back between two looks of the node that the phone came to.
    [InlineData(1134, 200)] // A snapshot made a moment before was handed out, and what came since was not told.
    [InlineData(1246, 200)] // A name given and taken back in one commit stood on the other node.
    [InlineData(1251, 200)] // An idea came and went between two looks of the node that the phone came to.
    [InlineData(20097, 500)] // After the end a node that had read the log anew counted who wrote how much.
    public void A_history_that_once_went_wrong_ends_well(int seed, int commands) => OnAThreadOfItsOwn(() =>
        Assert.Null(new History(new(seed, commands)).Run()));

    [Fact]
    public void The_same_seed_is_the_same_history()
    {
        var first = new History(new(7, 100)) { Trace = [] };
        var second = new History(new(7, 100)) { Trace = [] };
        OnAThreadOfItsOwn(() => first.Run());
        OnAThreadOfItsOwn(() => second.Run());
        Assert.Equal(first.Trace, second.Trace);
        Assert.Equal(first.Referee.Head, second.Referee.Head);
    }

    /// <summary>Where what waits for the store goes on at once, and not in a queue of the test framework's.</summary>
    private static void OnAThreadOfItsOwn(Action run)
    {
        Exception? thrown = null;
        var thread = new Thread(() => thrown = Record.Exception(run));
        thread.Start();
        thread.Join();
        if (thrown is not null)
        {
            throw new InvalidOperationException("It went wrong.", thrown);
        }
    }
}
