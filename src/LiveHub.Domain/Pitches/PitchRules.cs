using System.Collections.Immutable;
using System.Diagnostics;

namespace LiveHub.Domain;

/// <summary>One pitch after the other: each begins with its time, at whose zero feedback begins with its own, at whose
/// zero the pitch is over.</summary>
public static class PitchRules
{
    public static Outcome<Event> Decide(Session session, PitchCommand command, Asked<Command> asked) => command switch
    {
        AddPitch ask => QueueRules.Add(session, ask, asked.Chance),
        ChangePitch ask => QueueRules.Change(session, ask),
        RemovePitch ask => QueueRules.Remove(session, ask.Pitch),
        MovePitch ask => QueueRules.Move(session, ask),
        FillPitches ask => QueueRules.Fill(session, ask, asked.Chance),
        PitchProject ask => ProjectQueue.Add(session, ask, asked.Chance),
        BeginPitch ask => Begin(session, ask.Pitch, asked.At),
        AskFeedback ask => AskFeedback(session, ask.Pitch, asked.At),
        EndFeedback ask => EndFeedback(session, ask.Pitch),
        _ => throw new UnreachableException(),
    };

    /// <summary>What the zero of the timer begins: feedback, when a pitch is on; else nothing.</summary>
    public static ImmutableArray<Event> AtZero(Session session, Activity activity, DateTimeOffset at) =>
        activity.Plan is PitchesPlan plan && session.Pitches[activity.Key] is { Phase: PitchPhase.Pitching, Current: { } pitch }
            ? Feedback(activity, plan, pitch, at)
            : [];

    /// <summary>The event that ends what is on; null when nothing is.</summary>
    public static Event? Closing(PitchQueue queue, ActivityKey key) =>
        queue is { Phase: PitchPhase.Pitching or PitchPhase.Feedback, Current: { } pitch } ? new PitchEnded(key, pitch) : null;

    /// <summary>The event that goes on where the last pitch was ended; null when there was none.</summary>
    public static Event? Reopening(PitchQueue queue, ActivityKey key) => queue switch
    {
        { Phase: PitchPhase.Over, EndedIn: PitchPhase.Pitching, Current: { } pitch } => new PitchBegun(key, pitch),
        { Phase: PitchPhase.Over, Current: { } pitch } => new FeedbackAsked(key, pitch),
        _ => null,
    };

    private static Outcome<Event> Begin(Session session, PitchKey key, DateTimeOffset at)
    {
        if (session.PitchesOf(key) is not { } pitches || session.ActivityOf(pitches) is not { Plan: PitchesPlan plan } activity)
        {
            return (Refusal)RefusalCode.NoSuchPitch;
        }

        return session.Pitches[pitches] is { Phase: PitchPhase.Pitching, Current: { } current } && current == key
            ? Decisions.Nothing
            : new Outcome<Event>.Accepted(
                [.. Moves.To(session, activity, at), new PitchBegun(pitches, key), Timer(activity, plan.Seconds, at)], []);
    }

    private static Outcome<Event> AskFeedback(Session session, PitchKey key, DateTimeOffset at) => On(session, key) switch
    {
        null => RefusalCode.PitchNotOn.Refused(),
        { Queue.Phase: PitchPhase.Feedback } => Decisions.Nothing,
        var (activity, plan, _) => new Outcome<Event>.Accepted(Feedback(activity, plan, key, at), []),
    };

    private static Outcome<Event> EndFeedback(Session session, PitchKey key) => On(session, key) switch
    {
        null or { Queue.Phase: PitchPhase.Pitching } => RefusalCode.FeedbackClosed.Refused(),
        { Queue.Phase: PitchPhase.Over } => Decisions.Nothing,
        var (activity, _, _) when session.Places[activity.Place].Timer is null => new PitchEnded(activity.Key, key),
        var (activity, _, _) => Decisions.All(new PitchEnded(activity.Key, key), new TimerStopped(activity.Place)),
    };

    /// <summary>The pitch, when it is the one that is on, or was the last, where people are.</summary>
    private static OnStage? On(Session session, PitchKey key) =>
        session.PitchesOf(key) is { } pitches && session.Pitches[pitches] is var queue && queue.Current == key
        && session.ActivityOf(pitches) is { Plan: PitchesPlan plan } activity && session.Places[activity.Place].Current == pitches
            ? new(activity, plan, queue)
            : null;

    private static ImmutableArray<Event> Feedback(Activity activity, PitchesPlan plan, PitchKey pitch, DateTimeOffset at) =>
        [new FeedbackAsked(activity.Key, pitch), Timer(activity, plan.FeedbackSeconds, at)];

    private static TimerStarted Timer(Activity activity, int seconds, DateTimeOffset at) =>
        new(activity.Place, seconds, at.AddSeconds(seconds));

    private sealed record OnStage(Activity Activity, PitchesPlan Plan, PitchQueue Queue);
}
