using System.Collections.Immutable;
using System.Diagnostics;

namespace LiveHub.Domain;

/// <summary>How the events of projects, and the side rows about them, change a session.</summary>
public static class TeamState
{
    /// <summary>Side rows: names in a canvas, under "project/field"; kept, for the project goes on.</summary>
    public const string CanvasNameKind = "canvasName";

    public static SideRow CanvasName(ProjectKey project, CanvasField field, string text) =>
        new(CanvasNameKind, $"{project}/{field}", text.Length == 0 ? null : text);

    public static Session Evolve(Session session, TeamEvent happened)
    {
        var teams = Changed(session.Teams, happened);
        return session with
        {
            Teams = happened is ProjectMade made
                ? teams.With(made.Project, project => project with { Offered = Helpers(session, project) })
                : teams,
        };
    }

    /// <summary>The session with a step in which people choose or write; or without it.</summary>
    public static Session With(Session session, ActivityKey step) =>
        session with { Teams = session.Teams with { Steps = session.Teams.Steps.SetItem(step, new()) } };

    public static Teams Without(Teams teams, ActivityKey step) => teams with { Steps = teams.Steps.Remove(step) };

    /// <summary>The session with a name in a canvas known.</summary>
    public static Session Named(Session session, string key, string text)
    {
        var slash = key.LastIndexOf('/');
        return session with
        {
            Teams = session.Teams.With(new(key[..slash]), project => project with
            {
                Canvas = project.Canvas.With(Enum.Parse<CanvasField>(key[(slash + 1)..]), text),
            }),
        };
    }

    private static ImmutableHashSet<SeatId> Helpers(Session session, SessionProject project) => [.. project.Ideas.SelectMany(idea =>
        session.BoardOfIdea.TryGetValue(idea, out var board) ? SupportRules.Helpers(session.Boards[board], idea) : [])];

    private static Teams Changed(Teams teams, TeamEvent happened) => happened switch
    {
        ProjectMade e => teams with
        {
            Order = teams.Order.Add(e.Project),
            Projects = teams.Projects.Add(
                e.Project, new(e.Project, Canvas.Empty.With(CanvasField.Title, e.Title), e.Ideas, e.Wordings, e.Builds)),
        },
        ProjectSetAside e => teams.With(e.Project, project => project with { Aside = e.Aside }),
        TeamsOpened e => teams with
        {
            Steps = teams.Steps.SetItem(e.Step, new(Open: true, WasOpened: true)),
            Heads = e.Heads ?? teams.Heads,
            Capacity = e.Heads is null ? teams.Capacity : e.Capacity,
            Stretched = e.Heads is null ? teams.Stretched : null,
        },
        TeamsClosed e => teams with { Steps = teams.Steps.SetItem(e.Step, teams.Steps[e.Step] with { Open = false }) },
        ProjectChosen e => Chosen(teams, e.Seat, e.Project) with { Given = teams.Given.Remove(e.Seat) },
        PlacesGiven e => Given(teams, e),
        PlacesTakenBack => teams.Given.OrderBy(given => given.Key.Value, StringComparer.Ordinal)
            .Aggregate(teams, (all, given) => Chosen(all, given.Key, given.Value)) with
        { Given = Teams.None.Given },
        LeadTaken e => teams.With(e.Project, project => project.With(e.Seat, e.As)),
        // A name is a side row: the old one goes; the new one, if any, comes with it.
        CanvasWritten e => teams.With(e.Project, project => project with { Canvas = project.Canvas.With(e.Field, e.Text ?? "") }),
        _ => throw new UnreachableException(),
    };

    private static Teams Given(Teams teams, PlacesGiven happened)
    {
        var given = happened.Seats.Keys.ToDictionary(
            seat => new SeatId(seat), seat => teams.Chosen.TryGetValue(new(seat), out var before) ? before : (ProjectKey?)null);
        return happened.Seats.Aggregate(teams, (all, one) => Chosen(all, new(one.Key), one.Value)) with
        {
            Given = Teams.None.Given.SetItems(given),
            Stretched = happened.Most ?? teams.Stretched,
        };
    }

    private static Teams Chosen(Teams teams, SeatId seat, ProjectKey? project)
    {
        if (teams.Chosen.TryGetValue(seat, out var before))
        {
            teams = teams.With(before, old => old.Without(seat));
        }

        return project is { } now
            ? teams.With(now, one => one with { Line = one.Line.Add(seat) }) with { Chosen = teams.Chosen.SetItem(seat, now) }
            : teams with { Chosen = teams.Chosen.Remove(seat) };
    }
}
