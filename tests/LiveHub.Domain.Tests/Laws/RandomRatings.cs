namespace LiveHub.Domain.Tests.Laws;

/// <summary>The part of a history that quick ratings have.</summary>
public sealed partial class RandomHistory
{
    private Command ByChooser() => _dice.Next(3) switch
    {
        0 => new TakeCards(Activity()),
        _ => new RateIdea(Activity(), Idea(), Maybe(_dice.Next(-1, 7))),
    };

    private Command OfRating() => _dice.Next(6) switch
    {
        < 4 => new OpenRating(Activity()),
        4 => new CloseRating(Activity()),
        _ => new RevealRating(Activity()),
    };

    private RatingPlan Rated() => new()
    {
        Question = Text(),
        Of = Activity(),
        Top = Maybe(_dice.Next(0, 4)),
        Cards = _dice.Next(4, 11),
        ClosesAtZero = _dice.Next(2) == 0,
    };
}
