namespace LiveHub.Domain;

/// <summary>One pitch after the other, each with its time, and what everybody says to it afterwards.</summary>
public sealed record PitchesPlan : ActivityPlan
{
    public const int ShortestPitch = 60, LongestPitch = 600, ShortestFeedback = 20, LongestFeedback = 180;

    /// <summary>Of one pitch.</summary>
    public int Seconds { get; init; } = 150;

    /// <summary>For a strength and a question, after each pitch.</summary>
    public int FeedbackSeconds { get; init; } = 45;
}
