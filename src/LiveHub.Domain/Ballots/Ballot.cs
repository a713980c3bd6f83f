using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>How far a vote is. Waiting until it is opened for the first time.</summary>
public enum BallotPhase
{
    Waiting,
    Open,
    Closed,
    Revealed,
}

/// <summary>One round of voting: its options, its budget, and who placed what where.</summary>
public sealed record Ballot
{
    public static readonly Ballot Empty = new();

    public BallotPhase Phase { get; init; }

    /// <summary>The ideas voted on, fixed when the vote opened.</summary>
    public ImmutableSortedSet<IdeaKey> Asked { get; init; } = [];

    /// <summary>The same, those that were grouped since as the head of their group.</summary>
    public ImmutableSortedSet<IdeaKey> Options { get; init; } = [];

    /// <summary>Dots per person.</summary>
    public int Dots { get; init; }

    /// <summary>Most dots of one person on one idea.</summary>
    public int PerIdea { get; init; }

    public LiveResults Live { get; init; }

    public VoteUnit Unit { get; init; }

    public ImmutableDictionary<SeatId, Hand> Hands { get; init; } = ImmutableDictionary<SeatId, Hand>.Empty;

    /// <summary>Where the dots were placed, when some of the ideas count as one now; else null.</summary>
    public ImmutableDictionary<SeatId, Hand>? Placed { get; init; }

    public ImmutableDictionary<IdeaKey, int> Tally { get; init; } = ImmutableDictionary<IdeaKey, int>.Empty;

    /// <summary>How many people have placed all their dots.</summary>
    public int Complete { get; init; }

    /// <summary>How many people have placed a dot.</summary>
    public int Voters { get; init; }

    /// <summary>The options from most to fewest dots, once revealed.</summary>
    public ImmutableArray<IdeaKey> Ranking { get; init; } = [];

    /// <summary>The part of the ranking that a phone can hold.</summary>
    public ImmutableHashSet<IdeaKey> Best { get; init; } = [];

    /// <summary>In which few ideas most people find one that they chose; none before the reveal, or with few people.</summary>
    public SpreadOfOpinion? Opinion { get; init; }

    /// <summary>The dots of people without a phone; the tally counts them too.</summary>
    public PaperDots Paper { get; init; } = PaperDots.None;

    /// <summary>The same as they were entered, when some of the ideas count as one now; else null.</summary>
    public PaperDots? PaperPlaced { get; init; }

    public Deals Deals { get; init; } = Deals.None;

    public bool Big => Options.Count > Limits.PhoneBoard;

    public Hand HandOf(SeatId seat) => Hands.GetValueOrDefault(seat, Hand.Empty);

    public int DotsOn(IdeaKey idea) => Tally.GetValueOrDefault(idea);

    public Ballot Opened(BallotOpened happened) => this with
    {
        Phase = BallotPhase.Open,
        Asked = [.. happened.Options],
        Options = [.. happened.Options],
        Dots = happened.Dots,
        PerIdea = happened.PerIdea,
        Live = happened.Live,
        Unit = happened.Unit ?? VoteUnit.Dots,
    };

    /// <summary>Whether this idea is voted on, by itself or as part of a group.</summary>
    public bool Holds(IdeaKey idea) => Options.Contains(idea) || Asked.Contains(idea);

    /// <summary>The ballot after <paramref name="change"/> dots more (or less) of this seat on this idea.</summary>
    public Ballot Changed(SeatId seat, IdeaKey idea, int change)
    {
        var old = HandOf(seat);
        var hand = old.Changed(idea, change);
        return this with
        {
            Hands = Hands.SetItem(seat, hand),
            Placed = Placed?.SetItem(seat, hand),
            Tally = Tally.SetItem(idea, DotsOn(idea) + change),
            Complete = Complete + Step(old.Used >= Dots, hand.Used >= Dots),
            Voters = Voters + Step(old.Used > 0, hand.Used > 0),
        };
    }

    /// <summary>The ballot with these dots on paper in place of those before.</summary>
    public Ballot Entered(PaperDots paper) => this with
    {
        Paper = paper,
        PaperPlaced = PaperPlaced is null ? null : paper,
        Tally = Paper.On.Keys.Union(paper.On.Keys).Aggregate(Tally, (tally, idea) =>
            tally.SetItem(idea, tally.GetValueOrDefault(idea) - Paper.DotsOn(idea) + paper.DotsOn(idea))),
    };

    private static int Step(bool before, bool after) => (after ? 1 : 0) - (before ? 1 : 0);
}

/// <summary>One person's dots in one ballot.</summary>
public sealed record Hand(ImmutableDictionary<IdeaKey, int> On, int Used)
{
    public static readonly Hand Empty = new(ImmutableDictionary<IdeaKey, int>.Empty, 0);

    public int DotsOn(IdeaKey idea) => On.GetValueOrDefault(idea);

    /// <summary>What this person rated high: each idea with a dot; of points at least two, or the most it gave.</summary>
    public IReadOnlyCollection<IdeaKey> High(VoteUnit unit)
    {
        var least = unit == VoteUnit.Points && Used > 0 ? Math.Min(2, On.Values.Max()) : 1;
        return [.. On.Where(idea => idea.Value >= least).Select(idea => idea.Key)];
    }

    public Hand Changed(IdeaKey idea, int change)
    {
        var now = DotsOn(idea) + change;
        return new(now > 0 ? On.SetItem(idea, now) : On.Remove(idea), Used + change);
    }
}
