using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>
/// A learning cycle as somebody may read it. Its owner, members of its projects and sponsors read all projects and promises;
/// names only of those who chose to show one. Who was invited, and addresses, only its owner reads.
/// </summary>
public static class ProgrammeView
{
    public static ProgrammeSheet Of(Programme programme, Who who, long version) => new(
        programme.Id, programme.Name, programme.Language, version, who.Role,
        programme.Editions.ToImmutableArray(),
        [.. programme.Projects.Values.Select(project => Sheet(programme, project, who))],
        [.. programme.Promises.Select(promise => Sheet(programme, promise.Value, who))],
        programme.PromiseCounts, Growth.Of(programme))
    {
        Practices = PracticeView.Of(programme, who),
        Scans = programme.Scans,
        People = who.Role == Role.Owner ? PeopleOf(programme) : null,
    };

    /// <summary>Whether somebody reads the cycle at all: who only signed up for a Learnathon does not.</summary>
    public static bool MayRead(Who who) => who.Role is Role.Owner or Role.Member or Role.Sponsor;

    /// <summary>Members, leads and sponsors; who signed up stands on the sign-up pages.</summary>
    private static ImmutableArray<PersonSheet> PeopleOf(Programme programme) =>
    [
        .. programme.Aside.Names.Where(named => !programme.Invitations.Values.Any(page => page.Guests.ContainsKey(named.Key)))
            .OrderBy(named => named.Value, StringComparer.OrdinalIgnoreCase).ThenBy(named => named.Key.Value, StringComparer.Ordinal)
            .Select(named => new PersonSheet(named.Key, named.Value)),
    ];

    private static ProjectSheet Sheet(Programme programme, Project project, Who who) => new(
        project.Key, project.Canvas.Fields, project.Stage,
        Bringing.Team(programme, project)?.Split('\n').ToImmutableArray() ?? [], project.Members.Length, project.Support,
        project.Reviews, project.Session, project.StageSince, ProjectRules.MayWrite(project, who) ? true : null,
        LifeView.Of(programme, project, who));

    private static PromiseSheet Sheet(Programme programme, Promise promise, Who who) => new(
        promise.Said.Promise, promise.Session, promise.Said.Project, promise.Said.Of, promise.Said.Text, promise.State,
        promise.Said.Due, promise.Reason, programme.Aside.Names.GetValueOrDefault(promise.Said.Sponsor), promise.Said.Sponsor == who.Seat ? true : null);
}

/// <param name="Version">Of its log: what was read is as of then.</param>
/// <param name="Role">As what it is read.</param>
public sealed record ProgrammeSheet(
    string Id, string Name, string Language, long Version, Role Role, ImmutableArray<Edition> Editions,
    ImmutableArray<ProjectSheet> Projects, ImmutableArray<PromiseSheet> Promises, PromiseCounts PromiseCounts,
    ImmutableArray<GrowthSheet> Growth)
{
    /// <summary>What works, told so that others can do it too.</summary>
    public ImmutableArray<PracticeSheet> Practices { get; init; } = [];

    /// <summary>What its scans showed, the oldest first.</summary>
    public ImmutableArray<ScanEdition> Scans { get; init; } = [];

    /// <summary>Members, leads and sponsors who gave a name, for the owner alone.</summary>
    public ImmutableArray<PersonSheet>? People { get; init; }
}

/// <summary>Somebody with a part in the cycle, who gave a name.</summary>
public sealed record PersonSheet(SeatId Person, string Name);

/// <param name="Team">Names that members chose to show, the lead's first.</param>
/// <param name="Members">How many they are.</param>
/// <param name="Mine">Whether the reader may write in it; absent when not.</param>
public sealed record ProjectSheet(
    ProjectKey Project, ImmutableSortedDictionary<CanvasField, string> Canvas, ProjectStage Stage, ImmutableArray<string> Team, int Members,
    int Support, ImmutableSortedDictionary<string, HarvestedReview> Reviews, string? Session = null, DateTimeOffset? Since = null,
    bool? Mine = null, LifeSheet? Life = null);

/// <param name="By">The name of the sponsor.</param>
/// <param name="Mine">Whether the reader gave it; absent when not.</param>
public sealed record PromiseSheet(
    PromiseKey Promise, string Session, ProjectKey Project, PromiseOf Of, string Text, PromiseState State,
    DateOnly? Due = null, string? Reason = null, string? By = null, bool? Mine = null);
