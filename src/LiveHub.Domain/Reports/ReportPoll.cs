using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <param name="Consent">Whether it was asked for objections: fine, doubts, an objection.</param>
/// <param name="Answers">How many people answered.</param>
/// <param name="Counts">By answer, how many people chose it; empty until revealed.</param>
public sealed record ReportPoll(
    string Question, bool Consent, ImmutableArray<string> Options, BallotPhase Phase, int Answers, ImmutableArray<int> Counts,
    ReportRoom? Room = null)
{
    public static ReportPoll Of(Session session, Activity activity)
    {
        var (plan, poll) = ((AskPlan)activity.Plan, session.Polls[activity.Key]);
        return new(
            plan.Question, plan is ConsentPlan, plan is PollPlan asked ? asked.Options : [], poll.Phase, poll.Answers.Count,
            poll.Phase == BallotPhase.Revealed ? [.. Enumerable.Range(0, plan.Choices).Select(poll.CountOf)] : [],
            Report.RoomOf(session, activity));
    }
}
