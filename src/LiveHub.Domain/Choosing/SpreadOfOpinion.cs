using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>A few ideas in which as many people as can be find one that they rated high.</summary>
/// <param name="Ideas">The one that most people rated high first; each next one adds the most people who had none yet.</param>
/// <param name="People">How many people find one of theirs in it.</param>
/// <param name="Among">Of how many who took part.</param>
public sealed record SpreadOfOpinion(ImmutableArray<IdeaKey> Ideas, int People, int Among)
{
    /// <summary>With fewer people one could guess who chose what.</summary>
    private const int FewestPeople = 5;
    private const int MostIdeas = 7;

    /// <summary>An idea joins only while it adds at least one in so many of the people.</summary>
    private const int OneIn = 20;

    /// <summary>The set, found greedily: near the smallest, not always the smallest. Null when too few took part.</summary>
    /// <param name="likes">By person, the ideas that it rated high; none for a person who rated none high.</param>
    public static SpreadOfOpinion? Of(IReadOnlyCollection<IReadOnlyCollection<IdeaKey>> likes)
    {
        if (likes.Count < FewestPeople)
        {
            return null;
        }

        var least = Math.Max(1, (likes.Count + OneIn - 1) / OneIn);
        var friends = likes.SelectMany(liked => liked).CountBy(idea => idea).ToDictionary();
        var uncovered = likes.ToList();
        var ideas = ImmutableArray.CreateBuilder<IdeaKey>();
        while (ideas.Count < MostIdeas)
        {
            var next = uncovered.SelectMany(liked => liked).CountBy(idea => idea)
                .OrderByDescending(idea => idea.Value).ThenByDescending(idea => friends[idea.Key]).ThenBy(idea => idea.Key).FirstOrDefault();
            if (next.Value < least)
            {
                break;
            }

            ideas.Add(next.Key);
            uncovered.RemoveAll(liked => liked.Contains(next.Key));
        }

        return ideas.Count == 0 ? null : new(ideas.ToImmutable(), likes.Count - uncovered.Count, likes.Count);
    }
}
