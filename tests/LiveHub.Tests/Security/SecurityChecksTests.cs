using System.Globalization;
using System.Text.RegularExpressions;

namespace LiveHub.Tests.Security;

/// <summary>docs/SECURITY-CHECKS.md names what there is.</summary>
public sealed partial class SecurityChecksTests
{
    /// <summary>Chapters of the standard whose items are levels 1 and 2 in part: 1 to 17.</summary>
    private const int LastChapter = 17;

    private static readonly string Text = File.ReadAllText(Repo.File("docs", "SECURITY-CHECKS.md"));

    /// <summary>All tests, one file after the other.</summary>
    private static readonly Lazy<string> Sources = new(() => string.Concat(
        Directory.EnumerateFiles(Repo.File("tests"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(file => "§" + File.ReadAllText(file))));

    [Fact]
    public void Every_item_stands_once_under_its_chapter_with_its_level_and_with_what_holds_it()
    {
        var rows = Item().Matches(Text);
        Assert.Equal(Text.Split('\n').Count(line => line.StartsWith("| ", StringComparison.Ordinal) && char.IsAsciiDigit(line[2]))
            - Without().Count(), rows.Count);
        var numbers = rows.Select(row => row.Groups["number"].Value).Concat(Without().SelectMany(Numbers)).ToList();
        Assert.Equal(numbers.Distinct(), numbers);
        Assert.True(numbers.Count > 180, $"{numbers.Count} items");
        Assert.All(rows, row => Assert.Matches("`[^`]+`|^by design: |^setting of ", row.Groups["holds"].Value));
        foreach (Match row in rows)
        {
            var chapter = Chapter().Matches(Text[..row.Index]).Last().Groups[1].Value;
            Assert.StartsWith(chapter + ".", row.Groups["number"].Value, StringComparison.Ordinal);
            Assert.InRange(int.Parse(chapter, CultureInfo.InvariantCulture), 1, LastChapter);
        }
    }

    [Fact]
    public void Every_test_setting_and_file_that_is_named_is_there()
    {
        var settings = File.ReadAllText(Repo.File("docs", "SETTINGS.md"));
        foreach (var named in Item().Matches(Text).SelectMany(row => Quoted().Matches(row.Groups["holds"].Value)).Select(one => one.Groups[1].Value).Distinct())
        {
            var isThere = named.Contains(':', StringComparison.Ordinal) ? settings.Contains($"| `{named}` |", StringComparison.Ordinal)
                : named.Contains('/', StringComparison.Ordinal) ? named.StartsWith("./", StringComparison.Ordinal) || File.Exists(Repo.File(named.Split('/')))
                : named.StartsWith("LiveHub ", StringComparison.Ordinal) || HasTest(named);
            Assert.True(isThere, $"docs/SECURITY-CHECKS.md names {named}, which is not there.");
        }
    }

    private static bool HasTest(string named)
    {
        var parts = named.Split('.');
        return parts.Length == 2 && Regex.IsMatch(
            Sources.Value, $@"class {parts[0]}\b[^§]*?public (async )?(Task|void) {parts[1]}\(", RegexOptions.NonBacktracking);
    }

    private static IEnumerable<string> Without() => Text[Text.IndexOf("## What does not apply", StringComparison.Ordinal)..].Split('\n')
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && char.IsAsciiDigit(line[2]));

    private static IEnumerable<string> Numbers(string line) => Number().Matches(line.Split('|')[1]).Select(one => one.Value);

    [GeneratedRegex(@"^\| (?<number>\d{1,2}\.\d{1,2}\.\d{1,2}) \| [12] \| (?<how>[^|]+) \| (?<holds>[^|]+?) \|$", RegexOptions.Multiline)]
    private static partial Regex Item();

    [GeneratedRegex(@"^## V(\d+) ", RegexOptions.Multiline)]
    private static partial Regex Chapter();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\d{1,2}\.\d{1,2}\.\d{1,2}")]
    private static partial Regex Number();
}
