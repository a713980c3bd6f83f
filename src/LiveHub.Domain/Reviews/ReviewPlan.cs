namespace LiveHub.Domain;

/// <summary>The running projects that the learning cycle brought, one after the other: did it help, did we learn, and what is to
/// become of it?</summary>
public sealed record ReviewPlan : ActivityPlan;
