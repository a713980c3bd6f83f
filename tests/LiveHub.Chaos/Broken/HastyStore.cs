using System.Threading.Channels;
using LiveHub.Domain;
using LiveHub.Store;

namespace LiveHub.Chaos.Broken;

/// <summary>Broken on purpose: says that it is stored, and stores it 50 ms later.</summary>
internal sealed class HastyStore : IEventStore
{
    private static readonly TimeSpan Late = TimeSpan.FromMilliseconds(50);

    private readonly Channel<(DateTime At, string Stream, IReadOnlyList<StoredEvent> Events, IReadOnlyList<SideRow> Sides)> _waiting =
        Channel.CreateUnbounded<(DateTime, string, IReadOnlyList<StoredEvent>, IReadOnlyList<SideRow>)>();

    private readonly IEventStore _store;

    public HastyStore(IEventStore store)
    {
        _store = store;
        _ = Work();
    }

    public string Epoch => _store.Epoch;

    public Task<StreamTail> Read(string stream, long after, CancellationToken stop) => _store.Read(stream, after, stop);

    public Task<bool> Exists(string stream, CancellationToken stop) => _store.Exists(stream, stop);

    public Task<IReadOnlyList<string>> Streams(string prefix, CancellationToken stop) => _store.Streams(prefix, stop);

    public Task<IReadOnlyDictionary<string, long>> Versions(IReadOnlyCollection<string> streams, CancellationToken stop) =>
        _store.Versions(streams, stop);

    public Task<bool> Append(string stream, IReadOnlyList<StoredEvent> events, IReadOnlyList<SideRow> sides) =>
        Task.FromResult(_waiting.Writer.TryWrite((DateTime.UtcNow + Late, stream, [.. events], [.. sides])));

    private async Task Work()
    {
        await foreach (var (at, stream, events, sides) in _waiting.Reader.ReadAllAsync())
        {
            if (at - DateTime.UtcNow is var left && left > TimeSpan.Zero)
            {
                await Task.Delay(left);
            }

            await _store.Append(stream, events, sides);
        }
    }
}
