namespace LiveHub.Domain;

/// <summary>Quick rating: everybody is dealt a short hand of ideas and gives each 1 to 5.</summary>
public sealed record RatingPlan : ChoosingPlan
{
    public const int FewestCards = 5;
    public const int MostCards = 10;

    /// <summary>Hands that one person may take: who is quick helps, and does not outvote the hall.</summary>
    public const int MostHands = 3;

    public const int Lowest = 1;
    public const int Highest = 5;

    /// <summary>From here on a person rated an idea high.</summary>
    public const int High = 4;

    /// <summary>Says "I can't judge this": the idea was shown, and has no rating of this person.</summary>
    public const int NoOpinion = 0;

    /// <summary>Cards in one hand, 5 to 10: ten take about 70 seconds to read.</summary>
    public int Cards { get; init; } = MostCards;
}
