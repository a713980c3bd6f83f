using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>One board's ideas, and who has done what on it.</summary>
public sealed record Board
{
    public static readonly Board Empty = new();

    /// <summary>The board of a new activity.</summary>
    public static Board For(CollectPlan plan) => plan is CheckInPlan ? Empty with { Words = WordCounts.None } : Empty;

    public bool Open { get; init; }

    public bool WasOpened { get; init; }

    public ImmutableDictionary<IdeaKey, Idea> Ideas { get; init; } = ImmutableDictionary<IdeaKey, Idea>.Empty;

    /// <summary>The ideas that are not hidden, in the order of their random keys: no order that anybody sees says who came first.</summary>
    public ImmutableSortedSet<IdeaKey> Ring { get; init; } = [];

    /// <summary>Ideas that only their authors and the facilitator see.</summary>
    public ImmutableSortedSet<IdeaKey> Hidden { get; init; } = [];

    /// <summary>Ideas that wait until they are approved: seen like hidden ones, and not counted.</summary>
    public ImmutableSortedSet<IdeaKey> Waiting { get; init; } = [];

    /// <summary>How many there are, hidden ones too, without what waits.</summary>
    public int Known => Ideas.Count - Waiting.Count;

    /// <summary>Words of a check-in that only those who gave them and the facilitator see.</summary>
    public ImmutableHashSet<string> HiddenWords { get; init; } = [];

    /// <summary>How many of the ring are photos.</summary>
    public int Photos { get; private init; }

    /// <summary>How many of the ring were typed from photos, or for people without a phone.</summary>
    public int FromPaper { get; private init; }

    /// <summary>How many ideas there are for everybody to see: photos do not count.</summary>
    public int IdeaCount => Ring.Count - Photos;

    /// <summary>How many ideas ever arrived: only for <see cref="Idea.Wave"/>.</summary>
    public int Arrived { get; init; }

    /// <summary>Once too big for a phone it stays so: a board that flickers between two shapes helps nobody.</summary>
    public bool Big { get; init; }

    public ImmutableHashSet<SeatId> Done { get; init; } = [];

    public Deals Deals { get; init; } = Deals.None;

    /// <summary>How far a board is that began with own ideas only; null on every other.</summary>
    public Blind? Blind { get; init; }

    /// <summary>What people see of each other's ideas: all where it is closed.</summary>
    public Sight Sight => Open && Blind is { } blind ? blind.Sight : Sight.All;

    public Showings Showings { get; init; } = Showings.None;

    /// <summary>Ideas that were sent without a name and bear their author's now.</summary>
    public ImmutableHashSet<IdeaKey> Signed { get; init; } = [];

    /// <summary>Who wants to know a question too.</summary>
    public ImmutableDictionary<IdeaKey, ImmutableHashSet<SeatId>> Backers { get; init; } =
        ImmutableDictionary<IdeaKey, ImmutableHashSet<SeatId>>.Empty;

    /// <summary>Questions that have been answered.</summary>
    public ImmutableHashSet<IdeaKey> Answered { get; init; } = [];

    /// <summary>Who wants to help with an idea, where each said so.</summary>
    public ImmutableDictionary<IdeaKey, ImmutableHashSet<SeatId>> Helpers { get; init; } =
        ImmutableDictionary<IdeaKey, ImmutableHashSet<SeatId>>.Empty;

    /// <summary>Which ideas say the same: all but the head of each group are out of the ring.</summary>
    public Groups Groups { get; init; } = Groups.None;

    /// <summary>Ideas that came from rooms, by the idea they are a copy of.</summary>
    public ImmutableDictionary<IdeaKey, IdeaKey> Copies { get; init; } = ImmutableDictionary<IdeaKey, IdeaKey>.Empty;

    /// <summary>The words of a check-in; null on every other board.</summary>
    public WordCounts? Words { get; init; }

    /// <summary>How many people have an idea here.</summary>
    public int Posted { get; init; }

    private ImmutableDictionary<SeatId, int> Written { get; init; } = ImmutableDictionary<SeatId, int>.Empty;

    /// <summary>How many ideas this person has here.</summary>
    public int IdeasOf(SeatId seat) => Written.GetValueOrDefault(seat);

    public ImmutableHashSet<SeatId> BackersOf(IdeaKey question) => Backers.GetValueOrDefault(question, []);

    public ImmutableHashSet<SeatId> HelpersOf(IdeaKey idea) => Helpers.GetValueOrDefault(idea, []);

    /// <summary>The idea here that is a copy of one in a room.</summary>
    public IdeaKey? CopyOf(IdeaKey original) => Copies.TryGetValue(original, out var copy) ? copy : null;

    /// <summary>How many of its ideas came from a room; null when none did.</summary>
    public int? SentFrom(PlaceKey room) => Ideas.Values.Count(idea => idea.Room == room) is > 0 and var sent ? sent : null;

    /// <summary>The board after <paramref name="change"/> more ideas of this person.</summary>
    public Board WrittenBy(SeatId seat, int change)
    {
        var now = IdeasOf(seat) + change;
        var written = now > 0 ? Written.SetItem(seat, now) : Written.Remove(seat);
        return this with { Written = written, Posted = written.Count };
    }

    /// <summary>The board with this idea, which it holds, for everybody to see.</summary>
    public Board With(IdeaKey idea) => Ring.Contains(idea) ? this : (this with { Ring = Ring.Add(idea) }).Counted(idea, +1);

    /// <summary>The board with this idea out of everybody's sight.</summary>
    public Board Without(IdeaKey idea) => Ring.Contains(idea) ? (this with { Ring = Ring.Remove(idea) }).Counted(idea, -1) : this;

    private Board Counted(IdeaKey idea, int change) => this with
    {
        Photos = Photos + (Ideas[idea].Picture is null ? 0 : change),
        FromPaper = FromPaper + (Ideas[idea].IsFromPaper ? change : 0),
    };

    /// <summary>The board without its authors; how many there were stays.</summary>
    public Board AuthorsForgotten(int posted) =>
        this with { Written = ImmutableDictionary<SeatId, int>.Empty, Posted = posted };
}

/// <summary>One idea as it reads now.</summary>
/// <param name="Column">Index in the board's columns; null on a board without.</param>
/// <param name="Wave">Which handful of six it came with: newest first without saying whose came when.</param>
/// <param name="Room">The room it was sent from.</param>
/// <param name="From">The idea there that it is a copy of.</param>
/// <param name="Picture">The key of its picture, when it is a photo.</param>
/// <param name="Paper">The photo that it was typed from.</param>
/// <param name="ByHand">Whether it was typed for people without a phone.</param>
public sealed record Idea(
    string Text, int? Column, int Wave, PlaceKey? Room = null, IdeaKey? From = null, string? Picture = null, IdeaKey? Paper = null,
    bool ByHand = false)
{
    /// <summary>Whether somebody typed it for others.</summary>
    public bool IsFromPaper => ByHand || Paper is not null;
}
