using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Things put in rows by joining two ends at a time.</summary>
internal sealed class Rows
{
    private readonly Dictionary<IdeaKey, List<IdeaKey>> _rowOf = [];

    public Rows(IEnumerable<IdeaKey> all)
    {
        foreach (var key in all)
        {
            _rowOf.Add(key, [key]);
        }
    }

    /// <summary>One row of the two in which these stand; the second follows the first as near as its ends allow.</summary>
    public void Join(IdeaKey one, IdeaKey other)
    {
        var (left, right) = (_rowOf[one], _rowOf[other]);
        if (ReferenceEquals(left, right))
        {
            return;
        }

        if (left.IndexOf(one) < left.Count / 2)
        {
            left.Reverse();
        }

        if (right.IndexOf(other) > right.Count / 2)
        {
            right.Reverse();
        }

        left.AddRange(right);
        right.ForEach(key => _rowOf[key] = left);
    }

    /// <summary>Everything, row after row, in the order in which they were given.</summary>
    public ImmutableArray<IdeaKey> All() => [.. _rowOf.Values.Distinct().SelectMany(row => row)];
}
