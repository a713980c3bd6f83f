using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace LiveHub.Domain;

/// <summary>One step of the agenda: its key, where it takes place, and what it is.</summary>
public sealed record Activity(ActivityKey Key, PlaceKey Place, ActivityPlan Plan);

/// <summary>What an activity is to be. A closed family: a new kind of activity is one more case and its slice.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(BoardPlan), "board")]
[JsonDerivedType(typeof(BallotPlan), "ballot")]
public abstract record ActivityPlan
{
    private protected ActivityPlan()
    {
    }

    /// <summary>What people are asked, shown on every screen.</summary>
    public required string Question { get; init; }

    /// <summary>Whether the timer's zero closes it.</summary>
    public bool ClosesAtZero { get; init; } = true;
}

/// <summary>Collecting ideas.</summary>
public sealed record BoardPlan : ActivityPlan
{
    /// <summary>Up to six names; none is a board without columns.</summary>
    public ImmutableArray<string> Columns { get; init; } = [];

    /// <summary>Whether the name of an idea's author is shown. Anonymous otherwise.</summary>
    public bool ShowsNames { get; init; }

    /// <summary>Ideas one person may have here.</summary>
    public int IdeasEach { get; init; } = Limits.IdeasEach;
}

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
