namespace LiveHub.Domain;

/// <summary>About the timer of the plenary, or of a room.</summary>
public abstract record TimerCommand : FacilitatorCommand
{
    private protected TimerCommand()
    {
    }

    /// <summary>The number of the room; null is the plenary.</summary>
    public int? Room { get; init; }
}

/// <summary>Starts the timer (afresh).</summary>
public sealed record StartTimer(int Seconds) : TimerCommand;

public sealed record PauseTimer : TimerCommand;

public sealed record ResumeTimer : TimerCommand;

/// <summary>Gives more time; after the end, it also opens what the end closed.</summary>
public sealed record AddTime(int Seconds) : TimerCommand;

public sealed record StopTimer : TimerCommand;

/// <summary>The timer that was to end at this instant has.</summary>
public sealed record EndTimer(PlaceKey Place, DateTimeOffset EndsAt) : SystemCommand;
