using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Whether what a scan asks makes sense.</summary>
public static class ScanPlans
{
    public static (ActivityPlan? Plan, Refusal? No) Check(ScanPlan plan)
    {
        ImmutableArray<ScanDimension> asked = plan.Dimensions.IsDefaultOrEmpty ? [] : [.. plan.Dimensions.Select(Cleaned)];
        var statements = asked.SelectMany(dimension => dimension.Statements).ToList();
        var good = asked.Length <= Limits.ScanDimensions && statements.Count <= Limits.ScanStatements
            && asked.All(dimension => dimension.Statements.Length > 0 && IsNamed(dimension))
            && statements.All(IsTold)
            && statements.DistinctBy(statement => statement.Series).Count() == statements.Count
            && asked.DistinctBy(dimension => (dimension.Standard, dimension.Name)).Count() == asked.Length;
        return good ? (plan with { Dimensions = asked }, null) : (null, Refusal.With(RefusalCode.BadStatements, "most", Limits.ScanStatements));
    }

    private static ScanDimension Cleaned(ScanDimension dimension) => new(
        [.. (dimension.Statements.IsDefault ? [] : dimension.Statements)
            .Select(statement => statement.Standard > 0 ? statement with { Text = null } : statement with { Text = Words.Clean(statement.Text) })],
        dimension.Standard, dimension.Standard > 0 ? null : Words.Clean(dimension.Name));

    private static bool IsNamed(ScanDimension dimension) => dimension.Standard > 0
        ? dimension.Standard <= ScanStatements.Standard.Length
        : dimension is { Standard: 0, Name.Length: > 0 } && !Words.TooLong(dimension.Name, Limits.Column);

    private static bool IsTold(ScanStatement statement) => statement.Standard > 0
        ? statement.Standard <= ScanStatements.Standard.Sum(dimension => dimension.Statements.Length)
        : statement is { Standard: 0, Text.Length: > 0 } && !Words.TooLong(statement.Text, Limits.ScanStatement);
}
