namespace LiveHub.Domain;

/// <summary>Choosing with dots.</summary>
public sealed record BallotPlan : ActivityPlan
{
    /// <summary>The board whose ideas are voted on, or the ballot whose best ones are.</summary>
    public required ActivityKey Of { get; init; }

    /// <summary>For a ballot on another ballot's best: how many of those (ties at the edge all come along).</summary>
    public int? Top { get; init; }

    /// <summary>Dots per person; null leaves it to the rule <see cref="BallotRules.DefaultDots"/>.</summary>
    public int? Dots { get; init; }

    /// <summary>Most dots of one person on one idea; null for the rule.</summary>
    public int? PerIdea { get; init; }

    public LiveResults Live { get; init; }
}

/// <summary>Who may see the tally before the reveal.</summary>
public enum LiveResults
{
    Nobody,

    /// <summary>The big screen and the facilitator screen.</summary>
    Stage,
    Everyone,
}
