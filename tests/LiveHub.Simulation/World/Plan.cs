using System.Collections.Immutable;

namespace LiveHub.Simulation.World;

/// <summary>Everything that makes a history what it is: the same plan runs the same way, every time.</summary>
/// <param name="Commands">How many commands people come up with, one a step.</param>
internal sealed record Plan(long Seed, int Commands)
{
    public FaultKinds Faults { get; init; } = FaultKinds.All;

    /// <summary>How many clients there are; null to draw 2 to 20.</summary>
    public int? Clients { get; init; }

    /// <summary>How many nodes there are; null to draw 1 or 2.</summary>
    public int? Nodes { get; init; }

    /// <summary>Steps that do not happen.</summary>
    public ImmutableHashSet<int> LeftOut { get; init; } = [];
}
