namespace LiveHub.Live;

/// <summary>
/// How long a session gathers changes before it tells its phones again. The first change of a quiet session goes out at
/// once; after it the tick stretches with the number of phones (its cost is one frame for each) and with what the
/// whole node sends: about 23 µs of CPU a frame, so some 43,000 frames a second fill a core.
/// </summary>
public sealed class Pace(TimeProvider time)
{
    /// <summary>Frames a second that a node sends without stretching anybody's tick: a third of a core.</summary>
    private const double EasyFrames = 15_000;

    /// <summary>The tick of a session of 500 phones on an idle node, in milliseconds.</summary>
    private const double TickOf500 = 100;

    /// <summary>How the tick grows up to 500 phones: between the frames of one telling (1) and frames times changes (2);
    /// 8 ms at 100 phones.</summary>
    private const double Growth = 1.57;

    /// <summary>Gathering for less than this saves no commits.</summary>
    private static readonly TimeSpan ShortestGather = TimeSpan.FromMilliseconds(5);

    private const double LongestTick = 1_000;

    private readonly Lock _guard = new();
    private double _rate;
    private long _at = time.GetTimestamp();

    /// <summary>The time between two tellings for so many phones, now.</summary>
    public TimeSpan Tick(int phones)
    {
        var crowd = phones / 500.0;
        var tick = TickOf500 * (crowd < 1 ? Math.Pow(crowd, Growth) : crowd);
        return TimeSpan.FromMilliseconds(Math.Min(LongestTick, tick * Math.Max(1, Rate() / EasyFrames)));
    }

    /// <summary>How long commands gather for one commit, counted from the last: a quarter of a tick, so a quiet session
    /// commits at once and a full hall a few times for each telling.</summary>
    public TimeSpan Gather(int phones) =>
        Tick(phones) / 4 is var gather && gather >= ShortestGather ? gather : TimeSpan.Zero;

    /// <summary>So many frames went out.</summary>
    public void Sent(int frames)
    {
        lock (_guard)
        {
            Decay();
            _rate += frames;
        }
    }

    private double Rate()
    {
        lock (_guard)
        {
            Decay();
            return _rate;
        }
    }

    /// <summary>A rate with a memory of one second.</summary>
    private void Decay()
    {
        var now = time.GetTimestamp();
        _rate *= Math.Exp(-time.GetElapsedTime(_at, now).TotalSeconds);
        _at = now;
    }
}
