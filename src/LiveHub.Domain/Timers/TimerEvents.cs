namespace LiveHub.Domain;

/// <summary>The timer runs (again), to this instant.</summary>
public sealed record TimerStarted(PlaceKey Place, int Seconds, DateTimeOffset EndsAt) : Event;

public sealed record TimerPaused(PlaceKey Place, int Seconds, TimeSpan Left) : Event;

/// <summary>It ran out, and closed this activity (or nothing).</summary>
public sealed record TimerEnded(PlaceKey Place, ActivityKey? Closed = null) : Event;

public sealed record TimerStopped(PlaceKey Place) : Event;
