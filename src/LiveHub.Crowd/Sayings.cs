using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using LiveHub.Domain;

namespace LiveHub.Crowd;

/// <summary>What simulated people of a rehearsal write, in the language of their session: from `src/words/crowd`, one file per language.</summary>
/// <param name="Ideas">Without a full stop: an end follows.</param>
/// <param name="Tails">Ends of ideas, the full stop included; an empty one too.</param>
/// <param name="Remarks">To a pitch, or looking back.</param>
/// <param name="Feelings">One word each.</param>
/// <param name="Canvas">For each field of a project's page that is not a day.</param>
public sealed record Sayings(
    ImmutableArray<string> Ideas, ImmutableArray<string> Tails, ImmutableArray<string> Questions, ImmutableArray<string> Remarks,
    ImmutableArray<string> Feelings, ImmutableDictionary<CanvasField, ImmutableArray<string>> Canvas)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private static readonly ConcurrentDictionary<string, Sayings> Known = new(StringComparer.Ordinal);

    /// <summary>English where nothing was written in a language yet.</summary>
    /// <param name="language">Two letters.</param>
    public static Sayings In(string language) => Known.GetOrAdd(language, Read);

    private static Sayings Read(string language)
    {
        var assembly = typeof(Sayings).Assembly;
        using var file = assembly.GetManifestResourceStream($"crowd/{language}.json") ?? assembly.GetManifestResourceStream("crowd/en.json")!;
        return JsonSerializer.Deserialize<Sayings>(file, Format)!;
    }
}
