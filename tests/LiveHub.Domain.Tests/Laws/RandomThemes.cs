namespace LiveHub.Domain.Tests.Laws;

/// <summary>What histories are about: many kinds of wishes share one history, so each lingers at some, or would get nowhere with any.</summary>
public sealed partial class RandomHistory
{
    private (Who Who, Command Command)? Themed() => _dice.Next(3) > 0 ? null : (Seed % 5) switch
    {
        1 => _dice.Next(9) switch
        {
            < 3 => (Who.Facilitator, OfGroups()),
            3 => (Who.Facilitator, new OpenVoting(Vote())),
            4 => (Who.Facilitator, new CloseVoting(Vote())),
            5 => (Who.Participant(Pick(_seats)), new SupportIdea(Near(), true)),
            _ => (Who.Participant(Pick(_seats)), new PlaceDot(Vote(), Near())),
        },
        2 => _dice.Next(3) == 0 ? (Who.Facilitator, OfRating()) : (Who.Participant(Pick(_seats)), ByChooser()),
        3 => _dice.Next(3) == 0 ? (Who.Facilitator, ChoiceByFacilitator()) : (Who.Participant(Pick(_seats)), ChoiceByPerson()),
        4 => Meeting(),
        0 => Teaming(),
        _ => null,
    };

    /// <summary>Moderation, groups, builds and choices on the same few ideas.</summary>
    private (Who Who, Command Command) Meeting() => _dice.Next(18) switch
    {
        0 => (Who.Facilitator, new SetApproval(_dice.Next(2) == 0)),
        1 or 2 => (Who.Facilitator, new ApproveIdeas([.. Held()])),
        3 => (Who.Facilitator, OfRating()),
        4 => (Who.Facilitator, ChoiceByFacilitator()),
        5 => (Who.Facilitator, OfGroups()),
        6 => (Who.Facilitator, new OpenBoard(Activity())),
        7 => (Who.Facilitator, new HideBuild(Build(), _dice.Next(2) == 0)),
        8 or 9 => ByAuthor(idea => new EditIdea(idea, Text())),
        10 => ByAuthor(idea => new DeleteIdea(idea)),
        11 => ByAuthor(idea => new SignIdea(idea, _dice.Next(4) > 0)),
        12 => (Who.Participant(Pick(_seats)), new SupportIdea(Near(), _dice.Next(4) > 0)),
        13 => (Who.Participant(Pick(_seats)), new BuildOn(Near(), Text())),
        14 => (Who.Participant(Pick(_seats)), ByChooser()),
        15 => (Who.Participant(Pick(_seats)), new SendIdea(Activity(), Text())),
        16 => (Who.Facilitator, new TypeIdeas(Activity(), [Text()])),
        _ => (Who.Participant(Pick(_seats)), ChoiceByPerson()),
    };

    /// <summary>Asked by who wrote an idea, as far as that is known.</summary>
    private (Who Who, Command Command) ByAuthor(Func<IdeaKey, Command> ask)
    {
        var idea = Near();
        return (Who.Participant(_spec.State.Aside.Authors.GetValueOrDefault(idea, Pick(_seats))), ask(idea));
    }
}
