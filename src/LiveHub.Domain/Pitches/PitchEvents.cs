namespace LiveHub.Domain;

/// <summary>Something about the pitches of one activity.</summary>
public abstract record PitchEvent(ActivityKey Pitches) : Event;

/// <summary>A pitch at the end of the queue. Who pitches is a side row.</summary>
/// <param name="Idea">Where it came from.</param>
/// <param name="Project">Whose it is, when a project is pitched.</param>
public sealed record PitchAdded(ActivityKey Pitches, PitchKey Pitch, string Title, IdeaKey? Idea = null, ProjectKey? Project = null) : PitchEvent(Pitches);

/// <summary>It reads differently, or others pitch it (beside the log).</summary>
public sealed record PitchChanged(ActivityKey Pitches, PitchKey Pitch, string Title) : PitchEvent(Pitches);

public sealed record PitchRemoved(ActivityKey Pitches, PitchKey Pitch) : PitchEvent(Pitches);

/// <summary>A pitch now comes after another, or first.</summary>
public sealed record PitchMoved(ActivityKey Pitches, PitchKey Pitch, PitchKey? After = null) : PitchEvent(Pitches);

/// <summary>It is on (again).</summary>
public sealed record PitchBegun(ActivityKey Pitches, PitchKey Pitch) : PitchEvent(Pitches);

/// <summary>From here on people say something to it.</summary>
public sealed record FeedbackAsked(ActivityKey Pitches, PitchKey Pitch) : PitchEvent(Pitches);

/// <summary>The pitch is over, and so is what is said to it.</summary>
public sealed record PitchEnded(ActivityKey Pitches, PitchKey Pitch) : PitchEvent(Pitches);

/// <summary>Somebody said this, in place of what it said before. Who did is a side row, not part of the log.</summary>
public sealed record FeedbackGiven(
    ActivityKey Pitches, PitchKey Pitch, FeedbackKey Feedback, string? Strength = null, string? Question = null) : PitchEvent(Pitches);

public sealed record FeedbackTakenBack(ActivityKey Pitches, PitchKey Pitch, FeedbackKey Feedback) : PitchEvent(Pitches);

/// <summary>A seat joins what was pitched, or no longer.</summary>
public sealed record PitchJoined(ActivityKey Pitches, PitchKey Pitch, SeatId Seat, bool Join) : PitchEvent(Pitches);
