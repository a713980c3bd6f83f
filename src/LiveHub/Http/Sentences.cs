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

    /// <param name="directory">With a file for each language, in place of the product's own.</param>
    public Sentences(string directory)
    {
        foreach (var file in Directory.EnumerateFiles(directory, "*.json"))
        {
            using var stream = File.OpenRead(file);
            _languages[Path.GetFileNameWithoutExtension(file)] = JsonSerializer.Deserialize<JsonElement>(stream);
        }
    }

    public IReadOnlyDictionary<string, JsonElement> Languages => _languages;

    /// <summary>The language if there are words in it, else English.</summary>
    public string Known(string? language) => language is not null && _languages.ContainsKey(language) ? language : "en";

    /// <summary>Which language a request would like best of those there are; null when it names none of them.</summary>
    public string? Preferred(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .OrderByDescending(wanted => wanted.Quality ?? 1)
        .Select(wanted => wanted.Value.ToString().Split('-')[0].ToLowerInvariant())
        .FirstOrDefault(_languages.ContainsKey);

    /// <summary>Finds sentences of a language by their path, as in "export.kind"; of English when it has no such
    /// language. A missing sentence is shown as its path.</summary>
    public Func<string, string> In(string language)
    {
        var words = _languages[Known(language)];
        return path => Find(words, path) is { ValueKind: JsonValueKind.String } found ? found.GetString()! : path;
    }

    /// <summary>The form of a sentence that goes with a number, as <see cref="In"/> finds sentences.</summary>
    public Func<string, int, string> Counting(string language)
    {
        var words = _languages[Known(language)];
        return (path, count) => Find(words, path) is not { ValueKind: JsonValueKind.Object } forms ? In(language)(path)
            : forms.TryGetProperty(Plurals.Form(language, count), out var form) || forms.TryGetProperty("other", out form)
                ? form.GetString() ?? path
            : path;
    }

    private static JsonElement? Find(JsonElement at, string path)
    {
        foreach (var step in path.Split('.'))
        {
            if (at.ValueKind != JsonValueKind.Object || !at.TryGetProperty(step, out at))
            {
                return null;
            }
        }

        return at;
    }
}
