using LiveHub.Cluster;

namespace LiveHub.Simulation.World;

/// <summary>One node's bus: what it tells becomes a letter to each other node, which may lose, double, delay and overtake.
/// Who is present is not carried: no view depends on it.</summary>
internal sealed class SimulatedBus(History history, SimulatedNode node) : IClusterBus
{
    /// <summary>Some news are too long for the bus, and are told by their version only.</summary>
    private const int TooLong = 8;

    public bool HasOthers => history.Nodes.Count > 1;

    public bool Hears => HasOthers;

    public void Listen(Action<Committed> committed, Action<string> crowd)
    {
    }

    public void Tell(Committed committed)
    {
        var told = committed.Last % TooLong == 0 ? committed with { Rows = [], Sides = [] } : committed;
        foreach (var other in history.Nodes.Where(other => other != node))
        {
            history.Network.Across((node, other), () => other.Hear(told));
        }
    }

    public void Present(string stream, IReadOnlySet<uint> seats)
    {
    }

    public IEnumerable<uint> Elsewhere(string stream) => [];
}
