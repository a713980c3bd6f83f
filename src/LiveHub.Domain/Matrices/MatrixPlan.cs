namespace LiveHub.Domain;

/// <summary>Feasible × affordable: everybody says of each idea how feasible and how affordable it is.</summary>
public sealed record MatrixPlan : ChoosingPlan;
