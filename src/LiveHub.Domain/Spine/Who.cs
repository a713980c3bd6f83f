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

    /// <summary>Runs the rooms with one number.</summary>
    Host,

    /// <summary>Answers projects with promises; in the session, and in its learning cycle.</summary>
    Sponsor,

    /// <summary>Runs a learning cycle.</summary>
    Owner,

    /// <summary>Has a part in projects of a learning cycle.</summary>
    Member,

    /// <summary>Signed up for a session of a learning cycle, or was asked to.</summary>
    Guest,
}

/// <summary>Who asks: a role, for people their seat (in a learning cycle: who they are), for hosts the number of their room, for
/// facilitators how often all links had been ended before theirs, for a phone that leads by a QR code the same of phones (from 1).</summary>
public readonly record struct Who(Role Role, SeatId Seat = default, int Room = 0, int Round = 0, int Phone = 0)
{
    public static readonly Who System = new(Role.System);
    public static readonly Who Facilitator = new(Role.Facilitator);

    public static Who Participant(SeatId seat) => new(Role.Participant, seat);

    public static Who Sponsor(SeatId seat) => new(Role.Sponsor, seat);

    public static Who Host(int room) => new(Role.Host, Room: room);
}
