using System.Diagnostics;

namespace LiveHub.Domain;

/// <summary>Time limits. Time travels as instants; the server ends the phase, two seconds after zero, so that what was
/// tapped in time still counts.</summary>
public static class TimerRules
{
    public static Outcome<Event> Decide(Session session, TimerCommand command, DateTimeOffset at)
    {
        var key = command.Room is { } number ? session.CurrentRoom(number)?.Key : PlaceKey.Plenary;
        return key is { } place ? Decide(session, command, place, at) : RefusalCode.NoSuchRoom.Refused();
    }

    private static Outcome<Event> Decide(Session session, TimerCommand command, PlaceKey place, DateTimeOffset at) =>
        (command, session.Places[place].Timer) switch
        {
            (StartTimer { Seconds: < 1 or > Limits.TimerSeconds }, _) or (AddTime { Seconds: < 1 or > Limits.TimerSeconds }, _) =>
                RefusalCode.BadTime.Refused(),
            (StartTimer start, _) => new TimerStarted(place, start.Seconds, at.AddSeconds(start.Seconds)),
            (StopTimer, null) => Decisions.Nothing,
            (StopTimer, _) => new TimerStopped(place),
            (PauseTimer, Timer.Running running) when running.EndsAt > at =>
                new TimerPaused(place, running.Seconds, running.EndsAt - at),
            (PauseTimer, Timer.Paused) or (ResumeTimer, Timer.Running) => Decisions.Nothing,
            (ResumeTimer, Timer.Paused paused) => new TimerStarted(place, paused.Seconds, at + paused.Left),
            (AddTime more, Timer.Running running) when running.Seconds + more.Seconds <= Limits.TimerSeconds => new TimerStarted(
                place, running.Seconds + more.Seconds, Later(running.EndsAt, at).AddSeconds(more.Seconds)),
            (AddTime more, Timer.Paused paused) when paused.Seconds + more.Seconds <= Limits.TimerSeconds =>
                new TimerPaused(place, paused.Seconds + more.Seconds, paused.Left + TimeSpan.FromSeconds(more.Seconds)),
            (AddTime more, Timer.Over over) => Overtime(session, place, over, more, at),
            (AddTime, Timer.Running or Timer.Paused) => RefusalCode.BadTime.Refused(),
            _ => RefusalCode.NoTimer.Refused(),
        };

    public static Outcome<Event> End(Session session, EndTimer ask, DateTimeOffset at)
    {
        if (session.Places.GetValueOrDefault(ask.Place)?.Timer is not Timer.Running running
            || running.EndsAt != ask.EndsAt || at < running.EndsAt + Limits.Grace)
        {
            return Decisions.Nothing;
        }

        if (session.Current(ask.Place) is not { Plan.ClosesAtZero: true } current
            || Moves.Closing(session, current) is not { } closing)
        {
            return new TimerEnded(ask.Place, null);
        }

        if (SelectionRules.AtZero(session, current) is { } shown)
        {
            return Decisions.All(new TimerEnded(ask.Place, null), shown);
        }

        if (PitchRules.AtZero(session, current, at) is { IsEmpty: false } asked)
        {
            return new Outcome<Event>.Accepted([new TimerEnded(ask.Place, null), .. asked], []);
        }

        return Decisions.All(new TimerEnded(ask.Place, current.Key), closing);
    }

    /// <summary>The first timer to run out, and the command that says so.</summary>
    public static Deadline<Command>? Due(Session session)
    {
        Deadline<Command>? first = null;
        foreach (var (key, place) in session.Places)
        {
            if (place.Timer is Timer.Running running && (first is null || running.EndsAt + Limits.Grace < first.At))
            {
                first = new(running.EndsAt + Limits.Grace, new EndTimer(key, running.EndsAt));
            }
        }

        return first;
    }

    /// <summary>Whether time has closed this activity by now, said or not yet said: its timer's, or its room's.</summary>
    public static bool HasClosed(Session session, Activity activity, DateTimeOffset at)
    {
        if (RoomRules.HasEnded(session, activity.Place, at))
        {
            return true;
        }

        var place = session.Places[activity.Place];
        return place.Current == activity.Key && activity.Plan.ClosesAtZero
            && place.Timer is Timer.Running running && at >= running.EndsAt + Limits.Grace;
    }

    public static Session Evolve(Session session, TimerEvent happened) => happened switch
    {
        TimerStarted e => With(session, e.Place, new Timer.Running(e.Seconds, e.EndsAt)),
        TimerPaused e => With(session, e.Place, new Timer.Paused(e.Seconds, e.Left)),
        TimerEnded e when session.Places[e.Place].Timer is var ended => With(
            session, e.Place, new Timer.Over(ended?.Seconds ?? 0, e.Closed, (ended as Timer.Running)?.EndsAt)),
        TimerStopped e => With(session, e.Place, null),
        _ => throw new UnreachableException(),
    };

    public static Session With(Session session, PlaceKey place, Timer? timer) =>
        session with { Places = session.Places.SetItem(place, session.Places[place] with { Timer = timer }) };

    private static Outcome<Event> Overtime(Session session, PlaceKey place, Timer.Over over, AddTime more, DateTimeOffset at)
    {
        var started = new TimerStarted(place, more.Seconds, at.AddSeconds(more.Seconds));
        if (over.Closed is not { } closed || session.Places[place].Current != closed)
        {
            return started;
        }

        return Moves.Reopening(session, closed) is { } reopening ? Decisions.All(started, reopening) : started;
    }

    private static DateTimeOffset Later(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;
}
