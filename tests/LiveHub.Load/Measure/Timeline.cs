namespace LiveHub.Load.Measure;

/// <summary>When one observer came to which version. What a command's version is may be known only later, so who saw
/// it when is worked out after the run.</summary>
internal sealed class Timeline
{
    private readonly List<(int Version, long At, int Dots)> _steps = [];

    /// <summary>The versions in order, each with the instant and the sum of the tallies then.</summary>
    public IReadOnlyList<(int Version, long At, int Dots)> Steps => _steps;

    public void Add(int version, long at, int dots) => _steps.Add((version, at, dots));

    /// <summary>The first instant, at or after another, at which the observer had a version; null when never.</summary>
    public long? Reached(int version, long since = 0)
    {
        foreach (var step in _steps)
        {
            if (step.At >= since && step.Version >= version)
            {
                return step.At;
            }
        }

        return null;
    }

    /// <summary>Counts, for each (version, due) in the order of versions, the time from due until here.</summary>
    /// <returns>How many were never here.</returns>
    public int Count(IReadOnlyList<(int Version, long Due)> commands, Histogram into)
    {
        var (step, never) = (0, 0);
        foreach (var (version, due) in commands)
        {
            while (step < _steps.Count && _steps[step].Version < version)
            {
                step++;
            }

            if (step < _steps.Count)
            {
                into.Add(_steps[step].At - due);
            }
            else
            {
                never++;
            }
        }

        return never;
    }
}
