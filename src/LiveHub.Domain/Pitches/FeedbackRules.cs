namespace LiveHub.Domain;

/// <summary>What people say to a pitch, without their names, and whether they join it.</summary>
public static class FeedbackRules
{
    public static Outcome<Event> Give(Session session, GiveFeedback ask, SeatId seat, DateTimeOffset at, Chance chance)
    {
        if (Here(session, ask.Pitch) is not { } activity || session.Pitches[activity.Key] is not { Phase: PitchPhase.Feedback } queue
            || queue.Current != ask.Pitch || TimerRules.HasClosed(session, activity, at))
        {
            return (Refusal)RefusalCode.FeedbackClosed;
        }

        var said = new Feedback(Absent(ask.Strength), Absent(ask.Question));
        if (TooLong(said.Strength) || TooLong(said.Question))
        {
            return Refusal.With(RefusalCode.TextTooLong, "most", Limits.Idea);
        }

        if (WordListRules.Holds(session, said.Strength) || WordListRules.Holds(session, said.Question))
        {
            return (Refusal)RefusalCode.WordsNotUsed; // It is read without a look at it before.
        }

        var pitch = queue.Pitches[ask.Pitch];
        var before = pitch.FeedbackOf(seat);
        if (said == (before ?? new(null, null)))
        {
            return before is null ? RefusalCode.TextEmpty.Refused() : Decisions.Nothing;
        }

        var key = before is null ? new(chance.Key(taken => pitch.Feedback.ContainsKey(new(taken)))) : pitch.Given[seat];
        return said == new Feedback(null, null)
            ? new Outcome<Event>.Accepted(
                [new FeedbackTakenBack(activity.Key, ask.Pitch, key)], [Aside.FeedbackBy(ask.Pitch, key, null)])
            : new Outcome<Event>.Accepted(
                [new FeedbackGiven(activity.Key, ask.Pitch, key, said.Strength, said.Question)],
                before is null ? [Aside.FeedbackBy(ask.Pitch, key, seat)] : []);
    }

    public static Outcome<Event> Join(Session session, JoinPitch ask, SeatId seat)
    {
        if (Here(session, ask.Pitch) is not { } activity
            || session.Pitches[activity.Key].Pitches[ask.Pitch] is not { Held: true } pitch)
        {
            return (Refusal)RefusalCode.PitchNotOn;
        }

        return pitch.Joined.Contains(seat) == ask.Join
            ? Decisions.Nothing
            : new PitchJoined(activity.Key, ask.Pitch, seat, ask.Join);
    }

    /// <summary>The pitch's activity, when people are there.</summary>
    private static Activity? Here(Session session, PitchKey pitch) =>
        session.PitchesOf(pitch) is { } key && session.ActivityOf(key) is { } activity
        && session.Places[activity.Place].Current == key
            ? activity
            : null;

    private static string? Absent(string? text) => Words.Clean(text) is { Length: > 0 } clean ? clean : null;

    private static bool TooLong(string? text) => text is not null && Words.TooLong(text, Limits.Idea);
}
