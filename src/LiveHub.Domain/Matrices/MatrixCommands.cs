namespace LiveHub.Domain;

/// <summary>What the facilitator does with a "feasible × affordable".</summary>
public abstract record MatrixCommand : FacilitatorCommand
{
    private protected MatrixCommand()
    {
    }
}

/// <summary>Opens it (again), and moves everybody to it when they are not there yet.</summary>
public sealed record OpenMatrix(ActivityKey Matrix) : MatrixCommand;

public sealed record CloseMatrix(ActivityKey Matrix) : MatrixCommand;

public sealed record RevealMatrix(ActivityKey Matrix) : MatrixCommand;

/// <summary>From which mean on an idea goes on, on each axis: 1 to 5, in halves.</summary>
public sealed record SetThresholds(ActivityKey Matrix, double Feasible, double Affordable) : MatrixCommand;

/// <summary>Says how feasible and how affordable an idea is, each 1 to 5, in place of what one said before; neither takes
/// it back.</summary>
public sealed record WeighIdea(ActivityKey Matrix, IdeaKey Idea, int? Feasible = null, int? Affordable = null) : ParticipantCommand;
