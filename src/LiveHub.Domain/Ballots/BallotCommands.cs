namespace LiveHub.Domain;

/// <summary>Opens a vote, and moves everybody to it when they are not there yet. What is left out follows from the
/// plan, then from the rule.</summary>
public sealed record OpenVoting(
    ActivityKey Ballot, int? Dots = null, int? PerIdea = null, LiveResults? Live = null) : FacilitatorCommand;

public sealed record CloseVoting(ActivityKey Ballot) : FacilitatorCommand;

public sealed record RevealResults(ActivityKey Ballot) : FacilitatorCommand;

/// <summary>A second vote on the best <paramref name="Top"/> of a revealed one, opened at once.</summary>
public sealed record OpenRunOff(
    ActivityKey Ballot, int Top, int? Dots = null, int? PerIdea = null, LiveResults? Live = null) : FacilitatorCommand;

public sealed record PlaceDot(ActivityKey Ballot, IdeaKey Idea) : ParticipantCommand;

public sealed record TakeBackDot(ActivityKey Ballot, IdeaKey Idea) : ParticipantCommand;

/// <summary>Makes it so many own dots on an idea: several in one tap.</summary>
public sealed record PutDots(ActivityKey Ballot, IdeaKey Idea, int Dots) : ParticipantCommand;
