using System.Globalization;

namespace LiveHub.Exports;

/// <summary>Names of sheets as spreadsheets take them: at most 31 characters, none of a few signs, no two the same.</summary>
internal static class SheetNames
{
    private const int Longest = 31;

    private static readonly char[] Forbidden = ['[', ']', ':', '*', '?', '/', '\\'];

    public static IReadOnlyList<string> Of(IEnumerable<ExportTable> tables)
    {
        // "History" is a name that Excel keeps for itself.
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "History" };
        var names = new List<string>();
        foreach (var table in tables)
        {
            var wanted = Clean(table.Question.Length == 0 ? table.Kind : $"{table.Kind} {table.Question}");
            var name = Cut(wanted, Longest);
            for (var number = 2; !taken.Add(name); number++)
            {
                var tail = " " + number.ToString(CultureInfo.InvariantCulture);
                name = Cut(wanted, Longest - tail.Length) + tail;
            }

            names.Add(name);
        }

        return names;
    }

    private static string Clean(string text)
    {
        var safe = string.Concat(XlsxText.Clean(text).Select(sign => char.IsControl(sign) || Forbidden.Contains(sign) ? ' ' : sign));
        var name = string.Join(' ', safe.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim('\'', ' ');
        return name.Length == 0 ? "LiveHub" : name;
    }

    /// <summary>Never through the middle of what a reader takes for one character.</summary>
    private static string Cut(string text, int most)
    {
        var length = 0;
        foreach (var next in StringInfo.ParseCombiningCharacters(text).Append(text.Length))
        {
            if (next > most)
            {
                break;
            }

            length = next;
        }

        return (length == 0 ? "LiveHub" : text[..length]).Trim('\'', ' ');
    }
}
