using System.Collections.Immutable;
using System.Diagnostics;

namespace LiveHub.Domain;

/// <summary>Running projects, one after the other: presented, asked about, answered in secret, shown, and given a verdict.</summary>
public static class ReviewRules
{
    public static Outcome<Event> Decide(Session session, ReviewCommand command, DateTimeOffset at)
    {
        if (session.ActivityOf(command.Review) is not { Plan: ReviewPlan } activity)
        {
            return (Refusal)RefusalCode.NoSuchActivity;
        }

        if (session.Cycle.Find(command.Project) is null)
        {
            return (Refusal)RefusalCode.NoSuchProject;
        }

        var phase = session.Reviews[activity.Key].Of(command.Project).Phase;
        return command switch
        {
            PresentProject ask => All(Presented(session, activity, ask.Project, at)),
            OpenReview when phase == BallotPhase.Revealed => RefusalCode.VoteNotOpen.Refused(),
            OpenReview ask => All(
                [.. Presented(session, activity, ask.Project, at),
                    .. phase == BallotPhase.Open ? [] : new[] { new ReviewOpened(ask.Review, ask.Project) }]),
            CloseReview ask => phase switch
            {
                BallotPhase.Open => new ReviewClosed(ask.Review, ask.Project),
                BallotPhase.Waiting => RefusalCode.VoteNotOpen.Refused(),
                _ => Decisions.Nothing,
            },
            RevealReview ask => phase switch
            {
                BallotPhase.Open => Decisions.All(new ReviewClosed(ask.Review, ask.Project), new ReviewRevealed(ask.Review, ask.Project)),
                BallotPhase.Closed => new ReviewRevealed(ask.Review, ask.Project),
                BallotPhase.Waiting => RefusalCode.VoteNotClosed.Refused(),
                _ => Decisions.Nothing,
            },
            GiveVerdict ask => Give(session, ask),
            _ => throw new UnreachableException(),
        };
    }

    public static Outcome<Event> Answer(Session session, AnswerReview ask, SeatId seat, DateTimeOffset at)
    {
        if (!session.Reviews.TryGetValue(ask.Review, out var round) || round.Current != ask.Project
            || round.On is not { Phase: BallotPhase.Open } review
            || session.ActivityOf(ask.Review) is not { } activity || TimerRules.HasClosed(session, activity, at))
        {
            return (Refusal)RefusalCode.VoteNotOpen;
        }

        return ask.Helped is < 1 or > Review.Highest || ask.Learned is < 1 or > Review.Highest ? RefusalCode.NoSuchAnswer.Refused()
            : new ReviewAnswer(ask.Helped, ask.Learned) == review.Answers.GetValueOrDefault(seat, new(null, null)) ? Decisions.Nothing
            : new ReviewAnswered(ask.Review, ask.Project, seat, ask.Helped, ask.Learned);
    }

    /// <summary>The event that closes what is open; null when nothing is.</summary>
    public static Event? Closing(ReviewRound round, ActivityKey key) =>
        round is { Current: { } project, On.Phase: BallotPhase.Open } ? new ReviewClosed(key, project) : null;

    /// <summary>The event that opens again what was closed; null when there is nothing to open.</summary>
    public static Event? Reopening(ReviewRound round, ActivityKey key) =>
        round is { Current: { } project, On.Phase: BallotPhase.Closed } ? new ReviewOpened(key, project) : null;

    /// <summary>The first that was not presented yet.</summary>
    public static ProjectKey? Next(Session session, ReviewRound round) => session.Cycle.Brought?.Projects
        .Where(project => !round.Projects.ContainsKey(project.Project)).Select(project => (ProjectKey?)project.Project).FirstOrDefault();

    private static ImmutableArray<Event> Presented(Session session, Activity activity, ProjectKey project, DateTimeOffset at)
    {
        var round = session.Reviews[activity.Key];
        ImmutableArray<Event> moves = [.. Moves.To(session, activity, at)];
        return round.Current == project ? moves
            : Closing(round, activity.Key) is { } closing ? [.. moves, closing, new ProjectPresented(activity.Key, project)]
            : [.. moves, new ProjectPresented(activity.Key, project)];
    }

    private static Outcome<Event> Give(Session session, GiveVerdict ask)
    {
        var lesson = Words.Clean(ask.Lesson) is { Length: > 0 } clean ? clean : null;
        var review = session.Reviews[ask.Review].Of(ask.Project);
        return ask.Verdict is { } verdict && !Enum.IsDefined(verdict) ? RefusalCode.BadCommand.Refused()
            : lesson is not null && Words.TooLong(lesson, Limits.Idea) ? Refusal.With(RefusalCode.TextTooLong, "most", Limits.Idea)
            : (review.Verdict, review.Lesson) == (ask.Verdict, lesson) ? Decisions.Nothing
            : new VerdictGiven(ask.Review, ask.Project, ask.Verdict, lesson);
    }

    private static Outcome<Event> All(ImmutableArray<Event> events) => new Outcome<Event>.Accepted(events, []);
}
