using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using LiveHub.Access;
using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Store;

namespace LiveHub.Tests.Http;

/// <summary>The plain web side: pages, headers, report, addresses, guesses.</summary>
public sealed class HttpTests(Hall hall) : IClassFixture<Hall>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/join/ABC234")]
    [InlineData("/api/sessions/ABC234")]
    [InlineData("/nowhere")]
    [InlineData("/health/ready")]
    public async Task Every_answer_carries_the_guards(string path)
    {
        using var http = hall.Http();
        var answer = await http.GetAsync(path);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
    }

    [Theory]
    [InlineData("/", "'none'")]
    [InlineData("/join/ABC234", "'none'")]
    [InlineData("/control/ABC234", "'none'")]
    [InlineData("/stage/ABC234", "'self'")]
    public async Task Only_the_big_screen_stands_in_another_page_and_only_in_ours(string path, string ancestors)
    {
        using var http = hall.Http();
        var policy = (await http.GetAsync(path)).Headers.GetValues("Content-Security-Policy").Single();
        Assert.EndsWith("frame-ancestors " + ancestors, policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 200)]
    [InlineData("?table=12", 200)]
    [InlineData("?table=0", 400)]
    [InlineData("?table=101", 400)]
    [InlineData("?table=x", 400)]
    public async Task A_tables_card_has_a_code_of_its_own(string query, int status)
    {
        using var http = hall.Http();
        http.DefaultRequestHeaders.Host = "hall.test:5080";
        var answer = await http.GetAsync($"/api/sessions/ABC234/qr.svg{query}");
        Assert.Equal(status, (int)answer.StatusCode);
        if (query == "?table=12")
        {
            var svg = await answer.Content.ReadAsStringAsync();
            Assert.Equal(AddressEndpoints.Svg("http://hall.test:5080/join/ABC234?table=12"), svg);
        }
    }

    [Theory]
    [InlineData("/", "nl-NL,nl;q=0.9,en;q=0.5", "lang=\"nl\"")]
    [InlineData("/join/abc234", "fr,en;q=0.8", "lang=\"en\"")]
    [InlineData("/STAGE/ABC234", "nl", "lang=\"nl\"")]
    [InlineData("/control/ABC234", "de", "lang=\"en\"")]
    [InlineData("/host/ABC234", "nl", "lang=\"nl\"")]
    [InlineData("/report/ABC234", "nl", "lang=\"nl\"")]
    [InlineData("/print/ABC234", "nl", "lang=\"nl\"")]
    public async Task Pages_come_in_the_browsers_language_without_inline_script(string path, string accepts, string expected)
    {
        using var http = hall.Http();
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd(accepts);
        var html = await http.GetStringAsync(path);
        Assert.Contains(expected, html, StringComparison.Ordinal);
        Assert.DoesNotMatch("<script(?![^>]*src=)|<style|style=\"|\\son[a-z]+=\"", html);
        Assert.DoesNotMatch("(src|href)=\"(https?:)?//", html);
    }

    [Theory]
    [InlineData("/join/ABC234", "en", 45)]
    [InlineData("/join/ABC234", "nl", 45)]
    [InlineData("/host/ABC234/3", "en", 50)]
    [InlineData("/host/ABC234/3", "nl", 50)]
    public async Task A_page_for_phones_has_little_script_on_the_wire(string page, string language, int most)
    {
        using var http = hall.Http();
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        http.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        var html = await http.GetStringAsync(page);
        var bytes = 0L;
        foreach (var script in System.Text.RegularExpressions.Regex.Matches(html, "(?:src|href)=\"(/app/assets/[^\"]+\\.js)\"").Select(m => m.Groups[1].Value).Distinct())
        {
            var answer = await http.GetAsync(script);
            Assert.Equal("br", answer.Content.Headers.ContentEncoding.Single());
            Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
            bytes += (await answer.Content.ReadAsByteArrayAsync()).Length;
        }

        Assert.InRange(bytes, 10_000, most * 1024);
    }

    [Fact]
    public async Task The_report_opens_for_those_who_took_part_and_by_a_link_that_can_be_revoked()
    {
        var (made, facilitator) = await hall.Session("=2+5 \"cmd\"");
        await using var phone = await hall.Phone(made.Code);
        await facilitator.Do(new Go(facilitator.Steps()[0]));
        await phone.Do(new SendIdea(facilitator.Steps()[0], "=HYPERLINK(\"x\"), \"quoted\"\nsecond line 👩‍👩‍👧"));
        Assert.Equal(HttpStatusCode.Forbidden, (await Report(made.Code, null)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await Report(made.Code, Secrets.New())).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Report(made.Code, phone.Token)).StatusCode);

        var link = await Link(made.Code, made.Facilitator);
        var csv = await (await Report(made.Code, link!.Token, "csv")).Content.ReadAsStringAsync();
        Assert.Contains("\"'=HYPERLINK(\"\"x\"\"), \"\"quoted\"\"\nsecond line 👩‍👩‍👧\"", csv, StringComparison.Ordinal);
        var report = await (await Report(made.Code, link.Token)).Content.ReadFromJsonAsync<Report>(DomainJson.Options);
        Assert.Equal("=HYPERLINK(\"x\"), \"quoted\"\nsecond line 👩‍👩‍👧", report!.Boards[0].Ideas[0].Text);
        Assert.Equal((1, 1), (report.Joined, report.Boards[0].Posted));

        await facilitator.Do(new UnshareReport());
        Assert.Equal(HttpStatusCode.Forbidden, (await Report(made.Code, link.Token)).StatusCode);
        Assert.Null(await Link(made.Code, phone.Token));
        await facilitator.DisposeAsync();
    }

    [Fact]
    public async Task The_address_for_phones_is_never_localhost()
    {
        var (made, facilitator) = await hall.Session();
        using var http = hall.Http();
        http.DefaultRequestHeaders.Host = "localhost:5080";
        var address = await http.GetFromJsonAsync<JoinAddress>($"/api/sessions/{made.Code}/address", DomainJson.Options);
        Assert.True(address!.Local);
        Assert.DoesNotContain("localhost", address.Join, StringComparison.Ordinal);
        http.DefaultRequestHeaders.Host = "hall.test:5080";
        address = await http.GetFromJsonAsync<JoinAddress>($"/api/sessions/{made.Code}/address", DomainJson.Options);
        Assert.Equal(new($"http://hall.test:5080/join/{made.Code}", "hall.test:5080", false), address);
        var svg = await http.GetStringAsync($"/api/sessions/{made.Code}/qr.svg");
        Assert.Contains("#000000", svg, StringComparison.Ordinal);
        await facilitator.DisposeAsync();
    }

    [Fact]
    public async Task Wrong_codes_wait_and_right_ones_do_not()
    {
        var (made, facilitator) = await hall.Session();
        using var http = hall.Http();
        var guesses = Enumerable.Range(0, 300).Select(_ => http.GetAsync($"/api/sessions/{JoinCode.New()}")).ToList();
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync($"/api/sessions/{made.Code}")).StatusCode);
        Assert.Contains(guesses, guess => !guess.IsCompleted);
        hall.Clock.Advance(TimeSpan.FromMinutes(1));
        var answers = await Task.WhenAll(guesses);
        Assert.All(answers, answer => Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.NotFound, HttpStatusCode.TooManyRequests }));
        await facilitator.DisposeAsync();
    }

    [Theory]
    [InlineData("{}", 400)]
    [InlineData("{\"title\":\"\"}", 400)]
    [InlineData("{\"title\":7}", 400)]
    [InlineData("{\"title\":\"x\",\"start\":\"nothing\"}", 400)]
    [InlineData("not json", 400)]
    public async Task A_session_that_cannot_be_made_is_refused_as_a_problem(string body, int status)
    {
        using var http = hall.Http();
        var answer = await http.PostAsync("/api/sessions", new StringContent(body, MediaTypeHeaderValue.Parse("application/json")));
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task The_api_describes_itself()
    {
        using var http = hall.Http();
        var description = await http.GetFromJsonAsync<JsonElement>("/openapi/v1.json");
        Assert.True(description.GetProperty("paths").TryGetProperty("/api/sessions/{code}/report", out _));
    }

    private async Task<HttpResponseMessage> Report(string code, string? token, string? format = null)
    {
        using var http = hall.Http();
        http.DefaultRequestHeaders.Authorization = token is null ? null : new("Bearer", token);
        return await http.GetAsync($"/api/sessions/{code}/report" + (format is null ? "" : "?format=" + format));
    }

    private async Task<LinkMade?> Link(string code, string token)
    {
        using var http = hall.Http();
        http.DefaultRequestHeaders.Authorization = new("Bearer", token);
        var answer = await http.PostAsync($"/api/sessions/{code}/links", null);
        return answer.IsSuccessStatusCode ? await answer.Content.ReadFromJsonAsync<LinkMade>(DomainJson.Options) : null;
    }
}
