using System.Text;
using System.Text.Json;
using LiveHub.Domain;
using LiveHub.Live;
using LiveHub.Simulation.World;
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

    /// <summary>Somebody holds this view of this audience.</summary>
    public void Held(Audience audience, ClientView view)
    {
        var (version, hash) = (view.Have, view.Hash);
        if (!_hashes.TryGetValue((audience, version), out var right))
        {
            right = version % MadeAfreshEvery == 0 && stateAt(version) is { } state ? Hash(state, audience) : hash;
            _hashes[(audience, version)] = right;
        }

        if (hash != right)
        {
            var difference = stateAt(version) is { } state ? Difference(view.Describe(), Describe(state, audience)) : "";
            findings.Add(Wrong.Diverged, $"{audience.Kind} at {version} has the hash {hash}, should have {right}\n{difference}");
        }
    }

    /// <summary>The view as text, as <see cref="ClientView.Describe"/> writes it.</summary>
    public static string Describe(Session state, Audience audience) => string.Join(
        '\n', Entries(state, audience).OrderBy(e => e.Name, StringComparer.Ordinal).Select(e => e.Name + " " + Encoding.UTF8.GetString(e.Json)));

    /// <summary>The lines that only one of the two has.</summary>
    public static string Difference(string held, string right)
    {
        var (one, other) = (held.Split('\n'), right.Split('\n'));
        return string.Join('\n', one.Except(other).Select(line => "  held:  " + line).Concat(other.Except(one).Select(line => "  right: " + line)));
    }

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
