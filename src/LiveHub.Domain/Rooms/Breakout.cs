using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>The rooms of one step, and how far they are.</summary>
/// <param name="Rooms">In the order of their numbers.</param>
/// <param name="OpenedAt">When the rooms opened the last time.</param>
/// <param name="EndsAt">When they close; null: when the facilitator calls everybody back.</param>
/// <param name="CalledBack">Whether everybody has been called back.</param>
public sealed record Breakout(
    ImmutableArray<PlaceKey> Rooms, BreakoutPhase Phase = BreakoutPhase.Forming, DateTimeOffset? OpenedAt = null,
    DateTimeOffset? EndsAt = null, bool CalledBack = false)
{
    /// <summary>Who belongs where; where people choose, also who waits for a place there.</summary>
    public ImmutableDictionary<SeatId, PlaceKey> Placed { get; init; } = ImmutableDictionary<SeatId, PlaceKey>.Empty;
}

public enum BreakoutPhase
{
    /// <summary>People see where they will be, or choose.</summary>
    Forming,

    /// <summary>People are in the rooms.</summary>
    Open,

    /// <summary>People are back.</summary>
    Closed,
}

/// <summary>One room of a step.</summary>
/// <param name="Number">From 1; the same number in every step is the same host's.</param>
/// <param name="Name">Empty when it goes by its number.</param>
/// <param name="Seats">Its people in the order in which they came: beyond the capacity they wait.</param>
public sealed record Room(
    PlaceKey Key, ActivityKey Breakout, int Number, string Name, ActivityKey Board, ActivityKey Ballot, IdeaKey? Topic = null,
    int? Capacity = null, string? Call = null)
{
    public ImmutableList<SeatId> Seats { get; init; } = [];

    /// <summary>The person who was made host.</summary>
    public SeatId? Host { get; init; }

    /// <summary>Since when the room calls for help.</summary>
    public DateTimeOffset? HelpSince { get; init; }

    /// <summary>So much later than the others it closes.</summary>
    public TimeSpan Extra { get; init; }

    public bool Closed { get; init; }

    public bool IsFull => Seats.Count >= Capacity;

    /// <summary>Whether this person has a place, and does not wait for one.</summary>
    public bool HasPlaceFor(SeatId seat) => Capacity is not { } most || Seats.IndexOf(seat) < most;
}
