using System.Text.RegularExpressions;

namespace LiveHub.Domain;

/// <summary>Lists of names as people write them: by commas, by lines, with "+" or "&amp;", with "and".</summary>
public static partial class Lists
{
    /// <summary>The text without a name, wherever it stands as whole words, in any case; the same text when it does not stand there.</summary>
    public static string Without(string text, string name)
    {
        var whole = new Regex($@"(?<![\p{{L}}\p{{N}}]){Regex.Escape(name)}(?![\p{{L}}\p{{N}}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        return !whole.IsMatch(text) ? text : string.Join('\n', text.Split('\n')
            .Select(line => whole.IsMatch(line) ? Tidy(whole.Replace(line, "")) : line).Where(line => line.Length > 0));
    }

    private static string Tidy(string line) => string.Join(", ", Between().Split(line).Select(part => part.Trim()).Where(part => part.Length > 0));

    [GeneratedRegex(@"[,;/&+]|(?<=\s|^)(?:and|en)(?=\s|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Between();
}
