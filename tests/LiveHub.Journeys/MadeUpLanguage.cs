using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LiveHub.Http;
using LiveHub.Tests;

namespace LiveHub.Journeys;

/// <summary>A language that nobody speaks: English with accents, two fifths longer, in brackets, from right to left, and with the six
/// forms by number of Arabic, each of which says its own name. With the pages that were built for it.</summary>
internal sealed partial class MadeUpLanguage : IDisposable
{
    public const string Code = "ar";

    private const double Longer = 1.4;
    private const string Plain = "aeiouycnszAEIOUYCNSZ";
    private const string Accented = "áéíóúýçñšžÁÉÍÓÚÝÇÑŠŽ";

    private static readonly string[] Forms = ["zero", "one", "two", "few", "many", "other"];

    private readonly string _words = Repo.Temporary();

    private MadeUpLanguage(string webRoot) => WebRoot = webRoot;

    public string WebRoot { get; }

    public Sentences Sentences { get; private set; } = null!;

    public static async Task<MadeUpLanguage> Build()
    {
        var made = new MadeUpLanguage(Repo.Temporary());
        var english = Repo.File("src", "words", "en.json");
        File.Copy(english, Path.Combine(made._words, "en.json")); // What the product falls back on.
        var words = Said(JsonNode.Parse(await File.ReadAllTextAsync(english))!);
        words["language"]!["direction"] = "rtl";
        await File.WriteAllTextAsync(Path.Combine(made._words, Code + ".json"), words.ToJsonString());
        made.Sentences = new(made._words);
        await made.BuildPages();
        return made;
    }

    public void Dispose()
    {
        Directory.Delete(_words, recursive: true);
        Directory.Delete(WebRoot, recursive: true);
    }

    private static JsonNode Said(JsonNode words) => words switch
    {
        JsonObject forms when forms.ContainsKey("other") && forms.ContainsKey("one") =>
            new JsonObject(Forms.Select(form => KeyValuePair.Create<string, JsonNode?>(form, $"⟦{form}: {Long($"{forms["other"]}")}⟧"))),
        JsonObject section => new JsonObject(section.Select(one => KeyValuePair.Create<string, JsonNode?>(one.Key, Said(one.Value!)))),
        _ => $"⟦{Long($"{words}")}⟧",
    };

    /// <summary>What is filled in stays.</summary>
    private static string Long(string sentence)
    {
        var longer = new StringBuilder(Letters().Replace(sentence, part => part.Value[0] == '{' ? part.Value : Accent(part.Value)));
        while (longer.Length < sentence.Length * Longer)
        {
            longer.Append(" ló");
        }

        return longer.ToString();
    }

    /// <summary>Vowels are said twice: longer words, not only more of them.</summary>
    private static string Accent(string letter)
    {
        var at = Plain.IndexOf(letter, StringComparison.Ordinal);
        return at < 0 ? letter : new(Accented[at], "aeiou".Contains(letter, StringComparison.Ordinal) ? 2 : 1);
    }

    [GeneratedRegex(@"\{\w+\}|[A-Za-z]")]
    private static partial Regex Letters();

    private async Task BuildPages()
    {
        using var build = Process.Start(new ProcessStartInfo("node", [Path.Combine("node_modules", "vite", "bin", "vite.js"), "build"])
        {
            WorkingDirectory = Repo.File("src", "web"),
            Environment = { ["LIVEHUB_WORDS"] = _words, ["LIVEHUB_APP"] = Path.Combine(WebRoot, "app") },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var said = await Task.WhenAll(build.StandardOutput.ReadToEndAsync(), build.StandardError.ReadToEndAsync());
        await build.WaitForExitAsync();
        Assert.True(build.ExitCode == 0, string.Concat(said));
    }
}
