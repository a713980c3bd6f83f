namespace LiveHub.Domain;

/// <summary>Something about the wall of results.</summary>
public abstract record WallEvent : Event;

public sealed record CardHidden(string Card, bool Hide) : WallEvent;

/// <summary>A page is on show until another is; without one they turn by themselves.</summary>
public sealed record WallTurned(ActivityKey Results, int? Page = null) : WallEvent;
