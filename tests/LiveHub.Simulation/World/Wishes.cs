using LiveHub.Domain;

namespace LiveHub.Simulation.World;

/// <summary>What people come up with, given the session as it is: mostly what makes sense, some of it too late or wrong.</summary>
internal static class Wishes
{
    public static Command ByPerson(Session session, SeatId seat, Dice dice) => In(session, session.PlaceOf(seat), dice);

    public static Command ByFacilitator(Session session, Dice dice) => dice.Next(60) switch
    {
        < 12 => new Go(Any(session, dice)),
        < 22 => new OpenVoting(Any(session, dice), Maybe(dice, dice.Next(0, 9)), Maybe(dice, dice.Next(0, 4)), (LiveResults)dice.Next(3)),
        < 25 => new CloseVoting(Current(session, dice)),
        < 28 => new RevealResults(Current(session, dice)),
        < 31 => new OpenRunOff(Current(session, dice), dice.Next(0, 5)),
        < 36 => new OpenBoard(Current(session, dice)),
        < 38 => new CloseBoard(Current(session, dice)),
        < 42 => new StartTimer(dice.Next(0, 40)),
        < 44 => dice.OneIn(2) ? new PauseTimer() : new ResumeTimer(),
        < 47 => new AddTime(dice.Next(0, 60)),
        47 => new StopTimer(),
        < 50 => new AddActivity(Plan(session, dice), Any(session, dice)),
        < 53 => new ChangeActivity(Any(session, dice), Plan(session, dice)),
        < 55 => new RemoveActivity(Any(session, dice)),
        < 57 => new RenameSession(Text(dice)),
        57 => new UnshareReport(),
        58 when dice.OneIn(20) => new EndSession(),
        _ => new Go(Any(session, dice)),
    };

    private static Command In(Session session, PlaceKey place, Dice dice) => (dice.Next(20) + (Votes(session, place) ? 9 : 0)) switch
    {
        < 9 => new SendIdea(Current(session, place, dice), Text(dice), Maybe(dice, dice.Next(-1, 4))),
        9 => new EditIdea(Idea(session, place, dice), Text(dice), Maybe(dice, dice.Next(3))),
        10 => new DeleteIdea(Idea(session, place, dice)),
        11 => new SayDone(Current(session, place, dice), dice.OneIn(2)),
        12 => new DealIdeas(Current(session, place, dice)),
        13 => new GiveName(dice.OneIn(2) ? "" : "Name " + dice.Next(9)),
        14 or 15 or 16 => new TakeBackDot(Current(session, place, dice), Idea(session, place, dice)),
        17 when dice.OneIn(4) => new CloseBoard(Current(session, place, dice)), // Not theirs to ask.
        _ => new PlaceDot(Current(session, place, dice), Idea(session, place, dice)),
    };

    private static bool Votes(Session session, PlaceKey place) =>
        session.Places[place].Current is { } key && session.Ballots.TryGetValue(key, out var ballot) && ballot.Phase == BallotPhase.Open;

    internal static ActivityPlan Plan(Session session, Dice dice) => dice.OneIn(2)
        ? new BoardPlan { Question = Text(dice), Columns = dice.OneIn(2) ? [] : ["A", "B"], ShowsNames = dice.OneIn(3), IdeasEach = 50 }
        : new BallotPlan { Question = Text(dice), Of = Any(session, dice), Live = (LiveResults)dice.Next(3), ClosesAtZero = dice.OneIn(2) };

    internal static string Text(Dice dice) => dice.OneIn(12) ? "" : $"Text {dice.Next(10_000)} ünïcødé 👩‍👩‍👧 <b>&\"";

    private static ActivityKey Current(Session session, Dice dice) => Current(session, PlaceKey.Plenary, dice);

    private static ActivityKey Current(Session session, PlaceKey place, Dice dice) =>
        session.Places[place].Current is { } current && !dice.OneIn(12) ? current : Any(session, dice);

    private static ActivityKey Any(Session session, Dice dice) =>
        session.Agenda.IsEmpty || dice.OneIn(40) ? new("none") : session.Agenda[dice.Next(session.Agenda.Count)].Key;

    internal static IdeaKey Idea(Session session, PlaceKey place, Dice dice)
    {
        var here = session.Places[place].Current;
        var ideas = here is { } ballot && session.Ballots.TryGetValue(ballot, out var vote) && !vote.Options.IsEmpty ? vote.Options
            : here is { } board && session.Boards.TryGetValue(board, out var open) ? open.Ring
            : [];
        return ideas.IsEmpty || dice.OneIn(30) ? new("none") : ideas[dice.Next(ideas.Count)];
    }

    internal static int? Maybe(Dice dice, int value) => dice.OneIn(3) ? null : value;
}
