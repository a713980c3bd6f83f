using System.Text.Json;

namespace LiveHub.Tests.Http;

/// <summary>What a phone needs to put LiveHub on its home screen, and to open its page without a network.</summary>
public sealed class HomeScreenTests(Hall hall) : IClassFixture<Hall>
{
    [Theory]
    [InlineData("en", "Ideas, votes and time, live from every phone in the room.")]
    [InlineData("nl", "Ideeën, stemmen en tijd, live vanaf elke telefoon in de zaal.")]
    public async Task It_is_described_in_the_phones_language_and_its_pictures_are_there(string language, string about)
    {
        using var http = hall.Http();
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        var answer = await http.GetAsync("/manifest.webmanifest");
        Assert.Equal("application/manifest+json", answer.Content.Headers.ContentType!.MediaType);
        var sheet = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        Assert.Equal((about, language, "LiveHub"), (sheet.GetProperty("description").GetString(), sheet.GetProperty("lang").GetString(), sheet.GetProperty("name").GetString()));
        Assert.Equal(("/", "/"), (sheet.GetProperty("start_url").GetString(), sheet.GetProperty("scope").GetString()));
        var icons = sheet.GetProperty("icons").EnumerateArray().ToList();
        Assert.Equal(["any", "maskable"], icons.Select(icon => icon.GetProperty("purpose").GetString()!).Distinct());
        foreach (var source in icons.Select(icon => icon.GetProperty("src").GetString()!).Append("/icons/livehub-touch.png"))
        {
            var picture = await http.GetAsync(source);
            Assert.Equal(source.EndsWith(".png", StringComparison.Ordinal) ? "image/png" : "image/svg+xml", picture.Content.Headers.ContentType!.MediaType);
        }
    }

    [Fact]
    public async Task The_worker_serves_pages_of_phones_only_and_is_asked_for_anew_each_time()
    {
        using var http = hall.Http();
        var worker = await http.GetAsync("/app/worker.js");
        Assert.Equal("/join/", worker.Headers.GetValues("Service-Worker-Allowed").Single());
        Assert.Contains("no-cache", worker.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.False((await http.GetAsync("/app/home.html")).Headers.Contains("Service-Worker-Allowed"));
    }

    [Fact]
    public async Task A_page_says_in_its_language_that_it_is_slow_to_come_in()
    {
        using var http = hall.Http();
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("nl");
        var html = await http.GetStringAsync("/join/ABC234");
        Assert.Contains("Deze pagina komt traag binnen.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", html, StringComparison.Ordinal);
    }
}
