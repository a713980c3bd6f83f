using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <param name="Rehearsal">Whether its people are simulated.</param>
public sealed record SessionCreated(string Code, string Title, string Language, bool? Rehearsal = null, string? Programme = null) : Event;

public sealed record SessionRenamed(string Title) : Event;

/// <summary>The end; how many people had posted on each board is kept, since who did is forgotten.</summary>
public sealed record SessionEnded(DateTimeOffset At, ImmutableSortedDictionary<string, int> Posted) : Event;

public sealed record ActivityAdded(Activity Activity, ActivityKey? After = null) : Event;

public sealed record ActivityChanged(ActivityKey Activity, ActivityPlan Plan) : Event;

public sealed record ActivityRemoved(ActivityKey Activity) : Event;

/// <param name="At">Absent in logs of the first releases.</param>
public sealed record ActivityStarted(PlaceKey Place, ActivityKey Activity, DateTimeOffset? At = null) : Event;

/// <summary>People are back where they were (null: in the lobby).</summary>
/// <param name="Undone">Whether the step was a mistake, so that what it opened and nobody used was never open.</param>
public sealed record StepTakenBack(PlaceKey Place, DateTimeOffset At, bool Undone, ActivityKey? To = null) : Event;

/// <summary>A step now comes after another, or first.</summary>
public sealed record ActivityMoved(ActivityKey Activity, ActivityKey? After = null) : Event;

public sealed record ActivitySkipped(ActivityKey Activity, bool Skip) : Event;

public sealed record MinutesAdjusted(ImmutableSortedDictionary<string, int> Minutes) : Event;

/// <summary>The day is to begin then; null: when it begins.</summary>
public sealed record DayPlanned(DateTimeOffset? BeginsAt = null) : Event;
