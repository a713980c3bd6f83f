namespace LiveHub.Domain;

/// <summary>Alike ideas put together as long as they are alike on the whole, and nobody said that two of them are not the same.</summary>
internal sealed class Clusters(IReadOnlyDictionary<(IdeaKey, IdeaKey), double> scores, Func<IdeaKey, IdeaKey, bool> apart)
{
    private readonly Dictionary<IdeaKey, List<IdeaKey>> _clusterOf = [];

    public void Join(IdeaKey one, IdeaKey other, int largest, double onTheWhole)
    {
        var (left, right) = (Of(one), Of(other));
        var links = left.SelectMany(a => right.Select(b => (a, b))).ToList();
        if (ReferenceEquals(left, right) || left.Count + right.Count > largest || links.Any(link => apart(link.a, link.b))
            || links.Average(link => scores.GetValueOrDefault(Groups.Pair(link.a, link.b))) < onTheWhole)
        {
            return;
        }

        left.AddRange(right);
        right.ForEach(idea => _clusterOf[idea] = left);
    }

    /// <summary>Those of two and more, in the order in which they began.</summary>
    public IEnumerable<List<IdeaKey>> All() => _clusterOf.Values.Distinct().Where(cluster => cluster.Count > 1);

    private List<IdeaKey> Of(IdeaKey idea)
    {
        if (!_clusterOf.TryGetValue(idea, out var cluster))
        {
            cluster = [idea];
            _clusterOf.Add(idea, cluster);
        }

        return cluster;
    }
}
