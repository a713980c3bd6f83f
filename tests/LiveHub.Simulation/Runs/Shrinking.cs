using System.Diagnostics;
using LiveHub.Simulation.Checks;
using LiveHub.Simulation.World;

namespace LiveHub.Simulation.Runs;

/// <summary>Looks for a shorter history that goes wrong in the same way: fewer kinds of fault, fewer clients, fewer
/// steps; stops when nothing more can go, or time is up.</summary>
internal sealed class Shrinking(Wrong wrong, TimeSpan most)
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();

    public Plan Shrink(Plan plan, int step)
    {
        plan = Better(plan with { Commands = Math.Min(plan.Commands, step + 1) }) ?? plan;
        foreach (var kind in Enum.GetValues<FaultKinds>().Where(kind => kind is not (FaultKinds.None or FaultKinds.All)))
        {
            plan = Better(plan with { Faults = plan.Faults & ~kind }) ?? plan;
        }

        plan = Better(plan with { Nodes = 1 }) ?? plan;
        foreach (var clients in new[] { 2, 3, 4, 6, 10 })
        {
            if (Better(plan with { Clients = clients }) is { } fewer)
            {
                plan = fewer;
                break;
            }
        }

        return WithoutSteps(plan);
    }

    private Plan WithoutSteps(Plan plan)
    {
        for (var size = plan.Commands / 2; size > 0; size /= 2)
        {
            for (var from = 0; from < plan.Commands; from += size)
            {
                var without = plan with { LeftOut = plan.LeftOut.Union(Enumerable.Range(from, size)) };
                plan = Better(without) ?? plan;
            }
        }

        return plan;
    }

    /// <summary>The plan, when it still goes wrong in the same way.</summary>
    private Plan? Better(Plan plan) =>
        _watch.Elapsed < most && new History(plan).Run() is { } finding && finding.Wrong == wrong ? plan : null;
}
