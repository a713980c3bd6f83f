using System.Diagnostics;

namespace LiveHub.Domain;

/// <summary>How the events of pitches, and the side rows about them, change a session.</summary>
public static class PitchState
{
    public static Session Evolve(Session session, PitchEvent happened) =>
        With(session, happened.Pitches, queue => Changed(queue, happened));

    /// <summary>The session with who pitches known.</summary>
    public static Session Presented(Session session, PitchKey key, string by) => session.PitchesOf(key) is { } activity
        ? With(session, activity, queue => queue.With(key, pitch => pitch with { By = by.Length == 0 ? null : by }))
        : session;

    /// <summary>The session with the author of some feedback known.</summary>
    /// <param name="key">As <see cref="Aside.FeedbackBy"/> writes it.</param>
    public static Session Signed(Session session, string key, SeatId seat)
    {
        var slash = key.IndexOf('/', StringComparison.Ordinal);
        var (pitch, feedback) = (new PitchKey(key[..slash]), new FeedbackKey(key[(slash + 1)..]));
        return session.PitchesOf(pitch) is { } activity
            ? With(session, activity, queue => queue.With(pitch, one => one.Feedback.ContainsKey(feedback)
                ? one with { Authors = one.Authors.SetItem(feedback, seat), Given = one.Given.SetItem(seat, feedback) }
                : one))
            : session;
    }

    public static PitchQueue AuthorsForgotten(PitchQueue queue) =>
        queue.Order.Aggregate(queue, (all, key) => all.With(key, pitch => pitch.AuthorsForgotten()));

    private static PitchQueue Changed(PitchQueue queue, PitchEvent happened) => happened switch
    {
        PitchAdded e => queue with { Order = queue.Order.Add(e.Pitch), Pitches = queue.Pitches.Add(e.Pitch, new(e.Title, e.Idea) { Project = e.Project }) },
        // The old name goes; the new one, if any, comes with its side row.
        PitchChanged e => queue.With(e.Pitch, pitch => pitch with { Title = e.Title, By = null }),
        PitchRemoved e => queue with { Order = queue.Order.Remove(e.Pitch), Pitches = queue.Pitches.Remove(e.Pitch) },
        PitchMoved e => Moved(queue, e),
        PitchBegun e => queue.With(e.Pitch, pitch => pitch with { Held = true }) with
        {
            Current = e.Pitch,
            Phase = PitchPhase.Pitching,
            EndedIn = default,
        },
        FeedbackAsked => queue with { Phase = PitchPhase.Feedback, EndedIn = default },
        PitchEnded => queue with { Phase = PitchPhase.Over, EndedIn = queue.Phase },
        FeedbackGiven e => queue.With(e.Pitch, pitch => pitch with
        {
            Feedback = pitch.Feedback.SetItem(e.Feedback, new(e.Strength, e.Question)),
        }),
        FeedbackTakenBack e => queue.With(e.Pitch, pitch => TakenBack(pitch, e.Feedback)),
        PitchJoined e => queue.With(e.Pitch, pitch => pitch with
        {
            Joined = e.Join ? pitch.Joined.Add(e.Seat) : pitch.Joined.Remove(e.Seat),
        }),
        _ => throw new UnreachableException(),
    };

    private static PitchQueue Moved(PitchQueue queue, PitchMoved moved)
    {
        var rest = queue.Order.Remove(moved.Pitch);
        return queue with { Order = rest.Insert(moved.After is { } after ? rest.IndexOf(after) + 1 : 0, moved.Pitch) };
    }

    private static Pitch TakenBack(Pitch pitch, FeedbackKey key) => pitch with
    {
        Feedback = pitch.Feedback.Remove(key),
        Given = pitch.Authors.TryGetValue(key, out var seat) ? pitch.Given.Remove(seat) : pitch.Given,
        Authors = pitch.Authors.Remove(key),
    };

    private static Session With(Session session, ActivityKey key, Func<PitchQueue, PitchQueue> change) =>
        session with { Pitches = session.Pitches.SetItem(key, change(session.Pitches[key])) };
}
