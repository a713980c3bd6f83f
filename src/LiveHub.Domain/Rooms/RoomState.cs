using System.Collections.Immutable;
using System.Diagnostics;

namespace LiveHub.Domain;

/// <summary>How the events of rooms change a session.</summary>
public static class RoomState
{
    public static Session Evolve(Session session, RoomEvent happened) => happened switch
    {
        RoomsFormed e => Evolve(session, e),
        RoomsOpened e => Evolve(session, e),
        RoomTimeChanged e => Evolve(session, e),
        CalledBack e => Evolve(session, e),
        RoomsClosed e => Evolve(session, e),
        PersonPlaced e => Evolve(session, e),
        RoomNamed e => Evolve(session, e),
        HostMade e => Evolve(session, e),
        HelpCalled e => Evolve(session, e),
        IdeaSentUp e => Evolve(session, e),
        _ => throw new UnreachableException(),
    };

    private static Session Evolve(Session session, RoomsFormed happened)
    {
        session = Without(session, happened.Breakout);
        var columns = session.ActivityOf(happened.Breakout)?.Plan as BreakoutPlan;
        var rooms = happened.Rooms.Select((made, at) => Made(happened.Breakout, made, at + 1)).ToList();
        session = rooms.Aggregate(session, (all, room) => WithRoom(all, room, columns));
        var breakout = new Breakout([.. rooms.Select(room => room.Key)]);
        session = session with
        {
            Breakouts = session.Breakouts.SetItem(happened.Breakout, breakout),
            Formed = session.Formed.Remove(happened.Breakout).Add(happened.Breakout),
        };
        return Placed(session, happened.Breakout, happened.Placed);
    }

    private static Session Evolve(Session session, RoomsOpened happened)
    {
        session = Placed(session, happened.Breakout, happened.Placed);
        var breakout = session.Breakouts[happened.Breakout];
        session = breakout.Rooms.Aggregate(session, (all, key) => Opened(all, all.Rooms[key]));
        return With(session, happened.Breakout, breakout with
        {
            Phase = BreakoutPhase.Open,
            OpenedAt = happened.At,
            EndsAt = happened.EndsAt,
            CalledBack = false,
        });
    }

    private static Session Evolve(Session session, RoomTimeChanged happened) => happened.Room is { } number
        ? Room(session, happened.Breakout, number, room => room with { Extra = TimeSpan.FromSeconds(happened.Extra ?? 0) })
        : With(session, happened.Breakout, session.Breakouts[happened.Breakout] with { EndsAt = happened.EndsAt });

    private static Session Evolve(Session session, CalledBack happened)
    {
        var breakout = session.Breakouts[happened.Breakout] with { EndsAt = happened.EndsAt, CalledBack = true };
        return breakout.Rooms.Aggregate(With(session, happened.Breakout, breakout), (all, key) =>
            all with { Rooms = all.Rooms.SetItem(key, all.Rooms[key] with { Extra = default }) });
    }

    private static Session Evolve(Session session, RoomsClosed happened)
    {
        session = happened.Rooms.Aggregate(session, (all, number) => Closed(all, all.RoomOf(happened.Breakout, number)!));
        return session.RoomsOf(happened.Breakout).All(room => room.Closed)
            ? With(session, happened.Breakout, session.Breakouts[happened.Breakout] with { Phase = BreakoutPhase.Closed })
            : session;
    }

    private static Session Evolve(Session session, PersonPlaced happened) =>
        Place(session, happened.Breakout, happened.Seat, happened.Room);

    private static Session Evolve(Session session, RoomNamed happened) => Room(
        session, happened.Breakout, happened.Room, room => room with { Name = happened.Name, Call = happened.Call });

    private static Session Evolve(Session session, HostMade happened) => Room(
        session, happened.Breakout, happened.Room, room => room with { Host = happened.Seat });

    private static Session Evolve(Session session, HelpCalled happened) => Room(
        session, happened.Breakout, happened.Room, room => room with { HelpSince = happened.Since });

    private static Session Evolve(Session session, IdeaSentUp happened) => session with
    {
        Boards = session.Boards.SetItem(happened.Board, BoardState.Evolve(
            session.Boards[happened.Board], happened,
            session.BoardOfIdea.TryGetValue(happened.From, out var of) ? session.ActivityOf(of)?.Place : null)),
        BoardOfIdea = session.BoardOfIdea.SetItem(happened.Idea, happened.Board),
    };

    public static Session Uninvited(Session session) => session with
    {
        Aside = session.Aside with
        {
            Grants = session.Aside.Grants.RemoveRange(
                session.Aside.Grants.Where(grant => grant.Value.Role == Role.Host).Select(grant => grant.Key)),
            Hosts = [],
            HostCodes = session.Aside.HostCodes.Clear(),
        },
    };

    /// <summary>The session without the rooms of a step.</summary>
    public static Session Without(Session session, ActivityKey breakout)
    {
        if (!session.Breakouts.TryGetValue(breakout, out var old))
        {
            return session;
        }

        var steps = session.InRooms.Values.Where(step => old.Rooms.Contains(step.Place)).Select(step => step.Key).ToList();
        return session with
        {
            Breakouts = session.Breakouts.Remove(breakout),
            Formed = session.Formed.Remove(breakout),
            Rooms = session.Rooms.RemoveRange(old.Rooms),
            Places = session.Places.RemoveRange(old.Rooms),
            InRooms = session.InRooms.RemoveRange(steps),
            Boards = session.Boards.RemoveRange(steps),
            Ballots = session.Ballots.RemoveRange(steps),
            Polls = session.Polls.RemoveRange(steps),
        };
    }

    private static Room Made(ActivityKey breakout, NewRoom made, int number) => new(
        PlaceKey.Room(breakout, number), breakout, number, made.Name, made.Board, made.Ballot, made.Topic, made.Capacity, made.Call);

    private static Session WithRoom(Session session, Room room, BreakoutPlan? plan)
    {
        var board = new BoardPlan
        {
            Question = plan?.Question ?? "",
            Columns = plan?.Columns ?? [],
            ShowsNames = plan?.ShowsNames ?? false,
            IdeasEach = plan?.IdeasEach ?? Limits.IdeasEach,
        };
        var ballot = new BallotPlan { Question = board.Question, Of = room.Board };
        session = session with
        {
            Rooms = session.Rooms.Add(room.Key, room),
            Places = session.Places.SetItem(room.Key, new(room.Board, null)),
        };
        session = AgendaState.Evolve(session, new ActivityAdded(new(room.Board, room.Key, board)));
        return AgendaState.Evolve(session, new ActivityAdded(new(room.Ballot, room.Key, ballot)));
    }

    /// <summary>A room opens with the board that people left, or the first.</summary>
    private static Session Opened(Session session, Room room)
    {
        session = session with { Rooms = session.Rooms.SetItem(room.Key, room with { Closed = false, Extra = default }) };
        return session.Places[room.Key].Current is { } key && session.Boards.TryGetValue(key, out var board)
            ? session with { Boards = session.Boards.SetItem(key, board with { Open = true, WasOpened = true }) }
            : session;
    }

    private static Session Closed(Session session, Room room)
    {
        var closing = session.InRooms.Values.Where(step => step.Place == room.Key)
            .Select(step => Moves.Closing(session, step)).OfType<Event>().ToList();
        session = closing.Aggregate(session, SessionDecider.Evolve);
        return session with
        {
            Rooms = session.Rooms.SetItem(room.Key, room with { Closed = true, HelpSince = null }),
            Places = session.Places.SetItem(room.Key, session.Places[room.Key] with { Timer = null, Before = null }),
        };
    }

    private static Session Placed(Session session, ActivityKey breakout, ImmutableSortedDictionary<string, int> placed) =>
        placed.Aggregate(session, (all, one) => Place(all, breakout, new(one.Key), one.Value));

    private static Session Place(Session session, ActivityKey key, SeatId seat, int? number)
    {
        var breakout = session.Breakouts[key];
        if (breakout.Placed.TryGetValue(seat, out var old))
        {
            var left = session.Rooms[old];
            session = session with
            {
                Rooms = session.Rooms.SetItem(old, left with
                {
                    Seats = left.Seats.Remove(seat),
                    Host = left.Host == seat ? null : left.Host,
                }),
            };
        }

        if (number is not { } to || session.RoomOf(key, to) is not { } room)
        {
            return With(session, key, breakout with { Placed = breakout.Placed.Remove(seat) });
        }

        session = session with { Rooms = session.Rooms.SetItem(room.Key, room with { Seats = room.Seats.Add(seat) }) };
        return With(session, key, breakout with { Placed = breakout.Placed.SetItem(seat, room.Key) });
    }

    private static Session Room(Session session, ActivityKey breakout, int number, Func<Room, Room> change) =>
        session.RoomOf(breakout, number) is { } room
            ? session with { Rooms = session.Rooms.SetItem(room.Key, change(room)) }
            : session;

    private static Session With(Session session, ActivityKey key, Breakout breakout) =>
        session with { Breakouts = session.Breakouts.SetItem(key, breakout) };
}
