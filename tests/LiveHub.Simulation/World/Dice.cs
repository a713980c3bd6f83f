using LiveHub.Domain;

namespace LiveHub.Simulation.World;

/// <summary>The chance of one step of one history: all draws follow from the seed and the number of the step, so that a
/// step left out changes nothing in the draws of the others.</summary>
internal sealed class Dice(long seed, int step)
{
    private readonly Chance _chance = new(new Chance((ulong)seed ^ ((ulong)step * 0xD6E8FEB86659FD93)).Next());

    /// <summary>64 bits.</summary>
    public ulong Bits() => _chance.Next();

    /// <summary>A whole number from 0 to below <paramref name="below"/>.</summary>
    public int Next(int below) => (int)(_chance.Next() % (ulong)below);

    public int Next(int from, int below) => from + Next(below - from);

    /// <summary>Whether a chance of so many in a thousand falls.</summary>
    public bool PerMille(int chance) => chance > 0 && Next(1000) < chance;

    public bool OneIn(int n) => Next(n) == 0;

    public T Pick<T>(IReadOnlyList<T> from) => from[Next(from.Count)];
}
