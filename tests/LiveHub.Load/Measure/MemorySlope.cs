using LiveHub.Load.Net;
using LiveHub.Load.Servers;

namespace LiveHub.Load.Measure;

/// <summary>The server's memory over time, and how fast it grows once it has settled.</summary>
internal sealed class MemorySlope(ServerUnderLoad server)
{
    private readonly List<(double Minutes, double Megabytes)> _samples = [];
    private readonly long _start = Loop.Now;

    public void Look()
    {
        if (server.Megabytes is { } megabytes)
        {
            _samples.Add(((Loop.Now - _start) / (double)Loop.Ticks(TimeSpan.FromMinutes(1)), megabytes));
        }
    }

    /// <summary>MiB at the start, after a third of the time, and at the end; null when the server is not known.</summary>
    public (double Start, double Third, double End)? Marks =>
        _samples.Count == 0 ? null : (_samples[0].Megabytes, _samples[_samples.Count / 3].Megabytes, _samples[^1].Megabytes);

    /// <summary>MiB a minute, by least squares over the last two thirds of the time; null with too few samples.</summary>
    public double? PerMinute
    {
        get
        {
            var late = _samples[(_samples.Count / 3)..];
            if (late.Count < 3)
            {
                return null;
            }

            var (minutes, megabytes) = (late.Average(at => at.Minutes), late.Average(at => at.Megabytes));
            return late.Sum(at => (at.Minutes - minutes) * (at.Megabytes - megabytes))
                / late.Sum(at => (at.Minutes - minutes) * (at.Minutes - minutes));
        }
    }
}
