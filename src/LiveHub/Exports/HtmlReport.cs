using System.Net;
using System.Text;

namespace LiveHub.Exports;

/// <summary>The report as a page of its own that needs no server: photos lie beside it.</summary>
internal static class HtmlReport
{
    private const string Style = """
        body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 16px/1.4 system-ui, sans-serif; color: #1c2321; background: #faf8f3 }
        table { width: 100%; border-collapse: collapse; background: #fff } th, td { padding: .4rem .6rem; border: 1px solid #d5dad7; text-align: left;
        vertical-align: top; overflow-wrap: anywhere; white-space: pre-line } td.number { text-align: right; font-variant-numeric: tabular-nums }
        h2 { margin-top: 2.5rem } img { display: block; max-width: 100%; max-height: 30rem }
        @media print { @page { size: A4; margin: 16mm } body { margin: 0; background: none } tr { break-inside: avoid } h2 { break-after: avoid } }
        """;

    /// <param name="fileOf">The file of a photo, by its key; null when there is none.</param>
    public static string Write(ExportSource source, Func<string, string?> fileOf)
    {
        var (report, text) = (source.Report, new StringBuilder());
        text.Append($"<!doctype html>\n<html lang=\"{report.Language}\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append($"<title>{Safe(report.Title)}</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n<h1>{Safe(report.Title)}</h1>\n");
        foreach (var table in ExportSections.Of(source))
        {
            text.Append($"<h2>{Safe(table.Heading)}</h2>\n<table>\n<thead><tr>")
                .AppendJoin("", table.Columns.Select(name => $"<th scope=\"col\">{Safe(name)}</th>")).Append("</tr></thead>\n<tbody>\n");
            foreach (var row in table.Rows)
            {
                text.Append("<tr>").AppendJoin("", row.Select(cell => Cell(cell, fileOf))).Append("</tr>\n");
            }

            text.Append("</tbody>\n</table>\n");
        }

        return text.Append("</body>\n</html>\n").ToString();
    }

    private static string Cell(ExportCell cell, Func<string, string?> fileOf)
    {
        var photo = cell.Picture is { } key && fileOf(key) is { } file ? $"<img src=\"{Safe(file)}\" alt=\"\">" : "";
        return cell.Number is null ? $"<td>{photo}{Safe(cell.Said)}</td>" : $"<td class=\"number\">{cell.Said}</td>";
    }

    private static string Safe(string text) => WebUtility.HtmlEncode(text);
}
