using System.Diagnostics;

namespace LiveHub.Domain;

/// <summary>What those do with a project who have to do with it.</summary>
public static class ProjectRules
{
    public static Outcome<ProgrammeEvent> Decide(Programme programme, ProjectCommand command, Asked<ProgrammeCommand> asked) =>
        !programme.Projects.TryGetValue(command.Project, out var project) ? (Refusal)RefusalCode.NoSuchProject
        : !MayWrite(project, asked.Who) ? (Refusal)RefusalCode.NotAllowed
        : command switch
        {
            WriteProject ask => Write(project, ask, DateOnly.FromDateTime(asked.At.UtcDateTime)),
            LifeCommand ask => LifeRules.Decide(project, ask, asked),
            _ => throw new UnreachableException(),
        };

    public static bool MayWrite(Project project, Who who) =>
        who.Role == Role.Owner || who.Role == Role.Member && project.Members.Contains(who.Seat);

    public static Outcome<ProgrammeEvent> Enter(Programme programme, EnterProject ask, DateTimeOffset at, Chance chance)
    {
        if (programme.Projects.Count >= Limits.CycleProjects)
        {
            return Refusal.With(RefusalCode.TooManyProjects, "most", Limits.CycleProjects);
        }

        var (title, no) = CanvasRules.Check(CanvasField.Title, ask.Title, DateOnly.FromDateTime(at.UtcDateTime));
        return title is null ? no!
            : !Enum.IsDefined(ask.Stage) ? (Refusal)RefusalCode.BadCommand
            : new ProjectEntered(new(chance.Key(taken => programme.Projects.ContainsKey(new(taken)))), title, ask.Stage, at);
    }

    public static Outcome<ProgrammeEvent> Invite(Programme programme, InviteMember ask)
    {
        if (!programme.Projects.TryGetValue(ask.Project, out var project))
        {
            return (Refusal)RefusalCode.NoSuchProject;
        }

        var name = Words.Clean(ask.Name).ReplaceLineEndings(" ");
        var person = ask.Lead && project.Lead is { } lead && (name.Length == 0 || !programme.Aside.HashesOf(lead).Any()) ? lead : ask.Person;
        return Words.TooLong(name, Limits.Name)
            ? Refusal.With(RefusalCode.NameTooLong, "most", Limits.Name)
            : new Outcome<ProgrammeEvent>.Accepted(
                [new MemberInvited(ask.Project, person, ask.Lead ? true : null)],
                [ProgrammeAside.Grant(ask.Hash, new(Role.Member, person)), .. name.Length == 0 ? [] : new[] { ProgrammeAside.Name(person, name) }]);
    }

    public static Project Evolve(Project project, ProjectEvent happened) => happened switch
    {
        MemberInvited e => project with
        {
            Members = project.Members.Contains(e.Person) ? project.Members : project.Members.Add(e.Person),
            Lead = e.Lead == true ? e.Person : project.Lead,
        },
        LifeEvent e => LifeRules.Evolve(project, e),
        ProjectWritten { Text: { } text } e => project with { Canvas = project.Canvas.With(e.Field, text) },
        ProjectWritten => project, // A name: a side row.
        _ => throw new UnreachableException(),
    };

    private static Outcome<ProgrammeEvent> Write(Project project, WriteProject ask, DateOnly today)
    {
        var (text, no) = CanvasRules.Check(ask.Field, ask.Text, today);
        return text is null ? no!
            : text == project.Canvas[ask.Field] ? ProgrammeDecider.Nothing
            : ask.Was is { } was && was != project.Canvas[ask.Field] ? (Refusal)RefusalCode.CanvasChanged
            : Canvas.Names.Contains(ask.Field)
                ? new Outcome<ProgrammeEvent>.Accepted(
                    [new ProjectWritten(project.Key, ask.Field)], [ProgrammeAside.CanvasName(project.Key, ask.Field, text)])
            : new ProjectWritten(project.Key, ask.Field, text);
    }
}
