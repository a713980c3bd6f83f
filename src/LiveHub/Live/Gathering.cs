namespace LiveHub.Live;

/// <summary>When waiting commands are committed: at once after a quiet moment, else when they have gathered for as long
/// as the pace says. One commit costs about as much for fifty commands as for one.</summary>
internal sealed class Gathering : IDisposable
{
    private const int MostWaiting = 256;

    private readonly TimeProvider _time;
    private readonly Pace _pace;
    private readonly ITimer _timer;
    private long _committedAt;
    private bool _armed;

    public Gathering(TimeProvider time, Pace pace, Func<bool> wake)
    {
        (_time, _pace) = (time, pace);
        _committedAt = time.GetTimestamp() - time.TimestampFrequency;
        _timer = time.CreateTimer(_ => wake(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Whether to commit now; if not, the actor is woken when it is time.</summary>
    public bool IsOver(int waiting, int phones)
    {
        var left = _pace.Gather(phones) - _time.GetElapsedTime(_committedAt);
        if (waiting >= MostWaiting || left <= TimeSpan.FromMilliseconds(1))
        {
            return true;
        }

        if (!_armed)
        {
            _armed = true;
            _timer.Change(left, Timeout.InfiniteTimeSpan);
        }

        return false;
    }

    public void Committed()
    {
        _armed = false;
        _committedAt = _time.GetTimestamp();
    }

    public void Dispose() => _timer.Dispose();
}
