using System.Diagnostics;

namespace LiveHub.Domain;

/// <summary>How the events of reviews change a session.</summary>
public static class ReviewState
{
    public static Session Evolve(Session session, ReviewEvent happened) => session with
    {
        Reviews = session.Reviews.SetItem(happened.Review, Changed(session.Reviews[happened.Review], happened)),
    };

    private static ReviewRound Changed(ReviewRound round, ReviewEvent happened) => happened switch
    {
        ProjectPresented e => round.With(e.Project, review => review) with { Current = e.Project },
        ReviewOpened e => round.With(e.Project, review => review with { Phase = BallotPhase.Open }),
        ReviewClosed e => round.With(e.Project, review => review with { Phase = BallotPhase.Closed }),
        ReviewRevealed e => round.With(e.Project, review => review with { Phase = BallotPhase.Revealed }),
        ReviewAnswered { Helped: null, Learned: null } e => round.With(e.Project, review => review with { Answers = review.Answers.Remove(e.Seat) }),
        ReviewAnswered e => round.With(e.Project, review => review with { Answers = review.Answers.SetItem(e.Seat, new(e.Helped, e.Learned)) }),
        VerdictGiven e => round.With(e.Project, review => review with { Verdict = e.Verdict, Lesson = e.Lesson }),
        _ => throw new UnreachableException(),
    };
}
