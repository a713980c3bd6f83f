namespace LiveHub.Domain;

/// <summary>What a verdict makes of a project. One that is changed in its session begins again from where the project stood before
/// it, unless somebody has moved the project since.</summary>
public static class Verdicts
{
    public static Project Given(Project project, ReviewTaken happened)
    {
        var before = project.Judged is { } judged && judged.Session == happened.Session && judged.To == project.Stage ? judged.From : project.Stage;
        var after = Stage(before, happened.Review.Verdict);
        return project.At(after, happened.At) with
        {
            Judged = happened.Review.Verdict is null ? null : new(happened.Session, before, after),
        };
    }

    private static ProjectStage Stage(ProjectStage before, Verdict? verdict) => verdict switch
    {
        Verdict.Continue when before is ProjectStage.Pitched or ProjectStage.Experiment => ProjectStage.Learning,
        Verdict.Finish => ProjectStage.Completed,
        Verdict.Stop => ProjectStage.Stopped,
        _ => before,
    };
}

/// <summary>Where a project stood before the verdict of a session, and after it.</summary>
public sealed record Judged(string Session, ProjectStage From, ProjectStage To);
