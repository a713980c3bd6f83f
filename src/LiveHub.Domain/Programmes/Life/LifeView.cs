using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>
/// The life of a project as somebody may read it: whoever reads the cycle reads results, lessons and requests. Who noticed
/// something, and what was withdrawn, only those read who write in the project.
/// </summary>
public static class LifeView
{
    public static LifeSheet Of(Programme programme, Project project, Who who)
    {
        var writes = ProjectRules.MayWrite(project, who);
        return new(
            [.. project.Entries.Where(entry => writes || !entry.Withdrawn)
                .Select(entry => new EntrySheet(
                    entry.Key, entry.Said, entry.At, entry.Withdrawn ? true : null, writes ? entry.NoticedBy : null))],
            [.. project.Requests.Where(request => writes || request.State != RequestState.Withdrawn)],
            ProjectChecks.Of(programme, project),
            writes ? Stages.After(project.Stage) : []);
    }
}

/// <param name="Checks">What its team is asked for, and by when.</param>
/// <param name="Next">The stages that may follow; none for those who do not write in it.</param>
public sealed record LifeSheet(
    ImmutableArray<EntrySheet> Entries, ImmutableArray<SecuringRequest> Requests, ImmutableArray<ProjectCheck> Checks,
    ImmutableArray<ProjectStage> Next);

/// <param name="NoticedBy">Who noticed it.</param>
public sealed record EntrySheet(EntryKey Key, Said Said, DateTimeOffset At, bool? Withdrawn = null, string? NoticedBy = null);
