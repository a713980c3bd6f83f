namespace LiveHub.Chaos.Faults;

/// <summary>Every fault, by name.</summary>
public static class FaultKinds
{
    public static readonly IReadOnlyList<Fault> All =
    [
        new("node-killed", "node", 1, ServerFaults.KillNode),
        new("redis-killed", "redis", 30, ServerFaults.KillRedis) { NeedsCluster = true },
        new("redis-frozen", "redis", 30, ServerFaults.FreezeRedis) { NeedsCluster = true },
        new("subscribers-cut", "redis", 0, ServerFaults.CutSubscribers) { NeedsCluster = true },
        new("postgres-restarted", "postgres", 0, ServerFaults.RestartPostgres) { NeedsCluster = true },
        new("postgres-killed", "postgres", 1, ServerFaults.KillPostgres) { NeedsCluster = true },
        new("redis-line-cut", "redis line", 10, LineFaults.CutToRedis) { NeedsCluster = true },
        new("redis-line-slow", "redis line", 10, LineFaults.SlowToRedis) { NeedsCluster = true },
        new("postgres-line-cut", "postgres line", 10, LineFaults.CutToPostgres) { NeedsCluster = true },
        new("postgres-line-slow", "postgres line", 10, LineFaults.SlowToPostgres) { NeedsCluster = true },
        new("phones-away", "phones", 60, PhoneFaults.GoAway),
        new("phones-silent", "phones", 20, PhoneFaults.StopReading),
        new("repeats", "commands", 10, PhoneFaults.Repeat),
        new("clock-wrong", "clock", 10, PhoneFaults.WrongClock) { NeedsCluster = true, NeedsClock = true },
    ];

    /// <exception cref="ArgumentException">There is no such fault.</exception>
    public static Fault Named(string name) => All.FirstOrDefault(fault => fault.Name == name)
        ?? throw new ArgumentException($"No fault is called {name}. There are: {string.Join(", ", All.Select(f => f.Name))}.");
}
