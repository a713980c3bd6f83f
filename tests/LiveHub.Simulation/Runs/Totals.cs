using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using LiveHub.Simulation.Checks;
using LiveHub.Simulation.World;

namespace LiveHub.Simulation.Runs;

/// <summary>What many histories came to.</summary>
internal sealed class Totals
{
    private long _histories;
    private long _commands;
    private long _acked;

    public ConcurrentBag<(Plan Plan, Finding Finding)> Failures { get; } = [];

    public long Acked => Interlocked.Read(ref _acked);

    public long Histories => Interlocked.Read(ref _histories);

    public void Add(Plan plan, History history)
    {
        Interlocked.Increment(ref _histories);
        Interlocked.Add(ref _commands, plan.Commands);
        Interlocked.Add(ref _acked, history.Referee.Acked);
        if (history.Findings.First is { } finding)
        {
            Failures.Add((plan, finding));
        }
    }

    public JsonObject Json(long seed, TimeSpan took) => new()
    {
        ["histories"] = Histories,
        ["commands"] = _commands,
        ["acked"] = _acked,
        ["lost"] = Count(Wrong.Lost),
        ["doubled"] = Count(Wrong.Doubled),
        ["over_budget"] = Count(Wrong.OverBudget),
        ["diverged"] = Count(Wrong.Diverged),
        ["failed"] = Count(Wrong.Failed),
        ["seconds"] = Math.Round(took.TotalSeconds, 1),
        ["seed"] = seed,
    };

    private int Count(Wrong wrong) => Failures.Count(failure => failure.Finding.Wrong == wrong);
}
