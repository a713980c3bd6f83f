using System.Diagnostics;

namespace LiveHub.Chaos.Faults;

/// <summary>Programs that die, freeze or start again: nodes, Redis, PostgreSQL.</summary>
internal static class ServerFaults
{
    private static readonly TimeSpan ComesUpWithin = TimeSpan.FromSeconds(30);

    /// <summary>kill -9 of a node; started again a second later, again and again if it must be.</summary>
    public static Task<Func<Task>> KillNode(Field field)
    {
        var node = field.Site.Nodes[field.AnyNode()];
        node.Kill();
        return Healed(() => Revive(node.Start));
    }

    public static Task<Func<Task>> KillRedis(Field field)
    {
        field.Cluster.Redis.Kill();
        return Healed(field.Cluster.Redis.Start);
    }

    public static Task<Func<Task>> FreezeRedis(Field field)
    {
        field.Cluster.Redis.Freeze();
        return Healed(() =>
        {
            field.Cluster.Redis.Thaw();
            return Task.CompletedTask;
        });
    }

    /// <summary>The subscriptions break off and nothing else does.</summary>
    public static async Task<Func<Task>> CutSubscribers(Field field)
    {
        await field.Cluster.Redis.CutSubscribers();
        return () => Task.CompletedTask;
    }

    public static async Task<Func<Task>> RestartPostgres(Field field)
    {
        await field.Cluster.Postgres.Restart();
        return () => Task.CompletedTask;
    }

    public static Task<Func<Task>> KillPostgres(Field field)
    {
        field.Cluster.Postgres.Kill();
        return Healed(field.Cluster.Postgres.Start);
    }

    /// <summary>As whatever watches over a node would: while what it needs is away it may not come up.</summary>
    private static async Task Revive(Func<Task> start)
    {
        var since = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                await start();
                return;
            }
            catch (InvalidOperationException) when (since.Elapsed < ComesUpWithin)
            {
                await Task.Delay(200);
            }
        }
    }

    private static Task<Func<Task>> Healed(Func<Task> heal) => Task.FromResult(heal);
}
