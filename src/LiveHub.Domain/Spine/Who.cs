namespace LiveHub.Domain;

/// <summary>What a capability lets its holder be. Stored names: add, never rename.</summary>
public enum Role
{
    /// <summary>The server itself: time, and the making of sessions.</summary>
    System,
    Facilitator,
    Stage,
    Participant,

    /// <summary>Opens the report by a share link, and nothing else.</summary>
    Reader,
}

/// <summary>Who asks: a role, and for people their seat.</summary>
public readonly record struct Who(Role Role, SeatId Seat = default)
{
    public static readonly Who System = new(Role.System);
    public static readonly Who Facilitator = new(Role.Facilitator);

    public static Who Participant(SeatId seat) => new(Role.Participant, seat);
}
