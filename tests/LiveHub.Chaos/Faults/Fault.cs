namespace LiveHub.Chaos.Faults;

/// <summary>One way in which things go wrong.</summary>
/// <param name="Name">As on the command line.</param>
/// <param name="Hits">What it hits: two faults of one pair never hit the same.</param>
/// <param name="Seconds">How long it lasts at scale 1.</param>
/// <param name="Begin">Begins it; gives back what heals it.</param>
public sealed record Fault(string Name, string Hits, double Seconds, Func<Field, Task<Func<Task>>> Begin)
{
    /// <summary>Only on a cluster.</summary>
    public bool NeedsCluster { get; init; }

    /// <summary>Only where nodes run with a clock that can be set.</summary>
    public bool NeedsClock { get; init; }

    /// <summary>Begins, lasts, and heals.</summary>
    /// <param name="scale">By which its length is multiplied.</param>
    public async Task Strike(Field field, double scale)
    {
        var heal = await Begin(field);
        await Task.Delay(TimeSpan.FromSeconds(Seconds * scale));
        await heal();
    }
}
