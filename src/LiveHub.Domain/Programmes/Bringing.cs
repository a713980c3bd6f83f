using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>What a learning cycle has for its next session.</summary>
public static class Bringing
{
    public static Brought Of(Programme programme) => new(
        [.. programme.Projects.Values.Where(project => project.Runs).Select(project => new BroughtProject(
            project.Key, project.Canvas, project.Stage, LifeRules.Results(project), LifeRules.Lessons(project), Team(programme, project)))],
        programme.PromiseCounts);

    /// <summary>The names that its members chose to show, one per line; the lead first.</summary>
    public static string? Team(Programme programme, Project project)
    {
        var names = project.Members
            .OrderBy(member => member == project.Lead ? 0 : member == project.CoLead ? 1 : 2)
            .Select(member => programme.Aside.Names.GetValueOrDefault(member)).OfType<string>().ToArray();
        return names.Length == 0 ? null : string.Join('\n', names);
    }
}
