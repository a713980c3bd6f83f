namespace LiveHub.Domain;

/// <summary>Starts the plenary's timer (afresh).</summary>
public sealed record StartTimer(int Seconds) : FacilitatorCommand;

public sealed record PauseTimer : FacilitatorCommand;

public sealed record ResumeTimer : FacilitatorCommand;

/// <summary>Gives more time; after the end, it also opens what the end closed.</summary>
public sealed record AddTime(int Seconds) : FacilitatorCommand;

public sealed record StopTimer : FacilitatorCommand;

/// <summary>The timer that was to end at this instant has.</summary>
public sealed record EndTimer(PlaceKey Place, DateTimeOffset EndsAt) : SystemCommand;
