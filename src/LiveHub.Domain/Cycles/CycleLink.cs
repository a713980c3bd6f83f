using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>A session's tie to its learning cycle.</summary>
/// <param name="Programme">Its id; null when the session stands alone.</param>
/// <param name="Brought">What the cycle brought, with names as far as they are known; null when nothing came yet.</param>
public sealed record CycleLink(string? Programme, Brought? Brought)
{
    public static readonly CycleLink None = new(null, null);

    /// <summary>Side rows: the team of a brought project, and names in its canvas, both under "project" or "project/field".</summary>
    public const string BroughtNameKind = "broughtName";

    public BroughtProject? Find(ProjectKey project) => Brought?.Projects.FirstOrDefault(one => one.Project == project);
}

/// <summary>Brings in what the learning cycle has for the day; until the day begins, again whenever that changed.</summary>
public sealed record BringCycle(Brought Brought) : SystemCommand;

/// <summary>The learning cycle brought this, in place of what it brought before. Names are side rows.</summary>
public sealed record CycleBrought(Brought Brought) : Event;

/// <summary>How a session takes in what its learning cycle brings.</summary>
public static class CycleRules
{
    public static Outcome<Event> Bring(Session session, BringCycle ask) =>
        session.Cycle.Programme is null ? RefusalCode.NoSuchCycle.Refused()
        : session.Ended || HasBegun(session) && session.Cycle.Brought is not null || ask.Brought.Equals(session.Cycle.Brought) ? Decisions.Nothing
        : new Outcome<Event>.Accepted([new CycleBrought(ask.Brought.WithoutNames())], Names(ask.Brought));

    /// <summary>From here on people look at what was brought: it stays as it is.</summary>
    public static bool HasBegun(Session session) => session.FirstStepAt is not null;

    public static Session Evolve(Session session, CycleBrought happened) =>
        session with { Cycle = session.Cycle with { Brought = happened.Brought } };

    /// <summary>The session with one name of a brought project known.</summary>
    public static Session Named(Session session, string key, string value)
    {
        if (session.Cycle.Brought is not { } brought)
        {
            return session;
        }

        var slash = key.IndexOf('/', StringComparison.Ordinal);
        var project = new ProjectKey(slash < 0 ? key : key[..slash]);
        return session with
        {
            Cycle = session.Cycle with
            {
                Brought = brought with
                {
                    Projects = [.. brought.Projects.Select(one => one.Project != project ? one
                        : slash < 0 ? one with { Team = value.Length == 0 ? null : value }
                        : one with { Canvas = one.Canvas.With(Enum.Parse<CanvasField>(key[(slash + 1)..]), value) })],
                },
            },
        };
    }

    private static ImmutableArray<SideRow> Names(Brought brought) =>
    [
        SideRow.ForgetAll(CycleLink.BroughtNameKind),
        .. brought.Projects.Where(project => project.Team is not null)
            .Select(project => new SideRow(CycleLink.BroughtNameKind, project.Project.Value, project.Team)),
        .. brought.Projects.SelectMany(project => Canvas.Names.Where(field => project.Canvas[field].Length > 0)
            .Select(field => new SideRow(CycleLink.BroughtNameKind, $"{project.Project}/{field}", project.Canvas[field]))),
    ];
}
