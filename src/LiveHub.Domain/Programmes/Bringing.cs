using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>What a learning cycle has for its next session.</summary>
public static class Bringing
{
    public static Brought Of(Programme programme) => new(
        [.. programme.Projects.Values.Where(project => project.Runs).Select(project => new BroughtProject(
            project.Key, project.Canvas, project.Stage, LifeRules.Results(project), LifeRules.Lessons(project), Team(programme, project)))],
        programme.PromiseCounts, Results(programme), Kept(programme))
    {
        Scans = programme.Scans,
    };

    /// <summary>What projects that run, or came to a good end since the last Learnathon began, brought: the newest first.</summary>
    private static ImmutableArray<BroughtResult> Results(Programme programme)
    {
        var last = programme.Editions.Max(edition => edition.BeganAt);
        return
        [
            .. programme.Projects.Values
                .Where(project => project.Runs
                    || (project.Stage is ProjectStage.Completed or ProjectStage.Secured && !(project.EndedAt < last)))
                .SelectMany(project => project.Entries
                    .Where(entry => !entry.Withdrawn && entry.Said is HardResult or SoftResult)
                    .TakeLast(Limits.WallResultsEach)
                    .Select(entry => (entry.At, Result: new BroughtResult(project.Key, project.Canvas.Title, entry.Key, entry.Said))))
                .OrderByDescending(told => told.At).ThenBy(told => told.Result.Entry.Value, StringComparer.Ordinal)
                .Take(Limits.WallResults).Select(told => told.Result),
        ];
    }

    private static ImmutableArray<BroughtPromise> Kept(Programme programme) =>
    [
        .. programme.Promises.Where(promise => promise.Value.State == PromiseState.Kept)
            .OrderByDescending(promise => programme.EditionOf(promise.Value.Session)?.BeganAt)
            .Take(Limits.WallKept)
            .Select(promise => new BroughtPromise(
                promise.Key, promise.Value.Said.Of, promise.Value.Said.Text,
                programme.Projects.GetValueOrDefault(promise.Value.Said.Project)?.Canvas.Title)),
    ];

    /// <summary>The names that its members chose to show, one per line; the lead first.</summary>
    public static string? Team(Programme programme, Project project)
    {
        var names = project.Members
            .OrderBy(member => member == project.Lead ? 0 : member == project.CoLead ? 1 : 2)
            .Select(member => programme.Aside.Names.GetValueOrDefault(member)).OfType<string>().ToArray();
        return names.Length == 0 ? null : string.Join('\n', names);
    }
}
