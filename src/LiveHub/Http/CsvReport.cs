using System.Globalization;
using System.Text;
using LiveHub.Domain;

namespace LiveHub.Http;

/// <summary>The report as a table: one row per idea and per result (RFC 4180).</summary>
public static class CsvReport
{
    /// <param name="words">Finds a sentence by its name, as in "export.kind".</param>
    public static string Write(Report report, Func<string, string> words)
    {
        var csv = new StringBuilder();
        Row(csv, words("export.kind"), words("export.question"), words("export.place"), words("export.dots"),
            words("export.column"), words("export.text"), words("export.author"));
        foreach (var board in report.Boards)
        {
            foreach (var idea in board.Ideas)
            {
                var column = idea.Column is { } c && c < board.Columns.Length ? board.Columns[c] : "";
                Row(csv, words("export.idea"), board.Question, "", "", column, idea.Text, idea.Author ?? "");
            }
        }

        foreach (var ballot in report.Ballots)
        {
            foreach (var result in ballot.Results)
            {
                Row(csv, words("export.result"), ballot.Question, Number(result.Place), Number(result.Dots), "", result.Text, "");
            }
        }

        return csv.ToString();
    }

    /// <summary>One cell: quoted, and with an apostrophe before what a spreadsheet would take for a formula.</summary>
    public static string Cell(string text)
    {
        var safe = text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\0' ? "'" + text : text;
        return "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }

    private static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);

    private static void Row(StringBuilder csv, params ReadOnlySpan<string> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            csv.Append(i == 0 ? "" : ",").Append(Cell(cells[i]));
        }

        csv.Append("\r\n");
    }
}
