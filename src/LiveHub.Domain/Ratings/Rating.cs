using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>One quick rating: its ideas, how often each was shown, and who gave what.</summary>
public sealed record Rating
{
    public static readonly Rating Empty = new();

    public BallotPhase Phase { get; init; }

    /// <summary>The ideas, fixed when it opened, similar ones next to each other.</summary>
    public ImmutableArray<IdeaKey> Options { get; private init; } = [];

    /// <summary>The same in the order of their keys, which says nothing.</summary>
    public ImmutableSortedSet<IdeaKey> Keys { get; private init; } = [];

    /// <summary>Cards in one hand.</summary>
    public int Cards { get; private init; }

    /// <summary>How often each was dealt, in the order of the options.</summary>
    public ImmutableArray<int> Shown { get; private init; } = [];

    public ImmutableDictionary<SeatId, RatingHand> Hands { get; private init; } = ImmutableDictionary<SeatId, RatingHand>.Empty;

    /// <summary>How many people have rated something.</summary>
    public int Raters { get; private init; }

    /// <summary>How many people have answered all cards that they were dealt.</summary>
    public int Complete { get; private init; }

    /// <summary>The ideas from the highest to the lowest score, once revealed.</summary>
    public ImmutableArray<IdeaKey> Ranking { get; private init; } = [];

    /// <summary>The part of the ranking that a phone can hold.</summary>
    public ImmutableHashSet<IdeaKey> Best { get; private init; } = [];

    /// <summary>In which few ideas most people find one that they gave 4 or 5; none before the reveal, or with few people.</summary>
    public SpreadOfOpinion? Opinion { get; private init; }

    /// <summary>After which option the next hand begins.</summary>
    public int Last { get; private init; } = -1;

    /// <summary>1 for the highest score; equals share a place. Once revealed.</summary>
    private ImmutableDictionary<IdeaKey, int> Places { get; init; } = ImmutableDictionary<IdeaKey, int>.Empty;

    private ImmutableDictionary<IdeaKey, int> Index { get; init; } = ImmutableDictionary<IdeaKey, int>.Empty;

    /// <summary>Ideas that were found to be the same afterwards, under the one that stands for them.</summary>
    private ImmutableDictionary<IdeaKey, JoinedRating> Joined { get; init; } = ImmutableDictionary<IdeaKey, JoinedRating>.Empty;

    private ImmutableArray<int> Sums { get; init; } = [];

    private ImmutableArray<int> Counts { get; init; } = [];

    public RatingHand HandOf(SeatId seat) => Hands.GetValueOrDefault(seat, RatingHand.Empty);

    public bool Holds(IdeaKey idea) => Index.ContainsKey(idea);

    /// <summary>Whether it has a place of its own in the result: not what counts as another.</summary>
    public bool IsRanked(IdeaKey idea) => Places.ContainsKey(idea);

    public int ShownOf(IdeaKey idea) => Joined.TryGetValue(idea, out var joined) ? joined.Ideas.Sum(one => Shown[Index[one]]) : Shown[Index[idea]];

    public int PlaceOf(IdeaKey idea) => Places[idea];

    /// <summary>How many people gave it 1 to 5.</summary>
    public int RatingsOf(IdeaKey idea) => Joined.TryGetValue(idea, out var joined) ? joined.People : Counts[Index[idea]];

    /// <summary>The mean as if three people more had given a 3: few ratings say less (docs/RULES.md, Q5).</summary>
    public double ScoreOf(IdeaKey idea)
    {
        var sum = Joined.TryGetValue(idea, out var joined) ? joined.Sum : Sums[Index[idea]];
        return (sum + (3.0 * 3)) / (RatingsOf(idea) + 3);
    }

    public static Rating Opened(ImmutableArray<IdeaKey> options, int cards)
    {
        ImmutableArray<int> none = [.. new int[options.Length]];
        return new()
        {
            Phase = BallotPhase.Open,
            Options = options,
            Keys = [.. options],
            Cards = cards,
            Index = Enumerable.Range(0, options.Length).ToImmutableDictionary(at => options[at]),
            Shown = none,
            Sums = none,
            Counts = none,
        };
    }

    public Rating Dealt(SeatId seat, ImmutableArray<IdeaKey> ideas)
    {
        var shown = Shown.ToBuilder();
        foreach (var idea in ideas)
        {
            shown[Index[idea]]++;
        }

        return With(seat, HandOf(seat).Dealt(ideas)) with { Shown = shown.MoveToImmutable(), Last = ideas.IsEmpty ? Last : Index[ideas[^1]] };
    }

    public Rating Rated(SeatId seat, IdeaKey idea, int? score)
    {
        var (hand, at) = (HandOf(seat), Index[idea]);
        var (old, now) = (Worth(hand.AnswerTo(idea)), Worth(score));
        return With(seat, hand.Answered(idea, score)) with
        {
            Sums = Sums.SetItem(at, Sums[at] + now - old),
            Counts = Counts.SetItem(at, Counts[at] + Math.Sign(now) - Math.Sign(old)),
        };
    }

    /// <summary>With its results in order: the highest score first, equals in the order of their random keys.</summary>
    public Rating Revealed()
    {
        var parts = Joined.SelectMany(joined => joined.Value.Ideas.Remove(joined.Key).Select(part => (part, joined.Key)))
            .ToDictionary(part => part.part, part => part.Key);
        ImmutableArray<IdeaKey> ranking = [.. Options.Where(idea => !parts.ContainsKey(idea)).OrderByDescending(ScoreOf).ThenBy(idea => idea)];
        var (places, place) = (ImmutableDictionary.CreateBuilder<IdeaKey, int>(), 0);
        for (var at = 0; at < ranking.Length; at++)
        {
            place = at > 0 && ScoreOf(ranking[at]) == ScoreOf(ranking[at - 1]) ? place : at + 1;
            places[ranking[at]] = place;
        }

        return this with
        {
            Phase = BallotPhase.Revealed,
            Ranking = ranking,
            Best = [.. ranking.Take(Limits.PhoneBoard)],
            Places = places.ToImmutable(),
            Opinion = SpreadOfOpinion.Of([.. Hands.Values.Where(hand => hand.HasRated).Select(hand => hand.High.Select(idea => parts.GetValueOrDefault(idea, idea)).ToHashSet())]),
        };
    }

    /// <summary>With those of its ideas counted together that count as one now; nothing that anybody gave is changed.</summary>
    /// <param name="head">The idea that stands for another, or for itself.</param>
    public Rating Grouped(Func<IdeaKey, IdeaKey> head)
    {
        var joined = Options.GroupBy(head).Where(group => group.Count() > 1)
            .ToImmutableDictionary(group => group.Contains(group.Key) ? group.Key : group.Min(), group => JoinedRating.Of([.. group], Hands.Values));
        var grouped = this with { Joined = joined };
        return Phase == BallotPhase.Revealed ? grouped.Revealed() : grouped;
    }

    private Rating With(SeatId seat, RatingHand hand)
    {
        var old = HandOf(seat);
        return this with
        {
            Hands = Hands.SetItem(seat, hand),
            Raters = Raters + Step(old.HasRated, hand.HasRated),
            Complete = Complete + Step(old.IsDone, hand.IsDone),
        };
    }

    private static int Step(bool before, bool after) => (after ? 1 : 0) - (before ? 1 : 0);

    private static int Worth(int? score) => score ?? RatingPlan.NoOpinion;
}

/// <summary>What one person was dealt, and what it said to it.</summary>
/// <param name="All">Every card that it ever had here, the last hand at the end.</param>
/// <param name="Now">How many of them are the last hand.</param>
/// <param name="Taken">How many hands it took.</param>
/// <param name="Answers">1 to 5, or 0 for no opinion.</param>
public sealed record RatingHand(ImmutableArray<IdeaKey> All, int Now, int Taken, ImmutableDictionary<IdeaKey, int> Answers)
{
    public static readonly RatingHand Empty = new([], 0, 0, ImmutableDictionary<IdeaKey, int>.Empty);

    /// <summary>The last hand.</summary>
    public ReadOnlySpan<IdeaKey> Cards => All.AsSpan()[^Now..];

    /// <summary>What this person gave 4 or 5.</summary>
    public IReadOnlyCollection<IdeaKey> High => [.. Answers.Where(answer => answer.Value >= RatingPlan.High).Select(answer => answer.Key)];

    public bool HasRated => Answers.Values.Any(answer => answer != RatingPlan.NoOpinion);

    /// <summary>Whether every card is answered.</summary>
    public bool IsDone => !All.IsEmpty && Answers.Count == All.Length;

    public int? AnswerTo(IdeaKey idea) => Answers.TryGetValue(idea, out var answer) ? answer : null;

    public RatingHand Dealt(ImmutableArray<IdeaKey> ideas) => this with { All = All.AddRange(ideas), Now = ideas.Length, Taken = Taken + 1 };

    public RatingHand Answered(IdeaKey idea, int? score) =>
        this with { Answers = score is { } some ? Answers.SetItem(idea, some) : Answers.Remove(idea) };
}
