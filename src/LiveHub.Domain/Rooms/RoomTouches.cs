namespace LiveHub.Domain;

/// <summary>Which entities the events of rooms may have changed.</summary>
public static class RoomTouches
{
    /// <summary>Somebody is in another room: both rooms, the person everywhere, and all it sees.</summary>
    public static Touch Placed(Session session, PersonPlaced happened)
    {
        var waiting = session.Rooms.Values.Any(room => room.Breakout == happened.Breakout && room.Capacity is not null);
        var touch = Touch.These(
            ["here", $"person/{session.Numbers.GetValueOrDefault(happened.Seat)}", .. Rooms(session, happened.Breakout)])
            .AndOwn(happened.Seat, Touch.Whole) with
        { Moves = true };
        return waiting ? touch with { Held = ["room"] } : touch; // Who waits may have moved up.
    }

    public static Touch Host(Session session, HostMade happened) =>
        session.RoomOf(happened.Breakout, happened.Room) is { } room
            ? Touch.These(["here", $"room/{happened.Room}", .. room.Seats.Select(seat => $"person/{session.Numbers[seat]}")]) with
            {
                Held = ["room"],
                Moves = true,
            }
            : Touch.None;

    /// <summary>The same in the views of one place alone.</summary>
    public static Touch There(Session session, Touch touch, ActivityKey activity) =>
        session.InRooms.TryGetValue(activity, out var inRoom) ? touch.Only(inRoom.Place) : touch;

    /// <summary>The same in the views of one place; how a room is doing is seen from outside too.</summary>
    public static Touch In(Session session, Touch touch, ActivityKey activity) =>
        session.InRooms.TryGetValue(activity, out var inRoom) && session.Rooms.TryGetValue(inRoom.Place, out var room)
            ? touch.Only(room.Key).And($"room/{room.Number}")
            : touch;

    /// <summary>An idea is gone; a copy of it on the main board stays, without its author's name.</summary>
    public static Touch Gone(Session session, Touch touch, IdeaDeleted gone)
    {
        touch = In(session, touch.And($"sent/{gone.Idea}"), gone.Board);
        return session.CopyOf(gone.Board, gone.Idea) is { } copy
            ? GroupTouches.Words(session, touch.And($"idea/{copy}") with { Held = [.. touch.Held, $"page/{copy}", $"dots/{copy}", $"sign/{copy}"] }, copy)
            : touch;
    }

    public static IEnumerable<string> Rooms(Session session, ActivityKey breakout) =>
        session.RoomsOf(breakout).Select(room => $"room/{room.Number}");
}
