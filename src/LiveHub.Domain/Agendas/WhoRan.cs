using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Says who ran a step, or all steps that there are; nobody in particular is not known.</summary>
public sealed record SayWhoRan(ActivityKey? Step = null, RunBy? By = null) : FacilitatorCommand;

/// <summary>Who ran these steps was said, or taken back.</summary>
public sealed record WhoRanSaid(ImmutableArray<ActivityKey> Steps, RunBy? By = null) : Event;

/// <summary>Who runs a step. Stored names: add, never rename.</summary>
public enum RunBy
{
    /// <summary>People from outside the organisation.</summary>
    External,
    Mixed,

    /// <summary>The organisation's own staff.</summary>
    Own,
}

/// <summary>Who ran which step: over the years an organisation comes to do it itself.</summary>
public static class WhoRan
{
    /// <summary>Also after the end: that is when one has the time to say it.</summary>
    public static Outcome<Event> Say(Session session, SayWhoRan ask)
    {
        if (ask.By is { } by && !Enum.IsDefined(by))
        {
            return (Refusal)RefusalCode.BadCommand;
        }

        if (ask.Step is { } step && session.StepOf(step) is null)
        {
            return (Refusal)RefusalCode.NoSuchActivity;
        }

        ImmutableArray<ActivityKey> changed = [.. session.Agenda.Select(activity => activity.Key)
            .Where(key => (ask.Step is null || ask.Step == key) && Of(session, key) != ask.By)];
        return changed.IsEmpty ? Decisions.Nothing : new WhoRanSaid(changed, ask.By);
    }

    public static Session Evolve(Session session, WhoRanSaid happened) => session with
    {
        RanBy = happened.By is { } by
            ? session.RanBy.SetItems(happened.Steps.Select(step => KeyValuePair.Create(step, by)))
            : session.RanBy.RemoveRange(happened.Steps),
    };

    public static RunBy? Of(Session session, ActivityKey step) => session.RanBy.TryGetValue(step, out var by) ? by : null;

    /// <summary>Only steps that people came to; nobody runs a break.</summary>
    public static Conducted Conducted(Session session)
    {
        var held = session.Agenda.Where(step => step.Plan is not BreakPlan && session.Stays.ContainsKey(step.Key))
            .Select(step => Of(session, step.Key)).ToArray();
        return new(held.Count(by => by == RunBy.External), held.Count(by => by == RunBy.Mixed), held.Count(by => by == RunBy.Own));
    }
}
