using System.Text;

namespace LiveHub.Exports;

/// <summary>The report as Markdown: a table for each part of it, to be pasted into a wiki or a mail.</summary>
internal static class MarkdownReport
{
    private static readonly char[] Special = ['\\', '`', '*', '_', '[', ']', '<', '>', '|', '#', '~'];

    public static string Write(ExportSource source)
    {
        var text = new StringBuilder($"# {Line(source.Report.Title)}\n");
        foreach (var table in ExportSections.Of(source))
        {
            text.Append($"\n## {Line(table.Heading)}\n\n");
            Row(text, table.Columns);
            Row(text, table.Columns.Select(_ => "---"), escape: false);
            foreach (var row in table.Rows)
            {
                Row(text, row.Select(cell => cell.Said));
            }
        }

        return text.ToString();
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells, bool escape = true) =>
        text.Append("| ").AppendJoin(" | ", escape ? cells.Select(Line) : cells).Append(" |\n");

    /// <summary>One line in which every sign is only itself.</summary>
    private static string Line(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var sign in text.ReplaceLineEndings("\n"))
        {
            _ = sign == '\n' ? line.Append("<br>") : Special.Contains(sign) ? line.Append('\\').Append(sign) : line.Append(sign);
        }

        return line.ToString();
    }
}
