using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>A vote opened on exactly these ideas.</summary>
/// <param name="Unit">Absent for dots.</param>
public sealed record BallotOpened(
    ActivityKey Ballot, ImmutableArray<IdeaKey> Options, int Dots, int PerIdea, LiveResults Live, VoteUnit? Unit = null) : Event;

public sealed record BallotReopened(ActivityKey Ballot) : Event;

public sealed record BallotClosed(ActivityKey Ballot) : Event;

public sealed record ResultsRevealed(ActivityKey Ballot) : Event;

public sealed record DotPlaced(ActivityKey Ballot, IdeaKey Idea, SeatId Seat) : Event;

public sealed record DotTakenBack(ActivityKey Ballot, IdeaKey Idea, SeatId Seat) : Event;
