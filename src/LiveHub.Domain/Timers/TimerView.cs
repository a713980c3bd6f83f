namespace LiveHub.Domain;

/// <summary>Everybody may see the time: of its place, or else of the rooms.</summary>
public static class TimerView
{
    public static object? Timer(Session session, Audience audience) =>
        Running(session, audience) is { EndsAt: { } ends } timer && PauseRules.Since(session) is { } since
            ? timer with { EndsAt = null, LeftMs = Math.Max(1, ends - since.ToUnixTimeMilliseconds()) }
            : Running(session, audience);

    private static TimerEntity? Running(Session session, Audience audience) => session.Places[session.PlaceOf(audience)].Timer switch
    {
        Timer.Running running => new(running.Seconds, EndsAt: running.EndsAt.ToUnixTimeMilliseconds()),
        Timer.Paused paused => new(paused.Seconds, LeftMs: (long)paused.Left.TotalMilliseconds),
        Timer.Over over => new(
            over.Seconds, LeftMs: 0, EndedAt: PauseRules.Since(session) is null ? over.EndedAt?.ToUnixTimeMilliseconds() : null),
        _ => RoomView.EndOfSlot(session, audience) is ({ } opened, { } ends)
            ? new((int)(ends - opened).TotalSeconds, EndsAt: ends.ToUnixTimeMilliseconds())
            : null,
    };
}

/// <summary>The time left: until an instant of the server's clock (Unix milliseconds) while it runs, else as a
/// length in milliseconds, where 0 says it has run out: at <paramref name="EndedAt"/>.</summary>
public sealed record TimerEntity(int Seconds, long? EndsAt = null, long? LeftMs = null, long? EndedAt = null);
