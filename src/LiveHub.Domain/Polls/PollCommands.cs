using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Lets answers in (again), as long as the result has not been shown, and moves everybody there.</summary>
public sealed record OpenPoll(ActivityKey Poll) : FacilitatorCommand;

public sealed record ClosePoll(ActivityKey Poll) : FacilitatorCommand;

/// <summary>Closes the poll when it is open, and shows everybody its result.</summary>
public sealed record RevealPoll(ActivityKey Poll) : FacilitatorCommand;

/// <summary>Chooses these answers (by index, in place of what was chosen before); none takes the answer back.</summary>
public sealed record AnswerPoll(ActivityKey Poll, ImmutableArray<int> Choices) : ParticipantCommand;
