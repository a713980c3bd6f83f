using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>
/// A vote on ideas of which some were found to be the same afterwards: the dots of one person on any of them count
/// together, up to what one idea may get. Where they were placed is kept, so that taking apart gives everything back.
/// </summary>
public static class BallotFolding
{
    public static Ballot Fold(Ballot ballot, Func<IdeaKey, IdeaKey> head)
    {
        ImmutableSortedSet<IdeaKey> options = [.. ballot.Asked.Select(head)];
        if (ballot.Phase is BallotPhase.Waiting or BallotPhase.Open || options.SetEquals(ballot.Options))
        {
            return ballot;
        }

        var placed = ballot.Placed ?? ballot.Hands;
        var isWhole = options.SetEquals(ballot.Asked);
        var entered = ballot.PaperPlaced ?? ballot.Paper;
        var paper = isWhole ? entered : entered with { On = Fold(entered.On, entered.People * ballot.PerIdea, head) };
        var hands = isWhole ? placed : placed.ToImmutableDictionary(hand => hand.Key, hand => Fold(hand.Value, ballot.PerIdea, head));
        var folded = ballot with
        {
            Options = options,
            Placed = isWhole ? null : placed,
            Hands = hands,
            PaperPlaced = isWhole ? null : entered,
            Paper = paper,
            Tally = hands.Values.Select(hand => hand.On).Append(paper.On).SelectMany(on => on).GroupBy(dots => dots.Key)
                .ToImmutableDictionary(dots => dots.Key, dots => dots.Sum(on => on.Value)),
            Complete = hands.Values.Count(hand => hand.Used >= ballot.Dots),
        };
        return folded.Phase == BallotPhase.Revealed ? BallotRules.Revealed(folded) : folded;
    }

    private static Hand Fold(Hand hand, int perIdea, Func<IdeaKey, IdeaKey> head)
    {
        var on = Fold(hand.On, perIdea, head);
        return new(on, on.Values.Sum());
    }

    private static ImmutableDictionary<IdeaKey, int> Fold(ImmutableDictionary<IdeaKey, int> on, int most, Func<IdeaKey, IdeaKey> head) =>
        on.GroupBy(dots => head(dots.Key)).ToImmutableDictionary(dots => dots.Key, dots => Math.Min(most, dots.Sum(each => each.Value)));
}
