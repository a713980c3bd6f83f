using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>How a session is moderated: everything is off until the facilitator wants it.</summary>
public sealed record Moderation
{
    public static readonly Moderation None = new();

    /// <summary>Whether what people write waits until it is approved.</summary>
    public bool Approves { get; init; }

    /// <summary>Since when everything stands still.</summary>
    public DateTimeOffset? PausedAt { get; init; }

    /// <summary>Whether who joins waits at the door.</summary>
    public bool Door { get; init; }

    /// <summary>Who stands at the door, by number.</summary>
    public ImmutableSortedDictionary<int, AtDoor> Asks { get; init; } = ImmutableSortedDictionary<int, AtDoor>.Empty;

    /// <summary>The number of each who stands there.</summary>
    public ImmutableDictionary<SeatId, int> AskOf { get; init; } = ImmutableDictionary<SeatId, int>.Empty;

    /// <summary>How many have ever stood there.</summary>
    public int Knocks { get; init; }

    /// <summary>Whose access was taken away.</summary>
    public ImmutableHashSet<SeatId> Removed { get; init; } = [];

    public ImmutableSortedDictionary<string, WordList> WordLists { get; init; } = WordList.All;

    /// <summary>Whether anything that people write may have to wait.</summary>
    public bool MayHold => Approves || WordLists.Values.Any(list => list.On);

    /// <summary>The same with this person at the door, or no longer there.</summary>
    public Moderation With(int ask, AtDoor? who) => who is { } one
        ? this with { Asks = Asks.SetItem(ask, one), AskOf = AskOf.SetItem(one.Seat, ask), Knocks = Math.Max(Knocks, ask) }
        : this with { Asks = Asks.Remove(ask), AskOf = AskOf.Remove(Asks[ask].Seat) };
}

/// <summary>Somebody at the door.</summary>
/// <param name="Declined">Whether it was not let in.</param>
public sealed record AtDoor(SeatId Seat, bool Declined = false);
