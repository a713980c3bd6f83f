using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>
/// Pages of ideas dealt to phones. The ideas lie in a ring in the order of their random keys; each page is the next
/// stretch of it, so while nothing arrives no idea has been shown more than once more than another.
/// </summary>
public sealed record Deals(IdeaKey Last, ImmutableDictionary<SeatId, ImmutableArray<IdeaKey>> Pages)
{
    /// <summary>How many times each idea was on a page.</summary>
    public ImmutableDictionary<IdeaKey, int> Shown { get; init; } = ImmutableDictionary<IdeaKey, int>.Empty;

    public static readonly Deals None = new(new(""), ImmutableDictionary<SeatId, ImmutableArray<IdeaKey>>.Empty);

    /// <summary>The next page from the ring, without what <paramref name="skip"/> names.</summary>
    /// <param name="sorted">All ideas, in the order of their keys.</param>
    public ImmutableArray<IdeaKey> Next(ImmutableSortedSet<IdeaKey> sorted, Func<IdeaKey, bool> skip)
    {
        var start = sorted.IndexOf(Last);
        start = start < 0 ? ~start : start + 1;
        var page = ImmutableArray.CreateBuilder<IdeaKey>(Limits.Page);
        for (var i = 0; i < sorted.Count && page.Count < Limits.Page; i++)
        {
            var idea = sorted[(start + i) % sorted.Count];
            if (!skip(idea))
            {
                page.Add(idea);
            }
        }

        return page.ToImmutable();
    }

    public Deals Dealt(SeatId seat, ImmutableArray<IdeaKey> ideas) =>
        new(ideas.IsEmpty ? Last : ideas[^1], Pages.SetItem(seat, ideas))
        {
            Shown = Shown.SetItems(ideas.Select(idea => KeyValuePair.Create(idea, Shown.GetValueOrDefault(idea) + 1))),
        };

    public ImmutableArray<IdeaKey> PageOf(SeatId seat) => Pages.GetValueOrDefault(seat, []);
}
