using System.Diagnostics;
using System.Numerics;

namespace LiveHub.Load.Measure;

/// <summary>Counts durations in buckets less than 1 % wide, so that a million samples cost no memory.</summary>
internal sealed class Histogram
{
    /// <summary>Buckets for each doubling: 128 make them at most 0.8 % wide.</summary>
    private const int Fine = 128;

    private readonly long[] _buckets = new long[40 * Fine];
    private long _max;

    public long Samples { get; private set; }

    /// <summary>Counts a duration in ticks of <see cref="Stopwatch"/>.</summary>
    public void Add(long ticks)
    {
        var micros = Math.Max(0, ticks * 1_000_000 / Stopwatch.Frequency);
        _buckets[Bucket(micros)]++;
        _max = Math.Max(_max, micros);
        Samples++;
    }

    /// <summary>Counts what another has counted, too.</summary>
    public void Add(Histogram other)
    {
        for (var bucket = 0; bucket < _buckets.Length; bucket++)
        {
            _buckets[bucket] += other._buckets[bucket];
        }

        _max = Math.Max(_max, other._max);
        Samples += other.Samples;
    }

    /// <summary>Milliseconds that a part (0.99: 99 %) of the samples took at most; 0 without samples.</summary>
    public double Part(double part)
    {
        var rank = (long)Math.Ceiling(Samples * part);
        long seen = 0;
        for (var bucket = 0; bucket < _buckets.Length && rank > 0; bucket++)
        {
            seen += _buckets[bucket];
            if (seen >= rank)
            {
                return Math.Min(Top(bucket), _max) / 1000.0;
            }
        }

        return 0;
    }

    public double Max => _max / 1000.0;

    /// <summary>Counts exactly to 128 µs, then in 128 steps per doubling.</summary>
    private static int Bucket(long micros)
    {
        var doublings = Math.Max(0, BitOperations.Log2((ulong)micros) - 7);
        return Math.Min((doublings * Fine) + (int)(micros >> doublings), (40 * Fine) - 1);
    }

    /// <summary>The largest value in a bucket.</summary>
    private static long Top(int bucket)
    {
        var doublings = bucket < 2 * Fine ? 0 : (bucket / Fine) - 1;
        return ((bucket - ((long)doublings * Fine) + 1) << doublings) - 1;
    }
}
