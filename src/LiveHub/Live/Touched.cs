using LiveHub.Domain;

namespace LiveHub.Live;

/// <summary>What may look different since the views were last made.</summary>
internal sealed class Touched
{
    public bool Everything { get; private set; }

    public HashSet<string> Shared { get; } = new(StringComparer.Ordinal);

    /// <summary>Names in the shared views of one place.</summary>
    public Dictionary<string, HashSet<string>> There { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether somebody may look at another place now.</summary>
    public bool Moves { get; private set; }

    public Dictionary<SeatId, HashSet<string>> Own { get; } = [];

    public HashSet<string> Held { get; } = new(StringComparer.Ordinal);

    public void Add(Touch touch)
    {
        Everything |= touch.Everything;
        Moves |= touch.Moves || touch.Everything;
        Shared.UnionWith(touch.Shared);
        Held.UnionWith(touch.Held);
        foreach (var (place, name) in touch.There)
        {
            if (!There.TryGetValue(place, out var names))
            {
                There[place] = names = new(StringComparer.Ordinal);
            }

            names.Add(name);
        }

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
        Everything = Moves = false;
        There.Clear();
        Shared.Clear();
        Own.Clear();
        Held.Clear();
    }
}
