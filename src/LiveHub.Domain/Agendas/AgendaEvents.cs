using System.Collections.Immutable;

namespace LiveHub.Domain;

public sealed record SessionCreated(string Code, string Title, string Language) : Event;

public sealed record SessionRenamed(string Title) : Event;

/// <summary>The end; how many people had posted on each board is kept, since who did is forgotten.</summary>
public sealed record SessionEnded(DateTimeOffset At, ImmutableSortedDictionary<string, int> Posted) : Event;

public sealed record ActivityAdded(Activity Activity, ActivityKey? After = null) : Event;

public sealed record ActivityChanged(ActivityKey Activity, ActivityPlan Plan) : Event;

public sealed record ActivityRemoved(ActivityKey Activity) : Event;

public sealed record ActivityStarted(PlaceKey Place, ActivityKey Activity) : Event;
