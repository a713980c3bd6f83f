using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Everybody may see the session's title, code and language, and what is going on now. What the facilitator
/// noted for itself is not part of it.</summary>
public static class SceneView
{
    public static NowEntity Now(Session session, Scene scene)
    {
        if (session.Ended && scene is not ({ Ballot.Phase: BallotPhase.Revealed } or { Rating.Phase: BallotPhase.Revealed } or { Matrix.Phase: BallotPhase.Revealed }))
        {
            return new NowEntity.Ended();
        }

        return scene.Activity is { } activity
            ? Kind(session, scene, activity) with { Instruction = activity.Plan.Instruction, Part = activity.Plan.Part }
            : new NowEntity.Lobby();
    }

    private static NowEntity Kind(Session session, Scene scene, Activity activity)
    {
        var (key, question) = (activity.Key.Value, activity.Plan.Question);
        return activity.Plan switch
        {
            BreakoutPlan plan when scene.Board is { } board => Breakout(session, activity, plan, board),
            BoardPlan plan when scene.Board is { } board => new NowEntity.OnBoard(
                key, question, plan.Columns, board.Open, plan.ShowsNames, board.Big, plan.ClosesAtZero)
            {
                Sight = board.Blind is null ? null : board.Sight,
                AloneUntil = board.Sight == Sight.Own && PauseRules.Since(session) is null ? board.Blind?.Until?.ToUnixTimeMilliseconds() : null,
            },
            CheckInPlan plan when scene.Board is { } board => new NowEntity.OnCheckIn(key, question, board.Open, plan.ClosesAtZero)
            {
                Cards = plan.Cards.IsEmpty ? null : plan.Cards,
            },
            QuestionsPlan plan when scene.Board is { } board => new NowEntity.OnQuestions(
                key, question, board.Open, plan.ShowsNames, board.Big, plan.ClosesAtZero),
            SectionPlan plan when scene.Board is { } board => new NowEntity.OnSection(
                key, question, plan.Columns, board.Open, plan.ShowsNames, board.Big, plan.ClosesAtZero),
            ReflectionPlan plan when scene.Board is { } board => new NowEntity.OnReflection(
                key, question, plan.Columns, board.Open, plan.ShowsNames, board.Big, plan.ClosesAtZero),
            BallotPlan plan when scene.Ballot is { } ballot => new NowEntity.OnBallot(
                key, question, ColumnsOf(session, plan), ballot.Phase, ballot.Dots, ballot.PerIdea,
                ballot.Options.Count, ballot.Live, ballot.Big, plan.ClosesAtZero, plan.Unit == VoteUnit.Dots ? null : plan.Unit),
            MatrixPlan plan when scene.Matrix is { } matrix => new NowEntity.OnMatrix(
                key, question, ColumnsOf(session, plan), matrix.Phase, matrix.Options.Count, plan.ClosesAtZero),
            RatingPlan plan when scene.Rating is { } rating => new NowEntity.OnRating(
                key, question, ColumnsOf(session, plan), rating.Phase, rating.Phase == BallotPhase.Waiting ? plan.Cards : rating.Cards,
                rating.Phase == BallotPhase.Waiting ? GoingOn.To(session, plan).Length : rating.Options.Length, plan.ClosesAtZero),
            PollPlan plan when scene.Poll is { } poll => new NowEntity.OnPoll(
                key, question, plan.Options, plan.Several, poll.Phase, plan.Live, plan.ClosesAtZero),
            ConsentPlan plan when scene.Poll is { } poll => new NowEntity.OnConsent(
                key, question, poll.Phase, plan.Live, plan.ClosesAtZero),
            SignUpPlan plan when scene.SignUp is { } signUp => new NowEntity.OnSignUp(
                key, question, Workshops.ToChoose(plan.Workshops), signUp.Open, plan.ClosesAtZero),
            SelectionPlan plan when scene.Selection is { } selection => new NowEntity.OnSelection(
                key, question, ColumnsOf(session, plan), selection.Phase, selection.Marks, selection.Keep, selection.PileOfIdea.Count,
                selection.GoesOn.Count, plan.ClosesAtZero),
            TeamsPlan plan when scene.Team is { } team => new NowEntity.OnTeams(key, question, team.Open, plan.ClosesAtZero),
            CanvasPlan plan when scene.Team is { } team => new NowEntity.OnCanvas(key, question, team.Open, plan.ClosesAtZero),
            PitchesPlan plan when scene.Pitches is { } queue => new NowEntity.OnPitches(
                key, question, queue.Phase, plan.Seconds, plan.FeedbackSeconds, plan.ClosesAtZero,
                queue.Current?.Value, queue.Next?.Value),
            TalkPlan plan => Talk(session, activity, plan),
            ReviewPlan when scene.Review is { } round => ReviewView.Now(session, activity, round),
            ScanPlan plan when scene.Scan is { } scan => ScanView.Now(session, activity, plan, scan),
            ScanResultPlan => ScanView.NowResult(session, activity),
            PromisesPlan => new NowEntity.OnPromises(key, question),
            BreakPlan => new NowEntity.OnBreak(key, question),
            _ => new NowEntity.OnResults(key, question, session.Wall.PageOf(activity.Key)),
        };
    }

    private static NowEntity.OnBreakout Breakout(Session session, Activity activity, BreakoutPlan plan, Board board)
    {
        var rooms = session.Breakouts.GetValueOrDefault(activity.Key);
        return new(
            activity.Key.Value, plan.Question, plan.Columns, rooms?.Phase ?? BreakoutPhase.Forming, plan.By, rooms?.Rooms.Length ?? 0,
            rooms?.CalledBack ?? false, board.Big, plan.ShowsNames);
    }

    private static NowEntity.OnTalk Talk(Session session, Activity activity, TalkPlan plan)
    {
        var at = session.PageOf(activity.Key);
        return new(activity.Key.Value, plan.Question, at, plan.Pages.Length, at < plan.Pages.Length ? plan.Pages[at] : null);
    }

    /// <summary>The columns of the board that a step, or the one it follows, chooses from.</summary>
    private static ImmutableArray<string> ColumnsOf(Session session, ChoosingPlan plan)
    {
        for (var hops = 0; hops < Limits.Activities; hops++)
        {
            switch (session.ActivityOf(plan.Of)?.Plan)
            {
                case CollectPlan board:
                    return board.Columns;
                case ChoosingPlan earlier:
                    plan = earlier;
                    break;
                default:
                    return [];
            }
        }

        return [];
    }
}
