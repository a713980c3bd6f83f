namespace LiveHub.Domain;

/// <summary>Which entities an event of pitches may have changed.</summary>
public static class PitchTouches
{
    public static Touch Of(Session session, PitchEvent happened) => happened switch
    {
        FeedbackGiven e => Given(session, e),
        FeedbackTakenBack e => Touch.These($"feedbacks/{e.Pitch}", $"said/{e.Pitch}/{e.Feedback}") with { Held = [$"feedback/{e.Pitch}"] },
        PitchJoined e => Touch.These($"joins/{e.Pitch}").AndOwn(e.Seat, $"joining/{e.Pitch}"),
        FeedbackAsked or PitchEnded => Touch.These("now"),
        PitchBegun e => Touch.These("now", $"pitch/{e.Pitch}", $"agenda/{e.Pitches}"),
        PitchRemoved e => Queue(session, e).And($"pitch/{e.Pitch}"),
        _ => Queue(session, happened),
    };

    private static Touch Given(Session session, FeedbackGiven given)
    {
        var touch = Touch.These($"feedbacks/{given.Pitch}", $"said/{given.Pitch}/{given.Feedback}");
        return session.Pitches.TryGetValue(given.Pitches, out var queue) && queue.Pitches.TryGetValue(given.Pitch, out var pitch)
            && pitch.Authors.TryGetValue(given.Feedback, out var author)
                ? touch.AndOwn(author, $"feedback/{given.Pitch}")
                : touch;
    }

    /// <summary>All of them: one that comes, goes or moves gives others another place.</summary>
    private static Touch Queue(Session session, PitchEvent happened) => Touch.These(
        ["now", $"agenda/{happened.Pitches}",
            .. session.Pitches.TryGetValue(happened.Pitches, out var queue) ? queue.Order.Select(key => $"pitch/{key}") : []]);
}
