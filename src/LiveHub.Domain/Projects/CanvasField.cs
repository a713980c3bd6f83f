namespace LiveHub.Domain;

/// <summary>The fields of a project's canvas, in the order in which they are filled in (learnathon.md B6). Stored names: add,
/// never rename.</summary>
public enum CanvasField
{
    Title,
    ForWhom,

    /// <summary>The performance goal: from A to B by a day, measured by what.</summary>
    GoalFrom,
    GoalTo,
    GoalBy,
    GoalMeasure,

    /// <summary>The learning goal: what we want to find out or become able to, and how we will notice.</summary>
    LearnWhat,
    LearnNotice,

    /// <summary>The smallest experiment.</summary>
    TryWhat,
    TryWho,
    TryStart,
    TryCost,
    StopIf,

    Help,
    Sponsor,
    EndBy,

    /// <summary>What must be made to stick, and with whom.</summary>
    SecureWhat,
    SecureWith,
}
