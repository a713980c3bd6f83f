namespace LiveHub.Live;

/// <summary>When to tell the phones: at once after a quiet time, then at the pace that their number and the node
/// allow; every ten seconds a beat; who is here, at most every half second.</summary>
internal sealed class Flusher : IDisposable
{
    private static readonly TimeSpan BeatEvery = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan CrowdEvery = TimeSpan.FromMilliseconds(500);

    private readonly TimeProvider _time;
    private readonly Pace _pace;
    private readonly Func<bool> _flush;
    private readonly ITimer _flushTimer;
    private readonly ITimer _beatTimer;
    private readonly ITimer _crowdTimer;
    private long _flushedAt;
    private bool _pending;
    private int _crowdPending;

    public Flusher(TimeProvider time, Pace pace, Func<bool> flush, Func<bool> beat, Func<bool> crowd)
    {
        (_time, _pace, _flush) = (time, pace, flush);
        _flushedAt = time.GetTimestamp() - time.TimestampFrequency;
        _flushTimer = time.CreateTimer(_ => FlushOrSoon(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _beatTimer = time.CreateTimer(_ => beat(), null, BeatEvery, BeatEvery);
        _crowdTimer = time.CreateTimer(
            _ =>
            {
                Volatile.Write(ref _crowdPending, 0);
                crowd();
            },
            null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Something is new for so many phones.</summary>
    public void Changed(int phones)
    {
        if (_pending || phones == 0)
        {
            return;
        }

        _pending = true;
        var wait = _pace.Tick(phones) - _time.GetElapsedTime(_flushedAt);
        if (wait <= TimeSpan.FromMilliseconds(1))
        {
            FlushOrSoon();
        }
        else
        {
            _flushTimer.Change(wait, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>Somebody came or went.</summary>
    public void CrowdChanged()
    {
        if (Interlocked.Exchange(ref _crowdPending, 1) == 0)
        {
            _crowdTimer.Change(CrowdEvery, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>A telling begins; the next is counted from here.</summary>
    public void Flushing() => _flushedAt = _time.GetTimestamp();

    public void Flushed(int frames)
    {
        _pending = false;
        _pace.Sent(frames);
    }

    public void Sent(int frames) => _pace.Sent(frames);

    public void Dispose()
    {
        _flushTimer.Dispose();
        _beatTimer.Dispose();
        _crowdTimer.Dispose();
    }

    private void FlushOrSoon()
    {
        if (!_flush())
        {
            _flushTimer.Change(TimeSpan.FromMilliseconds(10), Timeout.InfiniteTimeSpan);
        }
    }
}
