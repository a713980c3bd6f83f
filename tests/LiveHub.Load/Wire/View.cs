using LiveHub.Load.Measure;

namespace LiveHub.Load.Wire;

/// <summary>A view as one client holds it: what it was told, patch by patch.</summary>
internal sealed class View
{
    private readonly Dictionary<string, Entry> _entries = [];

    /// <summary>The version that the client has.</summary>
    public int Have { get; private set; }

    /// <summary>The place that it is of; null is the plenary.</summary>
    public string? Place { get; private set; }

    /// <summary>The sum of the entries' hashes.</summary>
    public uint Hash { get; private set; }

    /// <summary>The sum of the tallies.</summary>
    public int Dots { get; private set; }

    /// <summary>When it came to each version, while somebody wants to know.</summary>
    public Timeline? Timeline { get; set; }

    public IReadOnlyDictionary<string, Entry> Entries => _entries;

    public Entry? this[string name] => _entries.GetValueOrDefault(name);

    /// <summary>The keys of all entries of one kind ("idea/K" is of the kind "idea"), in order.</summary>
    public IEnumerable<string> Keys(string kind) => _entries.Keys
        .Where(name => name.StartsWith(kind + "/", StringComparison.Ordinal))
        .Select(name => name[(kind.Length + 1)..]).Order(StringComparer.Ordinal);

    /// <summary>Forgets everything, before a whole view comes.</summary>
    public void Clear()
    {
        _entries.Clear();
        (Have, Hash, Dots) = (0, 0, 0);
    }

    /// <summary>Applies a patch when it is new; false when something before it was missed.</summary>
    public bool Apply(Patch patch, long now)
    {
        if (patch.From > Have)
        {
            return false;
        }

        if (patch.To > Have && patch.From == 0)
        {
            Replace(patch, now);
        }
        else if (patch.To > Have)
        {
            Put(patch);
            Have = patch.To;
            Timeline?.Add(Have, now, Dots);
        }

        return true;
    }

    /// <summary>Takes over a whole view, which may be of the version that is held already, or of none yet.</summary>
    public void Replace(Patch whole, long now)
    {
        Clear();
        Put(whole);
        (Have, Place) = (whole.To, whole.Place);
        Timeline?.Add(Have, now, Dots);
    }

    /// <summary>The first entry in which two views differ; null when they are equal.</summary>
    public string? DiffersFrom(View other)
    {
        var names = _entries.Keys.Union(other._entries.Keys);
        return names.FirstOrDefault(name => !Same(this[name], other[name]));
    }

    private static bool Same(Entry? a, Entry? b) => a is not null && b is not null
        && (a.Json.AsSpan().SequenceEqual(b.Json) || EntityHash.Canonical(a.Json) == EntityHash.Canonical(b.Json));

    private void Put(Patch patch)
    {
        foreach (var entry in patch.Set)
        {
            Drop(entry.Name);
            _entries.Add(entry.Name, entry);
            Hash += entry.Hash;
            Dots += entry.Dots;
        }

        foreach (var name in patch.Gone)
        {
            Drop(name);
        }
    }

    private void Drop(string name)
    {
        if (_entries.Remove(name, out var old))
        {
            Hash -= old.Hash;
            Dots -= old.Dots;
        }
    }
}
