namespace LiveHub.Domain;

/// <summary>What the facilitator does with a queue of pitches.</summary>
public abstract record PitchCommand : FacilitatorCommand
{
    private protected PitchCommand()
    {
    }
}

/// <summary>Puts a pitch at the end of the queue.</summary>
/// <param name="By">Who pitches.</param>
public sealed record AddPitch(ActivityKey Pitches, string Title, string? By = null) : PitchCommand;

public sealed record ChangePitch(PitchKey Pitch, string Title, string? By = null) : PitchCommand;

/// <summary>Takes a pitch out that has not been held.</summary>
public sealed record RemovePitch(PitchKey Pitch) : PitchCommand;

/// <summary>Puts a pitch after another, or first.</summary>
public sealed record MovePitch(PitchKey Pitch, PitchKey? After = null) : PitchCommand;

/// <summary>Puts a project at the end of the queue, when both its goals are there.</summary>
public sealed record PitchProject(ActivityKey Pitches, ProjectKey Project) : PitchCommand;

/// <summary>Adds the best of a revealed vote, as far as they are not in the queue; of a step with
/// projects those that are ready, until so many are there.</summary>
public sealed record FillPitches(ActivityKey Pitches, ActivityKey Of, int Top) : PitchCommand;

/// <summary>Begins a pitch with its time, and moves everybody to it when they are not there yet.</summary>
public sealed record BeginPitch(PitchKey Pitch) : PitchCommand;

/// <summary>Ends the pitch that is on, and asks what people say to it.</summary>
public sealed record AskFeedback(PitchKey Pitch) : PitchCommand;

public sealed record EndFeedback(PitchKey Pitch) : PitchCommand;

/// <summary>Says what is strong and what one would ask, in place of what one said before; neither takes it back.</summary>
public sealed record GiveFeedback(PitchKey Pitch, string? Strength = null, string? Question = null) : ParticipantCommand;

/// <summary>"I join", or not after all.</summary>
public sealed record JoinPitch(PitchKey Pitch, bool Join) : ParticipantCommand;
