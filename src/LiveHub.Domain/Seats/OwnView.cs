namespace LiveHub.Domain;

/// <summary>Each person may see its own name, and the seed of its own order of ideas; nobody else sees either.</summary>
public static class OwnView
{
    public static object? Me(Session session, SeatId seat) => session.Seats.Contains(seat)
        ? new MeEntity(Seed(seat), session.Aside.Names.GetValueOrDefault(seat), session.Numbers[seat])
        : null;

    /// <summary>A number that orders this person's lists, the same on all its devices (FNV-1a of the seat).</summary>
    private static uint Seed(SeatId seat)
    {
        var hash = 2166136261u;
        foreach (var letter in seat.Value)
        {
            hash = (hash ^ letter) * 16777619u;
        }

        return hash;
    }
}

/// <summary>What a person knows of itself.</summary>
/// <param name="Number">By which those who run the session know who gave no name.</param>
public sealed record MeEntity(uint Seed, string? Name = null, int Number = 0);
