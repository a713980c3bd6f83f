using System.Text;
using System.Text.Json;
using LiveHub.Live;

namespace LiveHub.Tests.Wire;

/// <summary>A view as a client keeps it: names to values, a version, and the rules of docs/PROTOCOL.md 2.</summary>
public sealed class ViewCopy
{
    private readonly Dictionary<string, JsonElement> _values = new(StringComparer.Ordinal);

    public long Have { get; private set; }

    /// <summary>Of which place it is; null is the plenary.</summary>
    public string? Place { get; private set; }

    /// <summary>A patch came that did not fit: something was missed.</summary>
    public bool Gap { get; private set; }

    public IReadOnlyDictionary<string, JsonElement> Values => _values;

    public uint Hash => _values.Aggregate(0u, (sum, entry) =>
        sum + ViewHash.OfEntry(entry.Key, Encoding.UTF8.GetBytes(entry.Value.GetRawText())));

    /// <summary>Starts from what another copy held.</summary>
    public void Reset(ViewCopy other)
    {
        _values.Clear();
        foreach (var (name, value) in other._values)
        {
            _values[name] = value;
        }

        (Have, Place) = (other.Have, other.Place);
    }

    public void Reset(long version, JsonElement set, string? place)
    {
        Place = place;
        _values.Clear();
        Set(set);
        Have = version;
    }

    public void Apply(JsonElement patch)
    {
        var (from, to) = (patch.GetProperty("f").GetInt64(), patch.GetProperty("t").GetInt64());
        if (from == 0)
        {
            _values.Clear();
            Place = patch.TryGetProperty("p", out var place) ? place.GetString() : null;
        }
        else if (to <= Have)
        {
            return;
        }
        else if (from > Have)
        {
            Gap = true;
            return;
        }

        if (patch.TryGetProperty("s", out var set))
        {
            Set(set);
        }

        if (patch.TryGetProperty("d", out var gone))
        {
            foreach (var name in gone.EnumerateArray())
            {
                _values.Remove(name.GetString()!);
            }
        }

        Have = to;
    }

    /// <summary>The view as text, to compare.</summary>
    public string Describe() => string.Join(
        '\n', _values.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => e.Key + " " + e.Value.GetRawText()));

    private void Set(JsonElement set)
    {
        foreach (var entry in set.EnumerateObject())
        {
            _values[entry.Name] = entry.Value;
        }
    }
}
