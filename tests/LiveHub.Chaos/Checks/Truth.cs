using System.Text;
using LiveHub.Domain;
using LiveHub.Live;
using LiveHub.Store;

namespace LiveHub.Chaos.Checks;

/// <summary>What every screen must show, made from the log alone.</summary>
public sealed class Truth
{
    private readonly Dictionary<Audience, uint> _hashes = [];
    private readonly Session _session;

    private Truth(Session session, long version) => (_session, Version) = (session, version);

    public long Version { get; }

    public static async Task<Truth> Of(StoredLog log, string stream)
    {
        var rows = await log.Events(stream, 0);
        var session = rows.Select(EventCodec.Read<Event>).Aggregate(Session.None, SessionDecider.Evolve);
        return new((await log.Sides(stream)).Aggregate(session, Aside.Recall), rows.Count);
    }

    /// <summary>The seat of whoever bears this secret; null when it has none.</summary>
    public SeatId? SeatOf(string token) =>
        _session.Aside.Grants.TryGetValue(Access.Secrets.Hash(token), out var who) ? who.Seat : null;

    /// <summary>The hash of the audience's view.</summary>
    public uint Hash(Audience audience)
    {
        if (!_hashes.TryGetValue(audience, out var hash))
        {
            _hashes[audience] = hash = View(audience).Aggregate(
                0u, (sum, entry) => sum + ViewHash.OfEntry(entry.Key, Encoding.UTF8.GetBytes(entry.Value)));
        }

        return hash;
    }

    /// <summary>The view as text, to show a difference.</summary>
    public string Describe(Audience audience) => string.Join(
        '\n', View(audience).OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => e.Key + " " + e.Value));

    private Dictionary<string, string> View(Audience audience)
    {
        var view = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in SessionViews.Keys(_session, audience))
        {
            if (SessionViews.Entity(_session, audience, name) is { } value)
            {
                view[name] = System.Text.Json.JsonSerializer.Serialize(value, DomainJson.Family(value), DomainJson.Options);
            }
        }

        return view;
    }
}
