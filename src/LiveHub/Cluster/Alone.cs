namespace LiveHub.Cluster;

/// <summary>The bus of a node that hears no others.</summary>
/// <param name="shared">Whether others may use its database all the same: then only the store tells of them.</param>
internal sealed class Alone(bool shared) : IClusterBus
{
    public bool HasOthers => shared;

    public bool Hears => !shared;

    public void Listen(Action<Committed> committed, Action<string> crowd)
    {
    }

    public void Tell(Committed committed)
    {
    }

    public void Present(string stream, IReadOnlySet<uint> seats)
    {
    }

    public IEnumerable<uint> Elsewhere(string stream) => [];
}
