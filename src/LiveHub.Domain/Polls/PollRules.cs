using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Polls and "any objections?": one answer of each person, shown when the facilitator shows it.</summary>
public static class PollRules
{
    public static Outcome<Event> Open(Session session, ActivityKey key, DateTimeOffset at)
    {
        if (session.ActivityOf(key) is not { Plan: AskPlan } activity)
        {
            return (Refusal)RefusalCode.NoSuchActivity;
        }

        var move = Moves.To(session, activity, at);
        return session.Polls[key].Phase switch
        {
            BallotPhase.Revealed => RefusalCode.VoteNotOpen.Refused(),
            BallotPhase.Open => new Outcome<Event>.Accepted(move, []),
            _ => new Outcome<Event>.Accepted(move.Add(new PollOpened(key)), []),
        };
    }

    public static Outcome<Event> Close(Session session, ActivityKey key) =>
        !session.Polls.TryGetValue(key, out var poll) ? RefusalCode.NoSuchActivity.Refused()
        : poll.Phase switch
        {
            BallotPhase.Open => new PollClosed(key),
            BallotPhase.Waiting => RefusalCode.VoteNotOpen.Refused(),
            _ => Decisions.Nothing,
        };

    public static Outcome<Event> Reveal(Session session, ActivityKey key) =>
        !session.Polls.TryGetValue(key, out var poll) ? RefusalCode.NoSuchActivity.Refused()
        : poll.Phase switch
        {
            BallotPhase.Open => Decisions.All(new PollClosed(key), new PollRevealed(key)),
            BallotPhase.Closed => new PollRevealed(key),
            BallotPhase.Waiting => RefusalCode.VoteNotClosed.Refused(),
            _ => Decisions.Nothing,
        };

    public static Outcome<Event> Answer(Session session, AnswerPoll ask, SeatId seat, DateTimeOffset at)
    {
        if (!session.Polls.TryGetValue(ask.Poll, out var poll) || poll.Phase != BallotPhase.Open
            || session.ActivityOf(ask.Poll) is not { Plan: AskPlan plan } activity
            || TimerRules.HasClosed(session, activity, at))
        {
            return (Refusal)RefusalCode.VoteNotOpen;
        }

        ImmutableArray<int> choices = [.. (ask.Choices.IsDefault ? [] : ask.Choices).Distinct().Order()];
        if (choices.Any(choice => choice < 0 || choice >= plan.Choices))
        {
            return (Refusal)RefusalCode.NoSuchAnswer;
        }

        if (choices.Length > plan.Most)
        {
            return Refusal.With(RefusalCode.TooManyAnswers, "most", plan.Most);
        }

        return choices.AsSpan().SequenceEqual(poll.AnswerOf(seat).AsSpan())
            ? Decisions.Nothing
            : new PollAnswered(ask.Poll, seat, choices);
    }
}
