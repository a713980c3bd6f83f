using LiveHub.Domain;

namespace LiveHub.Live;

/// <summary>Turns time into commands: asks what is due when it is due, until it has been stored.</summary>
internal sealed class Deadlines<TCommand>(TimeProvider time, Func<TCommand, Task<SendAnswer>> ask) : IDisposable
{
    private static readonly TimeSpan Again = TimeSpan.FromMilliseconds(250);

    /// <summary>Timers count what passes, and what is due is an instant of a clock that may be set: it is looked at so often.</summary>
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(1);

    private readonly Lock _guard = new();
    private Deadline<TCommand>? _next;
    private ITimer? _timer;

    public bool Waiting => _next is not null;

    public void Set(Deadline<TCommand>? next)
    {
        lock (_guard)
        {
            if (Equals(_next, next))
            {
                return;
            }

            _next = next;
            Arm(next is null ? Timeout.InfiniteTimeSpan : next.At - time.GetUtcNow());
        }
    }

    public void Dispose() => Set(null);

    private void Arm(TimeSpan due)
    {
        _timer?.Dispose();
        var at = due < TimeSpan.Zero && due != Timeout.InfiniteTimeSpan ? TimeSpan.Zero : due < LookAgain ? due : LookAgain;
        _timer = _next is null ? null : time.CreateTimer(_ => _ = Fire(), null, at, Timeout.InfiniteTimeSpan);
    }

    private async Task Fire()
    {
        if (_next is not { } due)
        {
            return;
        }

        if (due.At - time.GetUtcNow() is var left && left > TimeSpan.Zero)
        {
            WaitOn(due, left);
            return;
        }

        var answer = await ask(due.Command).ConfigureAwait(false);
        lock (_guard)
        {
            // Nothing stored: the store is away. A stored one sets the next itself.
            if (answer.Version is null && Equals(_next, due))
            {
                Arm(Again);
            }
        }
    }

    /// <summary>Timers are up to a millisecond early: what is asked too soon is refused, and asked again much later.</summary>
    private void WaitOn(Deadline<TCommand> due, TimeSpan left)
    {
        lock (_guard)
        {
            if (Equals(_next, due))
            {
                Arm(TimeSpan.FromMilliseconds(Math.Ceiling(left.TotalMilliseconds)));
            }
        }
    }
}
