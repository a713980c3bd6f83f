namespace LiveHub.Domain;

/// <summary>About the wall of results.</summary>
public abstract record WallCommand : FacilitatorCommand;

/// <summary>Takes a card from the wall, or hangs it there again.</summary>
public sealed record HideCard(string Card, bool Hide) : WallCommand;

/// <summary>Turns to a page of the wall, counted from 0; with none its pages turn by themselves.</summary>
public sealed record TurnWall(ActivityKey Results, int? Page = null) : WallCommand;
