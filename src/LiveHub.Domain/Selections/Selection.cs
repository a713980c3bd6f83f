using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>How far a choice at tables is. Waiting until it is opened for the first time.</summary>
public enum SelectionPhase
{
    Waiting,

    /// <summary>Somewhere people still mark.</summary>
    Marking,

    /// <summary>Every table sees its sums.</summary>
    Confirming,
    Closed,
}

/// <summary>How far one pile is.</summary>
public enum PilePhase
{
    Marking,
    Confirming,
    Confirmed,
}

/// <summary>One choice at tables: its piles, who marked what, and what became of the ideas.</summary>
public sealed record Selection
{
    public static readonly Selection Empty = new();

    public bool Open { get; init; }

    public ImmutableArray<Pile> Piles { get; init; } = [];

    public ImmutableDictionary<IdeaKey, int> PileOfIdea { get; private init; } = ImmutableDictionary<IdeaKey, int>.Empty;

    private ImmutableDictionary<int, int> PileOfTable { get; init; } = ImmutableDictionary<int, int>.Empty;

    /// <summary>Marks per person.</summary>
    public int Marks { get; init; }

    /// <summary>Most ideas of one pile that go on.</summary>
    public int Keep { get; init; }

    /// <summary>What each person marked; nobody is here without a mark.</summary>
    public ImmutableDictionary<SeatId, ImmutableArray<IdeaKey>> Hands { get; init; } =
        ImmutableDictionary<SeatId, ImmutableArray<IdeaKey>>.Empty;

    public ImmutableDictionary<IdeaKey, int> Sums { get; init; } = ImmutableDictionary<IdeaKey, int>.Empty;

    /// <summary>What goes on, once it is closed.</summary>
    public ImmutableSortedSet<IdeaKey> GoesOn { get; init; } = [];

    /// <summary>What does not, once it is closed.</summary>
    public ImmutableSortedSet<IdeaKey> Stayed { get; init; } = [];

    /// <summary>Those that go on because they were brought back.</summary>
    public ImmutableSortedSet<IdeaKey> Back { get; init; } = [];

    /// <summary>Who asks for an idea that stayed.</summary>
    public ImmutableDictionary<IdeaKey, ImmutableHashSet<SeatId>> Asked { get; init; } =
        ImmutableDictionary<IdeaKey, ImmutableHashSet<SeatId>>.Empty;

    /// <summary>Pages of ideas that stayed.</summary>
    public Deals Deals { get; init; } = Deals.None;

    public SelectionPhase Phase => Piles.IsEmpty ? SelectionPhase.Waiting
        : !Open ? SelectionPhase.Closed
        : Piles.Any(pile => pile.Phase == PilePhase.Marking) ? SelectionPhase.Marking
        : SelectionPhase.Confirming;

    /// <summary>Closed before anybody had done anything with it.</summary>
    public bool IsUntouched => !Open && Hands.IsEmpty && Back.IsEmpty && Piles.All(pile => pile.Phase != PilePhase.Confirmed);

    public ImmutableArray<IdeaKey> HandOf(SeatId seat) => Hands.GetValueOrDefault(seat, []);

    public ImmutableHashSet<SeatId> AskingFor(IdeaKey idea) => Asked.GetValueOrDefault(idea, []);

    /// <summary>How many ideas this person asks for.</summary>
    public int AskedBy(SeatId seat) => Asked.Values.Count(asking => asking.Contains(seat));

    /// <summary>The pile that somebody reads: where it marked; else its table's; else one by its number among the people.</summary>
    public int PileOf(Session session, SeatId seat) => Hands.TryGetValue(seat, out var hand)
        ? PileOfIdea[hand[0]]
        : PileAt(session.TableOf(seat), session.Numbers.GetValueOrDefault(seat));

    /// <summary>The pile that somebody at this table reads who has marked nothing.</summary>
    public int PileAt(int? table, int number) =>
        table is { } at && PileOfTable.TryGetValue(at, out var pile) ? pile : number % Piles.Length;

    /// <summary>Who reads a pile: nobody waits for somebody whose access was taken away.</summary>
    public IEnumerable<SeatId> ReadersOf(Session session, int pile) =>
        session.People.Where(seat => !session.Moderation.Removed.Contains(seat) && PileOf(session, seat) == pile);

    /// <summary>How many marks each reader of a pile has.</summary>
    public int MarksOn(int pile) => Math.Min(Marks, Piles[pile].Ideas.Count);

    /// <summary>How many of a pile may go on.</summary>
    public int KeepOf(int pile) => Math.Min(Keep, Piles[pile].Ideas.Count);

    public bool IsReady(SeatId seat, int pile) => HandOf(seat).Length >= MarksOn(pile);

    /// <summary>The most marked of a pile, as many as may go on; equals in the order of their random keys; nothing without a mark.</summary>
    public ImmutableArray<IdeaKey> Proposal(int pile) => [.. Piles[pile].Ideas
        .Where(Sums.ContainsKey).OrderByDescending(idea => Sums[idea]).ThenBy(idea => idea).Take(Keep)];

    public static Selection Dealt(SelectionOpened opened) => Empty with
    {
        Open = true,
        Marks = opened.Marks,
        Keep = opened.Keep,
        Piles = [.. opened.Piles.Select(pile => new Pile(pile.Tables, [.. pile.Ideas], PilePhase.Marking, []))],
        PileOfIdea = opened.Piles.Index().SelectMany(pile => pile.Item.Ideas.Select(idea => (idea, pile.Index)))
            .ToImmutableDictionary(one => one.idea, one => one.Index),
        PileOfTable = opened.Piles.Index().SelectMany(pile => pile.Item.Tables.Select(table => (table, pile.Index)))
            .ToImmutableDictionary(one => one.table, one => one.Index),
    };
}

/// <summary>The ideas that some tables read together.</summary>
/// <param name="Chosen">What goes on as far as is known: the proposal, then what was confirmed; nothing while people mark.</param>
public sealed record Pile(
    ImmutableArray<int> Tables, ImmutableSortedSet<IdeaKey> Ideas, PilePhase Phase, ImmutableArray<IdeaKey> Chosen);
