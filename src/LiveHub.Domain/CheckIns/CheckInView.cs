using System.Text.Json.Serialization;

namespace LiveHub.Domain;

/// <summary>Everybody may see which words were given in a check-in, and how often; nobody by whom. Each person may see
/// its own. A hidden word is seen by the facilitator only, and those who gave it, marked.</summary>
public static class CheckInView
{
    public static IEnumerable<string> Keys(Scene scene) => scene.Board?.Words is { } words
        ? words.ByWord.Keys.Select(word => $"word/{word}")
        : [];

    public static object? Word(Scene scene, Audience audience, string key) =>
        scene.Board?.Words is { } words && audience.Kind != AudienceKind.Own && words.ByWord.TryGetValue(key, out var word)
        && (scene.Board.HiddenWords.Contains(key) is var isHidden) && (!isHidden || audience.Kind == AudienceKind.Control)
            ? new WordEntity(word.Text, word.Count, isHidden ? true : null)
            : null;
}

/// <summary>A word of a check-in, how many people gave it, and whether it is hidden.</summary>
public sealed record WordEntity(
    [property: JsonPropertyName("t")] string Text,
    [property: JsonPropertyName("n")] int Count,
    [property: JsonPropertyName("h")] bool? Hidden = null);
