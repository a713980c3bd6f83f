namespace LiveHub.Domain;

/// <summary>About best practices; asked by the owner of the cycle, and by members for their projects.</summary>
public abstract record PracticeCommand : ProgrammeCommand;

/// <summary>Tells a best practice.</summary>
/// <param name="Contact">Whom to ask: never in the log.</param>
/// <param name="Project">Where it comes from; needed of members.</param>
public sealed record TellPractice(PracticeText Text, string? Contact = null, ProjectKey? Project = null) : PracticeCommand;

/// <summary>Tells it in other words; without a contact that is forgotten.</summary>
public sealed record ChangePractice(PracticeKey Practice, PracticeText Text, string? Contact = null) : PracticeCommand;

/// <summary>Takes it back, or brings it back.</summary>
public sealed record WithdrawPractice(PracticeKey Practice, bool Withdrawn = true) : PracticeCommand;

/// <summary>Something about one best practice.</summary>
public abstract record PracticeEvent(PracticeKey Practice) : ProgrammeEvent;

/// <summary>It was told, or in other words. Whom to ask is a side row; an older one is gone.</summary>
/// <param name="By">Who told it first; absent for the owner.</param>
public sealed record PracticeTold(
    PracticeKey Practice, PracticeText Text, DateTimeOffset At, ProjectKey? Project = null, SeatId? By = null) : PracticeEvent(Practice);

public sealed record PracticeWithdrawn(PracticeKey Practice, bool Withdrawn) : PracticeEvent(Practice);

/// <summary>Whom to ask is forgotten.</summary>
public sealed record ContactForgotten(PracticeKey Practice) : PracticeEvent(Practice);
