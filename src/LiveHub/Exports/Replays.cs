using System.Collections.Concurrent;
using System.Text.Json;
using LiveHub.Domain;
using LiveHub.Live;
using LiveHub.Store;

namespace LiveHub.Exports;

/// <summary>Sessions played back. Reading a whole log is work, and a hall may ask for it at once: one at a time, and kept for a while.</summary>
internal sealed class Replays(IEventStore store, TimeProvider time) : IDisposable
{
    private const int Most = 8;

    /// <summary>While a session runs, what is a little old is good enough.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, Kept> _kept = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _one = new(1);

    /// <summary>The replay of a session as JSON.</summary>
    public async Task<byte[]> Of(LiveSession session, CancellationToken stop)
    {
        await _one.WaitAsync(stop).ConfigureAwait(false);
        try
        {
            var (now, version) = (session.State, session.Actor.Version);
            if (_kept.TryGetValue(session.Code, out var kept) && (kept.Version == version || (!now.Ended && time.GetElapsedTime(kept.At) < Fresh)))
            {
                return kept.Bytes;
            }

            var log = await store.Read(session.Actor.Stream, 0, stop).ConfigureAwait(false);
            var replay = Replay.Of(log.Events.Select(row => (DateTimeOffset.FromUnixTimeMilliseconds(row.At), EventCodec.Read<Event>(row))), now);
            if (_kept.Count >= Most)
            {
                _kept.Clear();
            }

            var bytes = JsonSerializer.SerializeToUtf8Bytes(replay, DomainJson.Options);
            _kept[session.Code] = new(version, time.GetTimestamp(), bytes);
            return bytes;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private sealed record Kept(long Version, long At, byte[] Bytes);
}
