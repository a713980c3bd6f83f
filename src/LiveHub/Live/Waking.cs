using System.Collections.Concurrent;

namespace LiveHub.Live;

/// <summary>Streams of one kind that are awake on this node: woken when somebody comes, put to sleep when nobody is left.</summary>
internal sealed class Waking<TLive>(string prefix, Func<string, Task<TLive>> open, Func<TLive, ValueTask> close) where TLive : class
{
    private readonly ConcurrentDictionary<string, Lazy<Task<TLive>>> _awake = new(StringComparer.Ordinal);
    private volatile bool _closing;

    public IEnumerable<TLive> Awake => Entries.Select(entry => entry.Live);

    /// <summary>Those that are awake, with their keys.</summary>
    public IEnumerable<(string Key, TLive Live)> Entries =>
        _awake.Where(entry => entry.Value is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
            .Select(entry => (entry.Key, entry.Value.Value.Result));

    public string StreamOf(string key) => prefix + key;

    public bool IsAwake(string key) => _awake.ContainsKey(key);

    /// <summary>The one with this stream, if it is awake and of this kind.</summary>
    public TLive? At(string stream) =>
        stream.StartsWith(prefix, StringComparison.Ordinal)
        && _awake.TryGetValue(stream[prefix.Length..], out var entry)
        && entry is { IsValueCreated: true, Value.IsCompletedSuccessfully: true }
            ? entry.Value.Result
            : null;

    /// <summary>The one with this key, from its log when it slept.</summary>
    /// <exception cref="Unavailable">The store does not answer, or the node stops.</exception>
    public async Task<TLive> Wake(string key)
    {
        if (_closing)
        {
            throw new Unavailable("The node is stopping.");
        }

        var entry = _awake.GetOrAdd(key, _ => new(() => open(key)));
        try
        {
            return await entry.Value.ConfigureAwait(false);
        }
        catch (Exception e) when (e is not Unavailable) // The next one who comes tries again.
        {
            _awake.TryRemove(new(key, entry));
            throw new Unavailable("The store does not answer.", e);
        }
    }

    public async Task Sleep(string key)
    {
        if (_awake.TryRemove(key, out var entry))
        {
            await close(await entry.Value.ConfigureAwait(false)).ConfigureAwait(false);
        }
    }

    /// <summary>Puts all to sleep, and wakes none any more.</summary>
    public async Task Close()
    {
        _closing = true;
        foreach (var key in _awake.Keys)
        {
            await Sleep(key).ConfigureAwait(false);
        }
    }
}
