using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>How a learning cycle takes what its sessions tell: only what differs from what they told before is news.</summary>
public static class HarvestRules
{
    public static Outcome<ProgrammeEvent> Take(Programme programme, Harvest harvest, DateTimeOffset at)
    {
        var edition = new Edition(
            harvest.Session, harvest.Title, harvest.People, harvest.Ideas, harvest.Conducted, harvest.BeganAt, harvest.EndedAt)
        {
            Taps = harvest.Taps,
        };
        var (events, sides) = (ImmutableArray.CreateBuilder<ProgrammeEvent>(), ImmutableArray.CreateBuilder<SideRow>());
        if (programme.EditionOf(harvest.Session) is not { } before || before != edition)
        {
            events.Add(new EditionTaken(edition));
        }

        Projects(programme, harvest, at, events, sides);
        Promises(programme, harvest, events);
        Reviews(programme, harvest, at, events);
        Persons(programme, harvest, events, sides);
        events.AddRange(ScanTaking.News(programme, harvest));
        return new Outcome<ProgrammeEvent>.Accepted(events.ToImmutable(), sides.ToImmutable());
    }

    /// <summary>What was written in the cycle meanwhile stays, unless the session wrote something else since.</summary>
    public static Programme Taken(Programme programme, ProjectTaken happened)
    {
        var told = happened.Project;
        var project = programme.Projects.GetValueOrDefault(told.Project)
            ?? new Project(told.Project, happened.Session, Canvas.Empty, ProjectStage.Draft) { StageSince = happened.At };
        var canvas = Enum.GetValues<CanvasField>().Except(Canvas.Names)
            .Where(field => told.Canvas[field] != (project.Taken?.Canvas[field] ?? ""))
            .Aggregate(project.Canvas, (all, field) => all.With(field, told.Canvas[field]));
        project = project with
        {
            Canvas = canvas,
            Ideas = told.Ideas,
            Members = [.. told.Members.Union(project.Members.Except(project.Taken?.Members ?? []))],
            Lead = told.Lead,
            CoLead = told.CoLead,
            Support = told.Support,
            Taken = told,
        };
        return programme with
        {
            Projects = programme.Projects.SetItem(
                told.Project, told.Pitched && project.Stage == ProjectStage.Draft ? project.At(ProjectStage.Pitched, happened.At) : project),
        };
    }

    public static Project Reviewed(Project project, ReviewTaken happened)
    {
        project = project with { Reviews = project.Reviews.SetItem(happened.Session, happened.Review) };
        return Verdicts.Given(project, happened);
    }

    private static void Projects(
        Programme programme, Harvest harvest, DateTimeOffset at,
        ImmutableArray<ProgrammeEvent>.Builder events, ImmutableArray<SideRow>.Builder sides)
    {
        foreach (var told in harvest.Projects)
        {
            var known = programme.Projects.GetValueOrDefault(told.Project);
            var nameless = told with { Canvas = told.Canvas.WithoutNames() };
            var names = Canvas.Names.Where(field => told.Canvas[field].Length > 0 && told.Canvas[field] != known?.Canvas[field]).ToArray();
            if (!nameless.Equals(known?.Taken) || names.Length > 0)
            {
                events.Add(new ProjectTaken(harvest.Session, nameless, at));
                sides.AddRange(names.Select(field => ProgrammeAside.CanvasName(told.Project, field, told.Canvas[field])));
            }
        }

        events.AddRange(programme.Projects.Values
            .Where(project => project.Session == harvest.Session && harvest.Projects.All(told => told.Project != project.Key))
            .Select(project => new ProjectDropped(project.Key)));
    }

    private static void Promises(Programme programme, Harvest harvest, ImmutableArray<ProgrammeEvent>.Builder events)
    {
        events.AddRange(harvest.Promises
            .Where(told => !programme.Promises.TryGetValue(told.Promise, out var known) || known.Said != told)
            .Select(told => new PromiseTaken(harvest.Session, told)));
        events.AddRange(programme.Promises
            .Where(known => known.Value.Session == harvest.Session && harvest.Promises.All(told => told.Promise != known.Key))
            .Select(known => new PromiseDropped(known.Key)));
    }

    private static void Reviews(
        Programme programme, Harvest harvest, DateTimeOffset at, ImmutableArray<ProgrammeEvent>.Builder events) =>
        events.AddRange(harvest.Reviews
            .Where(told => programme.Projects.TryGetValue(told.Project, out var project)
                && !told.Equals(project.Reviews.GetValueOrDefault(harvest.Session)))
            .Select(told => new ReviewTaken(harvest.Session, told, at)));

    private static void Persons(
        Programme programme, Harvest harvest, ImmutableArray<ProgrammeEvent>.Builder events, ImmutableArray<SideRow>.Builder sides)
    {
        foreach (var person in harvest.Persons)
        {
            var who = new Who(person.Role, person.Person);
            var ended = person.Hashes.IsEmpty
                ? programme.Aside.HashesOf(person.Person).Order(StringComparer.Ordinal).ToArray()
                : [];
            var links = person.Hashes.Where(hash => programme.Aside.Grants.GetValueOrDefault(hash) != who).ToArray();
            var renamed = programme.Aside.Names.GetValueOrDefault(person.Person) != person.Name;
            if (links.Length > 0 || ended.Length > 0 || renamed)
            {
                events.Add(new PersonTaken(person.Person, person.Role));
                sides.AddRange(links.Select(hash => ProgrammeAside.Grant(hash, who)));
                sides.AddRange(ended.Select(hash => SideRow.Forget(ProgrammeAside.GrantKind, hash)));
                if (renamed)
                {
                    sides.Add(ProgrammeAside.Name(person.Person, person.Name));
                }
            }
        }
    }
}
