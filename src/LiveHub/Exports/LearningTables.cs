using System.Globalization;
using LiveHub.Domain;

namespace LiveHub.Exports;

/// <summary>What scans showed, how people felt at the close, and the cards that they picked. What fewer than five people said is in none
/// of it.</summary>
internal static class LearningTables
{
    /// <summary>A row of each theme, now and wanted, and one of each of its statements.</summary>
    public static IEnumerable<ExportTable> Scans(ExportSource source)
    {
        var words = source.Words;
        return source.Report.Scans.Select(scan => new ExportTable(
            words("report.kinds.scan"), scan.Question,
            [
                words("scan.theme"), words("scan.statement"), words("scan.now"), words("report.people"), words("scan.wanted"),
                .. Grades.Select(grade => words($"scan.answers.a{grade}")),
            ],
            [.. scan.Shown.Result.Dimensions.SelectMany(dimension => Rows(dimension, words))]));
    }

    public static IEnumerable<ExportTable> Taps(ExportSource source)
    {
        var (words, taps) = (source.Words, source.Report.Taps);
        (string Word, TapLine? Line)[] all =
            [("learn.taps.cared", taps?.Cared), ("learn.taps.enabled", taps?.Enabled), ("learn.taps.inspired", taps?.Inspired)];
        yield return new(
            words("learn.taps.title"), "", [words("scan.statement"), .. Grades],
            [.. all.Where(one => one.Line is not null).Select(one => (ExportCell[])
                [words(one.Word), one.Line!.One, one.Line.Two, one.Line.Three, one.Line.Four, one.Line.Five])]);
    }

    public static IEnumerable<ExportTable> Cards(ExportSource source) => source.Report.CheckIns.Select(checkIn => new ExportTable(
        source.Words("report.kinds.checkIn"), checkIn.Question, [source.Words("report.card"), source.Words("report.people")],
        [.. (checkIn.Cards ?? []).Select(card => (ExportCell[])[card.Title, card.Count])]));

    private static IEnumerable<string> Grades => Enumerable.Range(ScanStatements.Lowest, ScanStatements.Highest)
        .Select(grade => grade.ToString(CultureInfo.InvariantCulture));

    private static IEnumerable<ExportCell[]> Rows(ScanDimensionResult told, Func<string, string> words)
    {
        var theme = told.Dimension is { Standard: > 0 and var number } ? words($"scan.themes.t{number}") : told.Dimension.Name;
        yield return [theme, "", told.Now?.Mean, told.Now?.N, told.Wanted?.Mean, .. Counts([])];
        foreach (var (statement, spread) in told.Dimension.Statements.Zip(told.Statements))
        {
            yield return
            [
                theme, statement.Standard > 0 ? words($"scan.statements.s{statement.Standard}") : statement.Text,
                spread.Mean, spread.Mean is null ? "" : spread.Counts.Sum(), "", .. Counts(spread.Counts),
            ];
        }
    }

    private static IEnumerable<ExportCell> Counts(IReadOnlyList<int> counts) =>
        Grades.Select((_, at) => at < counts.Count ? (ExportCell)counts[at] : "");
}
