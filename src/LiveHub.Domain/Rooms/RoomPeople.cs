using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Who belongs to which room, and who is its host.</summary>
public static class RoomPeople
{
    public static Outcome<Event> Choose(Session session, ChooseRoom ask, SeatId seat)
    {
        if (session.CurrentBreakout is not ({ } key, { } breakout) || key != ask.Breakout || !MayChoose(session, key, breakout))
        {
            return (Refusal)RefusalCode.RoomsNotChosen;
        }

        var now = breakout.Placed.TryGetValue(seat, out var place) ? session.Rooms[place].Number : (int?)null;
        if (ask.Room is not { } number)
        {
            return now is null || breakout.Phase == BreakoutPhase.Open ? Decisions.Nothing : new PersonPlaced(key, seat);
        }

        return session.RoomOf(key, number) is not { Closed: false } room ? RefusalCode.NoSuchRoom.Refused()
            : now == number ? Decisions.Nothing
            : breakout.Phase == BreakoutPhase.Open && room.IsFull ? RefusalCode.RoomFull.Refused() // Nobody waits in a corridor.
            : new PersonPlaced(key, seat, number);
    }

    public static Outcome<Event> Move(Session session, MovePerson ask)
    {
        if (!session.Breakouts.TryGetValue(ask.Breakout, out var breakout) || session.PersonAt(ask.Person) is not { } seat)
        {
            return (Refusal)RefusalCode.NoSuchPerson;
        }

        return session.RoomOf(ask.Breakout, ask.Room) is not { Closed: false } room ? RefusalCode.NoSuchRoom.Refused()
            : breakout.Placed.TryGetValue(seat, out var place) && place == room.Key ? Decisions.Nothing
            : new PersonPlaced(ask.Breakout, seat, ask.Room);
    }

    /// <summary>Where somebody who has just come belongs, if rooms are made and people don't choose.</summary>
    public static ImmutableArray<Event> Late(Session session, SeatId seat)
    {
        if (session.CurrentBreakout is not ({ } key, { Phase: not BreakoutPhase.Closed } breakout)
            || session.ActivityOf(key)?.Plan is not BreakoutPlan plan
            || breakout.Phase == BreakoutPhase.Forming && plan.By is RoomsBy.Choice or RoomsBy.Topics or RoomsBy.Hand)
        {
            return [];
        }

        var table = plan.By == RoomsBy.Tables && session.Tables.TryGetValue(seat, out var at) ? RoomOfTable(session, breakout, at) : null;
        var room = table ?? session.RoomsOf(key).Where(room => !room.Closed).MinBy(room => (room.IsFull, room.Seats.Count, room.Number));
        return room is null ? [] : [new PersonPlaced(key, seat, room.Number)];
    }

    public static Outcome<Event> MakeHost(Session session, Room room, int? person)
    {
        var seat = person is { } number ? session.PersonAt(number) : null;
        return person is not null && (seat is not { } one || !room.Seats.Contains(one)) ? RefusalCode.NoSuchPerson.Refused()
            : room.Host == seat ? Decisions.Nothing
            : new HostMade(room.Breakout, room.Number, seat);
    }

    public static Outcome<Event> BecomeHost(Room room, SeatId seat) =>
        room.Host == seat ? Decisions.Nothing
        : room.Host is not null ? RefusalCode.RoomHasHost.Refused()
        : new HostMade(room.Breakout, room.Number, seat);

    /// <summary>The first spread, as the plan wants it.</summary>
    public static ImmutableDictionary<SeatId, int> Spread(
        Session session, ActivityKey breakout, BreakoutPlan plan, int rooms, Chance chance)
    {
        var before = session.Formed.Remove(breakout).Select(key => session.Breakouts[key].Placed).ToList();
        return plan.By switch
        {
            RoomsBy.Tables => Domain.Spread.ByTables(session.Seats, session.Tables, rooms, chance),
            RoomsBy.Choice or RoomsBy.Topics or RoomsBy.Hand => ImmutableDictionary<SeatId, int>.Empty,
            RoomsBy.Same when before.Count > 0 => Again(session, before[^1], rooms),
            RoomsBy.New when before.Count > 0 => Domain.Spread.Fresh(session.Seats, before, rooms, chance),
            _ => Domain.Spread.Evenly(session.Seats, rooms, chance, session.Aside.Works),
        };
    }

    /// <summary>Who has no place as the rooms open, each put where the fewest are: also who waited, or did not choose.</summary>
    public static ImmutableSortedDictionary<string, int> Homeless(Session session, Breakout breakout)
    {
        var rooms = breakout.Rooms.Length;
        var settled = breakout.Placed
            .Where(placed => breakout.Phase == BreakoutPhase.Closed || session.Rooms[placed.Value].HasPlaceFor(placed.Key))
            .ToImmutableDictionary(placed => placed.Key, placed => session.Rooms[placed.Value].Number - 1);
        var homeless = session.People.Where(seat => !settled.ContainsKey(seat)).ToList();
        var all = Domain.Spread.Filled(settled, homeless, rooms);
        return Numbered(homeless.ToImmutableDictionary(seat => seat, seat => all[seat]));
    }

    /// <summary>As it is stored: numbers from 1, by the text of the seat.</summary>
    public static ImmutableSortedDictionary<string, int> Numbered(ImmutableDictionary<SeatId, int> spread) =>
        spread.ToImmutableSortedDictionary(one => one.Key.Value, one => one.Value + 1, StringComparer.Ordinal);

    /// <summary>The ideas that are the rooms' topics: as many as there may be rooms.</summary>
    public static ImmutableArray<IdeaKey> Topics(Session session, BreakoutPlan plan)
    {
        if (plan.Topics is not { } of)
        {
            return [];
        }

        IEnumerable<IdeaKey> ideas = session.Boards.TryGetValue(of, out var board) ? board.Ring : GoingOn.From(session, of, top: null);
        return [.. ideas.Where(idea => session.BoardOfIdea.ContainsKey(idea)).Take(plan.Rooms ?? Limits.Rooms)];
    }

    public static bool MayChoose(Session session, ActivityKey key, Breakout breakout) =>
        breakout.Phase != BreakoutPhase.Closed && session.ActivityOf(key)?.Plan is BreakoutPlan { By: RoomsBy.Choice or RoomsBy.Topics };

    private static ImmutableDictionary<SeatId, int> Again(Session session, ImmutableDictionary<SeatId, PlaceKey> before, int rooms)
    {
        var same = before.Where(placed => session.Seats.Contains(placed.Key))
            .ToImmutableDictionary(placed => placed.Key, placed => (session.Rooms[placed.Value].Number - 1) % rooms);
        return Domain.Spread.Filled(same, session.People.Where(seat => !same.ContainsKey(seat)), rooms);
    }

    /// <summary>Where most of a table are.</summary>
    private static Room? RoomOfTable(Session session, Breakout breakout, int table)
    {
        var most = breakout.Placed.Where(placed => session.Tables.GetValueOrDefault(placed.Key) == table)
            .GroupBy(placed => placed.Value).OrderByDescending(room => room.Count()).ThenBy(room => room.Key.Value, StringComparer.Ordinal).FirstOrDefault();
        return most is null || session.Rooms[most.Key].Closed ? null : session.Rooms[most.Key];
    }
}
