using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>What a session tells its learning cycle of reviews: answers that were shown, verdicts and lessons. Of a project that
/// was reviewed twice, what both rounds answered, and the last verdict.</summary>
public static class ReviewHarvest
{
    public static ImmutableArray<HarvestedReview> Of(Session session)
    {
        var rounds = session.Agenda.Where(step => step.Plan is ReviewPlan).Select(step => session.Reviews[step.Key]).ToArray();
        return [.. rounds.SelectMany(round => round.Projects.Keys).Distinct().Order()
            .Select(key => Told(key, [.. rounds.Select(round => round.Of(key))]))
            .Where(told => told is { Verdict: not null } or { Lesson: not null } || told.Helped.Sum() + told.Learned.Sum() > 0)];
    }

    private static HarvestedReview Told(ProjectKey key, ImmutableArray<Review> reviews) => new(
        key, Sum(reviews, review => review.Helped), Sum(reviews, review => review.Learned),
        reviews.Select(review => review.Verdict).LastOrDefault(verdict => verdict is not null),
        reviews.Select(review => review.Lesson).LastOrDefault(lesson => lesson is not null));

    private static ImmutableArray<int> Sum(ImmutableArray<Review> reviews, Func<Review, ImmutableArray<int>> of) =>
        [.. Enumerable.Range(0, Review.Highest).Select(at => reviews.Where(review => review.Phase == BallotPhase.Revealed).Sum(review => of(review)[at]))];
}
