using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>What a learning cycle brings into its next session: the projects that run, and how promises were kept.</summary>
/// <param name="Results">Of projects that run, or came to a good end since the Learnathon before: the newest of each.</param>
/// <param name="Kept">Promises that were kept, those of the last Learnathon first.</param>
public sealed record Brought(
    ImmutableArray<BroughtProject> Projects, PromiseCounts Promises, ImmutableArray<BroughtResult>? Results = null,
    ImmutableArray<BroughtPromise>? Kept = null)
{
    /// <summary>What the scans of earlier Learnathons showed, the oldest first.</summary>
    public ImmutableArray<ScanEdition> Scans { get; init; } = [];

    public static readonly Brought Nothing = new([], new(0, 0, 0));

    public bool Equals(Brought? other) => other is not null && Promises == other.Promises && Projects.SequenceEqual(other.Projects)
        && Scans.SequenceEqual(other.Scans)
        && (Results ?? []).SequenceEqual(other.Results ?? []) && (Kept ?? []).SequenceEqual(other.Kept ?? []);

    public override int GetHashCode() => Projects.Length;

    /// <summary>The same without names of people: what the log may hold.</summary>
    public Brought WithoutNames() => this with { Projects = [.. Projects.Select(project => project with { Canvas = project.Canvas.WithoutNames(), Team = null })] };
}

/// <summary>What a project brought, hard or soft; who noticed it is not told.</summary>
public sealed record BroughtResult(ProjectKey Project, string Title, EntryKey Entry, Said Said);

/// <summary>A promise that was kept; by whom is not told.</summary>
/// <param name="Title">Of the project that it was given to, if it is one.</param>
public sealed record BroughtPromise(PromiseKey Promise, PromiseOf Of, string Text, string? Title = null);

/// <summary>A running project, to be reviewed.</summary>
/// <param name="Team">The names that its members chose to show, one per line.</param>
/// <param name="Results">What it brought until now, hard and soft, each in a line.</param>
/// <param name="Lessons">What was learned until now, each in a line.</param>
public sealed record BroughtProject(
    ProjectKey Project, Canvas Canvas, ProjectStage Stage, ImmutableArray<string> Results, ImmutableArray<string> Lessons,
    string? Team = null)
{
    public bool Equals(BroughtProject? other) => other is not null
        && (Project, Canvas, Stage, Team) == (other.Project, other.Canvas, other.Stage, other.Team)
        && Results.SequenceEqual(other.Results) && Lessons.SequenceEqual(other.Lessons);

    public override int GetHashCode() => Project.GetHashCode();
}

/// <summary>Where a project stands in its life. Stored names: add, never rename.</summary>
public enum ProjectStage
{
    /// <summary>Being written.</summary>
    Draft,
    Pitched,
    Experiment,

    /// <summary>A learning project: the experiment goes on as one.</summary>
    Learning,
    Completed,

    /// <summary>Stopped, with a lesson.</summary>
    Stopped,

    /// <summary>What it brought has its place in the organisation.</summary>
    Secured,
}

/// <summary>How promises stand: "promises kept: 9 of 12".</summary>
public sealed record PromiseCounts(int Kept, int Broken, int Open);
