namespace LiveHub.Access;

/// <summary>So many at once, then so many a second.</summary>
public sealed class TokenBucket(TimeProvider time, double atOnce, double perSecond)
{
    private readonly Lock _guard = new();
    private readonly double _burst = atOnce;
    private double _left = atOnce;
    private long _at = time.GetTimestamp();

    /// <summary>Takes one.</summary>
    /// <returns>Null, or how long to wait for the next.</returns>
    public TimeSpan? Take()
    {
        lock (_guard)
        {
            var now = time.GetTimestamp();
            _left = Math.Min(_burst, _left + time.GetElapsedTime(_at, now).TotalSeconds * perSecond);
            _at = now;
            if (_left >= 1)
            {
                _left--;
                return null;
            }

            return TimeSpan.FromSeconds((1 - _left) / perSecond);
        }
    }
}
