using System.Diagnostics;
using System.Text.Json.Nodes;
using LiveHub.Simulation.Checks;
using LiveHub.Simulation.World;

namespace LiveHub.Simulation.Runs;

/// <summary>./dev simulate: many histories, and for the first that goes wrong the shortest found.</summary>
internal static class SimulateWord
{
    private static readonly TimeSpan LongestShrink = TimeSpan.FromSeconds(30);

    public static JsonObject Run(Options options, Action<string> say)
    {
        var (histories, commands) = (options.Number("histories", 5_000), options.Number("commands", 500));
        var (seed, threads) = (options.Number("seed", 1), options.Number("threads", 1));
        var watch = Stopwatch.StartNew();
        int? nodes = options.Text("nodes") is null ? null : options.Number("nodes", 1);
        var totals = Simulation.Run(histories, commands, seed, threads, plan => plan with { Nodes = nodes });
        var took = watch.Elapsed;
        var failures = totals.Failures.OrderBy(failure => failure.Plan.Seed).ToList();
        foreach (var (plan, finding) in failures)
        {
            say($"--histories 1 --commands {plan.Commands} --seed {plan.Seed}: {finding.Wrong} at step {finding.Step}: {finding.Text}");
        }

        if (failures.Count > 0)
        {
            Explain(failures[0].Plan, failures[0].Finding, say);
        }

        return totals.Json(seed, took);
    }

    private static void Explain(Plan plan, Finding finding, Action<string> say)
    {
        var shortest = new Shrinking(finding.Wrong, LongestShrink).Shrink(plan, finding.Step);
        var history = new History(shortest) { Trace = [] };
        var found = history.Run();
        say($"The shortest history found with seed {plan.Seed}, faults {shortest.Faults}, {history.Trace.Count} steps:");
        history.Trace.ForEach(say);
        say($"{found?.Wrong}: {found?.Text}");
    }
}
