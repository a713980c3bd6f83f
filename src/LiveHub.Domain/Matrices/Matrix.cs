using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>One "feasible × affordable": its ideas, what each person said of them, and what that came to.</summary>
public sealed record Matrix
{
    /// <summary>From which mean on an idea goes on, unless the facilitator says otherwise: the middle.</summary>
    public const double Middle = 3;

    public static readonly Matrix Empty = new();

    public BallotPhase Phase { get; init; }

    /// <summary>Its ideas, fixed when it opened.</summary>
    public ImmutableSortedSet<IdeaKey> Options { get; init; } = [];

    public Thresholds Thresholds { get; init; } = new(Middle, Middle);

    /// <summary>What each person said, without those who said nothing.</summary>
    public ImmutableDictionary<SeatId, ImmutableDictionary<IdeaKey, Weight>> Hands { get; init; } =
        ImmutableDictionary<SeatId, ImmutableDictionary<IdeaKey, Weight>>.Empty;

    /// <summary>How many people have said both of every idea.</summary>
    public int Complete { get; init; }

    /// <summary>What it came to, the highest sum of both means first; once revealed.</summary>
    public ImmutableArray<Weighed> Results { get; init; } = [];

    /// <summary>How many people have said something.</summary>
    public int Raters => Hands.Count;

    public Weight WeightOf(SeatId seat, IdeaKey idea) =>
        Hands.TryGetValue(seat, out var hand) ? hand.GetValueOrDefault(idea, Weight.None) : Weight.None;

    /// <summary>What an idea came to; null before the reveal.</summary>
    public Weighed? ResultOf(IdeaKey idea) => Results.FirstOrDefault(result => result.Idea == idea);

    public Matrix Changed(SeatId seat, IdeaKey idea, Weight weight)
    {
        var old = Hands.GetValueOrDefault(seat, ImmutableDictionary<IdeaKey, Weight>.Empty);
        var hand = weight == Weight.None ? old.Remove(idea) : old.SetItem(idea, weight);
        return this with
        {
            Hands = hand.IsEmpty ? Hands.Remove(seat) : Hands.SetItem(seat, hand),
            Complete = Complete + (IsComplete(hand) ? 1 : 0) - (IsComplete(old) ? 1 : 0),
        };
    }

    private bool IsComplete(ImmutableDictionary<IdeaKey, Weight> hand) =>
        hand.Count == Options.Count && hand.Values.All(weight => weight is { Feasible: not null, Affordable: not null });
}

/// <summary>What one person said of one idea: each 1 to 5, or not yet.</summary>
public readonly record struct Weight(int? Feasible = null, int? Affordable = null)
{
    public static readonly Weight None;
}

/// <summary>From which mean on an idea goes on, on each axis.</summary>
public readonly record struct Thresholds(double Feasible, double Affordable);
