namespace LiveHub.Domain.Tests.Laws;

/// <summary>The part of a history that boards have which begin with own ideas, with what is added to ideas, shown names and
/// ideas typed for others.</summary>
public sealed partial class RandomHistory
{
    private (Who Who, Command Command) OnBoards() => _dice.Next(20) switch
    {
        < 5 => (Who.Participant(Pick(_seats)), new BuildOn(Idea(), Text())),
        5 => (Who.Participant(Pick(_seats)), new EditBuild(Build(), Text())),
        6 => (Who.Participant(Pick(_seats)), new DeleteBuild(Build())),
        7 or 8 => (Somebody(), new HideBuild(Build(), _dice.Next(3) > 0)),
        < 12 => OfAuthor(_dice.Next(4) > 0),
        12 => (Who.Participant(Pick(_seats)), new SignIdea(Idea(), true)),
        13 or 14 => (Who.Participant(Pick(_seats)), new DealIdeas(Activity())),
        15 => (Somebody(), new SetSight(Activity(), (Sight)_dice.Next(3))),
        16 => (Somebody(), new GiveTimeAlone(Activity(), _dice.Next(0, 60))),
        17 => (Somebody(), new TypeIdeas(Activity(), [Text(), Text()], Maybe(_dice.Next(-1, 3)))),
        _ => (Who.Facilitator, _dice.Next(3) == 0 ? new AskNow(Blind()) : new AddActivity(Blind(), Activity())),
    };

    /// <summary>Somebody who wrote it, as far as that is known.</summary>
    private (Who Who, Command Command) OfAuthor(bool show)
    {
        var idea = Idea();
        return (Who.Participant(_spec.State.Aside.Authors.GetValueOrDefault(idea, Pick(_seats))), new SignIdea(idea, show));
    }

    private BuildKey Build()
    {
        var all = _spec.State.Builds.ByKey.Keys.Order().ToArray();
        return all.Length == 0 || _dice.Next(30) == 0 ? new("none") : Pick(all);
    }

    private BoardPlan Blind() => new()
    {
        Question = Text(),
        Columns = _dice.Next(2) == 0 ? [] : ["A", "B"],
        ShowsNames = _dice.Next(3) == 0,
        BlindSeconds = _dice.Next(-1, 40),
    };
}
