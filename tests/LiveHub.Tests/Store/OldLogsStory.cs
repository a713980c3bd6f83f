using LiveHub.Domain;
using LiveHub.Domain.Tests;

namespace LiveHub.Tests.Store;

/// <summary>A day in which everything happens once.</summary>
internal static class OldLogsStory
{
    public static void Play(Spec spec, Action<Who, Command> ask)
    {
        var (ann, bob) = (Who.Participant(Spec.Ann), Who.Participant(Spec.Bob));
        ask(Who.System, new CreateSession("ABC234", "A kept day", "nl", StartingPoint.IdeaRound, "hash-f", "hash-s"));
        ask(Who.System, new TakeSeat(Spec.Ann, "hash-a", "Ann"));
        ask(Who.System, new TakeSeat(Spec.Bob, "hash-b"));
        ask(bob, new GiveName("Bob"));
        ask(Who.Facilitator, new RenameSession("A day kept"));
        ask(Who.Facilitator, new AddActivity(new BoardPlan { Question = "With names?", ShowsNames = true }));
        ask(Who.Facilitator, new AddActivity(new BoardPlan { Question = "To be removed" }));
        ask(Who.Facilitator, new RemoveActivity(spec.State.Agenda[^1].Key));
        var signed = spec.State.Agenda[^1].Key;
        ask(Who.Facilitator, new ChangeActivity(signed, new BoardPlan { Question = "With names!", ShowsNames = true }));
        ask(Who.Facilitator, new Go(signed));
        ask(ann, new SendIdea(signed, "Signed by Ann"));
        ask(Who.Facilitator, new Go(spec.Board));
        ask(Who.Facilitator, new StartTimer(300));
        ask(Who.Facilitator, new PauseTimer());
        for (var i = 0; i < 61; i++)
        {
            ask(i < 40 ? ann : bob, new SendIdea(spec.Board, $"Idea {i} ünï 👩‍👩‍👧", i % 3));
        }

        var mine = spec.Ideas.First(idea => spec.State.Aside.Authors[idea] == Spec.Ann);
        ask(ann, new EditIdea(mine, "Edited"));
        ask(ann, new SendIdea(spec.Board, "A mistake"));
        ask(ann, new DeleteIdea(spec.Ideas.First(idea => spec.State.Boards[spec.Board].Ideas[idea].Text == "A mistake")));
        ask(ann, new SayDone(spec.Board, true));
        ask(bob, new DealIdeas(spec.Board));
        ask(Who.Facilitator, new StopTimer());
        ask(Who.Facilitator, new OpenVoting(spec.Ballot, Dots: 5, PerIdea: 2, Live: LiveResults.Stage));
        ask(ann, new PlaceDot(spec.Ballot, mine));
        ask(bob, new PlaceDot(spec.Ballot, mine));
        ask(bob, new PlaceDot(spec.Ballot, spec.Ideas[^1]));
        ask(ann, new TakeBackDot(spec.Ballot, mine));
        ask(Who.Facilitator, new StartTimer(60));
        spec.Now = Spec.Noon.AddSeconds(62);
        ask(Who.System, TimerRules.Due(spec.State)!.Command);
        ask(Who.Facilitator, new AddTime(60));
        ask(Who.Facilitator, new CloseVoting(spec.Ballot));
        ask(Who.Facilitator, new RevealResults(spec.Ballot));
        ask(Who.Facilitator, new OpenRunOff(spec.Ballot, 2));
        ask(Who.System, new ShareReport("hash-r"));
        ask(Who.Facilitator, new UnshareReport());
        ask(Who.Facilitator, new EndSession());
    }
}
