using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace LiveHub.Domain;

/// <summary>The learning scan: how far this organisation is in learning, as its people see it, and where they want to be.</summary>
public sealed record ScanPlan : ActivityPlan
{
    /// <summary>What is asked, in this order; empty asks the standard statements.</summary>
    public ImmutableArray<ScanDimension> Dimensions { get; init; } = [];

    [JsonIgnore]
    public ImmutableArray<ScanDimension> Asked => Dimensions.IsDefaultOrEmpty ? ScanStatements.Standard : Dimensions;
}

/// <summary>Talking about what the scan before this step showed.</summary>
public sealed record ScanResultPlan : ActivityPlan;

/// <summary>Some statements about one thing, answered together by one slider "where do we want to be in a year?".</summary>
/// <param name="Standard">Which of the standard dimensions, from 1; 0 for one's own, which has a name.</param>
public sealed record ScanDimension(ImmutableArray<ScanStatement> Statements, int Standard = 0, string? Name = null)
{
    /// <summary>Names what is measured: with another statement it is another series, and years are not compared.</summary>
    [JsonIgnore]
    public string Series => string.Join('\n', Statements.Select(statement => statement.Series).Prepend(Standard > 0 ? $"{Standard}" : Name ?? ""));

    public bool Equals(ScanDimension? other) => other is not null
        && (Standard, Name) == (other.Standard, other.Name) && Statements.SequenceEqual(other.Statements);

    public override int GetHashCode() => (Standard, Name, Statements.Length).GetHashCode();
}

/// <summary>One statement.</summary>
/// <param name="Standard">Which of the standard statements, from 1, in the reader's language; 0 for one's own, which has a text.</param>
public sealed record ScanStatement(int Standard = 0, string? Text = null)
{
    [JsonIgnore]
    public string Series => Standard > 0 ? $"{Standard}" : Text ?? "";
}

/// <summary>The standard statements: 24 over 7 dimensions. Their texts are words ("scan"), so that each reads its own language; a
/// changed text would be a statement with a new number.</summary>
public static class ScanStatements
{
    /// <summary>An answer is 1 (not yet) to 5 (self-evidently); 0 is "don't know", which is not a score.</summary>
    public const int DontKnow = 0, Lowest = 1, Highest = 5;

    private static readonly ImmutableArray<int> Sizes = [4, 3, 4, 4, 3, 3, 3];

    public static readonly ImmutableArray<ScanDimension> Standard =
    [
        .. Sizes.Select((size, at) => new ScanDimension(
            [.. Enumerable.Range(Sizes.Take(at).Sum() + 1, size).Select(number => new ScanStatement(number))], at + 1)),
    ];

    /// <summary>Statements on room, talent, time and obstacles: people with a mean of <see cref="EmpoweredFrom"/> on them feel empowered.
    /// A measure of this product's own.</summary>
    public static readonly ImmutableArray<int> OfEmpowerment = [5, 7, 13, 20];

    public const double EmpoweredFrom = 3.5;
}
