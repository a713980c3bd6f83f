using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>When a team is asked how its project goes (learnathon.md B6): counted from the end of the Learnathon where it was
/// pitched, or else from when it was entered.</summary>
public static class ProjectChecks
{
    private const int Experiment = 30, First = 90, Second = 180;

    /// <summary>So many days before it is due, telling something counts as having answered.</summary>
    private const int Early = 30;

    public static ImmutableArray<ProjectCheck> Of(Programme programme, Project project)
    {
        if (!project.Runs || Start(programme, project) is not { } start)
        {
            return [];
        }

        var told = project.Entries.Where(entry => !entry.Withdrawn).ToArray();
        var checks = ImmutableArray.CreateBuilder<ProjectCheck>();
        if (OfExperiment(project, told, start) is { } check)
        {
            checks.Add(check);
        }

        checks.Add(Update(CheckOf.FirstUpdate, start.AddDays(First), told));
        checks.Add(Update(CheckOf.SecondUpdate, start.AddDays(Second), told));
        return checks.ToImmutable();
    }

    /// <summary>Asked once; again after each time that the experiment was changed.</summary>
    private static ProjectCheck? OfExperiment(Project project, Entry[] told, DateOnly start)
    {
        var last = told.LastOrDefault(entry => entry.Said is ExperimentChecked);
        return last?.Said is ExperimentChecked { GoOn: GoOn.Adapt }
                ? new(CheckOf.Experiment, Day(last.At).AddDays(Experiment), false)
            : last is not null ? new(CheckOf.Experiment, start.AddDays(Experiment), true)
            : project.Stage == ProjectStage.Learning ? null
            : new(CheckOf.Experiment, start.AddDays(Experiment), false);
    }

    private static ProjectCheck Update(CheckOf of, DateOnly due, Entry[] told) =>
        new(of, due, told.Any(entry => entry.Said is not ExperimentChecked && Day(entry.At) >= due.AddDays(-Early)));

    private static DateOnly? Start(Programme programme, Project project) =>
        (project.Session is { } session ? programme.EditionOf(session)?.EndedAt : null) is { } ended ? Day(ended)
        : project.BeganAt is { } began ? Day(began)
        : null;

    private static DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(at.UtcDateTime);
}

/// <summary>Something that a team is asked for.</summary>
/// <param name="Done">Whether it was told.</param>
public sealed record ProjectCheck(CheckOf Of, DateOnly Due, bool Done);

public enum CheckOf
{
    /// <summary>How the experiment went.</summary>
    Experiment,

    /// <summary>Results and lessons, for the first and for the second time.</summary>
    FirstUpdate,
    SecondUpdate,
}
