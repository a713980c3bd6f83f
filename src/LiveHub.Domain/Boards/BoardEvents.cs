using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Something about one board and its ideas.</summary>
public abstract record BoardEvent(ActivityKey Board) : Event;

public sealed record BoardOpened(ActivityKey Board) : BoardEvent(Board);

public sealed record BoardClosed(ActivityKey Board) : BoardEvent(Board);

/// <summary>There are now more ideas than a phone should hold; from here on phones are dealt pages.</summary>
public sealed record BoardOutgrewPhones(ActivityKey Board) : BoardEvent(Board);

/// <summary>An idea arrived. Its author is a side row, not part of the log.</summary>
/// <param name="Picture">The key of its picture, when it is a photo.</param>
/// <param name="Paper">The photo that it was typed from; such an idea has no author.</param>
/// <param name="ByHand">Whether it was typed for people without a phone; such an idea has no author either.</param>
/// <param name="Waits">Whether it waits until it is approved; absent when it does not.</param>
public sealed record IdeaSent(
    ActivityKey Board, IdeaKey Idea, string Text, int? Column = null, string? Picture = null, IdeaKey? Paper = null,
    bool? ByHand = null, bool? Waits = null) : BoardEvent(Board);

/// <param name="Was">The word that it was, in a check-in.</param>
/// <param name="Waits">Whether it waits (again); absent when it does not.</param>
public sealed record IdeaEdited(
    ActivityKey Board, IdeaKey Idea, string Text, int? Column = null, string? Was = null, bool? Waits = null) : BoardEvent(Board);

/// <param name="Was">The word that it was, in a check-in: whose count changes is not to be searched for.</param>
public sealed record IdeaDeleted(ActivityKey Board, IdeaKey Idea, string? Was = null) : BoardEvent(Board);

public sealed record DoneSaid(ActivityKey Board, SeatId Seat, bool Done) : BoardEvent(Board);

/// <summary>A seat was dealt these ideas, in place of its former page.</summary>
public sealed record IdeasDealt(ActivityKey Activity, SeatId Seat, ImmutableArray<IdeaKey> Ideas) : Event;
