using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>What happened to groups of a board's ideas.</summary>
public abstract record GroupEvent(ActivityKey Board) : Event;

/// <summary>These ideas, of no group, are in the group of that head now.</summary>
public sealed record IdeasGrouped(ActivityKey Board, IdeaKey Head, ImmutableArray<IdeaKey> Ideas) : GroupEvent(Board);

/// <param name="Title">Absent: the words of the head are shown.</param>
public sealed record GroupTitled(ActivityKey Board, IdeaKey Head, string? Title = null) : GroupEvent(Board);

/// <summary>An idea that is not the head of its group left it.</summary>
public sealed record IdeaUngrouped(ActivityKey Board, IdeaKey Idea) : GroupEvent(Board);

public sealed record GroupTakenApart(ActivityKey Board, IdeaKey Head) : GroupEvent(Board);

/// <summary>It was said of these that they are not the same, or that they may be after all.</summary>
public sealed record SimilarRejected(ActivityKey Board, ImmutableArray<IdeaKey> Ideas, bool Rejected) : GroupEvent(Board);
