using System.Globalization;
using System.Text;
using System.Text.Json;
using LiveHub.Domain;

namespace LiveHub.Http;

/// <summary>What was asked so that lessons stick, as a table: by function, one row per request (RFC 4180).</summary>
internal static class CsvRequests
{
    /// <param name="words">Finds a sentence by its name, as in "cycle.state.open".</param>
    public static string Write(ProgrammeSheet sheet, Func<string, string> words)
    {
        var csv = new StringBuilder();
        Row(csv, words("cycle.csv.function"), words("cycle.csv.request"), words("cycle.csv.project"), words("cycle.csv.stands"),
            words("cycle.csv.asked"), words("cycle.csv.accepted"), words("cycle.csv.done"), words("cycle.csv.proof"));
        var all = sheet.Projects.SelectMany(project => project.Life!.Requests.Select(request => (Project: project, Request: request)))
            .Where(one => one.Request.State != RequestState.Withdrawn);
        foreach (var (project, request) in all.OrderBy(one => one.Request.Function).ThenBy(one => one.Request.Name, StringComparer.Ordinal))
        {
            Row(csv,
                request.Name ?? words("cycle.functions." + Word(request.Function)), request.Text,
                project.Canvas.GetValueOrDefault(CanvasField.Title, ""), words("cycle.states." + Word(request.State)),
                Day(request.Asked), Day(request.Accepted), Day(request.Done), request.Proof ?? "");
        }

        return csv.ToString();
    }

    private static string Word<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static void Row(StringBuilder csv, params ReadOnlySpan<string> cells)
    {
        for (var at = 0; at < cells.Length; at++)
        {
            csv.Append(at == 0 ? "" : ",").Append(CsvReport.Cell(cells[at]));
        }

        csv.Append("\r\n");
    }
}
