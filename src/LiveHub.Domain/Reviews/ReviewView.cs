using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>
/// While running projects are reviewed, everybody may see which there are, the one that is presented with its goals, its
/// results and lessons until now and the names that its team chose to show, and each verdict with its lesson. How the room
/// answered nobody sees before that is shown, and nobody ever who answered what. Each person may see its own answer to the
/// project that is on. How many have answered is a count (see <see cref="CountView"/>).
/// </summary>
public static class ReviewView
{
    public static IEnumerable<string> Keys(Session session, Scene scene, Audience audience) =>
        scene.Review is null || audience.Kind == AudienceKind.Own ? []
        : ["reviewed", "reviewSpread", .. Brought(session).Select(project => $"review/{project.Project}")];

    public static IEnumerable<string> OwnKeys(Scene scene) => scene.Review is null ? [] : ["reviewAnswer"];

    /// <summary>One of the projects.</summary>
    public static object? Line(Session session, Scene scene, Audience audience, ProjectKey key)
    {
        if (scene.Review is not { } round || audience.Kind == AudienceKind.Own || session.Cycle.Find(key) is not { } project)
        {
            return null;
        }

        var review = round.Of(key);
        return new ReviewEntity(
            Brought(session).IndexOf(project), project.Canvas.Title, project.Stage, review.Phase,
            round.Projects.ContainsKey(key) ? true : null, review.Verdict, review.Lesson);
    }

    /// <summary>The project that is presented.</summary>
    public static object? Reviewed(Session session, Scene scene, Audience audience)
    {
        if (audience.Kind == AudienceKind.Own || scene.Review?.Current is not { } key || session.Cycle.Find(key) is not { } project)
        {
            return null;
        }

        string? Said(CanvasField field) => project.Canvas[field] is { Length: > 0 } text ? text : null;
        return new ReviewedEntity(
            key.Value, project.Canvas.Title, project.Stage, project.Results, project.Lessons,
            Said(CanvasField.GoalFrom), Said(CanvasField.GoalTo), Said(CanvasField.GoalBy), Said(CanvasField.GoalMeasure),
            Said(CanvasField.LearnWhat), Said(CanvasField.LearnNotice), project.Team?.Split('\n').ToImmutableArray());
    }

    /// <summary>What the room answered to it, once that is shown.</summary>
    public static object? Spread(Scene scene, Audience audience) =>
        audience.Kind != AudienceKind.Own && scene.Review?.On is { Phase: BallotPhase.Revealed } review
            ? new ReviewSpreadEntity(review.Answers.Count, review.Helped, review.Learned)
            : null;

    /// <summary>What one person answered to it.</summary>
    public static object? Answer(Scene scene, Audience audience) =>
        audience.Kind == AudienceKind.Own && scene.Review?.On?.Answers.GetValueOrDefault(new(audience.Key)) is { } answer
            ? new ReviewAnswerEntity(answer.Helped, answer.Learned)
            : null;

    public static NowEntity.OnReview Now(Session session, Activity activity, ReviewRound round) => new(
        activity.Key.Value, activity.Plan.Question, round.On?.Phase ?? BallotPhase.Waiting, Brought(session).Length,
        Brought(session).Count(project => round.Of(project.Project) is { Verdict: not null } or { Phase: BallotPhase.Revealed }),
        activity.Plan.ClosesAtZero, round.Current?.Value, ReviewRules.Next(session, round)?.Value,
        session.Cycle.Brought?.Promises is { } promises && promises != new PromiseCounts(0, 0, 0) ? promises : null);

    private static ImmutableArray<BroughtProject> Brought(Session session) => session.Cycle.Brought?.Projects ?? [];
}

/// <summary>One of the projects to be reviewed.</summary>
/// <param name="At">Its place, from 0.</param>
/// <param name="Presented">Whether it has been; absent when not.</param>
public sealed record ReviewEntity(
    int At, string Title, ProjectStage Stage, BallotPhase Phase, bool? Presented = null, Verdict? Verdict = null, string? Lesson = null);

/// <summary>The project that is presented, as far as its canvas is filled in.</summary>
/// <param name="Results">Until now, each in a line.</param>
/// <param name="Lessons">Until now.</param>
/// <param name="Team">Names that its members chose to show.</param>
public sealed record ReviewedEntity(
    string Project, string Title, ProjectStage Stage, ImmutableArray<string> Results, ImmutableArray<string> Lessons,
    string? GoalFrom = null, string? GoalTo = null, string? GoalBy = null, string? GoalMeasure = null,
    string? LearnWhat = null, string? LearnNotice = null, ImmutableArray<string>? Team = null);

/// <summary>How many people answered 1, 2, 3, 4, 5 to each question.</summary>
public sealed record ReviewSpreadEntity(int People, ImmutableArray<int> Helped, ImmutableArray<int> Learned);

/// <summary>What one person answered.</summary>
public sealed record ReviewAnswerEntity(int? Helped = null, int? Learned = null);
