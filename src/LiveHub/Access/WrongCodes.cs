namespace LiveHub.Access;

/// <summary>
/// Wrong join codes share a budget of 20 a second (other secrets that people type: of fewer) on this node; over it each waits its turn, up to five seconds, then is
/// turned away. Right codes never come here: a hall behind one address must not suffer for a guesser.
/// </summary>
public sealed class WrongCodes(TimeProvider time, double perSecond = 20)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    private readonly Lock _guard = new();
    private DateTimeOffset _free = DateTimeOffset.MinValue;

    /// <summary>Waits for a place in the budget.</summary>
    /// <returns>False when too many wait already.</returns>
    public async Task<bool> Wait(CancellationToken stop)
    {
        TimeSpan wait;
        lock (_guard)
        {
            var now = time.GetUtcNow();
            var start = now - TimeSpan.FromSeconds(1); // A second's worth may come at once.
            _free = (_free < start ? start : _free) + TimeSpan.FromSeconds(1 / perSecond);
            wait = _free - now;
            if (wait > LongestWait)
            {
                _free -= TimeSpan.FromSeconds(1 / perSecond);
                return false;
            }
        }

        if (wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, time, stop).ConfigureAwait(false);
        }

        return true;
    }
}
