using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using LiveHub.Access;
using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Store;

namespace LiveHub.Tests.Http;

/// <summary>Rules AC3 to AC7 of docs/RULES.md: who may make sessions, and finds them again on another device.</summary>
public sealed class MakerTests
{
    private const string Phrase = "apples and pears";

    private static readonly (string, string)[] ByGate =
        [("LiveHub:UserHeader", "X-Forwarded-User"), ("LiveHub:TrustedProxies", "127.0.0.1, 10.9.0.0/16")];

    [Fact]
    public async Task AC3_without_settings_everybody_makes_sessions_and_no_list_is_kept()
    {
        using var hall = new Hall();
        using var http = hall.Http();
        Assert.Equal(new(MakerStanding.Open), await Me(http));
        Assert.Equal(HttpStatusCode.Created, (await Make(http)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await http.GetAsync("/api/makers/sessions")).StatusCode);
        Assert.Equal("notAllowed", await Code(await http.PostAsJsonAsync("/api/makers", new { passphrase = Phrase })));
    }

    [Fact]
    public async Task AC4_who_says_the_passphrase_makes_sessions_and_nobody_else_by_any_route()
    {
        using var hall = new Hall(("LiveHub:CreatePassphrase", Phrase));
        using var http = hall.Http();
        Assert.Equal(new(MakerStanding.AskedForPassphrase), await Me(http));
        Assert.Equal("makerPassphraseNeeded", await Code(await Make(http)));
        Assert.Equal("makerPassphraseNeeded", await Code(await http.PostAsJsonAsync("/api/sessions", new { title = "With a cycle", cycle = new { name = "Acme" } })));
        Assert.Equal("makerPassphraseNeeded", await Code(await http.PostAsync("/api/archives", new ByteArrayContent([1, 2, 3]))));
        Assert.Equal("makerPassphraseNeeded", await Code(await http.GetAsync("/api/makers/sessions")));
        Assert.Equal("wrongMakerPassphrase", await Code(await http.PostAsJsonAsync("/api/makers", new { passphrase = "apples and pairs" })));
        Assert.Equal("wrongMakerPassphrase", await Code(await http.PostAsJsonAsync("/api/makers", new { })));
        Bear(http, Secrets.New());
        Assert.Equal("makerPassphraseNeeded", await Code(await Make(http)));

        Bear(http, await Say(http));
        Assert.Equal(new(MakerStanding.KnowsPassphrase), await Me(http));
        Assert.Equal(HttpStatusCode.Created, (await Make(http)).StatusCode);
        Assert.Equal("badArchive", await Code(await http.PostAsync("/api/archives", new ByteArrayContent([1, 2, 3]))));
    }

    [Fact]
    public async Task AC4_a_token_ends_after_thirty_days_when_it_is_forgotten_and_when_the_passphrase_changes()
    {
        using var hall = new Hall(("LiveHub:CreatePassphrase", Phrase));
        using var http = hall.Http();
        var (kept, dropped) = (await Say(http), await Say(http));
        Bear(http, dropped);
        Assert.Equal(HttpStatusCode.NoContent, (await http.DeleteAsync("/api/makers/me")).StatusCode);
        Assert.Equal(MakerStanding.AskedForPassphrase, (await Me(http)).Standing);

        Bear(http, kept);
        Assert.Equal(MakerStanding.KnowsPassphrase, (await Me(http)).Standing);
        var changed = new Makers(new() { CreatePassphrase = Phrase + " and plums" }, (IMakerStore)hall.Store, hall.Clock);
        Assert.Equal(MakerStanding.AskedForPassphrase, (await changed.Of(Request(kept))).Standing);
        var same = new Makers(new() { CreatePassphrase = Phrase }, (IMakerStore)hall.Store, hall.Clock);
        Assert.Equal(MakerStanding.KnowsPassphrase, (await same.Of(Request(kept))).Standing);

        hall.Clock.Advance(TimeSpan.FromDays(30));
        Assert.Equal(MakerStanding.AskedForPassphrase, (await Me(http)).Standing);
    }

    [Fact]
    public async Task AC4_wrong_passphrases_share_a_budget_and_the_right_one_never_waits()
    {
        using var hall = new Hall(("LiveHub:CreatePassphrase", Phrase));
        using var http = hall.Http();
        var guesses = Enumerable.Range(0, 30).Select(n => http.PostAsJsonAsync("/api/makers", new { passphrase = $"guess number {n}" })).ToList();
        await Task.WhenAny(guesses).WaitAsync(TimeSpan.FromSeconds(20));
        Assert.NotEmpty(await Say(http)); // While the clock stands still, and guesses wait.
        hall.Clock.Advance(TimeSpan.FromSeconds(10));
        var answers = await Task.WhenAll(guesses).WaitAsync(TimeSpan.FromSeconds(20));
        Assert.InRange(answers.Count(answer => answer.StatusCode == HttpStatusCode.TooManyRequests), 15, 20);
    }

    [Fact]
    public async Task AC5_whoever_knows_the_passphrase_finds_what_was_made_and_opens_it_on_another_device()
    {
        using var hall = new Hall(("LiveHub:CreatePassphrase", Phrase));
        using var first = hall.Http();
        Bear(first, await Say(first));
        var older = await Made(await first.PostAsJsonAsync("/api/sessions", new { title = "Older", cycle = new { name = "Acme" } }));
        hall.Clock.Advance(TimeSpan.FromMinutes(1));
        var newer = await Made(await Make(first, "Newer"));
        await using (var old = await Wire.Client.Connect(hall.Address, older.Code, older.Facilitator, AudienceKind.Control))
        {
            await old.Do(new RenameSession("Older, with a better title"));
            await old.Do(new EndSession());
        }

        using var second = hall.Http();
        Bear(second, await Say(second));
        var list = (await second.GetFromJsonAsync<MadeSheet>("/api/makers/sessions", DomainJson.Options))!;
        Assert.Equal([("Newer", true), ("Older, with a better title", false)], list.Sessions.Select(one => (one.Title, one.EndedAt is null)));
        Assert.Equal((newer.Code, older.Cycle!.Id), (list.Sessions[0].Code, list.Sessions[1].Cycle));
        Assert.Equal([(older.Cycle.Id, "Acme")], list.Cycles.Select(one => (one.Id, one.Name)));

        var token = await Link(await second.PostAsync($"/api/makers/sessions/{newer.Code}/links", null));
        await using var screen = await Wire.Client.Connect(hall.Address, newer.Code, token, AudienceKind.Control);
        await screen.Do(new Go(screen.Steps()[0]));
        var owner = await Link(await second.PostAsync($"/api/makers/cycles/{older.Cycle.Id}/links", null));
        Bear(second, owner);
        Assert.Equal(HttpStatusCode.OK, (await second.GetAsync($"/api/programmes/{older.Cycle.Id}")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await second.GetAsync($"/api/sessions/{older.Code}/report")).StatusCode);
    }

    [Fact]
    public async Task AC6_whom_a_listed_proxy_names_makes_sessions_and_sees_its_own_alone()
    {
        using var hall = new Hall(ByGate);
        using var http = hall.Http();
        Assert.Equal(new(MakerStanding.NotSignedIn), await Me(http));
        Assert.Equal("signInNeeded", await Code(await Make(http)));

        using var ann = As(hall, "ann@example.org");
        using var bob = As(hall, "bob@example.org");
        Assert.Equal(new(MakerStanding.SignedIn, "ann@example.org"), await Me(ann));
        var made = await Made(await ann.PostAsJsonAsync("/api/sessions", new { title = "Of Ann", cycle = new { name = "Acme" } }));
        Assert.Equal(["Of Ann"], (await ann.GetFromJsonAsync<MadeSheet>("/api/makers/sessions", DomainJson.Options))!.Sessions.Select(one => one.Title));
        Assert.Equal((0, 0), await bob.GetFromJsonAsync<MadeSheet>("/api/makers/sessions", DomainJson.Options) is { } none ? (none.Sessions.Length, none.Cycles.Length) : (9, 9));
        Assert.Equal("noSuchSession", await Code(await bob.PostAsync($"/api/makers/sessions/{made.Code}/links", null)));
        Assert.Equal("noSuchCycle", await Code(await bob.PostAsync($"/api/makers/cycles/{made.Cycle!.Id}/links", null)));
        Assert.Equal("noSuchSession", await Code(await ann.PostAsync("/api/makers/sessions/ZZZZZZ/links", null)));
        Assert.NotEmpty(await Link(await ann.PostAsync($"/api/makers/sessions/{made.Code.ToLowerInvariant()}/links", null)));
    }

    [Fact]
    public async Task AC6_the_header_counts_once_from_a_listed_proxy_and_from_a_page_of_this_server_alone()
    {
        using var elsewhere = new Hall(("LiveHub:UserHeader", "X-Forwarded-User"), ("LiveHub:TrustedProxies", "10.9.0.0/16"));
        using var stranger = As(elsewhere, "ann@example.org");
        Assert.Equal(new(MakerStanding.NotSignedIn), await Me(stranger));
        stranger.DefaultRequestHeaders.Add("X-Forwarded-For", "10.9.0.1"); // Nor by saying where it comes from.
        Assert.Equal("signInNeeded", await Code(await Make(stranger)));

        using var hall = new Hall(ByGate);
        using var twice = As(hall, "ann@example.org", "bob@example.org");
        Assert.Equal(new(MakerStanding.NotSignedIn), await Me(twice));
        using var foreign = As(hall, "ann@example.org");
        foreign.DefaultRequestHeaders.Add("Origin", "https://evil.example.org");
        Assert.Equal(new(MakerStanding.NotSignedIn), await Me(foreign));
        Assert.Equal(HttpStatusCode.Forbidden, (await Make(foreign)).StatusCode);
        using var page = As(hall, "ann@example.org");
        page.DefaultRequestHeaders.Add("Origin", $"http://{hall.Address.Authority}");
        Assert.Equal(HttpStatusCode.Created, (await Make(page)).StatusCode);
    }

    [Fact]
    public async Task AC6_either_is_enough_where_both_are_set()
    {
        using var hall = new Hall([.. ByGate, ("LiveHub:CreatePassphrase", Phrase)]);
        using var http = hall.Http();
        using var ann = As(hall, "ann");
        Assert.Equal(MakerStanding.AskedForPassphrase, (await Me(http)).Standing);
        Assert.Equal(HttpStatusCode.Created, (await Make(ann)).StatusCode);
        Bear(http, await Say(http));
        Assert.Equal(HttpStatusCode.Created, (await Make(http)).StatusCode);
    }

    [Theory]
    [InlineData("127.0.0.1", "https://ideas.example.org/join/ABC234")]
    [InlineData("10.9.0.1", null)]
    public async Task AC7_how_a_client_came_is_believed_from_listed_proxies_alone(string proxies, string? join)
    {
        using var hall = new Hall(("LiveHub:TrustedProxies", proxies));
        using var http = hall.Http();
        http.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.9");
        http.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        http.DefaultRequestHeaders.Add("X-Forwarded-Host", "ideas.example.org");
        var address = (await http.GetFromJsonAsync<JoinAddress>("/api/sessions/ABC234/address", DomainJson.Options))!;
        Assert.Equal(join is not null, address.Join == (join ?? "https://ideas.example.org/join/ABC234"));
        Assert.Equal(join is null, address.Local);
    }

    [Fact]
    public async Task AC5_neither_who_is_signed_in_nor_the_passphrase_lies_in_the_store()
    {
        var data = "";
        using (var hall = new Hall([.. ByGate, ("LiveHub:CreatePassphrase", Phrase)]))
        {
            using var ann = As(hall, "ann@example.org");
            Assert.Equal(HttpStatusCode.Created, (await Make(ann)).StatusCode);
            Bear(ann, await Say(ann));
            foreach (var file in Directory.GetFiles(hall.Data, "livehub.db*"))
            {
                using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
                using var reader = new StreamReader(stream, System.Text.Encoding.Latin1);
                data += await reader.ReadToEndAsync();
            }
        }

        Assert.Contains(Secrets.Hash("user ann@example.org"), data, StringComparison.Ordinal);
        Assert.DoesNotContain("ann@example.org", data, StringComparison.Ordinal);
        Assert.DoesNotContain(Phrase, data, StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> Make(HttpClient http, string title = "A day") => http.PostAsJsonAsync("/api/sessions", new { title });

    private static async Task<MakerSheet> Me(HttpClient http) => (await http.GetFromJsonAsync<MakerSheet>("/api/makers/me", DomainJson.Options))!;

    private static async Task<string> Say(HttpClient http) => await Link(await http.PostAsJsonAsync("/api/makers", new { passphrase = $" {Phrase}" }));

    private static async Task<string> Link(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<LinkMade>(DomainJson.Options))!.Token;
    }

    private static async Task<SessionMade> Made(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<SessionMade>(DomainJson.Options))!;
    }

    private static async Task<string?> Code(HttpResponseMessage answer) =>
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("code").GetString();

    private static void Bear(HttpClient http, string token) => http.DefaultRequestHeaders.Authorization = new("Bearer", token);

    private static HttpClient As(Hall hall, params string[] names)
    {
        var http = hall.Http();
        foreach (var name in names)
        {
            http.DefaultRequestHeaders.Add("X-Forwarded-User", name);
        }

        return http;
    }

    private static Microsoft.AspNetCore.Http.DefaultHttpContext Request(string token)
    {
        var http = new Microsoft.AspNetCore.Http.DefaultHttpContext();
        http.Request.Headers.Authorization = $"Bearer {token}";
        return http;
    }
}
