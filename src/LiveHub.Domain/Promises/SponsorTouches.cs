namespace LiveHub.Domain;

/// <summary>Which entities an event of sponsors, or one of pitches, may have changed of what is promised.</summary>
public static class SponsorTouches
{
    public static Touch Of(Session session, SponsorEvent happened) => happened switch
    {
        SponsorInvited e => Touch.These($"sponsor/{session.Sponsoring.NumberOf(e.Sponsor)}"),
        SponsorUninvited => Touch.All, // It may not look any more.
        PromiseMade e => Touch.These($"promise/{e.Promise}"),
        PromiseChanged e => Touch.These($"promise/{e.Promise}"),
        PromiseWithdrawn e => Touch.These($"promise/{e.Promise}"),
        PromiseHidden e => Touch.These($"promise/{e.Promise}"),
        AppreciationSent e => Said(session, e.Appreciation),
        AppreciationTakenBack e => Said(session, e.Appreciation),
        AppreciationHidden e => Said(session, e.Appreciation),
        _ => Touch.All,
    };

    /// <summary>What else an event of pitches touches: what may be answered, and whom appreciation is for.</summary>
    public static Touch Beside(Session session, PitchEvent happened, Touch touch) => happened switch
    {
        PitchJoined e => touch.AndOwn(e.Seat, [.. session.Sponsoring.Appreciations
            .Where(one => one.Value.Pitch == e.Pitch).Select(one => $"appreciated/{one.Key}")]),
        PitchRemoved e => touch.And([$"proposal/{e.Pitch}", .. All(session)]),
        PitchAdded or PitchChanged or PitchMoved or PitchBegun => touch.And([.. All(session)]),
        _ => touch,
    };

    private static IEnumerable<string> All(Session session) => Proposals.Of(session).Select(pitch => $"proposal/{pitch}");

    private static Touch Said(Session session, AppreciationKey key)
    {
        var touch = Touch.These($"appreciation/{key}") with { Held = [$"appreciated/{key}"] };
        return session.Sponsoring.Appreciations.GetValueOrDefault(key)?.Pitch is { } pitch && Proposals.Find(session, pitch) is { } pitched
            ? pitched.Joined.Aggregate(touch, (all, seat) => all.AndOwn(seat, $"appreciated/{key}"))
            : touch;
    }
}
