namespace LiveHub.Domain;

/// <summary>How much of the session is not in the report. What people noted for themselves is not even counted.</summary>
/// <param name="Ideas">Hidden, or never approved; likewise the others.</param>
/// <param name="NotShown">Ideas that their authors alone have seen so far.</param>
/// <param name="Additions">To ideas.</param>
/// <param name="Shared">Texts that were shared of looking back.</param>
/// <param name="Results">Votes, ratings and polls that were held, and whose result was not revealed.</param>
/// <param name="Skipped">Steps that nobody came to.</param>
/// <param name="Projects">That were set aside.</param>
/// <param name="Promises">Hidden, and words of appreciation.</param>
/// <param name="Unnamed">Ideas in the report whose authors are not.</param>
public sealed record ReportLeftOut(
    int Ideas, int Photos, int Questions, int Words, int Additions, int Shared, int NotShown, int Results, int Skipped, int Projects,
    int Promises, int Unnamed)
{
    public static readonly ReportLeftOut Nothing = new(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    public static ReportLeftOut Of(Session session)
    {
        var boards = session.Boards.Select(board => (session.ActivityOf(board.Key)?.Plan, Board: board.Value, Shown: BlindRules.IsShown(session, board.Key))).ToList();
        int Gone(Func<ActivityPlan?, bool> plan, bool photos = false) => boards.Where(board => plan(board.Plan)).Sum(board =>
            board.Board.Hidden.Union(board.Board.Waiting).Count(idea => board.Board.Ideas[idea].Picture is not null == photos));
        var ideas = boards.Where(board => board.Plan is BoardPlan).ToList();
        return new(
            Gone(plan => plan is BoardPlan or BreakoutPlan), Gone(plan => plan is CollectPlan, photos: true), Gone(plan => plan is QuestionsPlan),
            boards.Sum(board => WordsOf(board.Board)), session.Builds.ByKey.Values.Count(build => build.Hidden), Gone(plan => plan is ReflectionPlan),
            ideas.Where(board => !board.Shown).Sum(board => board.Board.IdeaCount), Unrevealed(session),
            session.Agenda.Count(step => session.Skipped.Contains(step.Key) && !session.Stays.ContainsKey(step.Key)),
            session.Teams.Projects.Values.Count(project => project.Aside),
            session.Sponsoring.Promises.Values.Count(promise => promise.Hidden) + session.Sponsoring.Appreciations.Values.Count(said => said.Hidden),
            ideas.Where(board => board is { Shown: true, Plan: CollectPlan { ShowsNames: false } })
                .Sum(board => board.Board.IdeaCount - board.Board.FromPaper - board.Board.Signed.Count(idea => board.Board.Ring.Contains(idea) && board.Board.Ideas[idea].Picture is null)));
    }

    private static int WordsOf(Board board) => board.Words is { } words
        ? words.ByWord.Where(word => board.HiddenWords.Contains(word.Key)).Sum(word => word.Value.Count) + board.Waiting.Count
        : 0;

    private static int Unrevealed(Session session) =>
        session.Ballots.Values.Select(ballot => ballot.Phase).Concat(session.Ratings.Values.Select(rating => rating.Phase))
            .Concat(session.Matrices.Values.Select(matrix => matrix.Phase)).Concat(session.Polls.Values.Select(poll => poll.Phase))
            .Count(phase => phase is BallotPhase.Open or BallotPhase.Closed);
}
