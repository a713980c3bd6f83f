using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>What is kept of a session, as anybody who may open the report reads it: no seat, no author of an
/// anonymous idea, no time of an idea; tallies only of revealed votes.</summary>
/// <param name="Version">Of this format; 1.</param>
public sealed record Report(
    int Version, string Title, string Code, string Language, int Joined,
    ImmutableArray<ReportBoard> Boards, ImmutableArray<ReportBallot> Ballots, DateTimeOffset? EndedAt = null)
{
    public static Report Of(Session session) => new(
        1, session.Title, session.Code, session.Language, session.Seats.Count,
        [.. session.Agenda.Where(activity => activity.Plan is BoardPlan).Select(activity => Board(session, activity))],
        [.. session.Agenda.Where(activity => activity.Plan is BallotPlan
            && session.Ballots[activity.Key].Phase != BallotPhase.Waiting).Select(activity => Ballot(session, activity))],
        session.EndedAt);

    private static ReportBoard Board(Session session, Activity activity)
    {
        var (plan, board) = ((BoardPlan)activity.Plan, session.Boards[activity.Key]);
        return new(
            plan.Question, plan.Columns, board.Posted,
            [.. board.Ring.Select(key => Line(session, key)).OrderBy(line => line.Column ?? 0)]);
    }

    private static ReportBallot Ballot(Session session, Activity activity)
    {
        var (plan, ballot) = ((BallotPlan)activity.Plan, session.Ballots[activity.Key]);
        var places = ballot.Ranking.Select(idea => new ReportResult(
            1 + ballot.Ranking.Count(other => ballot.DotsOn(other) > ballot.DotsOn(idea)),
            ballot.DotsOn(idea), Line(session, idea).Text));
        return new(
            plan.Question, ballot.Phase, ballot.Dots, ballot.PerIdea, ballot.Options.Count, ballot.Voters,
            [.. places]);
    }

    private static ReportIdea Line(Session session, IdeaKey key)
    {
        var idea = BoardView.Read(session, key)!;
        return new(idea.Text, idea.Column, idea.Author);
    }
}

/// <param name="Posted">How many people have an idea on it.</param>
public sealed record ReportBoard(
    string Question, ImmutableArray<string> Columns, int Posted, ImmutableArray<ReportIdea> Ideas);

/// <param name="Author">Only on a board with names.</param>
public sealed record ReportIdea(string Text, int? Column = null, string? Author = null);

/// <param name="Voters">How many people placed a dot.</param>
/// <param name="Results">From most to fewest dots; empty until revealed.</param>
public sealed record ReportBallot(
    string Question, BallotPhase Phase, int Dots, int PerIdea, int Options, int Voters,
    ImmutableArray<ReportResult> Results);

/// <param name="Place">1 for the most dots; equals share a place.</param>
public sealed record ReportResult(int Place, int Dots, string Text);
