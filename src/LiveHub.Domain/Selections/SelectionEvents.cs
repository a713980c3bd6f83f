using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Something about one choice at tables.</summary>
public abstract record SelectionEvent(ActivityKey Selection) : Event;

/// <summary>Marking began on exactly these piles.</summary>
/// <param name="Marks">Of each person.</param>
/// <param name="Keep">Most ideas of one pile that go on.</param>
public sealed record SelectionOpened(
    ActivityKey Selection, ImmutableArray<DealtPile> Piles, int Marks, int Keep) : SelectionEvent(Selection);

/// <param name="Tables">The numbers of the tables that read it.</param>
public sealed record DealtPile(ImmutableArray<int> Tables, ImmutableArray<IdeaKey> Ideas);

/// <summary>A seat marked an idea, or no longer.</summary>
public sealed record IdeaMarked(ActivityKey Selection, IdeaKey Idea, SeatId Seat, bool Marked) : SelectionEvent(Selection);

/// <summary>Marking is over on these piles (by index); who reads them sees the sums.</summary>
public sealed record SumsShown(ActivityKey Selection, ImmutableArray<int> Piles) : SelectionEvent(Selection);

/// <summary>Marking goes on on these piles.</summary>
public sealed record MarkingResumed(ActivityKey Selection, ImmutableArray<int> Piles) : SelectionEvent(Selection);

/// <summary>A table said which ideas of its pile go on.</summary>
public sealed record PileConfirmed(ActivityKey Selection, int Pile, ImmutableArray<IdeaKey> Ideas) : SelectionEvent(Selection);

/// <param name="Kept">The ideas that the tables let go on.</param>
public sealed record SelectionClosed(ActivityKey Selection, ImmutableArray<IdeaKey> Kept) : SelectionEvent(Selection);

public sealed record SelectionReopened(ActivityKey Selection) : SelectionEvent(Selection);

/// <summary>A seat asks for an idea that stayed, or no longer.</summary>
public sealed record BackAsked(ActivityKey Selection, IdeaKey Idea, SeatId Seat, bool Asked) : SelectionEvent(Selection);

/// <summary>An idea that had stayed goes on, or stays again; then nobody asks for it any more.</summary>
public sealed record IdeaBroughtBack(ActivityKey Selection, IdeaKey Idea, bool Back) : SelectionEvent(Selection);
