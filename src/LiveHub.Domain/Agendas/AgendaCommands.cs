namespace LiveHub.Domain;

/// <summary>What a new session begins with.</summary>
public enum StartingPoint
{
    IdeaRound,
    Empty,
}

/// <summary>Makes the session. The hashes are of the secrets of its facilitator screen and big screen.</summary>
public sealed record CreateSession(
    string Code, string Title, string Language, StartingPoint Start, string FacilitatorHash, string StageHash) : SystemCommand;

public sealed record RenameSession(string Title) : FacilitatorCommand;

/// <summary>Ends the session for good; who wrote which anonymous idea is forgotten.</summary>
public sealed record EndSession : FacilitatorCommand;

/// <summary>Adds a step, at the end or after another.</summary>
public sealed record AddActivity(ActivityPlan Plan, ActivityKey? After = null) : FacilitatorCommand;

public sealed record ChangeActivity(ActivityKey Activity, ActivityPlan Plan) : FacilitatorCommand;

public sealed record RemoveActivity(ActivityKey Activity) : FacilitatorCommand;

/// <summary>Moves everybody to a step; what is open there now is closed. Going where all are already is nothing.</summary>
public sealed record Go(ActivityKey To) : FacilitatorCommand;
