using System.Collections.Immutable;

namespace LiveHub.Privacy;

/// <summary>
/// All that the program keeps about people, by the words in which the privacy page says it. A test holds it to the code: a kind of
/// side row, or a table, that stands nowhere here fails it.
/// </summary>
internal static class KeptData
{
    public static readonly ImmutableArray<KeptKind> All =
    [
        new("answers", ["events"], []),
        new("names", [], ["name", "broughtName", "canvasName", "noticed", "presenter", "signature", "buildSignature", "thanksSignature"]),
        new("authors", [], ["author", "builder", "feedback", "thanksAuthor"]),
        new("own", [], ["note", "pledge", "thanks"]),
        new("work", [], ["work", "experience"]),
        new("addresses", [], ["address", "practiceContact"]),
        new("links", [], ["grant", "pairing", "stageAsk", "hostCode", "passphrase", "code", "recap", "wifi"]),
        new("pictures", ["pictures", "picture_counts"], []),
        new("scan", ["scan"], ["scan"]),
        new("felt", [], ["tap"]),
        new("makers", ["makers", "maker_tokens"], []),
    ];

    /// <summary>Tables that hold the others, or nothing about people.</summary>
    public static readonly ImmutableArray<string> Neutral = ["side", "meta", "gone", "unclean", "maker_tokens"];

    /// <summary>Whether the privacy page names a table; those of one family begin alike.</summary>
    public static bool NamesTable(string table) =>
        Neutral.Contains(table) || All.Any(kind => kind.Tables.Any(known => Is(table, known)));

    public static bool NamesRow(string row) => All.Any(kind => kind.Rows.Any(known => Is(row, known)));

    private static bool Is(string name, string known) =>
        name == known || (known == "scan" && name.StartsWith(known, StringComparison.Ordinal));
}

/// <param name="Code">Under which the languages have its sentences.</param>
/// <param name="Rows">Kinds of side rows.</param>
internal sealed record KeptKind(string Code, ImmutableArray<string> Tables, ImmutableArray<string> Rows);
