using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Workshops side by side: each person chooses one, as far as there is room.</summary>
public sealed record SignUpPlan : ActivityPlan
{
    /// <summary>Two to twelve.</summary>
    public ImmutableArray<Workshop> Workshops { get; init; } = [];
}

/// <param name="Capacity">How many people find room; whoever comes later waits.</param>
/// <param name="Where">The room, or where to find it.</param>
/// <param name="Purpose">What it is for, in a sentence.</param>
/// <param name="Steps">How it goes, for those who give it; Markdown.</param>
/// <param name="Card">What people take home; Markdown.</param>
public sealed record Workshop(
    string Name, int Capacity, string? Where = null, string? Purpose = null, string? Steps = null, string? Card = null);

/// <summary>Lets people choose (again).</summary>
public sealed record OpenSignUp(ActivityKey SignUp) : FacilitatorCommand;

public sealed record CloseSignUp(ActivityKey SignUp) : FacilitatorCommand;

/// <summary>Chooses a workshop (by index) in place of the one chosen before; none gives the place back.</summary>
public sealed record ChooseWorkshop(ActivityKey SignUp, int? Workshop = null) : ParticipantCommand;

public sealed record SignUpOpened(ActivityKey SignUp) : Event;

public sealed record SignUpClosed(ActivityKey SignUp) : Event;

/// <summary>A seat chose this workshop, in place of its former one; it stands last in its line.</summary>
public sealed record WorkshopChosen(ActivityKey SignUp, SeatId Seat, int? Workshop = null) : Event;
