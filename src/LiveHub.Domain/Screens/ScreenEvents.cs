namespace LiveHub.Domain;

/// <summary>Something about screens elsewhere that ask to be the big screen.</summary>
public abstract record ScreenEvent : Event
{
    private protected ScreenEvent()
    {
    }
}

/// <summary>A screen asked; what it shows, and the hash of its secret, lie beside the log.</summary>
/// <param name="Ask">Its number.</param>
public sealed record StageAsked(int Ask, DateTimeOffset Until) : ScreenEvent;

/// <summary>Digits were typed that no screen shows.</summary>
public sealed record StageDigitsWrong : ScreenEvent;

/// <summary>A screen was let in.</summary>
public sealed record StageAdmitted(int Ask) : ScreenEvent;

/// <summary>A screen waits no longer.</summary>
public sealed record StageAskEnded(int Ask) : ScreenEvent;

/// <summary>The screens that were let in by their digits are big screens no longer.</summary>
public sealed record ScreensEnded : ScreenEvent;
