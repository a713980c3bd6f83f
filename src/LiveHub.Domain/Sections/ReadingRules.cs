namespace LiveHub.Domain;

/// <summary>Lets whoever knows the join code read the sections, whatever step is on, or no longer.</summary>
public sealed record SetReading(bool Open) : FacilitatorCommand;

/// <summary>The sections can be read by a link, or no longer.</summary>
public sealed record ReadingSet(bool Open) : Event;

/// <summary>Sections that can be read by a link: before, during and after the session. Until it ends, people with a seat share
/// what they think of them there.</summary>
public static class ReadingRules
{
    public static Outcome<Event> Set(Session session, SetReading ask) =>
        ask.Open == session.Reading ? Decisions.Nothing : new ReadingSet(ask.Open);

    /// <summary>Whether a section takes thoughts although it is not the step that is on.</summary>
    public static bool Takes(Session session, Activity activity) => session.Reading && activity.Plan is SectionPlan;

    /// <summary>The sections, in the order of the agenda.</summary>
    public static IEnumerable<Activity> Sections(Session session) => session.Agenda.Where(activity => activity.Plan is SectionPlan);
}
