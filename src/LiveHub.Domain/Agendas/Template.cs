using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>An agenda without a session: to keep, to hand on, to begin with.</summary>
/// <param name="Version">Of this format; 1.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Language">Of its texts.</param>
public sealed record Template(int Version, string Title, string Language, ImmutableArray<TemplateStep> Steps)
{
    public const int Newest = 1;

    /// <summary>The agenda of a session, as a template. Pictures belong to their session and stay behind.</summary>
    public static Template Of(Session session) => new(Newest, session.Title, session.Language,
        [.. session.Agenda.Where(activity => activity.Asked is null)
            .Select(activity => new TemplateStep(activity.Key.Value, WithoutPictures(activity.Plan)))]);

    /// <summary>The events that make these steps in a new session, under keys of its own; or why that cannot be.</summary>
    public static (ImmutableArray<Event> Events, Refusal? No) Begin(ImmutableArray<TemplateStep> steps, Chance chance)
    {
        if (steps.Length > Limits.Activities)
        {
            return ([], Refusal.With(RefusalCode.TooManyActivities, "most", Limits.Activities));
        }

        var events = ImmutableArray.CreateBuilder<Event>(steps.Length);
        var keys = new Dictionary<string, ActivityKey>(StringComparer.Ordinal);
        var session = Session.None;
        foreach (var step in steps)
        {
            var (plan, no) = Plans.Check(session, Renamed(step.Plan, keys));
            if (plan is null)
            {
                return ([], no);
            }

            var key = AgendaRules.NewKey(session, chance);
            var added = new ActivityAdded(new(key, PlaceKey.Plenary, plan));
            keys[step.Key] = key;
            session = AgendaState.Evolve(session, added);
            events.Add(added);
        }

        return (events.ToImmutable(), null);
    }

    /// <summary>What a step is about, by the key that it has in the new session.</summary>
    private static ActivityPlan Renamed(ActivityPlan plan, Dictionary<string, ActivityKey> keys) =>
        plan switch
        {
            ChoosingPlan choosing => choosing with { Of = keys.GetValueOrDefault(choosing.Of.Value, new("")) },
            BreakoutPlan { Topics: { } topics } rooms => rooms with { Topics = keys.GetValueOrDefault(topics.Value, new("")) },
            _ => plan,
        };

    private static ActivityPlan WithoutPictures(ActivityPlan plan) => plan switch
    {
        TalkPlan talk => talk with { Pages = WithoutPictures(talk.Pages) },
        SectionPlan section => section with { Pages = WithoutPictures(section.Pages) },
        _ => plan,
    };

    private static ImmutableArray<TalkPage> WithoutPictures(ImmutableArray<TalkPage> pages) =>
        [.. pages.Select(page => page with { Picture = null }).Where(page => page.Text is not null)];
}

/// <param name="Key">By which later steps of the same template refer to this one.</param>
public sealed record TemplateStep(string Key, ActivityPlan Plan);
