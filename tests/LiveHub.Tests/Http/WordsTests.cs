using System.Text.Json;
using System.Text.RegularExpressions;
using LiveHub.Domain;
using LiveHub.Http;

namespace LiveHub.Tests.Http;

/// <summary>Both languages say everything, with the same values in it.</summary>
public sealed class WordsTests
{
    private static readonly IReadOnlyDictionary<string, JsonElement> Languages = new Sentences().Languages;

    [Fact]
    public void Every_language_has_the_same_sentences_with_the_same_values()
    {
        var english = Flat(Languages["en"]);
        Assert.True(english.Count > 100);
        foreach (var words in Languages.Values.Select(language => Flat(language)))
        {
            Assert.Equal(english.Keys.Order(), words.Keys.Order());
            Assert.All(english, sentence => Assert.Equal(Values(sentence.Value), Values(words[sentence.Key])));
        }
    }

    [Fact]
    public void Every_refusal_has_a_sentence()
    {
        foreach (var language in Languages.Values)
        {
            var refused = language.GetProperty("refused");
            foreach (var code in Enum.GetNames<RefusalCode>())
            {
                Assert.True(refused.TryGetProperty(JsonNamingPolicy.CamelCase.ConvertName(code), out _), code);
            }
        }
    }

    /// <summary>Plural forms of one sentence count as one: languages differ in them.</summary>
    private static Dictionary<string, string> Flat(JsonElement words, string path = "")
    {
        var flat = new Dictionary<string, string>();
        foreach (var entry in words.EnumerateObject())
        {
            var name = path + "/" + entry.Name;
            if (entry.Value.ValueKind == JsonValueKind.String)
            {
                flat[name] = entry.Value.GetString()!;
            }
            else if (entry.Value.TryGetProperty("other", out var other) && other.ValueKind == JsonValueKind.String)
            {
                flat[name] = other.GetString()!;
            }
            else
            {
                foreach (var inner in Flat(entry.Value, name))
                {
                    flat[inner.Key] = inner.Value;
                }
            }
        }

        return flat;
    }

    private static string Values(string sentence) =>
        string.Join(',', Regex.Matches(sentence, "\\{(\\w+)\\}").Select(match => match.Value).Distinct().Order());
}
