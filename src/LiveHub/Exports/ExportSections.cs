using System.Collections.Immutable;

namespace LiveHub.Exports;

/// <summary>The parts of the report, in its order. A new part is a file of its own and a line here: every export has it then.</summary>
internal static class ExportSections
{
    private static readonly ImmutableArray<Func<ExportSource, IEnumerable<ExportTable>>> All =
    [
        OverviewTables.Figures,
        ProjectTables.Projects,
        ProjectTables.Reviews,
        ProjectTables.Pitches,
        ProjectTables.Promises,
        ProjectTables.Appreciations,
        ChoiceTables.Matrices,
        ChoiceTables.Ballots,
        ChoiceTables.Ratings,
        ChoiceTables.Selections,
        ChoiceTables.Polls,
        LearningTables.Scans,
        LearningTables.Taps,
        OverviewTables.Timeline,
        BoardTables.Ideas,
        BoardTables.Questions,
        BoardTables.CheckIns,
        LearningTables.Cards,
        BoardTables.SignUps,
        BoardTables.Reflections,
        OverviewTables.LeftOut,
        OverviewTables.People,
    ];

    /// <summary>Parts that have something to tell, without columns that nothing stands in.</summary>
    public static ImmutableArray<ExportTable> Of(ExportSource source) =>
        [.. All.SelectMany(section => section(source)).Where(table => !table.Rows.IsEmpty).Select(table => table.Compact())];
}
