using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>What a new session begins with.</summary>
public enum StartingPoint
{
    IdeaRound,
    Empty,

    /// <summary>A Learnathon of half a day.</summary>
    HalfDay,

    /// <summary>A Learnathon of a whole day.</summary>
    WholeDay,
}

/// <summary>Makes the session. The hashes are of the secrets of its facilitator screen and big screen.</summary>
/// <param name="Heads">How many people are expected: sizes adapt to it.</param>
/// <param name="Steps">In place of what it starts with: the steps of a template.</param>
/// <param name="Rehearsal">Whether its people are simulated.</param>
/// <param name="Programme">The id of the learning cycle that it belongs to.</param>
/// <param name="OwnerHashes">Of the secrets of the cycle's owner, who may open the report.</param>
public sealed record CreateSession(
    string Code, string Title, string Language, StartingPoint Start, string FacilitatorHash, string StageHash,
    int? Heads = null, ImmutableArray<TemplateStep>? Steps = null, bool Rehearsal = false,
    string? Programme = null, ImmutableArray<string>? OwnerHashes = null) : SystemCommand;

public sealed record RenameSession(string Title) : FacilitatorCommand;

/// <summary>Ends the session for good; who wrote which anonymous idea is forgotten.</summary>
public sealed record EndSession : FacilitatorCommand;

/// <summary>Adds a step, at the end or after another.</summary>
public sealed record AddActivity(ActivityPlan Plan, ActivityKey? After = null) : FacilitatorCommand;

public sealed record ChangeActivity(ActivityKey Activity, ActivityPlan Plan) : FacilitatorCommand;

public sealed record RemoveActivity(ActivityKey Activity) : FacilitatorCommand;

/// <summary>Puts a step after another, or first.</summary>
public sealed record MoveActivity(ActivityKey Activity, ActivityKey? After = null) : FacilitatorCommand;

/// <summary>Lets Next pass over a step, or not after all.</summary>
public sealed record SkipActivity(ActivityKey Activity, bool Skip) : FacilitatorCommand;

/// <summary>Gives steps (by key) other planned minutes.</summary>
public sealed record AdjustMinutes(ImmutableSortedDictionary<string, int> Minutes) : FacilitatorCommand;

/// <summary>Says when the day is to begin (Unix milliseconds), or that it begins when it begins.</summary>
public sealed record PlanDay(long? BeginsAt = null) : FacilitatorCommand;

/// <summary>Takes back the last step, for ten seconds: it led to <paramref name="From"/>.</summary>
public sealed record TakeBackStep(ActivityKey From) : FacilitatorCommand;

/// <summary>Asks something that the agenda did not foresee: a step that leads back to where it was asked.</summary>
/// <param name="Room">The number of a room, when it is asked there.</param>
public sealed record AskNow(ActivityPlan Plan, int? Room = null) : FacilitatorCommand;

/// <summary>Back from what was asked in between to where the agenda was.</summary>
public sealed record ReturnFrom(ActivityKey Asked) : FacilitatorCommand;

/// <summary>Moves everybody to a step; what is open there now is closed. Going where all are already is nothing.</summary>
public sealed record Go(ActivityKey To) : FacilitatorCommand;
