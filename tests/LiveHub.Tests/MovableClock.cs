namespace LiveHub.Tests;

/// <summary>The real clock plus what a test adds: time runs on by itself, and jumps when told.</summary>
public sealed class MovableClock : TimeProvider
{
    private readonly Lock _guard = new();
    private readonly List<MovableTimer> _timers = [];
    private TimeSpan _ahead;
    private TimeSpan _wrong;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_guard)
        {
            return System.GetUtcNow() + _ahead + _wrong;
        }
    }

    /// <summary>Somebody sets the clock wrong by so much: it shows another time, and nothing has passed.</summary>
    public void SetWrong(TimeSpan by)
    {
        lock (_guard)
        {
            _wrong = by;
        }
    }

    private DateTimeOffset Passed()
    {
        lock (_guard)
        {
            return System.GetUtcNow() + _ahead;
        }
    }

    public override long GetTimestamp()
    {
        lock (_guard)
        {
            return System.GetTimestamp() + (long)(_ahead.TotalSeconds * TimestampFrequency);
        }
    }

    /// <summary>Jumps forward; what falls due on the way happens.</summary>
    public void Advance(TimeSpan by)
    {
        List<MovableTimer> timers;
        lock (_guard)
        {
            _ahead += by;
            timers = [.. _timers];
        }

        timers.ForEach(timer => timer.Jump(by));
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new MovableTimer(this, callback, state);
        lock (_guard)
        {
            _timers.Add(timer);
        }

        timer.Change(dueTime, period);
        return timer;
    }

    private sealed class MovableTimer : ITimer
    {
        private readonly Lock _guard = new();
        private readonly MovableClock _clock;
        private readonly ITimer _timer;
        private DateTimeOffset? _due;
        private TimeSpan _period = Timeout.InfiniteTimeSpan;

        public MovableTimer(MovableClock clock, TimerCallback callback, object? state)
        {
            _clock = clock;
            _timer = System.CreateTimer(
                _ =>
                {
                    lock (_guard)
                    {
                        _due = _period == Timeout.InfiniteTimeSpan ? null : _clock.Passed() + _period;
                    }

                    callback(state);
                },
                null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (_guard)
            {
                _due = dueTime == Timeout.InfiniteTimeSpan ? null : _clock.Passed() + dueTime;
                _period = period;
                return _timer.Change(dueTime, period);
            }
        }

        public void Jump(TimeSpan by)
        {
            lock (_guard)
            {
                if (_due is { } due)
                {
                    var left = due - _clock.Passed();
                    _timer.Change(left > TimeSpan.Zero ? left : TimeSpan.Zero, _period);
                }
            }
        }

        public void Dispose()
        {
            lock (_clock._guard)
            {
                _clock._timers.Remove(this);
            }

            _timer.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
