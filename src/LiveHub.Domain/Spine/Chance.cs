namespace LiveHub.Domain;

/// <summary>
/// The chance that comes with a command: a SplitMix64 sequence from one seed, so that deciding the same
/// command twice draws the same keys. (Steele, Lea and Flood 2014.)
/// </summary>
public sealed class Chance(ulong seed)
{
    private const string Letters = "abcdefghijkmnpqrstuvwxyz23456789";
    private ulong _state = seed;

    /// <summary>The next 64 random bits.</summary>
    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>A short random key that <paramref name="taken"/> does not know yet; 4 letters (a million keys),
    /// growing when those are crowded.</summary>
    public string Key(Func<string, bool> taken)
    {
        for (var length = 4; ; length++)
        {
            for (var attempt = 0; attempt < 8; attempt++)
            {
                var key = string.Create(length, Next(), static (span, bits) =>
                {
                    foreach (ref var letter in span)
                    {
                        letter = Letters[(int)(bits & 31)];
                        bits >>= 5;
                    }
                });
                if (!taken(key))
                {
                    return key;
                }
            }
        }
    }
}
