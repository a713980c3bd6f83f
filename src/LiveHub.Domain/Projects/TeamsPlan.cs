namespace LiveHub.Domain;

/// <summary>A step in which people choose the project that they work on.</summary>
public sealed record TeamsPlan : ActivityPlan
{
    /// <summary>People in one team; whoever comes later waits. Null: by how many people and projects there are.</summary>
    public int? Capacity { get; init; }
}

/// <summary>A step in which teams write down what their project is to bring, and what they want to learn from it.</summary>
public sealed record CanvasPlan : ActivityPlan;
