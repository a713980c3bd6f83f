namespace LiveHub.Domain;

/// <summary>Whether the big screen sounds at the end of a time, and how often that was tried out.</summary>
public sealed record StageSound(bool On, int Tests)
{
    public static readonly StageSound None = new(false, 0);
}

/// <summary>Turns the sound of the big screen on or off.</summary>
public sealed record SetSound(bool On) : FacilitatorCommand;

/// <summary>The big screen sounds once, now.</summary>
public sealed record TestSound : FacilitatorCommand;

/// <summary>Something about the sound of the big screen.</summary>
public abstract record SoundEvent : Event
{
    private protected SoundEvent()
    {
    }
}

/// <summary>It was turned on or off.</summary>
public sealed record SoundSet(bool On) : SoundEvent;

/// <summary>It was to be heard once.</summary>
public sealed record SoundTested : SoundEvent;

/// <summary>The big screen is silent unless the facilitator wants to hear it.</summary>
public static class SoundRules
{
    public static Outcome<Event> Set(Session session, SetSound ask) =>
        ask.On == session.Sound.On ? Decisions.Nothing : new SoundSet(ask.On);

    public static Session Evolve(Session session, SoundEvent happened) => session with
    {
        Sound = happened is SoundSet set ? session.Sound with { On = set.On } : session.Sound with { Tests = session.Sound.Tests + 1 },
    };
}

/// <summary>The big screen in the hall and the facilitator, once there was something to hear; nobody else.</summary>
public static class SoundView
{
    public static object? Sound(Session session, Audience audience) =>
        audience.Kind is AudienceKind.Stage or AudienceKind.Control && session.Sound != StageSound.None ? session.Sound : null;
}
