using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Something about one quick rating.</summary>
public abstract record RatingEvent(ActivityKey Rating) : Event;

/// <summary>A quick rating opened on exactly these ideas, similar ones next to each other.</summary>
/// <param name="Cards">In one hand.</param>
public sealed record RatingOpened(ActivityKey Rating, ImmutableArray<IdeaKey> Options, int Cards) : RatingEvent(Rating);

public sealed record RatingReopened(ActivityKey Rating) : RatingEvent(Rating);

public sealed record RatingClosed(ActivityKey Rating) : RatingEvent(Rating);

public sealed record RatingRevealed(ActivityKey Rating) : RatingEvent(Rating);

/// <summary>A seat was dealt these ideas, after those it had before.</summary>
public sealed record CardsDealt(ActivityKey Rating, SeatId Seat, ImmutableArray<IdeaKey> Ideas) : RatingEvent(Rating);

/// <summary>A seat gave an idea this, in place of what it gave before; null: it took it back.</summary>
public sealed record IdeaRated(ActivityKey Rating, IdeaKey Idea, SeatId Seat, int? Score = null) : RatingEvent(Rating);
