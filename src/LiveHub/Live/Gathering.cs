namespace LiveHub.Live;

/// <summary>
/// When waiting commands are committed: at once after a quiet moment, else when they have gathered for as long as the
/// pace says. One commit costs about as much for fifty commands as for one. Nodes that share a session take turns: after
/// another's commit a node waits a third as long as after its own, and each clash makes both wait longer.
/// </summary>
internal sealed class Gathering : IDisposable
{
    private const int MostWaiting = 256;

    /// <summary>A commit and the news of it take a few milliseconds; a hold shorter than that saves no clash.</summary>
    private const double ShortestHold = 8, LongestHold = 50;

    /// <summary>How much of the hold a commit without a clash leaves.</summary>
    private const double Easing = 0.97;

    /// <summary>Parts of the period to wait after another's commit, and after the own while others commit too: so the
    /// news of the other's, and not the own clock, says whose turn it is. Simulated and measured: docs/decisions/0004.</summary>
    private const double AfterOther = 0.5, AfterOwn = 1.5;

    /// <summary>Whoever has been heard within this time is still there.</summary>
    private static readonly TimeSpan Company = TimeSpan.FromSeconds(1);

    private readonly TimeProvider _time;
    private readonly Pace _pace;
    private readonly ITimer _timer;
    private long _committedAt;
    private long _heardAt;
    private double _hold;
    private double _chance = 1;
    private bool _armed;

    public Gathering(TimeProvider time, Pace pace, Func<bool> wake)
    {
        (_time, _pace) = (time, pace);
        _committedAt = _heardAt = time.GetTimestamp() - time.TimestampFrequency;
        _timer = time.CreateTimer(_ => wake(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Whether to commit now; if not, the actor is woken when it is time.</summary>
    /// <param name="people">How many phones the session has on all nodes: they all add to the log.</param>
    public bool IsOver(int waiting, int people)
    {
        var left = Left(people);
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

    /// <summary>The wait that was asked for is over; there may be a new one.</summary>
    public void Woken() => _armed = false;

    /// <summary>A commit has ended.</summary>
    /// <param name="clashes">How often another node was first.</param>
    public void Committed(int clashes)
    {
        _armed = false;
        _committedAt = _time.GetTimestamp();
        _hold = clashes > 0 ? Math.Clamp(_hold * 2, ShortestHold, LongestHold) : _hold * Easing;
        _chance = clashes > 0 ? 0.9 + (Random.Shared.NextDouble() / 5) : 1;
    }

    /// <summary>Another node has just committed.</summary>
    public void Heard() => _heardAt = _time.GetTimestamp();

    public void Dispose() => _timer.Dispose();

    private TimeSpan Left(int people)
    {
        var hold = _hold < ShortestHold / 2 ? TimeSpan.Zero : TimeSpan.FromMilliseconds(_hold);
        var gather = _pace.Gather(people);
        var period = gather > hold ? gather : hold;
        var heard = _time.GetElapsedTime(_heardAt);
        var afterOwn = (period * (heard < Company ? AfterOwn * _chance : 1)) - _time.GetElapsedTime(_committedAt);
        var afterOther = (period * AfterOther) - heard;
        return afterOwn > afterOther ? afterOwn : afterOther;
    }
}
