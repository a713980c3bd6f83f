namespace LiveHub.Domain;

/// <summary>What people see of each other's ideas on a board. Stored names: add, never rename.</summary>
public enum Sight
{
    /// <summary>Only their own.</summary>
    Own,

    /// <summary>Of others, those that were dealt to them: a few at a time, each shown equally often.</summary>
    Few,

    /// <summary>All.</summary>
    All,
}

/// <summary>How far a board is that began with own ideas only.</summary>
/// <param name="Until">When the time alone is over; null when the facilitator ends it.</param>
public sealed record Blind(Sight Sight, DateTimeOffset? Until = null)
{
    public static readonly Blind Over = new(Sight.All);
}
