using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>What counts as alike, and an order in which alike ideas stand together.</summary>
public static class Likeness
{
    /// <summary>From here two ideas may well be the same: four of five duplicates planted in the test sets lie above it, and
    /// nearly nothing else.</summary>
    public const double Same = 0.38;

    /// <summary>From here two ideas are near each other.</summary>
    public const double Near = 0.2;

    /// <summary>All of them, each beside what is most like it; the same for the same texts, in whatever order they come.</summary>
    public static ImmutableArray<IdeaKey> Order(IReadOnlyList<(IdeaKey Key, string Text)> texts)
    {
        var sorted = texts.OrderBy(text => text.Key).ToList();
        var index = new LikenessIndex();
        index.Follow(sorted);
        var rows = new Rows(sorted.Select(text => text.Key));
        foreach (var (one, other, _) in index.Pairs(Near)
            .OrderByDescending(pair => pair.Score).ThenBy(pair => pair.One).ThenBy(pair => pair.Other))
        {
            rows.Join(one, other);
        }

        return rows.All();
    }
}
