namespace LiveHub.Live;

/// <summary>The newest versions of a stream at which its views were made.</summary>
internal sealed class RecentVersions
{
    /// <summary>Minutes of a full hall; who comes from longer ago is given everything.</summary>
    private const int Most = 4_096;

    private readonly Queue<long> _order = new();
    private readonly HashSet<long> _versions = [];

    public RecentVersions(long first) => Add(first);

    public void Add(long version)
    {
        if (_versions.Add(version))
        {
            _order.Enqueue(version);
            if (_order.Count > Most)
            {
                _versions.Remove(_order.Dequeue());
            }
        }
    }

    public bool Contains(long version) => _versions.Contains(version);
}
