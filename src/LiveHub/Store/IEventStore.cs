using LiveHub.Domain;

namespace LiveHub.Store;

/// <summary>Where logs and their side rows are kept. What is appended is durable when the call returns.</summary>
public interface IEventStore
{
    /// <summary>Names this database; another one after a restore, so that nobody merges two histories.</summary>
    string Epoch { get; }

    /// <summary>The events of a stream after a version, and the side rows written after it.</summary>
    Task<StreamTail> Read(string stream, long after, CancellationToken stop);

    /// <summary>Whether the stream has any event.</summary>
    Task<bool> Exists(string stream, CancellationToken stop);

    /// <summary>The names of all streams that begin like this.</summary>
    Task<IReadOnlyList<string>> Streams(string prefix, CancellationToken stop);

    /// <summary>The last version of each of these streams; those without events are left out.</summary>
    Task<IReadOnlyDictionary<string, long>> Versions(IReadOnlyCollection<string> streams, CancellationToken stop);

    /// <summary>Adds events (with the versions that they carry) and side rows, in one commit.</summary>
    /// <returns>False when another has appended at those versions, or the command is there already: read and decide
    /// again.</returns>
    /// <exception cref="Exception">The store failed: whether the commit happened is unknown.</exception>
    Task<bool> Append(string stream, IReadOnlyList<StoredEvent> events, IReadOnlyList<SideRow> sides);
}

/// <summary>One row of the log.</summary>
/// <param name="Command">The id of the command that made it, on the first event of each.</param>
/// <param name="At">Unix milliseconds.</param>
public sealed record StoredEvent(long Version, string? Command, long At, string Kind, string Data);

/// <summary>What is new in a stream since a version.</summary>
public sealed record StreamTail(IReadOnlyList<StoredEvent> Events, IReadOnlyList<SideRow> Sides);
