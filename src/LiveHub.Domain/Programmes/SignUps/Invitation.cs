using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>The page on which people say whether they come to one Learnathon, and what they said. Who they are lies beside
/// the log.</summary>
public sealed record Invitation(string Session)
{
    /// <summary>Whether somebody new may answer. Who has answered may change that, or withdraw, at any time.</summary>
    public bool Open { get; init; }

    /// <summary>What it is about.</summary>
    public string About { get; init; } = "";

    public string Where { get; init; } = "";

    /// <summary>With the offset of the place: people read its time of day.</summary>
    public DateTimeOffset? BeginsAt { get; init; }

    public DateTimeOffset? EndsAt { get; init; }

    public ImmutableArray<Workshop> Workshops { get; init; } = [];

    public ImmutableDictionary<SeatId, GuestAnswer> Guests { get; init; } = ImmutableDictionary<SeatId, GuestAnswer>.Empty;

    /// <summary>Who chose which workshop: the first of each line have a place, the rest wait.</summary>
    public SignUp Chosen { get; init; } = SignUp.Empty;

    /// <summary>Who was there.</summary>
    public ImmutableHashSet<SeatId> There { get; init; } = [];

    public CodesAt CodesAt { get; init; }

    /// <summary>How many codes there are to hand out, and which of them each person has.</summary>
    public int Codes { get; init; }

    public ImmutableDictionary<SeatId, int> Given { get; init; } = ImmutableDictionary<SeatId, int>.Empty;

    public int Count(Coming coming) => Guests.Values.Count(guest => guest.Coming == coming);

    /// <summary>Who said yes or maybe, in the order in which they did.</summary>
    public IEnumerable<(SeatId Person, GuestAnswer Answer)> Expected => Guests
        .Where(guest => guest.Value.Coming != Coming.No)
        .OrderBy(guest => guest.Value.At).ThenBy(guest => guest.Key.Value, StringComparer.Ordinal)
        .Select(guest => (guest.Key, guest.Value));

    /// <summary>Whether this person is to have a code, when there are any.</summary>
    public bool Earns(SeatId person) => CodesAt == CodesAt.Attendance
        ? There.Contains(person)
        : Guests.GetValueOrDefault(person)?.Coming == Coming.Yes;

    public bool Equals(Invitation? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Session.GetHashCode(StringComparison.Ordinal);
}

/// <param name="Interview">Whether it may be asked for an interview.</param>
/// <param name="At">When it said so first; changing its mind between yes and maybe keeps its place.</param>
public sealed record GuestAnswer(Coming Coming, bool Interview, DateTimeOffset At);

/// <summary>Whether somebody comes. Stored names: add, never rename.</summary>
public enum Coming
{
    Yes,
    Maybe,
    No,
}

/// <summary>When a person is handed a code. Stored names: add, never rename.</summary>
public enum CodesAt
{
    SignUp,
    Attendance,
}
