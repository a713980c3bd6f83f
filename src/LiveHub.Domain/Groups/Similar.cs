using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Ideas of a board that may say the same, for the facilitator to accept or reject, and those like no other.</summary>
public static class Similar
{
    /// <summary>More would be a theme, not one idea.</summary>
    private const int Largest = 12;

    /// <summary>How like the ideas of a suggestion are to each other on the whole: less than two alone must be, or one
    /// that is worded between two others would split them.</summary>
    private const double OnTheWhole = 0.25;

    public static SimilarIdeas Of(Board board, LikenessIndex index)
    {
        var pairs = index.Pairs(Likeness.Near);
        var scores = new Dictionary<(IdeaKey, IdeaKey), double>();
        foreach (var (one, other, score) in pairs)
        {
            var pair = Groups.Pair(board.Groups.Head(one), board.Groups.Head(other));
            if (pair.Item1 != pair.Item2)
            {
                scores[pair] = Math.Max(score, scores.GetValueOrDefault(pair));
            }
        }

        var clusters = new Clusters(scores, board.Groups.AreApart);
        foreach (var ((one, other), _) in scores.Where(pair => pair.Value >= Likeness.Same)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Item1).ThenBy(pair => pair.Key.Item2))
        {
            clusters.Join(one, other, Largest, OnTheWhole);
        }

        var near = scores.Keys.SelectMany(pair => new[] { pair.Item1, pair.Item2 }).ToHashSet();
        return new(
            [.. clusters.All().Select(ideas => new SimilarGroup([.. ideas.Order()], MostTypical(board, ideas, scores)))],
            [.. board.Ring.Where(idea => board.Ideas[idea].Picture is null && !near.Contains(idea) && !board.Groups.ByHead.ContainsKey(idea))]);
    }

    /// <summary>A group that is there already, else the idea that the others are most like.</summary>
    private static IdeaKey MostTypical(
        Board board, IReadOnlyList<IdeaKey> ideas, Dictionary<(IdeaKey, IdeaKey), double> scores) => ideas
            .OrderByDescending(board.Groups.ByHead.ContainsKey)
            .ThenByDescending(idea => ideas.Where(other => other != idea).Sum(other => scores.GetValueOrDefault(Groups.Pair(idea, other))))
            .ThenBy(idea => board.Ideas[idea].Text.Length).ThenBy(idea => idea).First();
}

/// <param name="Groups">The most alike first.</param>
/// <param name="Outliers">Ideas that are like no other.</param>
public sealed record SimilarIdeas(ImmutableArray<SimilarGroup> Groups, ImmutableArray<IdeaKey> Outliers)
{
    public static readonly SimilarIdeas None = new([], []);
}

/// <param name="Typical">The idea whose words stand for all best.</param>
public sealed record SimilarGroup(ImmutableArray<IdeaKey> Ideas, IdeaKey Typical);
