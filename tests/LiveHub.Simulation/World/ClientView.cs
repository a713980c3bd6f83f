using System.Text;

namespace LiveHub.Simulation.World;

/// <summary>A view as a client keeps it, by the rules of docs/PROTOCOL.md 2.</summary>
internal sealed class ClientView
{
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    public long Have { get; private set; }

    public uint Hash { get; private set; }

    /// <summary>The place that it is of; null is the plenary.</summary>
    public string? Place { get; private set; }

    /// <summary>Applies a patch.</summary>
    /// <returns>False when something was missed: time to say hello again.</returns>
    public bool Apply(PatchText patch)
    {
        if (patch.From > Have)
        {
            return false;
        }

        if (patch.To <= Have)
        {
            return true;
        }

        if (patch.From == 0)
        {
            _entries.Clear();
            (Hash, Place) = (0, patch.Place);
        }

        foreach (var entry in patch.Set)
        {
            Hash += entry.Hash - Remove(entry.Name);
            _entries[entry.Name] = entry;
        }

        foreach (var name in patch.Gone)
        {
            Hash -= Remove(name);
        }

        Have = patch.To;
        return true;
    }

    /// <summary>Takes over a whole view, whatever is held.</summary>
    public void Replace(PatchText whole)
    {
        Have = 0;
        Apply(whole);
    }

    /// <summary>The view as text, to compare.</summary>
    public string Describe() => string.Join(
        '\n', _entries.Values.OrderBy(e => e.Name, StringComparer.Ordinal).Select(e => e.Name + " " + Encoding.UTF8.GetString(e.Json)));

    private uint Remove(string name) => _entries.Remove(name, out var old) ? old.Hash : 0;
}
