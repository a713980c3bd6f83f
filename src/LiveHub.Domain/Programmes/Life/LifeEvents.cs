namespace LiveHub.Domain;

/// <summary>Something in the life of a project between Learnathons.</summary>
public abstract record LifeEvent(ProjectKey Project) : ProjectEvent(Project);

public sealed record ProjectMoved(ProjectKey Project, ProjectStage Stage, DateTimeOffset At) : LifeEvent(Project);

/// <summary>Something was told. Who noticed it is a side row.</summary>
public sealed record EntryAdded(ProjectKey Project, EntryKey Entry, Said Said, DateTimeOffset At) : LifeEvent(Project);

public sealed record EntryWithdrawn(ProjectKey Project, EntryKey Entry, bool Withdrawn) : LifeEvent(Project);

public sealed record RequestMade(
    ProjectKey Project, RequestKey Request, Function Function, string Text, DateOnly On, string? Name = null, EntryKey? Lesson = null)
    : LifeEvent(Project);

public sealed record RequestMoved(ProjectKey Project, RequestKey Request, RequestState State, DateOnly On, string? Proof = null)
    : LifeEvent(Project);
