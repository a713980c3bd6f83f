using System.Text;
using LiveHub.Domain;

namespace LiveHub.Http;

/// <summary>Best practices that may be shared, as a table: one row each, without whom to ask (RFC 4180).</summary>
internal static class CsvPractices
{
    /// <param name="words">Finds a sentence by its name, as in "cycle.practice.title".</param>
    public static string Write(Programme programme, Func<string, string> words)
    {
        var csv = new StringBuilder();
        Row(csv, words("cycle.practice.name"), words("cycle.practice.context"), words("cycle.practice.did"), words("cycle.practice.effect"), words("cycle.practice.advice"));
        foreach (var practice in PracticeView.ToShare(programme))
        {
            Row(csv, practice.Title, practice.Context ?? "", practice.Did ?? "", practice.Effect ?? "", practice.Advice ?? "");
        }

        return csv.ToString();
    }

    private static void Row(StringBuilder csv, params ReadOnlySpan<string> cells)
    {
        for (var at = 0; at < cells.Length; at++)
        {
            csv.Append(at == 0 ? "" : ",").Append(CsvReport.Cell(cells[at]));
        }

        csv.Append("\r\n");
    }
}
