using System.Text;
using System.Text.Json;
using LiveHub.Live;

namespace LiveHub.Chaos.Wire;

/// <summary>A view as a screen keeps it: names to values, a version, and the hash of it all (docs/PROTOCOL.md 2).</summary>
public sealed class ViewCopy
{
    private readonly Dictionary<string, (JsonElement Value, uint Hash)> _entries = new(StringComparer.Ordinal);

    /// <summary>The version that this copy is at.</summary>
    public long Have { get; private set; }

    public uint Hash { get; private set; }

    public IEnumerable<string> Names => _entries.Keys;

    public JsonElement? this[string name] => _entries.TryGetValue(name, out var entry) ? entry.Value : null;

    /// <summary>The keys behind a name such as "idea/".</summary>
    public IReadOnlyList<string> KeysOf(string prefix) => [.. _entries.Keys
        .Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).Select(name => name[prefix.Length..])];

    /// <summary>Takes a patch in.</summary>
    /// <returns>False when something was missed before it.</returns>
    public bool Apply(JsonElement patch)
    {
        var (from, to) = (patch.GetProperty("f").GetInt64(), patch.GetProperty("t").GetInt64());
        if (from > 0 && to <= Have)
        {
            return true;
        }

        if (from > Have)
        {
            return false;
        }

        if (from == 0)
        {
            Clear();
        }

        if (patch.TryGetProperty("s", out var set))
        {
            Set(set);
        }

        if (patch.TryGetProperty("d", out var gone))
        {
            foreach (var name in gone.EnumerateArray())
            {
                Remove(name.GetString()!);
            }
        }

        Have = to;
        return true;
    }

    /// <summary>Starts anew from a whole view.</summary>
    public void Reset(long version, JsonElement set)
    {
        Clear();
        Set(set);
        Have = version;
    }

    /// <summary>The view as text, to show a difference.</summary>
    public string Describe() => string.Join(
        '\n', _entries.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => e.Key + " " + e.Value.Value.GetRawText()));

    private void Clear()
    {
        _entries.Clear();
        (Hash, Have) = (0, 0);
    }

    private void Set(JsonElement set)
    {
        foreach (var entry in set.EnumerateObject())
        {
            Remove(entry.Name);
            var hash = ViewHash.OfEntry(entry.Name, Encoding.UTF8.GetBytes(entry.Value.GetRawText()));
            _entries[entry.Name] = (entry.Value.Clone(), hash);
            Hash += hash;
        }
    }

    private void Remove(string name)
    {
        if (_entries.Remove(name, out var old))
        {
            Hash -= old.Hash;
        }
    }
}
