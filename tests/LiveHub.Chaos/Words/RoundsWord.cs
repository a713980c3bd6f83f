using System.Text.Json.Nodes;
using LiveHub.Chaos.Faults;
using LiveHub.Chaos.Rounds;

namespace LiveHub.Chaos.Words;

/// <summary>Random histories under faults, round after round.</summary>
public static class RoundsWord
{
    private const int Phones = 60;

    public static async Task<Report> Run(Options options)
    {
        var sqlite = options.Has("sqlite");
        var seed = options.Number("seed", 1);
        var plans = RoundPlan.Rounds(
            options.Number("rounds", 10), seed, options.Number("phones", Phones), options.Factor("scale", 0.1), Kinds(options, sqlite));
        var failed = 0;
        var outcomes = new List<RoundOutcome>();
        foreach (var group in plans.Select(plan => plan with { Slack = options.Factor("slack", 1) }).GroupBy(plan => plan.Faults.Any(fault => fault.NeedsClock)))
        {
            await using var runner = new Runner(sqlite, hasClocks: group.Key);
            foreach (var plan in group)
            {
                var outcome = await runner.Run(plan);
                outcomes.Add(outcome);
                Say(plan, outcome);
                if (!outcome.IsGood)
                {
                    failed++;
                    await Shorten(plan, outcome, runner);
                }
            }
        }

        return Sum(seed, failed, plans, outcomes);
    }

    private static IReadOnlyList<Fault> Kinds(Options options, bool sqlite)
    {
        var named = options.Text("faults", "");
        return [.. (named.Length > 0 ? named.Split(',').Select(FaultKinds.Named) : FaultKinds.All)
            .Where(fault => !(sqlite && fault.NeedsCluster))];
    }

    private static async Task Shorten(RoundPlan plan, RoundOutcome outcome, Runner runner)
    {
        var (smallest, found) = await Shrink.Find(plan, outcome, runner);
        Console.Error.WriteLine($"  the shortest that fails: {smallest}");
        found.Wrong.Take(10).ToList().ForEach(line => Console.Error.WriteLine("    " + line));
    }

    private static void Say(RoundPlan plan, RoundOutcome outcome)
    {
        Console.Error.WriteLine($"round {plan.Number}: {plan}: {outcome.Acked} acknowledged, {(outcome.IsGood ? "well" : "WRONG")}");
        outcome.Wrong.Take(20).ToList().ForEach(line => Console.Error.WriteLine("  " + line));
    }

    private static Report Sum(int seed, int failed, IReadOnlyList<RoundPlan> plans, List<RoundOutcome> outcomes)
    {
        var faults = new JsonObject();
        foreach (var kind in plans.SelectMany(plan => plan.Faults).GroupBy(fault => fault.Name).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            faults[kind.Key] = kind.Count();
        }

        return new(
            new()
            {
                ["rounds"] = outcomes.Count,
                ["acked"] = outcomes.Sum(outcome => outcome.Acked),
                ["lost"] = outcomes.Sum(outcome => outcome.Lost),
                ["doubled"] = outcomes.Sum(outcome => outcome.Doubled),
                ["over_budget"] = outcomes.Sum(outcome => outcome.OverBudget),
                ["diverged"] = outcomes.Sum(outcome => outcome.Diverged),
                ["leaked"] = outcomes.Sum(outcome => outcome.Leaked),
                ["other"] = outcomes.Sum(outcome => outcome.Other),
                ["failed"] = failed,
                ["reconsidered"] = outcomes.Sum(outcome => outcome.Reconsidered),
                ["seed"] = seed,
                ["phones"] = plans[0].Phones,
                ["scale"] = plans[0].Scale,
                ["faults"] = faults,
                ["recovery_ms"] = Report.Spread(outcomes.SelectMany(outcome => outcome.RecoveryMs)),
                ["settled_ms"] = Report.Spread(outcomes.SelectMany(outcome => outcome.SettledMs)),
                ["largest_node_mib"] = Math.Round(outcomes.Max(outcome => outcome.Megabytes)),
            },
            failed == 0)
        {
            Wrong = [.. outcomes.SelectMany(outcome => outcome.Wrong)],
        };
    }
}
