using LiveHub.Domain;

namespace LiveHub.Live;

/// <summary>What may look different since the views were last made.</summary>
internal sealed class Touched
{
    public bool Everything { get; private set; }

    public HashSet<string> Shared { get; } = new(StringComparer.Ordinal);

    public Dictionary<SeatId, HashSet<string>> Own { get; } = [];

    public HashSet<string> Held { get; } = new(StringComparer.Ordinal);

    public void Add(Touch touch)
    {
        Everything |= touch.Everything;
        Shared.UnionWith(touch.Shared);
        Held.UnionWith(touch.Held);
        foreach (var (seat, name) in touch.Own)
        {
            if (!Own.TryGetValue(seat, out var names))
            {
                Own[seat] = names = new(StringComparer.Ordinal);
            }

            names.Add(name);
        }
    }

    public void Clear()
    {
        Everything = false;
        Shared.Clear();
        Own.Clear();
        Held.Clear();
    }
}
