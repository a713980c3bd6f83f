using System.Text.Json;
using System.Text.Json.Nodes;

namespace LiveHub.Chaos;

/// <summary>What a run found: one JSON object, and whether all is well.</summary>
public sealed record Report(JsonObject Json, bool IsGood)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true };

    /// <summary>What was wrong, in words.</summary>
    public IReadOnlyList<string> Wrong { get; init; } = [];

    public int this[string name] => Json[name]!.GetValue<int>();

    public override string ToString() => Json.ToJsonString(Readable);

    /// <summary>Half, nearly all and the most of some milliseconds.</summary>
    public static JsonObject Spread(IEnumerable<double> milliseconds)
    {
        var sorted = milliseconds.Order().ToList();
        JsonNode? At(double part) => sorted.Count == 0
            ? null
            : JsonValue.Create(Math.Round(sorted[Math.Min(sorted.Count - 1, (int)Math.Ceiling(part * sorted.Count) - 1 is var at and >= 0 ? at : 0)]));
        return new() { ["p50"] = At(0.5), ["p99"] = At(0.99), ["max"] = At(1) };
    }
}
