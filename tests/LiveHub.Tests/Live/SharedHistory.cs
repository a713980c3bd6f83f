using LiveHub.Domain;

namespace LiveHub.Tests.Live;

/// <summary>What people over the wire may come up with, given the session as it is.</summary>
internal sealed class SharedHistory(Random dice)
{
    private int _texts;

    public Command Next(Session session) => dice.Next(35) switch
    {
        < 10 => new SendIdea(Current(session), $"Idea {_texts++} ünï <b>&\"\\ 👩‍👩‍👧 {new string('x', dice.Next(90))}", dice.Next(3)),
        < 12 => new EditIdea(Idea(session), "Edited " + _texts++),
        12 => new DeleteIdea(Idea(session)),
        13 => new SayDone(Current(session), dice.Next(2) == 0),
        14 => new DealIdeas(Current(session)),
        15 => new GiveName("Name " + dice.Next(5)),
        < 22 => new PlaceDot(Current(session), Idea(session)),
        22 => new TakeBackDot(Current(session), Idea(session)),
        23 => new Go(Any(session)),
        24 => new OpenVoting(Any(session), Live: (LiveResults)dice.Next(3)),
        25 => new CloseVoting(Current(session)),
        26 => new RevealResults(Current(session)),
        27 => new OpenBoard(Current(session)),
        28 => new StartTimer(dice.Next(100, 200)),
        30 => new SendIdea(Current(session), "", dice.Next(3), $"Picture{_texts++:D15}"),
        31 => new TypeFromPhoto(Idea(session), [$"Line {_texts++}"]),
        32 => new ShowPicture(Idea(session)),
        33 or 34 => new HideIdea(Idea(session), dice.Next(3) > 0),
        _ => dice.Next(2) == 0 ? new AddTime(60) : new OpenRunOff(Current(session), 3),
    };

    private static ActivityKey Current(Session session) => session.Plenary.Current ?? new("none");

    private ActivityKey Any(Session session) => session.Agenda[dice.Next(session.Agenda.Count)].Key;

    private IdeaKey Idea(Session session)
    {
        var ideas = session.BoardOfIdea.Keys.Order().ToList();
        return ideas.Count == 0 ? new("none") : ideas[dice.Next(ideas.Count)];
    }
}
