using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace LiveHub.Tests.Security;

/// <summary>docs/AUTHORISATION.md as data: for each thing that can be asked, the words for who may.</summary>
internal sealed partial class AuthorisationTable
{
    private readonly Dictionary<string, ImmutableArray<string>> _rows = new(StringComparer.Ordinal);

    private AuthorisationTable()
    {
    }

    public IReadOnlyCollection<string> Things => _rows.Keys;

    /// <summary>The table under this heading.</summary>
    public static AuthorisationTable Under(string heading)
    {
        var table = new AuthorisationTable();
        var text = File.ReadAllText(Repo.File("docs", "AUTHORISATION.md"));
        var section = text[(text.IndexOf($"\n## {heading}\n", StringComparison.Ordinal) is var at and >= 0 ? at + 4
            : throw new InvalidOperationException($"docs/AUTHORISATION.md has no heading {heading}."))..];
        section = section.IndexOf("\n## ", StringComparison.Ordinal) is var end and >= 0 ? section[..end] : section;
        foreach (Match row in Row().Matches(section))
        {
            foreach (var thing in row.Groups["things"].Value.Split(',').Select(one => one.Trim(' ', '`')))
            {
                Assert.True(table._rows.TryAdd(
                    thing, [.. row.Groups["who"].Value.Split(',').Select(one => one.Trim())]), $"{thing} stands twice in docs/AUTHORISATION.md.");
            }
        }

        return table;
    }

    /// <summary>Whether somebody to whom these words apply may.</summary>
    public bool Allows(string thing, IEnumerable<string> words) =>
        _rows[thing] is var who && (who is ["anybody", ..] || words.Any(word => who.Contains(word)));

    /// <summary>Whether anybody may, without any secret.</summary>
    public bool IsPublic(string thing) => Allows(thing, ["nobody"]);

    /// <summary>What there is and what the table lists are the same.</summary>
    public void Covers(IEnumerable<string> things)
    {
        var there = things.ToHashSet(StringComparer.Ordinal);
        Assert.True(there.IsSubsetOf(_rows.Keys), "Without a row in docs/AUTHORISATION.md: " + string.Join(", ", there.Except(_rows.Keys).Order()));
        Assert.True(there.IsSupersetOf(_rows.Keys), "Only in docs/AUTHORISATION.md: " + string.Join(", ", _rows.Keys.Except(there).Order()));
    }

    [GeneratedRegex(@"^\| (?<things>`[^|]+`) \| (?<who>[^|]+?) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
