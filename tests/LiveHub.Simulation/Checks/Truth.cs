using System.Text;
using System.Text.Json;
using LiveHub.Domain;
using LiveHub.Live;
using LiveHub.Store;

namespace LiveHub.Simulation.Checks;

/// <summary>
/// What each audience's view must be at each version. Whoever holds a view at a version must hold the same as everybody
/// else who does, whichever node told it; every eighth version is also made afresh from the log alone.
/// </summary>
internal sealed class Truth(Findings findings, Func<long, Session?> stateAt)
{
    private const int MadeAfreshEvery = 8;

    private readonly Dictionary<(Audience, long), uint> _hashes = [];

    /// <summary>Somebody holds the view of this audience at this version, with this hash.</summary>
    public void Held(Audience audience, long version, uint hash)
    {
        if (!_hashes.TryGetValue((audience, version), out var right))
        {
            right = version % MadeAfreshEvery == 0 && stateAt(version) is { } state ? Hash(state, audience) : hash;
            _hashes[(audience, version)] = right;
        }

        if (hash != right)
        {
            findings.Add(Wrong.Diverged, $"{audience.Kind} at {version} has the hash {hash}, should have {right}");
        }
    }

    /// <summary>The view as text, as <see cref="World.ClientView.Describe"/> writes it.</summary>
    public static string Describe(Session state, Audience audience) => string.Join(
        '\n', Entries(state, audience).OrderBy(e => e.Name, StringComparer.Ordinal).Select(e => e.Name + " " + Encoding.UTF8.GetString(e.Json)));

    private static uint Hash(Session state, Audience audience) =>
        Entries(state, audience).Aggregate(0u, (sum, entry) => sum + ViewHash.OfEntry(entry.Name, entry.Json));

    private static IEnumerable<(string Name, byte[] Json)> Entries(Session state, Audience audience)
    {
        foreach (var name in SessionViews.Keys(state, audience).Distinct())
        {
            if (SessionViews.Entity(state, audience, name) is { } entity)
            {
                yield return (name, JsonSerializer.SerializeToUtf8Bytes(entity, DomainJson.Family(entity), DomainJson.Options));
            }
        }
    }
}
