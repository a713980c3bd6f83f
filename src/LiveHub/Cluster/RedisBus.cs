using System.Collections.Concurrent;
using System.Text.Json;
using System.Threading.Channels;
using LiveHub.Live;
using LiveHub.Store;

namespace LiveHub.Cluster;

/// <summary>
/// The nodes of one database hear each other through Redis. It stands where the SignalR backplane for Redis would
/// (that package does not restore), and carries less: committed events once, not every patch for every audience. Nothing
/// waits for it: what is to be told lies in a bounded queue, and what could not be told is found in the store.
/// </summary>
internal sealed class RedisBus(
    string redis, NodeName name, IEventStore store, TimeProvider time, Measures measures, ILogger<RedisBus> log)
    : BackgroundService, IClusterBus
{
    private const int MostWaiting = 2_000, MostAtOnce = 200;

    private static readonly TimeSpan BeatEvery = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan PresenceEvery = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan RetryAfter = TimeSpan.FromMilliseconds(200);

    /// <summary>Without an own heartbeat for so long, news may be missing; for longer, the line is thrown away.</summary>
    private static readonly TimeSpan DeafAfter = TimeSpan.FromSeconds(1.5), LostAfter = TimeSpan.FromSeconds(2.5);

    private readonly Channel<byte[]> _out = Queue();
    private readonly Channel<byte[]> _in = Queue();
    private readonly ConcurrentDictionary<string, uint[]> _here = new(StringComparer.Ordinal);
    private readonly Attendance _elsewhere = new(time);
    private readonly string _channel = "livehub:" + store.Epoch; // Two databases may share one Redis.
    private Action<Committed> _committed = _ => { };
    private Action<string> _crowd = _ => { };
    private long _heardAt = long.MinValue;

    public bool HasOthers => true;

    /// <summary>Proved by hearing oneself, on the very subscription by which the others are heard.</summary>
    public bool Hears => Volatile.Read(ref _heardAt) is > long.MinValue and var at && time.GetElapsedTime(at) < DeafAfter;

    public void Listen(Action<Committed> committed, Action<string> crowd)
    {
        _committed += committed;
        _crowd += crowd;
    }

    public void Tell(Committed committed) => _out.Writer.TryWrite(BusMessage.Of(name.Text, committed));

    public void Present(string stream, IReadOnlySet<uint> seats)
    {
        uint[] sorted = [.. seats.Order()];
        if (sorted.Length == 0)
        {
            _here.TryRemove(stream, out _);
        }
        else
        {
            _here[stream] = sorted;
        }

        _out.Writer.TryWrite(BusMessage.Of(name.Text, BusMessage.Presence, new Presence(stream, sorted)));
    }

    public IEnumerable<uint> Elsewhere(string stream) => _elsewhere.Of(stream);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var reading = Read(stoppingToken);
        var away = false;
        while (!stoppingToken.IsCancellationRequested)
        {
            using (var line = await RedisLine.Open(redis, _channel, Arrived).ConfigureAwait(false))
            {
                var why = line is null ? "no connection" : await Carry(line, stoppingToken).ConfigureAwait(false);
                if (!away && !stoppingToken.IsCancellationRequested)
                {
                    log.BusAway(why);
                }

                away = line is null;
            }

            _elsewhere.Renew();
            await Task.Delay(RetryAfter, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await reading.ConfigureAwait(false);
    }

    /// <summary>Newest first is no use here: what does not fit is found in the store.</summary>
    private static Channel<byte[]> Queue() => Channel.CreateBounded<byte[]>(
        new BoundedChannelOptions(MostWaiting) { SingleReader = true, FullMode = BoundedChannelFullMode.DropWrite });

    private void Arrived(byte[] message) => _in.Writer.TryWrite(message);

    /// <summary>Publishes what waits, for as long as the line lives.</summary>
    /// <returns>Why it does not any more.</returns>
    private async Task<string> Carry(RedisLine line, CancellationToken stop)
    {
        var opened = time.GetTimestamp();
        var (beatAt, presentAt) = (long.MinValue, long.MinValue);
        var batch = new List<byte[]>();
        while (_out.Reader.TryRead(out _))
        {
            // Yesterday's news: the others have found it in the store.
        }

        log.BusBack(store.Epoch, name.Text);
        try
        {
            while (!stop.IsCancellationRequested)
            {
                if (beatAt == long.MinValue || time.GetElapsedTime(beatAt) >= BeatEvery)
                {
                    beatAt = time.GetTimestamp();
                    batch.Add(BusMessage.Of(name.Text, BusMessage.Heartbeat, new Heartbeat(beatAt)));
                }

                if (presentAt == long.MinValue || time.GetElapsedTime(presentAt) >= PresenceEvery)
                {
                    presentAt = time.GetTimestamp();
                    batch.AddRange(_here.Select(entry =>
                        BusMessage.Of(name.Text, BusMessage.Presence, new Presence(entry.Key, entry.Value))));
                }

                while (batch.Count < MostAtOnce && _out.Reader.TryRead(out var message))
                {
                    batch.Add(message);
                }

                await line.Publish(batch).ConfigureAwait(false);
                batch.Clear();
                if (time.GetElapsedTime(Math.Max(opened, Volatile.Read(ref _heardAt))) > LostAfter)
                {
                    return "the subscription is deaf";
                }

                await WaitForMore(beatAt, stop).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (!stop.IsCancellationRequested) // Timeouts, lost connections: another line is opened.
        {
            return e.GetType().Name;
        }

        return "";
    }

    private async Task WaitForMore(long beatAt, CancellationToken stop)
    {
        var left = BeatEvery - time.GetElapsedTime(beatAt);
        if (left <= TimeSpan.Zero)
        {
            return;
        }

        using var until = CancellationTokenSource.CreateLinkedTokenSource(stop);
        until.CancelAfter(left);
        try
        {
            await _out.Reader.WaitToReadAsync(until.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // Nothing more to say: time for a heartbeat, or to stop.
        }
    }

    /// <summary>Takes in what has arrived, one after the other.</summary>
    private async Task Read(CancellationToken stop)
    {
        try
        {
            await foreach (var message in _in.Reader.ReadAllAsync(stop).ConfigureAwait(false))
            {
                try
                {
                    Take(message);
                }
                catch (Exception e) when (e is JsonException or NotSupportedException) // A node of another version.
                {
                    log.BusUnreadable(e.GetType().Name);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The node stops.
        }
    }

    private void Take(byte[] message)
    {
        if (!BusMessage.IsWhole(message))
        {
            return;
        }

        var from = BusMessage.From(message);
        if (from == name.Text)
        {
            if (BusMessage.Kind(message) == BusMessage.Heartbeat)
            {
                Volatile.Write(ref _heardAt, time.GetTimestamp());
                measures.BusTook(time.GetElapsedTime(BusMessage.Read<Heartbeat>(message).At));
                _elsewhere.Expire().ToList().ForEach(_crowd);
            }
        }
        else if (BusMessage.Kind(message) == BusMessage.Appended)
        {
            _committed(BusMessage.Read<Committed>(message));
        }
        else if (BusMessage.Kind(message) == BusMessage.Presence)
        {
            var presence = BusMessage.Read<Presence>(message);
            if (_elsewhere.Heard(from, presence))
            {
                _crowd(presence.Stream);
            }
        }
    }
}
