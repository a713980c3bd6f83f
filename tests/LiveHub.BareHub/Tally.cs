namespace LiveHub.BareHub;

/// <summary>The votes on 60 ideas, in memory. A vote on no idea of these throws.</summary>
internal sealed class Tally(bool tellsEach)
{
    private const int Ideas = 60;

    private readonly Lock _lock = new();
    private readonly int[] _dots = new int[Ideas];
    private readonly HashSet<int> _changed = [];
    private long _number;

    /// <summary>Whether every vote is told by itself.</summary>
    public bool TellsEach => tellsEach;

    public (long Number, int Dots) Add(int idea)
    {
        lock (_lock)
        {
            _changed.Add(idea);
            return (++_number, ++_dots[idea]);
        }
    }

    /// <summary>What changed since the last call, and the number of its last vote; null when nothing did.</summary>
    public (long Number, Dictionary<int, int> Dots)? Changes()
    {
        lock (_lock)
        {
            if (_changed.Count == 0)
            {
                return null;
            }

            var dots = _changed.ToDictionary(idea => idea, idea => _dots[idea]);
            _changed.Clear();
            return (_number, dots);
        }
    }
}
