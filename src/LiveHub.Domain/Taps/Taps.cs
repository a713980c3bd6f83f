using System.Text.Json.Serialization;

namespace LiveHub.Domain;

/// <summary>How people felt, in three taps: their answers lie beside the log until they are counted.</summary>
public sealed record Taps
{
    public static readonly Taps None = new();

    /// <summary>What is known for good: null while people still answer.</summary>
    public TapCounts? Counts { get; init; }

    /// <summary>Whether everybody sees it.</summary>
    public bool Shown { get; init; }
}

/// <summary>How many answered, and what they said as far as at least five of them did.</summary>
public sealed record TapCounts(int People, TapLine? Cared = null, TapLine? Enabled = null, TapLine? Inspired = null);

/// <summary>How many people said 1, 2, 3, 4 and 5, and how many do not know.</summary>
public sealed record TapLine(int One, int Two, int Three, int Four, int Five, int Unknown)
{
    /// <summary>How many of them gave a figure.</summary>
    [JsonIgnore]
    public int Given => One + Two + Three + Four + Five;
}

/// <summary>What one person said: 1 to 5, or 0 for "I don't know"; null is nothing yet.</summary>
public sealed record TapAnswer(int? Cared = null, int? Enabled = null, int? Inspired = null);
