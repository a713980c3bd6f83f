using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Dealing ideas into piles: each table reads what its own people wrote, and its share of the rest.</summary>
public static class Piles
{
    /// <summary>At fewer people a pile would as good as tell who wrote what is in it.</summary>
    public const int FewestPeople = 3;

    /// <summary>The piles, in the order of their tables; none when nobody sits at a table.</summary>
    public static ImmutableArray<DealtPile> Deal(Session session, ImmutableArray<IdeaKey> ideas)
    {
        var people = TableRules.Counts(session);
        var piles = Together(people).Select(tables => new Dealing(tables)).ToList();
        if (piles.Count == 0)
        {
            return [];
        }

        var ofTable = piles.SelectMany(pile => pile.Tables.Select(table => (table, pile))).ToDictionary(one => one.table, one => one.pile);
        var rest = new List<IdeaKey>();
        foreach (var idea in ideas)
        {
            if (session.Aside.Authors.TryGetValue(idea, out var author) && session.TableOf(author) is { } table)
            {
                ofTable[table].Ideas.Add(idea);
            }
            else
            {
                rest.Add(idea);
            }
        }

        foreach (var idea in rest.Order())
        {
            piles.MinBy(pile => pile.Ideas.Count)!.Ideas.Add(idea);
        }

        return Settled(piles, people);
    }

    /// <summary>The tables that have a pile together: small ones with the next small ones.</summary>
    private static List<List<int>> Together(Dictionary<int, int> people)
    {
        int Size(List<int> tables) => tables.Sum(table => people[table]);
        var groups = people.Keys.Where(table => people[table] >= FewestPeople).Order().Select(table => new List<int> { table }).ToList();
        var small = new List<List<int>>();
        foreach (var table in people.Keys.Where(table => people[table] < FewestPeople).Order())
        {
            if (small.Count == 0 || Size(small[^1]) >= FewestPeople)
            {
                small.Add([]);
            }

            small[^1].Add(table);
        }

        if (small.Count > 0 && Size(small[^1]) < FewestPeople)
        {
            var few = small[^1];
            small.RemoveAt(small.Count - 1);
            var host = small.Count > 0 ? small[^1] : groups.MinBy(Size);
            if (host is null)
            {
                groups.Add(few); // Fewer than three people sit at a table at all: there is one pile, which tells nothing.
            }
            else
            {
                host.AddRange(few);
            }
        }

        return [.. groups.Concat(small).OrderBy(tables => tables.Min())];
    }

    /// <summary>A table without ideas reads along where the fewest people do.</summary>
    private static ImmutableArray<DealtPile> Settled(List<Dealing> piles, Dictionary<int, int> people)
    {
        var read = piles.Where(pile => pile.Ideas.Count > 0).ToList();
        foreach (var empty in piles.Where(pile => pile.Ideas.Count == 0 && read.Count > 0))
        {
            read.MinBy(pile => pile.Tables.Sum(table => people[table]))!.Tables.AddRange(empty.Tables);
        }

        return [.. read.Select(pile => new DealtPile([.. pile.Tables.Order()], [.. pile.Ideas.Order()]))];
    }

    /// <summary>A pile in the making.</summary>
    private sealed record Dealing(List<int> Tables)
    {
        public List<IdeaKey> Ideas { get; } = [];
    }
}
