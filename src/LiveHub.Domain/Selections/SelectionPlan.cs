namespace LiveHub.Domain;

/// <summary>Choosing at tables: everybody marks some ideas of its table's pile in silence, then the table confirms which
/// go on.</summary>
public sealed record SelectionPlan : ChoosingPlan
{
    public const int UsualMarks = 3;

    /// <summary>How many ideas each person marks.</summary>
    public int Marks { get; init; } = UsualMarks;

    /// <summary>Most ideas of one pile that go on; null leaves it to the rule <see cref="SelectionRules.DefaultKeep"/>.</summary>
    public int? Keep { get; init; }
}
