using System.Collections.Immutable;
using LiveHub.Domain;

namespace LiveHub.Fair;

/// <summary>Of the truly best ten ideas, the share that comes into the shortlist of thirty.</summary>
public static class Share
{
    public const int Top = 10;
    public const int Shortlist = 30;

    /// <summary>With the agenda of the product.</summary>
    /// <param name="hall">With all ideas.</param>
    /// <param name="repetitions">Each with tastes of its own; the same ones every time.</param>
    public static Figure OfDefaultFlow(Hall hall, Turnout turnout, int repetitions) =>
        Of(hall, repetitions, (copy, taste) => DefaultFlow.Shortlist(copy, turnout, taste));

    /// <summary>With dots on a list that is sorted by votes.</summary>
    public static Figure OfLiveSorted(Hall hall, int repetitions) =>
        Of(hall, repetitions, (copy, taste) => LiveSorted.Shortlist(copy, taste, Shortlist));

    private static Figure Of(Hall hall, int repetitions, Func<Hall, Taste, ImmutableArray<IdeaKey>> shortlist)
    {
        var shares = new double[repetitions];
        Parallel.For(0, repetitions, seed =>
        {
            var (copy, taste) = (hall.Copy(), new Taste(seed, hall.Numbers.Count));
            var found = shortlist(copy, taste);
            if (found.Length > Shortlist)
            {
                found = found[..Shortlist]; // Equals at the edge all come along: counted are thirty.
            }

            shares[seed] = found.Select(idea => hall.Numbers[idea]).Intersect(taste.Best(Top)).Count() / (double)Top;
        });
        return Figure.Of(shares);
    }
}
