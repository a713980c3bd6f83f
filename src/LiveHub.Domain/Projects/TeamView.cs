using System.Collections.Immutable;
using System.Text.Json;

namespace LiveHub.Domain;

/// <summary>
/// While people choose projects or write, everybody may see the projects, how many are in each team and wait, whether it is
/// led, and how far its canvas is; nobody who is in it. Each person may see its own team with the names that its people chose
/// to show, its canvas, and with which of them it had wanted to help. The facilitator sees all projects at any time, and all canvases while people choose or write.
/// </summary>
public static class TeamView
{
    public static IEnumerable<string> Keys(Session session, Scene scene, Audience audience)
    {
        var sees = audience.Kind == AudienceKind.Control ? session.Teams.Order : scene.Team is null ? [] : session.Teams.Active.Select(project => project.Key);
        var projects = sees.Select(key => $"project/{key}");
        return audience.Kind != AudienceKind.Control ? projects
            : scene.Team is null ? projects.Append("teamSizes")
            : [.. projects, "teamSizes", .. session.Teams.Order.SelectMany(key => CanvasKeys(session.Teams.Projects[key]))];
    }

    public static IEnumerable<string> OwnKeys(Session session, Scene scene, SeatId seat)
    {
        if (scene.Team is null)
        {
            return [];
        }

        var offered = session.Teams.Active.Where(project => project.Offered.Contains(seat)).Select(project => $"offered/{project.Key}");
        return session.Teams.Of(seat) is not { } own ? offered
            : scene.Activity?.Plan is CanvasPlan ? [.. offered, "team", .. CanvasKeys(own)]
            : [.. offered, "team"];
    }

    /// <summary>Whether one person had said that it wants to help with what this project came from; absent when not.</summary>
    public static object? Offered(Session session, Scene scene, Audience audience, ProjectKey key) =>
        audience.Kind == AudienceKind.Own && scene.Team is not null && session.Teams.Find(key) is { } project
        && project.Offered.Contains(new(audience.Key))
            ? true
            : null;

    public static object? Project(Session session, Scene scene, Audience audience, ProjectKey key)
    {
        if (audience.Kind == AudienceKind.Own || !session.Teams.Projects.TryGetValue(key, out var project)
            || audience.Kind != AudienceKind.Control && (scene.Team is null || project.Aside))
        {
            return null;
        }

        var (places, people) = (session.Teams.PlacesEach, session.Teams.MembersOf(project).Count());
        var seen = new ProjectEntity(session.Teams.Order.IndexOf(key), project.Canvas.Title, people, Canvas.Needed.Length - project.Canvas.Missing.Length)
        {
            Waiting = project.Line.Count - people is > 0 and var waiting ? waiting : null,
            Places = places,
            Led = project.Lead is null ? null : true,
            CoLed = project.CoLead is null ? null : true,
        };
        return audience.Kind != AudienceKind.Control ? seen : seen with
        {
            Aside = project.Aside ? true : null,
            Idea = project.Ideas.IsEmpty ? null : project.Ideas[0].Value,
            Missing = project.Canvas.IsReady ? null : project.Canvas.Missing,
        };
    }

    /// <summary>The team that one person chose.</summary>
    public static object? Own(Session session, Scene scene, Audience audience)
    {
        var seat = new SeatId(audience.Key);
        if (audience.Kind != AudienceKind.Own || scene.Team is null || session.Teams.Of(seat) is not { } project)
        {
            return null;
        }

        ImmutableArray<string> names = [.. session.Teams.MembersOf(project).Where(other => other != seat)
            .Select(other => session.Aside.Names.GetValueOrDefault(other)).OfType<string>().Order(StringComparer.Ordinal)];
        var role = project.RoleOf(seat);
        return new OwnTeamEntity(
            project.Key.Value, session.Teams.WaitsFor(project, seat), role == TeamRole.Member ? null : role, names.IsEmpty ? null : names);
    }

    /// <summary>What a field is called, as phones write it.</summary>
    public static string Name(ProjectKey project, CanvasField field) => $"canvas/{project}/{JsonNamingPolicy.CamelCase.ConvertName(field.ToString())}";

    /// <summary>What stands in a field ("project/field").</summary>
    public static object? Text(Session session, Scene scene, Audience audience, string key)
    {
        var slash = key.LastIndexOf('/');
        return slash > 0 && Enum.TryParse<CanvasField>(key[(slash + 1)..], ignoreCase: true, out var field) && Enum.IsDefined(field)
            && Written(session, scene, audience, new(key[..slash]))?.Canvas[field] is { Length: > 0 } text
                ? text
                : null;
    }

    /// <summary>What the ideas said that a project came from, and what was added to them.</summary>
    public static object? Origin(Session session, Scene scene, Audience audience, ProjectKey key) =>
        Written(session, scene, audience, key) is { } project && (project.Wordings.Length > 0 || project.Builds.Length > 0)
            ? new OriginEntity(project.Wordings, project.Builds.IsEmpty ? null : project.Builds)
            : null;

    /// <summary>What the facilitator is told about sizes, for as many people as have joined.</summary>
    public static object? Sizes(Session session, Audience audience)
    {
        var heads = session.Seats.Count;
        var (least, most) = TeamSizes.Range(heads);
        return audience.Kind == AudienceKind.Control
            ? new TeamSizesEntity(TeamSizes.Projects(heads), least, most, TeamSizes.OnStage(heads), session.Teams.Given.Count is > 0 and var given ? given : null)
            : null;
    }

    /// <summary>The goals of a project, for everybody who may see its pitch.</summary>
    public static GoalsEntity? Goals(Session session, ProjectKey? key) =>
        key is { } project && session.Teams.Projects.TryGetValue(project, out var known) && known.Canvas is var canvas && canvas.IsReady
            ? new(canvas[CanvasField.GoalFrom], canvas[CanvasField.GoalTo], canvas[CanvasField.GoalBy], canvas[CanvasField.GoalMeasure],
                canvas[CanvasField.LearnWhat], canvas[CanvasField.LearnNotice])
            : null;

    private static IEnumerable<string> CanvasKeys(SessionProject project) =>
        [$"origin/{project.Key}", .. project.Canvas.Fields.Keys.Select(field => Name(project.Key, field))];

    /// <summary>The project, if this audience may read its canvas here.</summary>
    private static SessionProject? Written(Session session, Scene scene, Audience audience, ProjectKey key) => audience.Kind switch
    {
        AudienceKind.Control when scene.Team is not null => session.Teams.Projects.GetValueOrDefault(key),
        AudienceKind.Own when scene.Activity?.Plan is CanvasPlan && session.Teams.Of(new(audience.Key)) is { } own && own.Key == key => own,
        _ => null,
    };
}
