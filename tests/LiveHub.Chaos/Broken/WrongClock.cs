using LiveHub.Chaos.Faults;

namespace LiveHub.Chaos.Broken;

/// <summary>The system's clock, wrong by what a file says; looked up ten times a second.</summary>
internal sealed class WrongClock(string file, int port) : TimeProvider
{
    private const int LookEveryMs = 100;

    private long _lookedAt = -LookEveryMs;
    private long _wrongBy;

    public override DateTimeOffset GetUtcNow()
    {
        var now = Environment.TickCount64;
        if (now - Interlocked.Read(ref _lookedAt) >= LookEveryMs)
        {
            Interlocked.Exchange(ref _lookedAt, now);
            Interlocked.Exchange(ref _wrongBy, ClockFile.Read(file, port).Ticks);
        }

        return base.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref _wrongBy));
    }
}
