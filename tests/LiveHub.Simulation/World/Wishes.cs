using LiveHub.Domain;

namespace LiveHub.Simulation.World;

/// <summary>What people come up with, given the session as it is: mostly what makes sense, some of it too late or wrong.</summary>
internal static class Wishes
{
    public static Command ByPerson(Session session, Dice dice) => (dice.Next(20) + (Votes(session) ? 9 : 0)) switch
    {
        < 9 => new SendIdea(Current(session, dice), Text(dice), Maybe(dice, dice.Next(-1, 4))),
        9 => new EditIdea(Idea(session, dice), Text(dice), Maybe(dice, dice.Next(3))),
        10 => new DeleteIdea(Idea(session, dice)),
        11 => new SayDone(Current(session, dice), dice.OneIn(2)),
        12 => new DealIdeas(Current(session, dice)),
        13 => new GiveName(dice.OneIn(2) ? "" : "Name " + dice.Next(9)),
        14 or 15 or 16 => new TakeBackDot(Current(session, dice), Idea(session, dice)),
        17 when dice.OneIn(4) => new CloseBoard(Current(session, dice)), // Not theirs to ask.
        _ => new PlaceDot(Current(session, dice), Idea(session, dice)),
    };

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

    private static bool Votes(Session session) =>
        session.Plenary.Current is { } key && session.Ballots.TryGetValue(key, out var ballot) && ballot.Phase == BallotPhase.Open;

    private static ActivityPlan Plan(Session session, Dice dice) => dice.OneIn(2)
        ? new BoardPlan { Question = Text(dice), Columns = dice.OneIn(2) ? [] : ["A", "B"], ShowsNames = dice.OneIn(3), IdeasEach = 50 }
        : new BallotPlan { Question = Text(dice), Of = Any(session, dice), Live = (LiveResults)dice.Next(3), ClosesAtZero = dice.OneIn(2) };

    private static string Text(Dice dice) => dice.OneIn(12) ? "" : $"Text {dice.Next(10_000)} ünïcødé 👩‍👩‍👧 <b>&\"";

    private static ActivityKey Current(Session session, Dice dice) =>
        session.Plenary.Current is { } current && !dice.OneIn(12) ? current : Any(session, dice);

    private static ActivityKey Any(Session session, Dice dice) =>
        session.Agenda.IsEmpty || dice.OneIn(40) ? new("none") : session.Agenda[dice.Next(session.Agenda.Count)].Key;

    private static IdeaKey Idea(Session session, Dice dice)
    {
        var here = session.Plenary.Current;
        var ideas = here is { } ballot && session.Ballots.TryGetValue(ballot, out var vote) && !vote.Options.IsEmpty ? vote.Options
            : here is { } board && session.Boards.TryGetValue(board, out var open) ? open.Ring
            : [];
        return ideas.IsEmpty || dice.OneIn(30) ? new("none") : ideas[dice.Next(ideas.Count)];
    }

    private static int? Maybe(Dice dice, int value) => dice.OneIn(3) ? null : value;
}
