using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>One scan: who has answered, and what came out. What anybody answered is not here.</summary>
public sealed record Scan
{
    public static readonly Scan Empty = new();

    public ScanPhase Phase { get; init; }

    /// <summary>Until when its link lets answers in; null while it does not.</summary>
    public DateTimeOffset? LinkUntil { get; init; }

    /// <summary>Who has answered on a phone in the session.</summary>
    public ImmutableHashSet<SeatId> Answered { get; init; } = [];

    /// <summary>Hashes of the ballots that were used by the link.</summary>
    public ImmutableHashSet<string> Away { get; init; } = [];

    /// <summary>Once its answers were counted.</summary>
    public ScanResult? Result { get; init; }
}

/// <summary>How far a scan is.</summary>
public enum ScanPhase
{
    Waiting,
    Open,

    /// <summary>No more answers; they are being counted.</summary>
    Closed,

    /// <summary>The facilitator sees what came out.</summary>
    Settled,

    /// <summary>Everybody does.</summary>
    Shown,
}

/// <summary>One person's answers, as they lie in the box: under a random key, without a seat and without a time.</summary>
/// <param name="Away">Whether they came by the link.</param>
/// <param name="Answers">1 to 5 to each statement, 0 for "don't know".</param>
/// <param name="Wanted">1 to 5 for each dimension, 0 for none.</param>
public sealed record ScanAnswers(bool Away, ImmutableArray<int> Answers, ImmutableArray<int> Wanted)
{
    /// <summary>The kind of side row that goes into the box of answers instead of beside the other rows: the store keeps no version of it.</summary>
    public const string RowKind = "scanAnswer";

    /// <summary>The row: "away" or "there", then one digit for each answer, and for each wish.</summary>
    public SideRow Row(ActivityKey scan, string key) =>
        new(RowKind, $"{scan}/{key}", $"{(Away ? "away" : "there")} {string.Concat(Answers)} {string.Concat(Wanted)}");

    public static ScanAnswers Parse(string row)
    {
        var parts = row.Split(' ');
        return new(parts[0] == "away", Digits(parts[1]), Digits(parts[2]));
    }

    private static ImmutableArray<int> Digits(string text) => [.. text.Select(digit => digit - '0')];
}
