namespace LiveHub.Domain;

/// <summary>Choosing among the ideas of an earlier step: each kind of it has a way of its own.</summary>
public abstract record ChoosingPlan : ActivityPlan
{
    private protected ChoosingPlan()
    {
    }

    /// <summary>The board whose ideas are chosen from, or the step that chose some of them.</summary>
    public required ActivityKey Of { get; init; }

    /// <summary>How many of the best of a step that has an order (equals at the edge all come along); null: all.</summary>
    public int? Top { get; init; }
}
