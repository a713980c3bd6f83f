using System.Diagnostics;

namespace LiveHub.Domain;

/// <summary>How what happened changes a learning cycle.</summary>
public static class ProgrammeState
{
    public static Programme Evolve(Programme programme, ProgrammeEvent happened) => happened switch
    {
        ProgrammeCreated e => programme with { Id = e.Id, Name = e.Name, Language = e.Language },
        ProgrammeRenamed e => programme with { Name = e.Name },
        OwnerLinkGiven e => OwnerLinks.Evolve(programme, e),
        EditionTaken e => programme with
        {
            Editions = programme.EditionOf(e.Edition.Session) is { } before
                ? programme.Editions.Replace(before, e.Edition)
                : programme.Editions.Add(e.Edition),
        },
        ProjectTaken e => HarvestRules.Taken(programme, e),
        ProjectDropped e => programme with { Projects = programme.Projects.Remove(e.Project) },
        PromiseTaken e => programme with
        {
            Promises = programme.Promises.SetItem(e.Promise.Promise, programme.Promises.TryGetValue(e.Promise.Promise, out var promise)
                ? promise with { Said = e.Promise }
                : new(e.Session, e.Promise)),
        },
        PromiseDropped e => programme with { Promises = programme.Promises.Remove(e.Promise) },
        PromiseSettled e => PromiseRules.Evolve(programme, e),
        ReviewTaken e => With(programme, e.Review.Project, project => HarvestRules.Reviewed(project, e)),
        ScansTaken e => ScanTaking.Evolve(programme, e),
        PersonTaken => programme, // Its name and links are side rows.
        ProjectEntered e => programme with
        {
            Projects = programme.Projects.SetItem(
                e.Project, new Project(e.Project, null, Canvas.Empty.With(CanvasField.Title, e.Title), ProjectStage.Draft) { StageSince = e.At }
                    .At(e.Stage, e.At)),
        },
        InvitationEvent e => InvitationState.Evolve(programme, e),
        PersonEvent e => InvitationState.Evolve(programme, e),
        PracticeEvent e => PracticeRules.Evolve(programme, e),
        MessageEvent e => MessageRules.Evolve(programme, e),
        ProjectEvent e => With(programme, e.Project, project => ProjectRules.Evolve(project, e)),
        _ => throw new UnreachableException(),
    };

    public static Programme With(Programme programme, ProjectKey key, Func<Project, Project> change) =>
        programme.Projects.TryGetValue(key, out var project)
            ? programme with { Projects = programme.Projects.SetItem(key, change(project)) }
            : programme;
}
