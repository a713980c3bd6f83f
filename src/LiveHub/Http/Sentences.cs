using System.Text.Json;

namespace LiveHub.Http;

/// <summary>The words of each language, from the same files that the browser reads.</summary>
public sealed class Sentences
{
    private readonly Dictionary<string, JsonElement> _languages = new(StringComparer.Ordinal);

    public Sentences()
    {
        var assembly = typeof(Sentences).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith("words/", StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            _languages[Path.GetFileNameWithoutExtension(name)] = JsonSerializer.Deserialize<JsonElement>(stream);
        }
    }

    public IReadOnlyDictionary<string, JsonElement> Languages => _languages;

    /// <summary>Finds sentences of a language by their path, as in "export.kind"; of English when it has no such
    /// language. A missing sentence is shown as its path.</summary>
    public Func<string, string> In(string language)
    {
        var words = _languages.TryGetValue(language, out var known) ? known : _languages["en"];
        return path =>
        {
            var at = words;
            foreach (var step in path.Split('.'))
            {
                if (!at.TryGetProperty(step, out at))
                {
                    return path;
                }
            }

            return at.GetString() ?? path;
        };
    }
}
