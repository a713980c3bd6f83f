namespace LiveHub.Domain;

/// <summary>Everybody may see the time: of its place, or else of the rooms.</summary>
public static class TimerView
{
    public static object? Timer(Session session, Audience audience) => session.Places[session.PlaceOf(audience)].Timer switch
    {
        Timer.Running running => new TimerEntity(running.Seconds, EndsAt: running.EndsAt.ToUnixTimeMilliseconds()),
        Timer.Paused paused => new TimerEntity(paused.Seconds, LeftMs: (long)paused.Left.TotalMilliseconds),
        Timer.Over over => new TimerEntity(over.Seconds, LeftMs: 0),
        _ => RoomView.Slot(session, audience) is SlotEntity { EndsAt: { } ends, OpenedAt: var opened }
            ? new TimerEntity((int)((ends - opened) / 1000), EndsAt: ends)
            : null,
    };
}

/// <summary>The time left: until an instant of the server's clock (Unix milliseconds) while it runs, else as a
/// length in milliseconds, where 0 says it has run out.</summary>
public sealed record TimerEntity(int Seconds, long? EndsAt = null, long? LeftMs = null);
