using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Takes somebody's name out of a session: what it wrote stays, as of somebody without a name.</summary>
/// <param name="Name">Under which others wrote it down, when the session does not know it itself. It is not stored.</param>
public sealed record EraseSeat(SeatId Seat, string? Name = null) : SystemCommand;

/// <summary>Somebody's name was erased, and taken out of these side rows, by their keys; what is left of them are side rows again.</summary>
public sealed record NameErased(
    SeatId Seat, ImmutableArray<string>? Presenters = null, ImmutableArray<string>? Canvases = null, ImmutableArray<string>? Brought = null) : Event;

/// <summary>Erasing a name wherever names stand beside the log. Where a list of names holds the same name twice, both go: nobody can
/// tell whose it is.</summary>
public static class NameErasing
{
    public static Outcome<Event> Decide(Session session, EraseSeat ask)
    {
        var own = session.Aside.Names.GetValueOrDefault(ask.Seat);
        var name = own ?? ask.Name ?? "";
        var presenters = Without(name, session.Pitches.Values.SelectMany(queue => queue.Pitches).Select(pitch => (pitch.Key.Value, pitch.Value.By)));
        var canvases = Without(name, session.Teams.Projects.Values.SelectMany(project => Fields(project.Key, project.Canvas)));
        var brought = Without(name, (session.Cycle.Brought?.Projects ?? []).SelectMany(project => Fields(project.Project, project.Canvas).Append((project.Project.Value, project.Team))));
        return own is null && presenters.IsEmpty && canvases.IsEmpty && brought.IsEmpty
            ? Decisions.Nothing
            : new Outcome<Event>.Accepted(
                [new NameErased(ask.Seat, Keys(presenters), Keys(canvases), Keys(brought))],
                [
                    SideRow.Erase(Aside.NameKind, ask.Seat.Value),
                    .. presenters.Select(row => SideRow.Erase(Aside.PresenterKind, row.Key, row.Left)),
                    .. canvases.Select(row => SideRow.Erase(TeamState.CanvasNameKind, row.Key, row.Left)),
                    .. brought.Select(row => SideRow.Erase(CycleLink.BroughtNameKind, row.Key, row.Left)),
                ]);
    }

    public static Session Evolve(Session session, NameErased happened)
    {
        session = SeatRules.Evolve(session, new NameGiven(happened.Seat));
        session = (happened.Presenters ?? []).Aggregate(session, (all, key) => PitchState.Presented(all, new(key), ""));
        session = (happened.Canvases ?? []).Aggregate(session, (all, key) => TeamState.Named(all, key, ""));
        return (happened.Brought ?? []).Aggregate(session, (all, key) => CycleRules.Named(all, key, ""));
    }

    /// <summary>The rows that hold the name, with what is left of each without it.</summary>
    internal static ImmutableArray<(string Key, string Left)> Without(string name, IEnumerable<(string Key, string? Text)> rows) =>
        name.Length == 0 ? [] : [.. rows.Where(row => row.Text is not null).Select(row => (row.Key, Text: row.Text!, Left: Lists.Without(row.Text!, name)))
            .Where(row => row.Left != row.Text).OrderBy(row => row.Key, StringComparer.Ordinal).Select(row => (row.Key, row.Left))];

    internal static ImmutableArray<string>? Keys(ImmutableArray<(string Key, string Left)> rows) =>
        rows.IsEmpty ? null : [.. rows.Select(row => row.Key)];

    /// <summary>The fields of a canvas that hold names, under the keys of their side rows.</summary>
    internal static IEnumerable<(string Key, string? Text)> Fields(ProjectKey project, Canvas canvas) =>
        Canvas.Names.Select(field => ($"{project}/{field}", canvas.Fields.GetValueOrDefault(field)));
}
