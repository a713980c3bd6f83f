using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>What people gave to several ideas that are one now: each person counts once, with the mean of what it gave.</summary>
/// <param name="Sum">Of those means.</param>
public sealed record JoinedRating(ImmutableHashSet<IdeaKey> Ideas, double Sum, int People)
{
    public static JoinedRating Of(ImmutableHashSet<IdeaKey> ideas, IEnumerable<RatingHand> hands)
    {
        var means = hands
            .Select(hand => ideas.Select(hand.AnswerTo).Where(answer => answer is not (null or RatingPlan.NoOpinion)).ToList())
            .Where(given => given.Count > 0).Select(given => given.Average()!.Value).ToList();
        return new(ideas, means.Sum(), means.Count);
    }
}
