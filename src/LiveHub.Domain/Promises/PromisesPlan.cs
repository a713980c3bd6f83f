namespace LiveHub.Domain;

/// <summary>Sponsors answer what was pitched: everybody sees what is promised as it comes.</summary>
public sealed record PromisesPlan : ActivityPlan;
