using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>
/// What a session keeps for one person, and shows nobody else: its promise to itself, its notes, the thanks that it was
/// given, its teams. Which ideas are its own is not in it: the person's own browser knows.
/// </summary>
/// <param name="Cycle">The learning cycle that the session belongs to: the same secret opens the person's part of it.</param>
public sealed record MySheet(
    string Code, string Title, ImmutableArray<MyNote> Notes, ImmutableArray<ThanksEntity> Thanks, ImmutableArray<MyTeam> Teams,
    string? Name = null, string? Pledge = null, string? Cycle = null, DateTimeOffset? EndedAt = null)
{
    /// <summary>What one takes home from workshops.</summary>
    public ImmutableArray<MyCard> Cards { get; init; } = [];

    public static MySheet Of(Session session, SeatId seat)
    {
        ImmutableArray<MyTeam> teams = [.. Harvests.Of(session).Projects.Where(project => project.Members.Contains(seat))
            .Select(project => new MyTeam(project.Project, project.Canvas.Title, project.Canvas.TryStart, project.Canvas.EndBy))];
        return Of(session, seat, teams, [.. teams.Select(team => team.Project)]);
    }

    private static MySheet Of(Session session, SeatId seat, ImmutableArray<MyTeam> teams, ImmutableHashSet<ProjectKey> projects) => new(
        session.Code, session.Title,
        [.. session.Aside.NotesOf(seat).Select(note => Note(session, note.Key, note.Value)).OfType<MyNote>()
            .OrderBy(note => note.At).ThenBy(note => note.Nth)],
        [.. session.Thanks.ByKey.Values.Where(one => ThanksRules.IsFor(session, one, seat, projects)).Select(one => ThanksView.Read(session, one))],
        teams,
        session.Aside.Names.GetValueOrDefault(seat),
        PledgeRules.Of(session, seat) is { Length: > 0 } pledge ? pledge : null, session.Cycle.Programme, session.EndedAt)
    {
        Cards = Workshops.CardsOf(session, seat),
    };

    private static MyNote? Note(Session session, NoteKey note, string text)
    {
        if (session.StepOf(note.Reflection) is not { Plan: ReflectionPlan plan } step)
        {
            return null;
        }

        var prompt = note.Prompt < plan.Columns.Length ? plan.Columns[note.Prompt] : null;
        return new(session.Agenda.IndexOf(step), note.Prompt, plan.Question, text, prompt);
    }
}

/// <summary>A note on a prompt of a reflection.</summary>
/// <param name="At">The place of the reflection in the agenda, from 0.</param>
/// <param name="Nth">The place of the prompt in it.</param>
public sealed record MyNote(int At, int Nth, string Question, string Text, string? Prompt = null);

/// <summary>A project that one is a member of, as the session has it.</summary>
public sealed record MyTeam(ProjectKey Project, string Title, DateOnly? TryStart = null, DateOnly? EndBy = null);
