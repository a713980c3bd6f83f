using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Something about the rooms of a step.</summary>
public abstract record RoomEvent : Event;

/// <summary>A step has these rooms now, in place of those it had; these people belong to them (seat to number).</summary>
public sealed record RoomsFormed(
    ActivityKey Breakout, ImmutableArray<NewRoom> Rooms, ImmutableSortedDictionary<string, int> Placed) : RoomEvent;

/// <param name="Board">The key of the room's board.</param>
/// <param name="Ballot">The key of the vote on it.</param>
public sealed record NewRoom(
    string Name, ActivityKey Board, ActivityKey Ballot, IdeaKey? Topic = null, int? Capacity = null, string? Call = null);

/// <summary>Everybody is in the rooms; who had no place got these (seat to number).</summary>
public sealed record RoomsOpened(
    ActivityKey Breakout, DateTimeOffset At, ImmutableSortedDictionary<string, int> Placed, DateTimeOffset? EndsAt = null) : RoomEvent;

/// <summary>These rooms (by number) close then; all when there are none.</summary>
/// <param name="Extra">So much later than the others, in seconds, for one room.</param>
public sealed record RoomTimeChanged(ActivityKey Breakout, DateTimeOffset? EndsAt = null, int? Room = null, int? Extra = null) : RoomEvent;

public sealed record CalledBack(ActivityKey Breakout, DateTimeOffset EndsAt) : RoomEvent;

/// <summary>These rooms (by number) closed with all that was open in them.</summary>
public sealed record RoomsClosed(ActivityKey Breakout, ImmutableArray<int> Rooms) : RoomEvent;

/// <summary>A person belongs to this room (by number) now; to none when there is none.</summary>
public sealed record PersonPlaced(ActivityKey Breakout, SeatId Seat, int? Room = null) : RoomEvent;

public sealed record RoomNamed(ActivityKey Breakout, int Room, string Name, string? Call = null) : RoomEvent;

/// <summary>A person is the host of this room now; nobody when there is none.</summary>
public sealed record HostMade(ActivityKey Breakout, int Room, SeatId? Seat = null) : RoomEvent;

/// <summary>A room calls for help; null: not any more.</summary>
public sealed record HelpCalled(ActivityKey Breakout, int Room, DateTimeOffset? Since = null) : RoomEvent;

/// <summary>An idea of a room stands on the main board too, under a key of its own.</summary>
/// <param name="From">The idea in the room.</param>
public sealed record IdeaSentUp(
    ActivityKey Board, IdeaKey Idea, IdeaKey From, string Text, int? Column = null, string? Picture = null, IdeaKey? Paper = null,
    bool? ByHand = null) : RoomEvent;

/// <summary>Something is said on every screen; null: no more.</summary>
public sealed record SaidToAll(DateTimeOffset At, string? Text = null) : Event;

public sealed record HostsInvited : Event;

public sealed record HostsUninvited : Event;
