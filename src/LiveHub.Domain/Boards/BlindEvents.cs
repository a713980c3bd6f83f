using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Something about what people see of a board: whose ideas, and whose names.</summary>
public abstract record BlindEvent(ActivityKey Board) : Event;

/// <summary>From here on people see so much of each other's ideas.</summary>
/// <param name="Until">When the time alone is over by itself.</param>
public sealed record SightSet(ActivityKey Board, Sight Sight, DateTimeOffset? Until = null) : BlindEvent(Board);

/// <summary>A few ideas of others were dealt to a seat, below those it had.</summary>
public sealed record HandDealt(ActivityKey Board, SeatId Seat, ImmutableArray<IdeaKey> Ideas, DateTimeOffset At) : BlindEvent(Board);
