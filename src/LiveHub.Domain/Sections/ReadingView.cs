using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace LiveHub.Domain;

/// <summary>Everybody may see the pages of the section that is on, and whether sections can be read by a link.</summary>
public static class ReadingView
{
    public static IEnumerable<string> Keys(Scene scene) =>
        scene.Activity?.Plan is SectionPlan ? ["reading", "section"] : ["reading"];

    public static object? Reading(Session session, Audience audience) =>
        audience.Kind is AudienceKind.Participants or AudienceKind.Control && session.Reading ? true : null;

    public static object? Section(Scene scene, Audience audience) =>
        audience.Kind != AudienceKind.Own && scene.Activity?.Plan is SectionPlan plan ? new SectionEntity(plan.Pages) : null;
}

/// <summary>What there is to read in the section that is on.</summary>
public sealed record SectionEntity([property: JsonPropertyName("p")] ImmutableArray<TalkPage> Pages);
