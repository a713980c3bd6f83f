namespace LiveHub.Domain;

/// <summary>Choosing with dots, or with points to spread.</summary>
public sealed record BallotPlan : ChoosingPlan
{
    /// <summary>Dots per person; null leaves it to the rule <see cref="BallotRules.DefaultDots"/>.</summary>
    public int? Dots { get; init; }

    /// <summary>Most dots of one person on one idea; null for the rule.</summary>
    public int? PerIdea { get; init; }

    public LiveResults Live { get; init; }

    public VoteUnit Unit { get; init; }
}

/// <summary>What people place on ideas: a few dots, or more points.</summary>
public enum VoteUnit
{
    Dots,
    Points,
}

/// <summary>Who may see the tally before the reveal.</summary>
public enum LiveResults
{
    Nobody,

    /// <summary>The big screen and the facilitator screen.</summary>
    Stage,
    Everyone,
}
