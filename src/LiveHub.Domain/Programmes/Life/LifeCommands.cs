namespace LiveHub.Domain;

/// <summary>About the life of a project between Learnathons.</summary>
public abstract record LifeCommand(ProjectKey Project) : ProjectCommand(Project);

/// <summary>Moves a project to another stage.</summary>
/// <param name="Lesson">Needed when it stops and nothing was learned yet.</param>
public sealed record MoveProject(ProjectKey Project, ProjectStage Stage, string? Lesson = null) : LifeCommand(Project);

/// <summary>Tells a result, a lesson, or how the experiment went.</summary>
public sealed record AddEntry(ProjectKey Project, Said Said) : LifeCommand(Project);

/// <summary>Takes back what was told, or brings it back.</summary>
public sealed record WithdrawEntry(ProjectKey Project, EntryKey Entry, bool Withdrawn = true) : LifeCommand(Project);

/// <summary>Asks a function to make a lesson stick.</summary>
/// <param name="Name">Of the function, when it is none of the usual ones.</param>
public sealed record MakeRequest(ProjectKey Project, Function Function, string Text, string? Name = null, EntryKey? Lesson = null)
    : LifeCommand(Project);

/// <summary>Says how a request stands.</summary>
/// <param name="On">Since which day; today when absent.</param>
/// <param name="Proof">Needed when it is done: a link, or words.</param>
public sealed record MoveRequest(ProjectKey Project, RequestKey Request, RequestState State, DateOnly? On = null, string? Proof = null)
    : LifeCommand(Project);

/// <summary>Enters a project that runs already with all that is known of it: a line of a list.</summary>
/// <param name="Lead">The name of its lead.</param>
public sealed record ImportProject(Canvas Canvas, ProjectStage Stage = ProjectStage.Learning, string? Lead = null) : OwnerCommand;
