using System.Collections.Immutable;

namespace LiveHub.Domain;

public sealed record PollOpened(ActivityKey Poll) : Event;

public sealed record PollClosed(ActivityKey Poll) : Event;

public sealed record PollRevealed(ActivityKey Poll) : Event;

/// <summary>A seat chose these answers, in place of its former ones.</summary>
public sealed record PollAnswered(ActivityKey Poll, SeatId Seat, ImmutableArray<int> Choices) : Event;
