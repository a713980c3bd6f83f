using LiveHub.Chaos.Phones;
using LiveHub.Chaos.Rounds;
using LiveHub.Topology;

namespace LiveHub.Chaos.Faults;

/// <summary>What faults can reach in one round: nodes and what they need, phones, and the dice.</summary>
public sealed record Field(Site Site, IReadOnlyList<Screen> Phones, Repeats Repeats, Random Dice, ClockFile? Clocks)
{
    /// <exception cref="InvalidOperationException">There is no cluster.</exception>
    public Topology.Cluster Cluster => Site.Cluster ?? throw new InvalidOperationException("This fault needs a cluster.");

    public int AnyNode() => Dice.Next(Site.Nodes.Count);

    /// <summary>So many different phones.</summary>
    public IReadOnlyList<Screen> SomePhones(int count)
    {
        var all = Phones.ToArray();
        Dice.Shuffle(all);
        return all[..Math.Min(count, all.Length)];
    }
}
