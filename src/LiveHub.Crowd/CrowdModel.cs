namespace LiveHub.Crowd;

/// <summary>
/// A crowd of people who act on their own: plans of who wants what when. The same people and seed give the same
/// plans, whatever else was asked for before. Plans come in the order of their due times.
/// </summary>
public sealed class CrowdModel(int people, int seed)
{
    /// <summary>Everybody joins once, each at some time within the window.</summary>
    public IReadOnlyList<PlannedWish> Arrivals(TimeSpan window)
    {
        var chance = Chance(1);
        return Ordered(Enumerable.Range(0, people)
            .Select(person => new PlannedWish(Within(window, chance), person, new Wish.Arrive())));
    }

    /// <summary>Everybody posts some ideas, each at some time within the window.</summary>
    /// <param name="each">Ideas per person.</param>
    /// <param name="window">The time that they all take.</param>
    /// <param name="shortest">Characters of the shortest.</param>
    /// <param name="longest">Characters of the longest.</param>
    public IReadOnlyList<PlannedWish> Ideas(int each, TimeSpan window, int shortest, int longest)
    {
        var chance = Chance(2);
        var texts = new IdeaTexts(chance);
        return Ordered(ForEach(each).Select(person => new PlannedWish(
            Within(window, chance), person, new Wish.Post(texts.Plain(chance.Next(shortest, longest + 1))))));
    }

    /// <summary>Everybody places all dots, each at some time within the window, on ideas taken at random.</summary>
    /// <param name="each">Dots per person.</param>
    /// <param name="perIdea">Most dots of one person on one idea.</param>
    /// <param name="options">Ideas to choose from.</param>
    /// <param name="window">The time that it all takes.</param>
    public IReadOnlyList<PlannedWish> Votes(int each, int perIdea, int options, TimeSpan window)
    {
        var chance = Chance(3);
        var hands = new int[people, options];
        return Ordered(ForEach(each).Select(person =>
        {
            int idea;
            do
            {
                idea = chance.Next(options);
            }
            while (hands[person, idea] >= perIdea);
            hands[person, idea]++;
            return new PlannedWish(Within(window, chance), person, new Wish.Vote(idea));
        }));
    }

    /// <summary>Everybody places one dot at the same instant.</summary>
    public IReadOnlyList<PlannedWish> Burst(int options)
    {
        var chance = Chance(4);
        return [.. Enumerable.Range(0, people)
            .Select(person => new PlannedWish(TimeSpan.Zero, person, new Wish.Vote(chance.Next(options))))];
    }

    /// <summary>The first <paramref name="ideas"/> people rewrite their idea again and again, about once every
    /// <paramref name="every"/>, with texts that are long in bytes.</summary>
    public IReadOnlyList<PlannedWish> Rewrites(int ideas, TimeSpan every, TimeSpan window, int length)
    {
        var chance = Chance(5);
        var texts = new IdeaTexts(chance);
        var rounds = (int)(window / every);
        return Ordered(
            from idea in Enumerable.Range(0, ideas)
            from round in Enumerable.Range(0, rounds)
            select new PlannedWish(
                (every * round) + Within(every, chance), idea % people, new Wish.Rewrite(idea, texts.Rich(length))));
    }

    private IEnumerable<int> ForEach(int each) =>
        Enumerable.Range(0, people).SelectMany(person => Enumerable.Repeat(person, each));

    private static TimeSpan Within(TimeSpan window, Random chance) => window * chance.NextDouble();

    private static PlannedWish[] Ordered(IEnumerable<PlannedWish> wishes) => [.. wishes.OrderBy(wish => wish.Due)];

    /// <summary>Each kind of plan has a sequence of its own, so that asking for one changes no other.</summary>
    private Random Chance(int kind) => new(unchecked((seed * 31) + kind));
}
