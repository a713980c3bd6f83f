using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Ideas that say the same and count as one: the head stands for them all.</summary>
/// <param name="Title">Shown in place of the head's own words; null shows those.</param>
/// <param name="Members">All but the head.</param>
public sealed record Group(string? Title, ImmutableSortedSet<IdeaKey> Members)
{
    public static readonly Group None = new(null, []);
}

/// <summary>Which ideas of a board are grouped, and which must not be suggested together.</summary>
public sealed record Groups
{
    public static readonly Groups None = new();

    /// <summary>By the head.</summary>
    public ImmutableDictionary<IdeaKey, Group> ByHead { get; private init; } = ImmutableDictionary<IdeaKey, Group>.Empty;

    /// <summary>Whose group a member is in.</summary>
    public ImmutableDictionary<IdeaKey, IdeaKey> HeadOf { get; private init; } = ImmutableDictionary<IdeaKey, IdeaKey>.Empty;

    /// <summary>Every two ideas of which it was said that they are not the same, the smaller key first.</summary>
    public ImmutableHashSet<(IdeaKey, IdeaKey)> Apart { get; init; } = [];

    /// <summary>Whether there ever was one.</summary>
    public bool Any { get; private init; }

    /// <summary>The idea that stands for this one: of whatever people gave to an idea, this is where it counts.</summary>
    public static IdeaKey Head(Session session, IdeaKey idea) =>
        session.BoardOfIdea.TryGetValue(idea, out var board) ? session.Boards[board].Groups.Head(idea) : idea;

    public IdeaKey Head(IdeaKey idea) => HeadOf.GetValueOrDefault(idea, idea);

    /// <summary>Every idea that counts as this one, the head first; an idea on its own is all there is.</summary>
    public IEnumerable<IdeaKey> All(IdeaKey idea)
    {
        var head = Head(idea);
        return ByHead.TryGetValue(head, out var group) ? [head, .. group.Members] : [head];
    }

    public bool AreApart(IdeaKey one, IdeaKey other) => Apart.Contains(Pair(one, other));

    public static (IdeaKey, IdeaKey) Pair(IdeaKey one, IdeaKey other) => one.CompareTo(other) < 0 ? (one, other) : (other, one);

    /// <summary>With these, which stand in no group, in the group of this head.</summary>
    public Groups With(IdeaKey head, IEnumerable<IdeaKey> members)
    {
        var group = ByHead.GetValueOrDefault(head, Group.None);
        return this with
        {
            ByHead = ByHead.SetItem(head, group with { Members = group.Members.Union(members) }),
            HeadOf = HeadOf.SetItems(members.Select(member => KeyValuePair.Create(member, head))),
            Any = true,
        };
    }

    public Groups Titled(IdeaKey head, string? title) =>
        this with { ByHead = ByHead.SetItem(head, ByHead[head] with { Title = title }) };

    /// <summary>Without this group: each of it stands alone.</summary>
    public Groups Without(IdeaKey head) => this with
    {
        HeadOf = HeadOf.RemoveRange(ByHead[head].Members),
        ByHead = ByHead.Remove(head),
    };
}
