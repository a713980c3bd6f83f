namespace LiveHub.Domain;

/// <summary>Something about what was added to an idea.</summary>
public abstract record BuildEvent(ActivityKey Board, BuildKey Build) : Event;

/// <summary>Something was added to an idea. Who did is a side row, not part of the log.</summary>
public sealed record BuildSent(ActivityKey Board, BuildKey Build, IdeaKey Idea, string Text) : BuildEvent(Board, Build);

public sealed record BuildEdited(ActivityKey Board, BuildKey Build, string Text) : BuildEvent(Board, Build);

/// <param name="Idea">What it was added to: which is not to be searched for.</param>
public sealed record BuildDeleted(ActivityKey Board, BuildKey Build, IdeaKey Idea) : BuildEvent(Board, Build);

public sealed record BuildHidden(ActivityKey Board, BuildKey Build, bool Hidden) : BuildEvent(Board, Build);
