using LiveHub.Topology;

namespace LiveHub.Chaos.Faults;

/// <summary>The network between a node and what it needs: cut, or slow.</summary>
internal static class LineFaults
{
    private static readonly TimeSpan Slow = TimeSpan.FromMilliseconds(150);

    public static Task<Func<Task>> CutToRedis(Field field) => Cut(Node(field).ToRedis);

    public static Task<Func<Task>> SlowToRedis(Field field) => Slowed(Node(field).ToRedis);

    public static Task<Func<Task>> CutToPostgres(Field field) => Cut(Node(field).ToPostgres);

    public static Task<Func<Task>> SlowToPostgres(Field field) => Slowed(Node(field).ToPostgres);

    private static Task<Func<Task>> Cut(FaultyLine? line)
    {
        line!.Cut();
        return Healed(line);
    }

    private static Task<Func<Task>> Slowed(FaultyLine? line)
    {
        line!.Delay(Slow);
        return Healed(line);
    }

    private static Task<Func<Task>> Healed(FaultyLine line) => Task.FromResult<Func<Task>>(() =>
    {
        line.Heal();
        return Task.CompletedTask;
    });

    private static Node Node(Field field) => field.Cluster.Nodes[field.AnyNode()];
}
