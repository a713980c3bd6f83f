namespace LiveHub.Live;

/// <summary>A shared view as it is handed out: differences and snapshots, each made once however many need it.</summary>
internal sealed class SharedViews(Projection view)
{
    /// <summary>What is given inside a welcome; more goes as a snapshot, compressed.</summary>
    private const int MostInline = 4_096;

    /// <summary>Laggards differ; beyond so many versions the differences are not worth keeping.</summary>
    private const int MostKept = 64;

    private readonly Dictionary<long, byte[]> _differences = [];
    private readonly Dictionary<long, Frame> _frames = [];
    private SnapshotBytes? _snapshot;
    private long _madeAt = -1;
    private Frame? _whole;
    private long _wholeAt = -1;

    /// <summary>What a phone starts from: a patch, or the number of a snapshot, and the version that it will then have.</summary>
    /// <param name="knows">Whether the difference from a version can be told.</param>
    public (byte[]? Patch, long? Snapshot, long At) Offer(long? since, Func<long, bool> knows)
    {
        if (since is { } held && knows(held) && Difference(held) is { Length: <= MostInline } small)
        {
            return (small, null, view.Version);
        }

        if (view.Size <= MostInline)
        {
            return (Difference(0), null, view.Version);
        }

        // A snapshot made a moment ago still serves: what came since follows as a patch.
        if (_snapshot is null || !knows(_snapshot.Version) || Difference(_snapshot.Version).Length > MostInline)
        {
            _snapshot = new(view.Version, view.Whole());
        }

        return (null, _snapshot.Version, _snapshot.Version);
    }

    public SnapshotBytes Snapshot(long number)
    {
        if (_snapshot is null || _snapshot.Version < number)
        {
            _snapshot = new(view.Version, view.Whole());
        }

        return _snapshot;
    }

    /// <param name="since">A version that the view knows; 0 for all of it.</param>
    public Frame FrameSince(long since)
    {
        Expire();
        if (!_frames.TryGetValue(since, out var frame))
        {
            _frames[since] = frame = Frame.OfJson(Frame.Shared, Difference(since));
        }

        return frame;
    }

    /// <summary>All of it, as of a version of the stream: for whoever looked at another view until then.</summary>
    public Frame FrameAt(long version)
    {
        if (_wholeAt != version || _whole is null)
        {
            (_wholeAt, _whole) = (version, Frame.OfJson(Frame.Shared, view.Difference(0, version)));
        }

        return _whole;
    }

    private byte[] Difference(long since)
    {
        Expire();
        if (!_differences.TryGetValue(since, out var difference))
        {
            _differences[since] = difference = view.Difference(since);
        }

        return difference;
    }

    private void Expire()
    {
        if (_madeAt != view.Version || _differences.Count > MostKept)
        {
            _differences.Clear();
            _frames.Clear();
            _madeAt = view.Version;
        }
    }
}
