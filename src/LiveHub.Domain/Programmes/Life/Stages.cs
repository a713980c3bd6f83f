using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Which stage of a project may follow which: one on, to its end, or back, since everything can be put right.</summary>
public static class Stages
{
    public static ImmutableArray<ProjectStage> After(ProjectStage stage) => stage switch
    {
        ProjectStage.Draft => [ProjectStage.Pitched, ProjectStage.Stopped],
        ProjectStage.Pitched => [ProjectStage.Experiment, ProjectStage.Stopped],
        ProjectStage.Experiment => [ProjectStage.Learning, ProjectStage.Completed, ProjectStage.Stopped, ProjectStage.Pitched],
        ProjectStage.Learning => [ProjectStage.Completed, ProjectStage.Stopped, ProjectStage.Experiment],
        ProjectStage.Completed => [ProjectStage.Secured, ProjectStage.Learning],
        ProjectStage.Stopped => [ProjectStage.Experiment, ProjectStage.Learning],
        ProjectStage.Secured => [ProjectStage.Completed],
        _ => [],
    };

    /// <summary>Whether it has come to its end, well or with a lesson.</summary>
    public static bool Ended(ProjectStage stage) => stage is ProjectStage.Completed or ProjectStage.Stopped or ProjectStage.Secured;
}
