using System.Diagnostics;

namespace LiveHub.Chaos.Rounds;

/// <summary>Looks for a smaller round that fails too: fewer faults, phones and steps, by halves, for a while.</summary>
public static class Shrink
{
    private const int FewestPhones = 2, FewestSteps = 5;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    public static async Task<(RoundPlan Plan, RoundOutcome Outcome)> Find(RoundPlan plan, RoundOutcome outcome, Runner runner)
    {
        var since = Stopwatch.StartNew();
        var (best, found) = (plan, outcome);
        var candidates = new Queue<RoundPlan>(Smaller(best));
        while (candidates.TryDequeue(out var candidate) && since.Elapsed < Longest)
        {
            var again = await runner.Run(candidate);
            if (!again.IsGood)
            {
                (best, found) = (candidate, again);
                candidates = new(Smaller(best));
            }
        }

        return (best, found);
    }

    private static IEnumerable<RoundPlan> Smaller(RoundPlan plan)
    {
        for (var i = 0; i < plan.Strikes.Count && plan.Strikes.Count > 1; i++)
        {
            yield return plan with { Strikes = [.. plan.Strikes.Where((_, at) => at != i)] };
        }

        if (plan.Strikes is [{ Count: > 1 } pair])
        {
            yield return plan with { Strikes = [[pair[0]]] };
            yield return plan with { Strikes = [[pair[1]]] };
        }

        if (plan.Phones / 2 >= FewestPhones)
        {
            yield return plan with { Phones = plan.Phones / 2 };
        }

        if (plan.Steps / 2 >= FewestSteps)
        {
            yield return plan with { Steps = plan.Steps / 2 };
        }
    }
}
