using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Something about one "feasible × affordable".</summary>
public abstract record MatrixEvent(ActivityKey Matrix) : Event;

/// <summary>It opened on exactly these ideas.</summary>
public sealed record MatrixOpened(ActivityKey Matrix, ImmutableArray<IdeaKey> Options) : MatrixEvent(Matrix);

public sealed record MatrixReopened(ActivityKey Matrix) : MatrixEvent(Matrix);

public sealed record MatrixClosed(ActivityKey Matrix) : MatrixEvent(Matrix);

public sealed record MatrixRevealed(ActivityKey Matrix) : MatrixEvent(Matrix);

public sealed record ThresholdsSet(ActivityKey Matrix, double Feasible, double Affordable) : MatrixEvent(Matrix);

/// <summary>A seat said this of an idea, in place of what it said before; nothing when it took it back.</summary>
public sealed record IdeaWeighed(
    ActivityKey Matrix, IdeaKey Idea, SeatId Seat, int? Feasible = null, int? Affordable = null) : MatrixEvent(Matrix);
