using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>While results are on show, everybody may see what came of the day: how many ideas, and the best of each
/// vote and quick rating whose result was revealed.</summary>
public static class RecapView
{
    /// <summary>Ideas of one vote that a recap shows, before equals.</summary>
    private const int Shown = 3;

    public static IEnumerable<string> Keys(Scene scene) => scene.Activity?.Plan is ResultsPlan ? ["recap"] : [];

    public static object? Recap(Session session, Scene scene, Audience audience) =>
        scene.Activity?.Plan is ResultsPlan && audience.Kind != AudienceKind.Own
            ? new RecapEntity(
                session.Agenda.Where(activity => activity.Plan is BoardPlan)
                    .Sum(activity => session.Boards[activity.Key].IdeaCount),
                [.. session.Agenda.Select(activity => Best(session, activity)).OfType<RecapVote>()])
            : null;

    private static RecapVote? Best(Session session, Activity activity) => activity.Plan switch
    {
        BallotPlan when session.Ballots[activity.Key].Phase == BallotPhase.Revealed => Vote(session, activity),
        RatingPlan when session.Ratings[activity.Key].Phase == BallotPhase.Revealed => Rating(session, activity),
        _ => null,
    };

    private static RecapVote Vote(Session session, Activity activity)
    {
        var ballot = session.Ballots[activity.Key];
        return new(activity.Plan.Question, ballot.Voters, [.. BallotRules.Best(ballot, Shown).Select(idea =>
            new RecapIdea(BoardView.Read(session, idea)?.Text ?? "", ballot.DotsOn(idea)))], ballot.Unit == VoteUnit.Dots ? null : ballot.Unit);
    }

    private static RecapVote Rating(Session session, Activity activity)
    {
        var rating = session.Ratings[activity.Key];
        return new(activity.Plan.Question, rating.Raters, [.. RatingRules.Best(rating, Shown).Select(idea =>
            new RecapIdea(BoardView.Read(session, idea)?.Text ?? "", 0, (int)Math.Round(100 * rating.ScoreOf(idea))))]);
    }
}

/// <param name="Ideas">On all boards together.</param>
public sealed record RecapEntity(int Ideas, ImmutableArray<RecapVote> Votes);

/// <param name="Voters">How many people placed a dot, or rated.</param>
/// <param name="Best">From most to fewest dots, or from the highest score.</param>
public sealed record RecapVote(string Question, int Voters, ImmutableArray<RecapIdea> Best, VoteUnit? Unit = null);

/// <param name="Score">Of a quick rating, in hundredths; absent for a vote.</param>
public sealed record RecapIdea(string Text, int Dots, int? Score = null);
