using System.Text.Json.Serialization;

namespace LiveHub.Domain;

/// <summary>One step of the agenda: its key, where it takes place, and what it is.</summary>
/// <param name="Asked">Whether it was put in between ("ask now"), and leads back to the step before it.</param>
public sealed record Activity(ActivityKey Key, PlaceKey Place, ActivityPlan Plan, bool? Asked = null);

/// <summary>What an activity is to be. A closed family: a new kind of activity is one more case and its slice.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(BoardPlan), "board")]
[JsonDerivedType(typeof(BallotPlan), "ballot")]
[JsonDerivedType(typeof(RatingPlan), "rating")]
[JsonDerivedType(typeof(MatrixPlan), "matrix")]
[JsonDerivedType(typeof(TalkPlan), "talk")]
[JsonDerivedType(typeof(CheckInPlan), "checkIn")]
[JsonDerivedType(typeof(PollPlan), "poll")]
[JsonDerivedType(typeof(ConsentPlan), "consent")]
[JsonDerivedType(typeof(QuestionsPlan), "questions")]
[JsonDerivedType(typeof(ReflectionPlan), "reflection")]
[JsonDerivedType(typeof(SectionPlan), "section")]
[JsonDerivedType(typeof(SignUpPlan), "signUp")]
[JsonDerivedType(typeof(BreakoutPlan), "breakout")]
[JsonDerivedType(typeof(TeamsPlan), "teams")]
[JsonDerivedType(typeof(CanvasPlan), "canvas")]
[JsonDerivedType(typeof(PitchesPlan), "pitches")]
[JsonDerivedType(typeof(ReviewPlan), "review")]
[JsonDerivedType(typeof(PromisesPlan), "promises")]
[JsonDerivedType(typeof(ScanPlan), "scan")]
[JsonDerivedType(typeof(ScanResultPlan), "scanResult")]
[JsonDerivedType(typeof(SelectionPlan), "selection")]
[JsonDerivedType(typeof(BreakPlan), "break")]
[JsonDerivedType(typeof(ResultsPlan), "results")]
public abstract record ActivityPlan
{
    private protected ActivityPlan()
    {
    }

    /// <summary>What people are asked, or what this is called; shown on every screen.</summary>
    public required string Question { get; init; }

    /// <summary>What to do, in a sentence for the participants.</summary>
    public string? Instruction { get; init; }

    /// <summary>How long it is to take; null when it takes what it takes.</summary>
    public int? Minutes { get; init; }

    /// <summary>Which half of the day it belongs to.</summary>
    public AgendaPart? Part { get; init; }

    /// <summary>For the facilitator alone.</summary>
    public StepNotes? Notes { get; init; }

    /// <summary>Whether the timer's zero closes it.</summary>
    public bool ClosesAtZero { get; init; } = true;
}

/// <summary>The two halves of a Learnathon.</summary>
public enum AgendaPart
{
    /// <summary>What can be done better: ideas, choosing.</summary>
    Perform,

    /// <summary>What is to be learned on the way: goals, experiments, reflection.</summary>
    Learn,
}

/// <summary>What the facilitator says, does and watches out for in a step. Leaves the server towards facilitators only.</summary>
public sealed record StepNotes(string? Say = null, string? Do = null, string? WatchOut = null);

/// <summary>Nothing to do but to be back in time.</summary>
public sealed record BreakPlan : ActivityPlan;

/// <summary>What has come of the day so far: counts, and the best of each vote.</summary>
public sealed record ResultsPlan : ActivityPlan
{
    /// <summary>Whether people are asked how they felt, in three taps.</summary>
    public bool Taps { get; init; }
}
