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
        _ => null,
    };
}
