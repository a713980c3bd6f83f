namespace LiveHub.Domain;

/// <summary>Something about the timer of one place.</summary>
public abstract record TimerEvent(PlaceKey Place) : Event;

/// <summary>The timer runs (again), to this instant.</summary>
public sealed record TimerStarted(PlaceKey Place, int Seconds, DateTimeOffset EndsAt) : TimerEvent(Place);

public sealed record TimerPaused(PlaceKey Place, int Seconds, TimeSpan Left) : TimerEvent(Place);

/// <summary>It ran out, and closed this activity (or nothing).</summary>
public sealed record TimerEnded(PlaceKey Place, ActivityKey? Closed = null) : TimerEvent(Place);

public sealed record TimerStopped(PlaceKey Place) : TimerEvent(Place);
