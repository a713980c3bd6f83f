using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>What the room said to running projects.</summary>
public sealed record ReportReviews(string Question, ImmutableArray<ReportReview> Projects)
{
    public static ImmutableArray<ReportReviews> Of(Session session) =>
    [
        .. session.Agenda.Where(activity => activity.Plan is ReviewPlan && !session.Reviews[activity.Key].Projects.IsEmpty)
            .Select(activity => new ReportReviews(
                activity.Plan.Question,
                [.. (session.Cycle.Brought?.Projects ?? []).Where(project => session.Reviews[activity.Key].Projects.ContainsKey(project.Project))
                    .Select(project => Line(project, session.Reviews[activity.Key].Of(project.Project)))])),
    ];

    private static ReportReview Line(BroughtProject project, Review review)
    {
        var shown = review.Phase == BallotPhase.Revealed;
        return new(
            project.Canvas.Title, shown ? review.Answers.Count : 0, shown ? review.Helped : [], shown ? review.Learned : [],
            review.Verdict, review.Lesson, project.Team?.Split('\n').ToImmutableArray());
    }
}

/// <param name="People">How many answered; 0 until that was shown.</param>
/// <param name="Helped">How many answered 1, 2, 3, 4, 5 to "did it help?"; empty until that was shown.</param>
/// <param name="Learned">The same to "did we learn?".</param>
/// <param name="Team">Names that its members chose to show.</param>
public sealed record ReportReview(
    string Title, int People, ImmutableArray<int> Helped, ImmutableArray<int> Learned, Verdict? Verdict = null, string? Lesson = null,
    ImmutableArray<string>? Team = null);
