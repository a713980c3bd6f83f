using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>What a "feasible × affordable" came to.</summary>
/// <param name="Ideas">The highest sum of both means first; empty until revealed.</param>
public sealed record ReportMatrix(
    string Question, BallotPhase Phase, int Options, double Feasible, double Affordable, FairEntity Fair,
    ImmutableArray<ReportWeighed> Ideas)
{
    public static IEnumerable<ReportMatrix> Of(Session session) => session.Agenda
        .Where(activity => activity.Plan is MatrixPlan && session.Matrices[activity.Key].Phase != BallotPhase.Waiting)
        .Select(activity => Of(session, activity));

    internal static ReportMatrix Of(Session session, Activity activity)
    {
        var matrix = session.Matrices[activity.Key];
        return new(
            activity.Plan.Question, matrix.Phase, matrix.Options.Count, matrix.Thresholds.Feasible, matrix.Thresholds.Affordable,
            new(matrix.Raters), [.. matrix.Results.Select(result => Line(session, matrix, result))]);
    }

    private static ReportWeighed Line(Session session, Matrix matrix, Weighed result) => new(
        1 + matrix.Results.Count(other => other.Sum > result.Sum && !MatrixRules.SameSum(other, result)),
        BoardView.Read(session, result.Idea)!.Text, result.GoesOn(matrix.Thresholds), result.People,
        result.Feasible is null ? null : MatrixView.Axis(result.Feasible),
        result.Affordable is null ? null : MatrixView.Axis(result.Affordable), result.Differs ? true : null);
}

/// <summary>One idea of it.</summary>
/// <param name="Place">1 for the highest sum of both means; equals share a place.</param>
/// <param name="GoesOn">Whether it reached both thresholds; the others are kept for later.</param>
/// <param name="People">How many people said something of it.</param>
/// <param name="Differs">Whether people differ much about it.</param>
public sealed record ReportWeighed(
    int Place, string Text, bool GoesOn, int People, AxisEntity? Feasible = null, AxisEntity? Affordable = null, bool? Differs = null);
