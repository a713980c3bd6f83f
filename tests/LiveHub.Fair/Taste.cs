namespace LiveHub.Fair;

/// <summary>
/// How good ideas are, and how good people find them: quality is normal with deviation 1, and each person's taste adds noise of its
/// own, normal with deviation 1.5, to each idea. The same person finds the same idea equally good in every round. The same seed
/// gives the same tastes.
/// </summary>
public sealed class Taste
{
    /// <summary>Deviation of taste, where that of quality is 1.</summary>
    public const double Noise = 1.5;

    private readonly ulong _seed;
    private readonly double[] _quality;

    public Taste(int seed, int ideas)
    {
        _seed = Mixed((ulong)seed + 1);
        _quality = [.. Enumerable.Range(0, ideas).Select(idea => Normal(_seed ^ Mixed((ulong)idea)))];
    }

    /// <summary>The truly best ideas, by their numbers.</summary>
    public IEnumerable<int> Best(int count) => Enumerable.Range(0, _quality.Length).OrderByDescending(idea => _quality[idea]).Take(count);

    /// <summary>How good this person finds that idea.</summary>
    public double Of(int person, int idea) =>
        _quality[idea] + (Noise * Normal(Mixed(_seed + ((ulong)person << 32) + (ulong)idea)));

    /// <summary>What this person gives an idea of 1 to 5: an ordinary one gets a 3.</summary>
    public int Rating(int person, int idea) => Math.Clamp((int)Math.Round(3 + (Of(person, idea) / 1.2)), 1, 5);

    /// <summary>Whether something that happens with this chance happens to this person in this round.</summary>
    public bool Happens(int round, int person, double chance) =>
        Uniform(Mixed(_seed + Mixed(((ulong)round << 32) + (ulong)person))) < chance;

    /// <summary>One normal deviate from the bits (Box and Muller 1958).</summary>
    private static double Normal(ulong bits) =>
        Math.Sqrt(-2 * Math.Log(1 - Uniform(bits))) * Math.Cos(2 * Math.PI * Uniform(Mixed(bits)));

    private static double Uniform(ulong bits) => (bits >> 11) * (1.0 / (1UL << 53));

    /// <summary>Bits that look like chance (the last step of SplitMix64).</summary>
    private static ulong Mixed(ulong bits)
    {
        bits += 0x9E3779B97F4A7C15;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }
}
