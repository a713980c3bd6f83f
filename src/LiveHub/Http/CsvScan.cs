using System.Globalization;
using System.Text;
using LiveHub.Domain;

namespace LiveHub.Http;

/// <summary>The rows of what a scan showed: each dimension now and wanted, with how many people, mean and stage, then each of its
/// statements with how many people gave which grade.</summary>
internal static class CsvScan
{
    public static void Rows(StringBuilder csv, ReportScan scan, Func<string, string> words)
    {
        foreach (var dimension in scan.Shown.Result.Dimensions)
        {
            var theme = dimension.Dimension is { Standard: > 0 and var number } ? words($"scan.themes.t{number}") : dimension.Dimension.Name ?? "";
            Figure(csv, scan, theme, words("scan.now"), dimension.Now);
            Figure(csv, scan, theme, words("scan.wanted"), dimension.Wanted);
            foreach (var (statement, spread) in dimension.Dimension.Statements.Zip(dimension.Statements))
            {
                var text = statement.Standard > 0 ? words($"scan.statements.s{statement.Standard}") : statement.Text ?? "";
                for (var grade = 0; grade < spread.Counts.Length; grade++)
                {
                    Row(csv, scan, theme, text, spread.Counts[grade], CsvReport.Number(ScanStatements.Lowest + grade));
                }
            }
        }
    }

    private static void Figure(StringBuilder csv, ReportScan scan, string theme, string of, ScanFigure? figure)
    {
        if (figure is not null)
        {
            Row(csv, scan, theme, of, figure.N, figure.Mean.ToString("0.00", CultureInfo.InvariantCulture));
        }
    }

    /// <summary>People as in all rows; in the column of outcomes the grade, or the mean.</summary>
    private static void Row(StringBuilder csv, ReportScan scan, string theme, string text, int people, string outcome) =>
        CsvReport.Row(csv, theme, scan.Question, "", "", "", text, "", CsvReport.Number(people), "", "", "", "", "", "", "", outcome);
}
