using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Everything stands still: people and hosts ask in vain, and time goes on with exactly what was left.</summary>
public static class PauseRules
{
    public static Outcome<Event> Decide(Session session, PauseAll ask, DateTimeOffset at) =>
        session.Moderation.PausedAt is not null == ask.On ? Decisions.Nothing
        : ask.On ? new SessionPaused(at)
        : new SessionResumed(at);

    /// <summary>Since when everything stands still; null when nothing does.</summary>
    public static DateTimeOffset? Since(Session session) => session.Ended ? null : session.Moderation.PausedAt;

    /// <summary>Whether somebody has to wait until it goes on.</summary>
    public static bool Holds(Session session, Who who) =>
        who.Role is Role.Participant or Role.Host or Role.Sponsor && Since(session) is not null;

    /// <summary>The same, asked at the moment when time stood still: so whatever it starts has all of its time left.</summary>
    public static Asked<Command> Stilled(Session session, Asked<Command> asked) =>
        Since(session) is { } since && asked.Command is not (SayToAll or ModerationCommand or TakeSeat or EndSession)
            ? asked with { At = since }
            : asked;

    /// <summary>The same, but nothing is due while time stands still.</summary>
    public static Func<Session, Deadline<Command>?> Due(Func<Session, Deadline<Command>?> due) =>
        session => Since(session) is null ? due(session) : null;

    public static Session Evolve(Session session, SessionResumed happened)
    {
        if (session.Moderation.PausedAt is not { } since)
        {
            return session;
        }

        var stood = happened.At > since ? happened.At - since : TimeSpan.Zero;
        return session with
        {
            Moderation = session.Moderation with { PausedAt = null },
            Places = session.Places.ToImmutableDictionary(place => place.Key, place => Later(place.Value, stood)),
            Breakouts = session.Breakouts.ToImmutableDictionary(
                rooms => rooms.Key,
                rooms => rooms.Value.Phase == BreakoutPhase.Open ? rooms.Value with { EndsAt = rooms.Value.EndsAt + stood } : rooms.Value),
            Boards = session.Boards.ToImmutableDictionary(
                board => board.Key,
                board => board.Value.Blind is { Until: { } until } blind ? board.Value with { Blind = blind with { Until = until + stood } } : board.Value),
        };
    }

    private static Place Later(Place place, TimeSpan stood) => place with
    {
        Timer = Later(place.Timer, stood),
        Before = place.Before is { } before ? before with { At = before.At + stood, Timer = Later(before.Timer, stood) } : null,
    };

    private static Timer? Later(Timer? timer, TimeSpan stood) =>
        timer is Timer.Running running ? running with { EndsAt = running.EndsAt + stood } : timer;
}
