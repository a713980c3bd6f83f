namespace LiveHub.Domain;

/// <summary>
/// While a step with rooms is on, everybody may see the names of the rooms, how many people are in each and how many wait,
/// and how long the rooms still have. The big screen and the facilitator also see how many ideas each has; the facilitator
/// sees which call for help, which have no host, and who is where. In a room everybody may see what the room is called, its
/// video call and whether it has a host or calls for help; its host sees who is there, which of them are connected, and what it has
/// sent to the main board.
/// Each person may see its own room.
/// </summary>
public static class RoomView
{
    public static IEnumerable<string> Keys(Session session, Audience audience)
    {
        var place = session.PlaceOf(audience);
        if (session.CurrentBreakout is not ({ } key, { } breakout))
        {
            return [];
        }

        if (audience.Kind == AudienceKind.Own)
        {
            return ["room"];
        }

        if (session.Rooms.TryGetValue(place, out var here))
        {
            return audience.Kind == AudienceKind.Host
                ? ["here", "slot", .. here.Seats.Select(seat => $"person/{session.Numbers[seat]}"), .. SentKeys(session, here)]
                : ["here", "slot"];
        }

        var rooms = breakout.Rooms.Select(room => $"room/{session.Rooms[room].Number}");
        return audience.Kind == AudienceKind.Control
            ? ["slot", .. rooms, .. session.Numbers.Values.Select(number => $"person/{number}")]
            : ["slot", .. rooms];
    }

    /// <summary>A room, for those who are not in one.</summary>
    public static object? Room(Session session, Audience audience, string key)
    {
        if (audience.Kind is AudienceKind.Own || session.Rooms.ContainsKey(session.PlaceOf(audience))
            || !int.TryParse(key, out var number) || session.CurrentRoom(number) is not { } room)
        {
            return null;
        }

        var waiting = room.Capacity is { } most ? Math.Max(0, room.Seats.Count - most) : 0;
        var seen = new RoomEntity(room.Name, room.Seats.Count - waiting)
        {
            Waiting = waiting > 0 ? waiting : null,
            Capacity = room.Capacity,
            Closed = room.Closed ? true : null,
        };
        return audience.Kind switch
        {
            AudienceKind.Stage => seen with { Ideas = IdeasIn(session, room) },
            AudienceKind.Control => seen with
            {
                Ideas = IdeasIn(session, room),
                Sent = session.Boards[room.Breakout].SentFrom(room.Key),
                HelpSince = room.HelpSince?.ToUnixTimeMilliseconds(),
                Host = Host(session, room),
                Extra = room.Extra == default ? null : (int)room.Extra.TotalSeconds,
                Call = room.Call,
                Voting = session.Ballots.TryGetValue(room.Ballot, out var ballot) && ballot.Phase == BallotPhase.Open ? true : null,
            },
            _ => seen,
        };
    }

    /// <summary>The room that one looks at from inside.</summary>
    public static object? Here(Session session, Audience audience)
    {
        if (!session.Rooms.TryGetValue(session.PlaceOf(audience), out var room) || audience.Kind == AudienceKind.Own
            || session.CurrentBreakout.Key != room.Breakout)
        {
            return null;
        }

        var here = new HereEntity(room.Number, room.Name, room.Seats.Count, Host(session, room), room.HelpSince is not null)
        {
            Call = room.Call,
            Topic = room.Topic is { } topic && BoardView.Read(session, topic) is { Hidden: null, Waits: null } read ? read.Text : null,
        };
        return audience.Kind == AudienceKind.Host
            ? here with { Board = room.Board.Value, Ballot = room.Ballot.Value }
            : here;
    }

    /// <summary>How long the rooms have: those in a room hear of their own.</summary>
    public static object? Slot(Session session, Audience audience)
    {
        if (EndOfSlot(session, audience) is not ({ } opened, var end))
        {
            return null;
        }

        var stands = PauseRules.Since(session) is not null; // How much is left then says the timer.
        return new SlotEntity(
            opened.ToUnixTimeMilliseconds(), stands ? null : end?.ToUnixTimeMilliseconds(), session.CurrentBreakout.Breakout!.CalledBack);
    }

    /// <summary>Since when rooms are open, and until when; nulls when they are not, when the session is over, or nobody has said.</summary>
    public static (DateTimeOffset? Opened, DateTimeOffset? Ends) EndOfSlot(Session session, Audience audience) =>
        audience.Kind == AudienceKind.Own || session.Ended || session.CurrentBreakout is not (_, { Phase: BreakoutPhase.Open, OpenedAt: { } opened } breakout)
            ? (null, null)
            : (opened, session.Rooms.TryGetValue(session.PlaceOf(audience), out var room) ? RoomRules.EndOf(session, room) : breakout.EndsAt);

    /// <summary>A person, for the facilitator and for the host of its room.</summary>
    public static object? Person(Session session, Audience audience, string key)
    {
        if (!int.TryParse(key, out var number) || session.PersonAt(number) is not { } seat
            || session.CurrentBreakout is not (_, { } breakout))
        {
            return null;
        }

        var room = breakout.Placed.TryGetValue(seat, out var place) ? session.Rooms[place] : null;
        var seen = audience.Kind switch
        {
            AudienceKind.Control => true,
            AudienceKind.Host => room is not null && room.Key == session.PlaceOf(audience),
            _ => false,
        };
        return seen
            ? new PersonEntity(session.Aside.Names.GetValueOrDefault(seat), room?.Number, room?.Host == seat ? true : null)
            : null;
    }

    /// <summary>The people of the room that a host looks into; of no other room, and to nobody else.</summary>
    public static IEnumerable<(int Number, SeatId Seat)> Known(Session session, Audience audience) =>
        audience.Kind == AudienceKind.Host && session.Rooms.TryGetValue(session.PlaceOf(audience), out var here)
            ? here.Seats.Select(seat => (session.Numbers[seat], seat)).Where(one => session.PersonAt(one.Item1) == one.seat)
            : [];

    /// <summary>Own room: where one is or will be.</summary>
    public static object? Own(Session session, Audience audience)
    {
        var seat = new SeatId(audience.Key);
        if (audience.Kind != AudienceKind.Own || session.CurrentBreakout is not (_, { } breakout)
            || !breakout.Placed.TryGetValue(seat, out var place))
        {
            return null;
        }

        var room = session.Rooms[place];
        var waits = room.HasPlaceFor(seat) ? (int?)null : room.Seats.IndexOf(seat) + 1 - room.Capacity!.Value;
        return new OwnRoomEntity(room.Number, room.Name, waits, room.Host == seat ? true : null, room.Closed ? true : null);
    }

    /// <summary>Whether an idea of the room stands on the main board too: for its host.</summary>
    public static object? Sent(Session session, Audience audience, IdeaKey idea) =>
        audience.Kind == AudienceKind.Host && session.Rooms.TryGetValue(session.PlaceOf(audience), out var room)
        && session.BoardOfIdea.TryGetValue(idea, out var board) && session.ActivityOf(board)?.Place == room.Key
        && session.Boards[room.Breakout].CopyOf(idea) is not null
            ? true
            : null;

    /// <summary>What the facilitator says to all: everybody may read it.</summary>
    public static object? Said(Session session, Audience audience) =>
        audience.Kind != AudienceKind.Own && session.Said is { } said
            ? new SaidEntity(said.Text, said.At.ToUnixTimeMilliseconds())
            : null;

    private static IEnumerable<string> SentKeys(Session session, Room room) =>
        session.Boards[room.Breakout].Copies.Keys.Select(idea => $"sent/{idea}");

    private static int IdeasIn(Session session, Room room) => session.Boards.TryGetValue(room.Board, out var board) ? board.Known : 0;

    private static HostState Host(Session session, Room room) =>
        room.Host is not null ? HostState.Here
        : session.Aside.Hosts.Contains(room.Number) ? HostState.Invited
        : HostState.None;
}

/// <summary>Whether a room has somebody who runs it.</summary>
public enum HostState
{
    None,

    /// <summary>Somebody may have its link or code.</summary>
    Invited,

    /// <summary>One of its people.</summary>
    Here,
}

/// <summary>A room as seen from outside; `room/N` by its number.</summary>
/// <param name="People">Those who have a place.</param>
public sealed record RoomEntity(string Name, int People)
{
    public int? Waiting { get; init; }

    public int? Capacity { get; init; }

    public bool? Closed { get; init; }

    public int? Ideas { get; init; }

    /// <summary>How many of them stand on the main board too.</summary>
    public int? Sent { get; init; }

    /// <summary>Unix milliseconds.</summary>
    public long? HelpSince { get; init; }

    public HostState? Host { get; init; }

    /// <summary>Seconds that it has more, or fewer, than the others.</summary>
    public int? Extra { get; init; }

    public string? Call { get; init; }

    public bool? Voting { get; init; }
}

/// <summary>A room as seen from inside.</summary>
/// <param name="Name">Empty when it goes by its number.</param>
public sealed record HereEntity(int Number, string Name, int People, HostState Host, bool Help)
{
    public string? Call { get; init; }

    public string? Topic { get; init; }

    /// <summary>For hosts: the activities that are ready in the room.</summary>
    public string? Board { get; init; }

    public string? Ballot { get; init; }
}

/// <summary>How long rooms are open (Unix milliseconds).</summary>
public sealed record SlotEntity(long OpenedAt, long? EndsAt, bool CalledBack);

/// <summary>Somebody, by the number it came with.</summary>
public sealed record PersonEntity(string? Name = null, int? Room = null, bool? Host = null);

/// <summary>The room that one person belongs to.</summary>
/// <param name="Waits">Its place among those who wait for it, from 1; absent when it has a place.</param>
/// <param name="Host">Whether it is the host.</param>
public sealed record OwnRoomEntity(int Number, string Name, int? Waits = null, bool? Host = null, bool? Closed = null);

/// <param name="At">Unix milliseconds.</param>
public sealed record SaidEntity(string Text, long At);
