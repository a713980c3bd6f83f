using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Which ideas of a session became which projects: as its learning cycle knows them, else as the session has them.</summary>
public static class IdeaProjects
{
    public static ImmutableDictionary<IdeaKey, IdeaProject> Of(Session session, Programme? programme)
    {
        var projects = ImmutableDictionary.CreateBuilder<IdeaKey, IdeaProject>();
        foreach (var told in Harvests.Of(session).Projects)
        {
            Add(told.Ideas, new(told.Project, told.Canvas.Title, told.Pitched ? ProjectStage.Pitched : ProjectStage.Draft));
        }

        // Keys of ideas are unique in their session only.
        foreach (var known in programme?.Projects.Values.Where(project => project.Session == session.Code) ?? [])
        {
            Add(known.Ideas, new(known.Key, known.Canvas.Title, known.Stage, Lesson(programme!, known)));
        }

        return projects.ToImmutable();

        void Add(ImmutableArray<IdeaKey> ideas, IdeaProject project)
        {
            foreach (var idea in ideas)
            {
                projects[idea] = project;
            }
        }
    }

    /// <summary>What was learned last, in the order of the Learnathons.</summary>
    private static string? Lesson(Programme programme, Project project) => programme.Editions
        .Select(edition => project.Reviews.GetValueOrDefault(edition.Session)?.Lesson).LastOrDefault(lesson => lesson is not null);
}
