using LiveHub.Domain;
using LiveHub.Store;

namespace LiveHub.Cluster;

/// <summary>What the nodes of one database tell each other. A doorbell, not a store: what gets lost on it is found in the
/// log, so nothing here is ever waited for.</summary>
internal interface IClusterBus
{
    /// <summary>Whether there are other nodes to be heard at all.</summary>
    bool HasOthers { get; }

    /// <summary>Whether they can be heard now.</summary>
    bool Hears { get; }

    /// <summary>Who else is to be told what comes from other nodes; called from the bus's own line of work, and must not wait.</summary>
    /// <param name="committed">Another node has appended.</param>
    /// <param name="crowd">On another node, people of this stream came or went.</param>
    void Listen(Action<Committed> committed, Action<string> crowd);

    /// <summary>Tells the others what was appended here.</summary>
    void Tell(Committed committed);

    /// <summary>Tells the others who of a stream is connected here.</summary>
    void Present(string stream, IReadOnlySet<uint> seats);

    /// <summary>Who of a stream is connected to other nodes.</summary>
    IEnumerable<uint> Elsewhere(string stream);
}

/// <summary>One append that was committed: its events with their versions, and its side rows. Without rows: only that the
/// stream has come to <paramref name="Last"/>.</summary>
internal sealed record Committed(
    string Stream, long Last, IReadOnlyList<StoredEvent> Rows, IReadOnlyList<SideRow> Sides)
{
    /// <summary>In place of the last version: the stream was deleted.</summary>
    private const long Never = -1;

    public bool IsGone => Last == Never;

    public static Committed Gone(string stream) => new(stream, Never, [], []);
}
