using LiveHub.Domain;

namespace LiveHub.Simulation.World;

/// <summary>What people, hosts and the facilitator come up with about rooms: mostly what makes sense, some of it too late or
/// wrong.</summary>
internal static class RoomWishes
{
    private const int MostRooms = 3;

    /// <summary>A step with rooms for the agenda.</summary>
    public static BreakoutPlan Plan(Session session, Dice dice) => new()
    {
        Question = Wishes.Text(dice),
        By = (RoomsBy)dice.Next(7),
        Rooms = dice.Next(2, MostRooms + 1),
        Capacity = Wishes.Maybe(dice, 3),
        Topics = session.Agenda.IsEmpty ? null : dice.Pick(session.Agenda).Key,
        Columns = dice.OneIn(2) ? [] : ["A", "B"],
        ShowsNames = dice.OneIn(3),
    };

    public static Command ByFacilitator(Session session, Dice dice) => dice.Next(30) switch
    {
        < 6 => new Go(Step(session)),
        < 12 => new OpenRooms(Step(session), Wishes.Maybe(dice, dice.Next(1, 4))),
        < 16 => new CallBack(Step(session), dice.Next(9, 20)),
        < 20 => new MovePerson(Step(session), dice.Next(0, 9), Room(dice)),
        20 => new FormRooms(Step(session)),
        21 => new ChangeRoomTime(Step(session), dice.Next(-90, 90), Wishes.Maybe(dice, Room(dice))),
        22 => new NameRoom(Step(session), Room(dice), Wishes.Text(dice), dice.OneIn(2) ? null : "https://call.example/1"),
        23 => new SayToAll(dice.OneIn(2) ? null : Wishes.Text(dice)),
        24 when dice.OneIn(3) => new UninviteHosts(),
        24 or 25 => new MakeHost(Room(dice), Wishes.Maybe(dice, dice.Next(1, 9))),
        26 => new AddActivity(Plan(session, dice), Step(session)),
        27 => new CallForHelp(Room(dice), false),
        _ => ByHost(session, Who.Host(Room(dice)), dice),
    };

    /// <summary>A host about a room of its own, or another's.</summary>
    public static Command ByHost(Session session, Who who, Dice dice)
    {
        var number = who.Room > 0 && !dice.OneIn(12) ? who.Room : Room(dice);
        if (session.CurrentRoom(number) is not { } room)
        {
            return new HostRoom(number);
        }

        return dice.Next(20) switch
        {
            < 3 => new OpenVoting(room.Ballot, Wishes.Maybe(dice, dice.Next(1, 5)), Wishes.Maybe(dice, 1), (LiveResults)dice.Next(3)),
            < 5 => new CloseVoting(room.Ballot),
            < 7 => new RevealResults(room.Ballot),
            < 9 => new Go(dice.OneIn(2) ? room.Board : room.Ballot),
            9 => new CloseBoard(room.Board),
            10 => new OpenBoard(room.Board),
            11 => new AskNow(Wishes.Plan(session, dice), number),
            12 => new StartTimer(dice.Next(1, 40)) { Room = number },
            13 => new StopTimer { Room = number },
            14 => new CallForHelp(number, dice.OneIn(2)),
            15 => new MakeHost(number, Wishes.Maybe(dice, dice.Next(1, 9))),
            _ => new SendUp(number, Wishes.Idea(session, room.Key, dice), !dice.OneIn(4)),
        };
    }

    public static Command ByPerson(Session session, SeatId seat, Dice dice)
    {
        var number = session.Rooms.TryGetValue(session.PlaceOf(seat), out var room) && !dice.OneIn(8) ? room.Number : Room(dice);
        return dice.Next(8) switch
        {
            < 4 => new ChooseRoom(Step(session), Wishes.Maybe(dice, Room(dice))),
            4 => new HostRoom(number),
            5 => new CallForHelp(number, dice.OneIn(2)),
            _ => ByHost(session, Who.Host(number), dice),
        };
    }

    /// <summary>The step with rooms that is on, or else the first there is.</summary>
    private static ActivityKey Step(Session session) =>
        session.CurrentBreakout.Key ?? session.Agenda.Find(step => step.Plan is BreakoutPlan)?.Key ?? new("none");

    private static int Room(Dice dice) => dice.Next(1, MostRooms + 1);
}
