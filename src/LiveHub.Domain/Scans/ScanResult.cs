using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>What came out of a scan. Absent is what fewer than <see cref="ScanScore.Fewest"/> people said, and what would tell that by
/// subtraction.</summary>
/// <param name="There">How many answered in the session.</param>
/// <param name="Away">How many answered by the link.</param>
/// <param name="Joined">How many people were in the session.</param>
/// <param name="Overall">The mean of all dimensions.</param>
/// <param name="Empowered">How many feel empowered, of those who can be told of.</param>
public sealed record ScanResult(
    int There, int Away, int Joined, ImmutableArray<ScanDimensionResult> Dimensions,
    ScanFigure? Overall = null, ScanShare? Empowered = null)
{
    public bool Equals(ScanResult? other) => other is not null
        && (There, Away, Joined, Overall, Empowered) == (other.There, other.Away, other.Joined, other.Overall, other.Empowered)
        && Dimensions.SequenceEqual(other.Dimensions);

    public override int GetHashCode() => (There, Away, Overall).GetHashCode();
}

/// <summary>One dimension.</summary>
/// <param name="Dimension">What was asked.</param>
/// <param name="Now">Where we are: mean of people's own means, of those who answered at least half of its statements.</param>
/// <param name="Wanted">Where we want to be in a year.</param>
/// <param name="There">Those in the session alone, when they and the others can both be told apart.</param>
/// <param name="Away">Those by the link alone, likewise.</param>
/// <param name="Consistency">Cronbach's alpha, a hint, from 30 complete answers on.</param>
public sealed record ScanDimensionResult(
    ScanDimension Dimension, ImmutableArray<ScanSpread> Statements, ScanFigure? Now = null, ScanFigure? Wanted = null,
    ScanFigure? There = null, ScanFigure? Away = null, double? Consistency = null)
{
    public bool Equals(ScanDimensionResult? other) => other is not null
        && (Dimension, Now, Wanted, There, Away, Consistency)
            == (other.Dimension, other.Now, other.Wanted, other.There, other.Away, other.Consistency)
        && Statements.SequenceEqual(other.Statements);

    public override int GetHashCode() => (Dimension, Now).GetHashCode();
}

/// <summary>How one statement was answered.</summary>
/// <param name="Counts">How many answered 1, 2, 3, 4, 5; empty when too few did.</param>
/// <param name="Mean">Of those; absent likewise.</param>
public sealed record ScanSpread(ImmutableArray<int> Counts, double? Mean = null)
{
    public bool Equals(ScanSpread? other) => other is not null && Mean == other.Mean && Counts.SequenceEqual(other.Counts);

    public override int GetHashCode() => Mean.GetHashCode();
}

/// <summary>A mean.</summary>
/// <param name="N">Of so many people.</param>
/// <param name="Mean">1 to 5, to two decimals.</param>
/// <param name="Deviation">The standard deviation between people.</param>
/// <param name="Stage">1 (not yet) to 5 (self-evidently).</param>
public sealed record ScanFigure(int N, double Mean, double Deviation, int Stage);

/// <summary>So many of so many.</summary>
public sealed record ScanShare(int Count, int Of);

/// <summary>The scan of an earlier Learnathon of the same learning cycle.</summary>
/// <param name="Session">The code of its session.</param>
public sealed record ScanEdition(string Session, string Title, DateOnly Day, ScanResult Result);

/// <summary>What a dimension did since the edition before.</summary>
/// <param name="Margin">Below it there is no clear change.</param>
public sealed record ScanChange(double Difference, double Margin, bool Clear);
