namespace LiveHub.Domain;

/// <summary>What came of a session, in a few numbers.</summary>
/// <param name="People">Who had a seat.</param>
/// <param name="Contributed">At least so many of them did something that counts: who wrote what without a name is not kept, so
/// people who only wrote are counted by the board on which most did.</param>
/// <param name="Dots">In votes whose result was revealed, those on paper included; points likewise.</param>
public sealed record ReportFigures(int People, int Contributed, int Ideas, int Dots, int Points, int Projects)
{
    public static readonly ReportFigures None = new(0, 0, 0, 0, 0, 0);

    public static ReportFigures Of(Session session)
    {
        var boards = session.Boards.Where(board => session.ActivityOf(board.Key)?.Plan is BoardPlan && BlindRules.IsShown(session, board.Key));
        return new(
            session.Seats.Count, Math.Min(session.Seats.Count, Math.Max(ActiveIn(session), MostWriters(session))),
            boards.Sum(board => board.Value.IdeaCount), Placed(session, VoteUnit.Dots), Placed(session, VoteUnit.Points),
            session.Teams.Active.Count());
    }

    private static int Placed(Session session, VoteUnit unit) => session.Ballots.Values
        .Where(ballot => ballot.Phase == BallotPhase.Revealed && ballot.Unit == unit)
        .Sum(ballot => ballot.Options.Sum(ballot.DotsOn));

    private static int MostWriters(Session session) =>
        session.Boards.Values.Select(board => ApprovalRules.PostedOn(session, board)).DefaultIfEmpty().Max();

    /// <summary>All who chose, voted, answered or joined: the log knows their seats, whatever is forgotten at the end.</summary>
    private static int ActiveIn(Session session) => new IEnumerable<SeatId>[]
    {
        session.Ballots.Values.SelectMany(ballot => ballot.Hands.Where(hand => hand.Value.Used > 0).Select(hand => hand.Key)),
        session.Ratings.Values.SelectMany(rating => rating.Hands.Keys),
        session.Matrices.Values.SelectMany(matrix => matrix.Hands.Keys),
        session.Selections.Values.SelectMany(selection => selection.Hands.Keys),
        session.Polls.Values.SelectMany(poll => poll.Answers.Keys),
        session.SignUps.Values.SelectMany(signUp => signUp.Choices.Keys),
        session.Boards.Values.SelectMany(board => board.Helpers.Values.Concat(board.Backers.Values).SelectMany(people => people)),
        session.Pitches.Values.SelectMany(queue => queue.Pitches.Values).SelectMany(pitch => pitch.Joined),
        session.Reviews.Values.SelectMany(round => round.Projects.Values).SelectMany(review => review.Answers.Keys),
        session.Teams.Chosen.Keys,
    }.SelectMany(people => people).Where(session.Seats.Contains).Distinct().Count();
}
