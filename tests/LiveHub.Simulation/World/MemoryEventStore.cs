using LiveHub.Domain;
using LiveHub.Store;

namespace LiveHub.Simulation.World;

/// <summary>What a store keeps when it is closed: the logs and side rows, in memory.</summary>
internal sealed class MemoryDisk
{
    public string Epoch { get; } = "simulated";

    public Dictionary<string, MemoryStream> Streams { get; } = new(StringComparer.Ordinal);

    /// <summary>One stream's rows; the version of an event is its place.</summary>
    internal sealed class MemoryStream
    {
        public List<StoredEvent> Events { get; } = [];

        public HashSet<string> Commands { get; } = new(StringComparer.Ordinal);

        public Dictionary<(string Kind, string? Key), (SideRow Row, long Version)> Sides { get; } = [];
    }
}

/// <summary>Logs in memory, with the promises of every store; every call is done when it returns.</summary>
internal sealed class MemoryEventStore(MemoryDisk disk) : IEventStore
{
    public string Epoch => disk.Epoch;

    public Task<StreamTail> Read(string stream, long after, CancellationToken stop)
    {
        if (!disk.Streams.TryGetValue(stream, out var found))
        {
            return Task.FromResult(new StreamTail([], []));
        }

        var from = (int)Math.Min(after, found.Events.Count);
        return Task.FromResult(new StreamTail(
            found.Events[from..], [.. found.Sides.Values.Where(side => side.Version > after).Select(side => side.Row)]));
    }

    public Task<bool> Exists(string stream, CancellationToken stop) =>
        Task.FromResult(disk.Streams.TryGetValue(stream, out var found) && found.Events.Count > 0);

    public Task<IReadOnlyList<string>> Streams(string prefix, CancellationToken stop) => Task.FromResult<IReadOnlyList<string>>(
        [.. disk.Streams.Keys.Where(stream => stream.StartsWith(prefix, StringComparison.Ordinal))]);

    public Task<IReadOnlyDictionary<string, long>> Versions(IReadOnlyCollection<string> streams, CancellationToken stop) =>
        Task.FromResult<IReadOnlyDictionary<string, long>>(streams
            .Where(stream => disk.Streams.TryGetValue(stream, out var found) && found.Events.Count > 0)
            .ToDictionary(stream => stream, stream => disk.Streams[stream].Events[^1].Version));

    public Task<bool> Append(string stream, IReadOnlyList<StoredEvent> events, IReadOnlyList<SideRow> sides)
    {
        if (!disk.Streams.TryGetValue(stream, out var found))
        {
            disk.Streams[stream] = found = new();
        }

        var last = found.Events.Count == 0 ? 0 : found.Events[^1].Version;
        var free = events.All(row => row.Version > last)
            && events.All(row => row.Command is null || !found.Commands.Contains(row.Command));
        if (free)
        {
            Add(found, events, sides);
        }

        return Task.FromResult(free);
    }

    private static void Add(MemoryDisk.MemoryStream stream, IReadOnlyList<StoredEvent> events, IReadOnlyList<SideRow> sides)
    {
        foreach (var row in events)
        {
            stream.Events.Add(row);
            if (row.Command is { } id)
            {
                stream.Commands.Add(id);
            }
        }

        foreach (var side in sides.Where(side => side.Kind != ScanAnswers.RowKind)) // Those are not read with their stream.
        {
            if (side.Value is not null)
            {
                stream.Sides[(side.Kind, side.Key)] = (side, stream.Events.Count);
            }
            else if (side.Key is not null)
            {
                stream.Sides.Remove((side.Kind, side.Key));
            }
            else
            {
                foreach (var key in stream.Sides.Keys.Where(key => key.Kind == side.Kind).ToList())
                {
                    stream.Sides.Remove(key);
                }
            }
        }
    }
}
