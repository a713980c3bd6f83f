namespace LiveHub.Fair;

/// <summary>How much of a crowd takes part.</summary>
/// <param name="Dropout">The part of the people that is away in each round, others each time.</param>
/// <param name="Voices">How many people mark at each table, and decide.</param>
public sealed record Turnout(double Dropout, int Voices)
{
    /// <summary>Everybody takes part in everything.</summary>
    public static readonly Turnout Ideal = new(0, int.MaxValue);

    /// <summary>Two in five are away in each round, and three decide at each table.</summary>
    public static readonly Turnout ThreeVoices = new(0.4, 3);

    /// <summary>The same, and one alone decides at each table.</summary>
    public static readonly Turnout OneVoice = new(0.4, 1);
}
