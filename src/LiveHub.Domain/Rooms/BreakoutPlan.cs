using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Work in rooms side by side, each with a board, a vote and a host of its own. The columns are those of the rooms'
/// boards; what rooms send up comes to the board of this step, in the plenary.</summary>
public sealed record BreakoutPlan : CollectPlan
{
    /// <summary>How people come to their rooms.</summary>
    public RoomsBy By { get; init; }

    /// <summary>How many rooms, 2 to 64; null: one for every eight people who are there when they are formed.</summary>
    public int? Rooms { get; init; }

    /// <summary>People in one room, where people choose; null: as many as come.</summary>
    public int? Capacity { get; init; }

    /// <summary>The board or vote whose ideas are the rooms' topics: the best of a vote first.</summary>
    public ActivityKey? Topics { get; init; }

    /// <summary>What the rooms are called, in order; the rest go by their numbers.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>Addresses of video calls (https), one for each room in order; an empty one is none.</summary>
    public ImmutableArray<string> Calls { get; init; } = [];
}

/// <summary>How people come to their rooms. Stored names: add, never rename.</summary>
public enum RoomsBy
{
    /// <summary>By chance, in equal sizes.</summary>
    Chance,

    /// <summary>Tables stay together; who sits at none comes where the fewest are.</summary>
    Tables,

    /// <summary>Each person chooses, as far as there is room.</summary>
    Choice,

    /// <summary>Each person chooses a topic.</summary>
    Topics,

    /// <summary>The facilitator places people.</summary>
    Hand,

    /// <summary>The groups of the rooms before.</summary>
    Same,

    /// <summary>Equal sizes, and as few people as possible who have been in a room together before.</summary>
    New,
}
