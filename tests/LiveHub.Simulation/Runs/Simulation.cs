using LiveHub.Simulation.World;

namespace LiveHub.Simulation.Runs;

/// <summary>Runs histories, each on one thread from its first step to its last; threads share nothing but the totals.</summary>
internal static class Simulation
{
    /// <summary>After so many failures more of them tell nothing new.</summary>
    private const int EnoughFailures = 20;

    /// <param name="seed">The seed of the first history; the others count on from it.</param>
    public static Totals Run(int histories, int commands, long seed, int threads, Func<Plan, Plan>? adapt = null)
    {
        var totals = new Totals();
        var next = -1;
        var crew = Enumerable.Range(0, threads).Select(_ => new Thread(() =>
        {
            while (Interlocked.Increment(ref next) is var i && i < histories && totals.Failures.Count < EnoughFailures)
            {
                var plan = new Plan(seed + i, commands);
                plan = adapt?.Invoke(plan) ?? plan;
                var history = new History(plan);
                history.Run();
                totals.Add(plan, history);
            }
        })).ToList();
        crew.ForEach(thread => thread.Start());
        crew.ForEach(thread => thread.Join());
        return totals;
    }
}
