using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>The order of the day, and its times.</summary>
public static class AgendaOrder
{
    public static Outcome<Event> Move(Session session, MoveActivity ask)
    {
        if (session.StepOf(ask.Activity) is null || ask.After is { } after && session.StepOf(after) is null)
        {
            return (Refusal)RefusalCode.NoSuchActivity;
        }

        var at = session.Agenda.FindIndex(activity => activity.Key == ask.Activity);
        var before = at == 0 ? (ActivityKey?)null : session.Agenda[at - 1].Key;
        return ask.After == ask.Activity || ask.After == before
            ? Decisions.Nothing
            : new ActivityMoved(ask.Activity, ask.After);
    }

    public static Outcome<Event> Skip(Session session, SkipActivity ask) =>
        session.StepOf(ask.Activity) is null ? RefusalCode.NoSuchActivity.Refused()
        : session.Skipped.Contains(ask.Activity) == ask.Skip ? Decisions.Nothing
        : new ActivitySkipped(ask.Activity, ask.Skip);

    /// <summary>All at once: a proposal is accepted whole.</summary>
    public static Outcome<Event> Adjust(Session session, AdjustMinutes ask)
    {
        if (ask.Minutes.Keys.Any(key => session.StepOf(new(key)) is null))
        {
            return (Refusal)RefusalCode.NoSuchActivity;
        }

        if (ask.Minutes.Values.Any(minutes => minutes is < 1 or > Limits.StepMinutes))
        {
            return (Refusal)RefusalCode.BadTime;
        }

        var changed = ask.Minutes.Where(step => session.StepOf(new(step.Key))!.Plan.Minutes != step.Value)
            .ToImmutableSortedDictionary(StringComparer.Ordinal);
        return changed.IsEmpty ? Decisions.Nothing : new MinutesAdjusted(changed);
    }

    public static Outcome<Event> PlanDay(Session session, PlanDay ask)
    {
        if (ask.BeginsAt is < 0 or > 253_402_300_799_999) // The last instant that a date can be.
        {
            return (Refusal)RefusalCode.BadTime;
        }

        var begins = ask.BeginsAt is { } ms ? DateTimeOffset.FromUnixTimeMilliseconds(ms) : (DateTimeOffset?)null;
        return begins == session.BeginsAt ? Decisions.Nothing : new DayPlanned(begins);
    }

    public static Session Evolve(Session session, ActivityMoved happened)
    {
        var moved = session.StepOf(happened.Activity)!;
        var rest = session.Agenda.Remove(moved);
        var at = happened.After is { } after ? rest.FindIndex(activity => activity.Key == after) + 1 : 0;
        return session with { Agenda = rest.Insert(at, moved) };
    }

    public static Session Evolve(Session session, ActivitySkipped happened) => session with
    {
        Skipped = happened.Skip ? session.Skipped.Add(happened.Activity) : session.Skipped.Remove(happened.Activity),
    };

    public static Session Evolve(Session session, MinutesAdjusted happened) => session with
    {
        Agenda = [.. session.Agenda.Select(activity => happened.Minutes.TryGetValue(activity.Key.Value, out var minutes)
            ? activity with { Plan = activity.Plan with { Minutes = minutes } }
            : activity)],
    };
}
