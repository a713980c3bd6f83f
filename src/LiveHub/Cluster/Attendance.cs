namespace LiveHub.Cluster;

/// <summary>Who is connected to which other node, as last heard. Nodes say it anew every few seconds; who has not for long is
/// gone, unless nobody can be heard at all.</summary>
internal sealed class Attendance(TimeProvider time)
{
    /// <summary>Three times what is said anew.</summary>
    private static readonly TimeSpan Lasts = TimeSpan.FromSeconds(9);

    private readonly Lock _guard = new();
    private readonly Dictionary<(string Node, string Stream), (uint[] Seats, long At)> _heard = [];

    /// <summary>A node has said who is there.</summary>
    /// <returns>Whether that is news.</returns>
    public bool Heard(string node, Presence presence)
    {
        lock (_guard)
        {
            var key = (node, presence.Stream);
            var known = _heard.TryGetValue(key, out var before) ? before.Seats : [];
            if (presence.Seats.Length == 0)
            {
                return _heard.Remove(key);
            }

            _heard[key] = (presence.Seats, time.GetTimestamp());
            return !known.AsSpan().SequenceEqual(presence.Seats);
        }
    }

    public IEnumerable<uint> Of(string stream)
    {
        lock (_guard)
        {
            return [.. _heard.Where(entry => entry.Key.Stream == stream).SelectMany(entry => entry.Value.Seats)];
        }
    }

    /// <summary>Forgets nodes that have said nothing for long.</summary>
    /// <returns>The streams that lost people by it.</returns>
    public IReadOnlyList<string> Expire()
    {
        lock (_guard)
        {
            var gone = _heard.Where(entry => time.GetElapsedTime(entry.Value.At) > Lasts).Select(entry => entry.Key).ToList();
            gone.ForEach(key => _heard.Remove(key));
            return gone.ConvertAll(key => key.Stream);
        }
    }

    /// <summary>Nobody could be heard for a while: that is no reason to forget anybody.</summary>
    public void Renew()
    {
        lock (_guard)
        {
            foreach (var key in _heard.Keys.ToList())
            {
                _heard[key] = (_heard[key].Seats, time.GetTimestamp());
            }
        }
    }
}
