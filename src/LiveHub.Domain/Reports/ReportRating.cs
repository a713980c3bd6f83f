using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>A quick rating as the report has it: every idea with its score, once that was revealed.</summary>
/// <param name="Cards">In one hand.</param>
/// <param name="People">How many rated something.</param>
/// <param name="Least">How often the idea was shown that was shown least.</param>
/// <param name="Most">How often the one that was shown most.</param>
/// <param name="Results">From the highest to the lowest score; empty until revealed.</param>
public sealed record ReportRating(
    string Question, BallotPhase Phase, int Cards, int Options, int People, int Least, int Most, ImmutableArray<ReportScore> Results)
{
    public static ImmutableArray<ReportRating> AllOf(Session session) =>
        [.. session.Agenda.Where(activity => activity.Plan is RatingPlan && session.Ratings[activity.Key].Phase != BallotPhase.Waiting)
            .Select(activity => Of(session, activity))];

    internal static ReportRating Of(Session session, Activity activity)
    {
        var rating = session.Ratings[activity.Key];
        return new(
            activity.Plan.Question, rating.Phase, rating.Cards, rating.Options.Length, rating.Raters, rating.Shown.Min(), rating.Shown.Max(),
            [.. rating.Ranking.Select(idea => new ReportScore(
                rating.PlaceOf(idea), Math.Round(rating.ScoreOf(idea), 2), rating.RatingsOf(idea), rating.ShownOf(idea),
                BoardView.Read(session, idea)?.Text ?? "", GoingOn.WentOn(session, activity.Key, idea) ? true : null))]);
    }
}

/// <param name="Place">1 for the highest score; equals share a place.</param>
/// <param name="Score">1 to 5, as if three people more had given a 3.</param>
/// <param name="Ratings">How many people rated it.</param>
/// <param name="Shown">How often it was dealt.</param>
/// <param name="GoesOn">Whether a step that followed took it.</param>
public sealed record ReportScore(int Place, double Score, int Ratings, int Shown, string Text, bool? GoesOn = null);
