using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <param name="Voters">How many people placed a dot.</param>
/// <param name="Results">From most to fewest dots; empty until revealed.</param>
public sealed record ReportBallot(
    string Question, BallotPhase Phase, int Dots, int PerIdea, int Options, int Voters,
    ImmutableArray<ReportResult> Results, ReportRoom? Room = null)
{
    /// <summary>Absent for dots.</summary>
    public VoteUnit? Unit { get; init; }

    /// <summary>How it came about; absent until revealed.</summary>
    public FairEntity? Fair { get; init; }

    public OpinionEntity? Opinion { get; init; }

    public static ReportBallot Of(Session session, Activity activity)
    {
        var (plan, ballot) = ((BallotPlan)activity.Plan, session.Ballots[activity.Key]);
        var places = ballot.Ranking.Select(idea => new ReportResult(
            1 + ballot.Ranking.Count(other => ballot.DotsOn(other) > ballot.DotsOn(idea)),
            ballot.DotsOn(idea), BoardView.Read(session, idea)!.Text,
            ballot.Paper.DotsOn(idea) is > 0 and var paper ? paper : null));
        return new(
            plan.Question, ballot.Phase, ballot.Dots, ballot.PerIdea, ballot.Options.Count, ballot.Voters,
            [.. places], Report.RoomOf(session, activity))
        {
            Unit = ballot.Unit == VoteUnit.Dots ? null : ballot.Unit,
            Fair = ballot.Phase == BallotPhase.Revealed ? ChoiceView.Of(ballot) : null,
            Opinion = ChoiceView.Read(session, ballot.Opinion),
        };
    }
}

/// <param name="Place">1 for the most dots; equals share a place.</param>
/// <param name="Paper">How many of its dots people without a phone placed.</param>
public sealed record ReportResult(int Place, int Dots, string Text, int? Paper = null);
