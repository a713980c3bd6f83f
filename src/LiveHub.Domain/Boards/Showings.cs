using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>
/// Hands of others' ideas, dealt least-shown-first, and how often each idea was shown. While no idea comes or goes none is
/// shown more than once more than another: a hand is rather short, or empty.
/// </summary>
public sealed record Showings(ImmutableDictionary<IdeaKey, int> Times, ImmutableDictionary<SeatId, Seen> BySeat)
{
    public static readonly Showings None = new(ImmutableDictionary<IdeaKey, int>.Empty, ImmutableDictionary<SeatId, Seen>.Empty);

    public int TimesShown(IdeaKey idea) => Times.GetValueOrDefault(idea);

    public Seen Of(SeatId seat) => BySeat.GetValueOrDefault(seat, Seen.Nothing);

    /// <summary>The ideas that a seat holds: the last that were dealt to it.</summary>
    public ImmutableArray<IdeaKey> HandOf(SeatId seat)
    {
        var all = Of(seat).Ideas;
        return all.Length > Limits.HandsHeld ? all[^Limits.HandsHeld..] : all;
    }

    /// <summary>The next hand of a seat, without its own ideas and what it has seen.</summary>
    public ImmutableArray<IdeaKey> Next(ImmutableSortedSet<IdeaKey> ring, SeatId seat, Func<IdeaKey, bool> isOwn)
    {
        if (ring.IsEmpty)
        {
            return [];
        }

        var (shown, seen) = (ring.ToDictionary(idea => idea, TimesShown), Of(seat).Ideas.ToHashSet());
        var (least, most) = (shown.Values.Min(), shown.Values.Max());
        var hand = shown.Where(one => !seen.Contains(one.Key) && !isOwn(one.Key))
            .OrderBy(one => one.Value).ThenBy(one => one.Key).Take(Limits.Hand).Select(one => one.Key).ToList();

        // Where all were shown equally often, they stay so; where newcomers have to catch up, nobody waits for that.
        var isEven = most <= least + 1;
        var left = shown.Count(one => one.Value == least) - hand.Count(idea => shown[idea] == least);
        return isEven && left > 0 ? [.. hand.Where(idea => shown[idea] == least)] : [.. hand];
    }

    public Showings Dealt(SeatId seat, ImmutableArray<IdeaKey> ideas, DateTimeOffset at) => new(
        Times.SetItems(ideas.Select(idea => KeyValuePair.Create(idea, TimesShown(idea) + 1))),
        BySeat.SetItem(seat, new(Of(seat).Ideas.AddRange(ideas), at)));
}

/// <summary>All that was dealt to one seat, in order, and when the last hand was.</summary>
public sealed record Seen(ImmutableArray<IdeaKey> Ideas, DateTimeOffset? At)
{
    public static readonly Seen Nothing = new([], null);
}
