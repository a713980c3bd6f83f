using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LiveHub.Http;

namespace LiveHub.Tests.Http;

/// <summary>A language is a file; who reads chooses it.</summary>
public sealed class LanguagesTests(Hall hall) : IClassFixture<Hall>
{
    [Fact]
    public async Task Every_page_but_the_big_screen_leads_to_the_other_languages()
    {
        using var http = hall.Http();
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("nl");
        foreach (var page in Pages.Addresses.Where(page => page != "/stage/{code}").Select(Filled))
        {
            var html = await http.GetStringAsync(page);
            Assert.Contains("<html lang=\"nl\" dir=\"ltr\"", html, StringComparison.Ordinal);
            Assert.Contains("<nav class=\"foot\"><a href=\"/privacy\">Privacy</a>", html, StringComparison.Ordinal);
            Assert.Contains("<button type=\"button\" lang=\"en\">English</button>", html, StringComparison.Ordinal);
            Assert.Contains("<button type=\"button\" lang=\"nl\" hidden>Nederlands</button>", html, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("<nav", await http.GetStringAsync("/stage/ABC234"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_built_for_browsers_has_an_address() => Assert.Equal(
        Pages.Shells.Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(Repo.File("src", "web"), "*.html").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(null, "en")]
    [InlineData("nl", "nl")]
    [InlineData("fr", "en")]
    [InlineData("fr, nl;q=0.5", "nl")]
    public async Task A_file_is_written_in_the_language_of_the_page_that_asks_for_it(string? accepts, string expected)
    {
        var (made, _) = await hall.Session();
        using var http = hall.Http();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", made.Facilitator);
        if (accepts is not null)
        {
            http.DefaultRequestHeaders.AcceptLanguage.ParseAdd(accepts);
        }

        var words = new Sentences();
        Assert.NotEqual(words.In("en")("export.kind"), words.In("nl")("export.kind"));
        var csv = await http.GetStringAsync($"/api/sessions/{made.Code}/report?format=csv");
        Assert.StartsWith($"\"{words.In(expected)("export.kind")}\"", csv, StringComparison.Ordinal);
    }

    /// <summary>The browser's tests hold the same file to what browsers do.</summary>
    [Fact]
    public void A_number_takes_the_form_that_browsers_give_it()
    {
        var expected = JsonSerializer.Deserialize<Dictionary<string, Dictionary<int, string>>>(File.ReadAllText(Repo.File("tests", "words", "plurals.json")))!;
        Assert.True(expected.Count > 30);
        Assert.All(expected, language => Assert.All(language.Value, one => Assert.Equal((language.Key, one.Key, one.Value), (language.Key, one.Key, Plurals.Form(language.Key, one.Key)))));
    }

    [Theory]
    [InlineData("pl", 1, "1 dzie\u0144")]
    [InlineData("pl", 3, "3 dni (few)")]
    [InlineData("pl", 30, "30 dni (many)")]
    [InlineData("pl", 22, "22 dni (few)")]
    [InlineData("en", 1, "Your project {project} began 1 day ago.")]
    [InlineData("nl", 30, "Jullie project {project} begon 30 dagen geleden.")]
    public void Messages_take_the_form_of_their_language(string language, int days, string expected)
    {
        var directory = Repo.Temporary();
        foreach (var own in new[] { "en", "nl" })
        {
            File.Copy(Repo.File("src", "words", own + ".json"), Path.Combine(directory, own + ".json"));
        }

        var polish = JsonNode.Parse(File.ReadAllText(Repo.File("src", "words", "en.json")))!;
        polish["mail"]!["checkAfter"] = new JsonObject { ["one"] = "{days} dzie\u0144", ["few"] = "{days} dni (few)", ["many"] = "{days} dni (many)", ["other"] = "{days} dnia" };
        File.WriteAllText(Path.Combine(directory, "pl.json"), polish.ToJsonString());
        var words = new Sentences(directory);
        Directory.Delete(directory, recursive: true);
        Assert.Equal("pl", words.Known("pl"));
        Assert.Equal("en", words.Known("xx"));
        Assert.Equal(expected, words.Counting(language)("mail.checkAfter", days).Replace("{days}", $"{days}", StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_server_says_without_a_number_has_no_forms_by_number()
    {
        var source = string.Concat(Directory.EnumerateFiles(Repo.File("src", "LiveHub"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal)).Select(File.ReadAllText));
        var asked = Regex.Matches(source, "(?:words|say)\\(\"([a-z]+(?:\\.\\w+)+)\"").Select(match => match.Groups[1].Value).Distinct().ToList();
        Assert.True(asked.Count > 50);
        var words = new Sentences();
        foreach (var say in words.Languages.Keys.Select(words.In))
        {
            Assert.Equal([], asked.Where(path => say(path) == path));
        }
    }

    private static string Filled(string page) => page.Replace("{code}", "ABC234", StringComparison.Ordinal)
        .Replace("{room:int}", "1", StringComparison.Ordinal).Replace("{id}", "abc", StringComparison.Ordinal);
}
