using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using LiveHub.Access;
using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Live;
using LiveHub.Store;
using LiveHub.Tests.Wire;

namespace LiveHub.Tests.Live;

/// <summary>Who waits at the door or was removed gets not a byte; over the hub and over requests alike.</summary>
public sealed class DoorTests(Hall hall) : IClassFixture<Hall>
{
    private const string Secret = "Between these walls";

    [Fact]
    public async Task M5_who_waits_at_the_door_is_told_so_and_nothing_else_until_let_in()
    {
        var (made, facilitator) = await hall.Session(Secret);
        await facilitator.Do(new SetDoor(true));
        var token = Secrets.New();
        await using var wire = await HubWire.Open(hall.Address);
        Assert.Equal("waitsAtDoor", Refused(await Hello(wire, made.Code, token, "Dirk")));
        Assert.Equal("waitsAtDoor", Refused(await Hello(wire, made.Code, token, "Dirk")));
        using var http = Http(token);
        Assert.Equal("waitsAtDoor", await Code(await http.PostAsJsonAsync($"/api/sessions/{made.Code}/hello", new { audience = "participants", join = true })));
        foreach (var path in new[] { "report", "view", "snapshots/participants/1", "people" })
        {
            var answer = await http.GetAsync($"/api/sessions/{made.Code}/{path}");
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
            Assert.DoesNotContain(Secret, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        Assert.DoesNotContain(Secret, wire.Everything, StringComparison.Ordinal);
        await facilitator.Until(desk => desk.Shared.Values.ContainsKey("ask/1"));
        await facilitator.Do(new AnswerDoor(true, [1]));
        await using var dirk = await hall.Phone(made.Code, token: token);
        Assert.Equal("Dirk", dirk.Own.Values["me"].GetProperty("name").GetString());
        await facilitator.DisposeAsync();
    }

    [Fact]
    public async Task M6_who_is_new_says_the_passphrase_over_the_hub_and_by_requests()
    {
        var (made, facilitator) = await hall.Session();
        await using var before = await hall.Phone(made.Code);
        using var desk = Http(made.Facilitator);
        Assert.False((await Look(made.Code)).TryGetProperty("passphrase", out _));
        Assert.Equal("badPassphrase", await Code(await Set(desk, made.Code, "abc")));
        Assert.Equal(HttpStatusCode.NoContent, (await Set(desk, made.Code, "  Green  Apples ")).StatusCode);
        using var stranger = Http(before.Token);
        Assert.Equal("notAllowed", await Code(await Set(stranger, made.Code, null)));
        Assert.True((await Look(made.Code)).GetProperty("passphrase").GetBoolean());

        await using var wire = await HubWire.Open(hall.Address);
        Assert.Equal("passphraseNeeded", Refused(await Hello(wire, made.Code, Secrets.New())));
        Assert.Equal("wrongPassphrase", Refused(await Hello(wire, made.Code, Secrets.New(), pass: "red apples")));
        Assert.True((await Hello(wire, made.Code, Secrets.New(), pass: "GREEN apples")).TryGetProperty("welcome", out _));
        using var http = Http(Secrets.New());
        var hello = $"/api/sessions/{made.Code}/hello";
        Assert.Equal("wrongPassphrase", await Code(await http.PostAsJsonAsync(hello, new { audience = "participants", join = true, pass = "pears" })));
        (await http.PostAsJsonAsync(hello, new { audience = "participants", join = true, pass = "green apples" })).EnsureSuccessStatusCode();

        await Set(desk, made.Code, "another one");
        await using var again = await before.Reconnect();
        Assert.DoesNotContain("apples", facilitator.Everything + again.Everything, StringComparison.OrdinalIgnoreCase);
        await facilitator.DisposeAsync();
    }

    [Fact]
    public async Task M6_wrong_passphrases_share_a_budget()
    {
        var (made, facilitator) = await hall.Session();
        using var desk = Http(made.Facilitator);
        await Set(desk, made.Code, "green apples");
        await using var wire = await HubWire.Open(hall.Address);
        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(async n =>
        {
            using var http = Http(Secrets.New());
            using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(3));
            try
            {
                return await Code(await http.PostAsJsonAsync(
                    $"/api/sessions/{made.Code}/hello", new { audience = "participants", join = true, pass = $"guess {n}" }, soon.Token));
            }
            catch (OperationCanceledException)
            {
                return "waits";
            }
        }));
        Assert.Contains("wrongPassphrase", answers);
        Assert.Contains("tooFast", answers);
        Assert.True((await Hello(wire, made.Code, Secrets.New(), pass: "green apples")).TryGetProperty("welcome", out _));
        await facilitator.DisposeAsync();
    }

    [Fact]
    public async Task M7_a_removed_person_hears_it_at_once_and_then_nothing()
    {
        var (made, facilitator) = await hall.Session();
        await using var ann = await hall.Phone(made.Code, "Ann");
        await using var bob = await hall.Phone(made.Code, "Bob");
        var board = facilitator.Steps()[0];
        await facilitator.Do(new Go(board));
        await ann.Do(new SendIdea(board, "It stays"));
        using var desk = Http(made.Facilitator);
        var asked = await desk.PostAsJsonAsync($"/api/sessions/{made.Code}/people", new { text = "ann" });
        var found = (await asked.Content.ReadFromJsonAsync<PeopleFound>(DomainJson.Options))!;
        Assert.Equal(new PersonFound(1, "Ann"), Assert.Single(found.People));

        await facilitator.Do(new RemovePerson(1, Remove: true));
        await ann.Until(phone => phone.Bye is { Reason: ByeReason.Revoked });
        Assert.Equal(RefusalCode.Removed, (await ann.Send(new SendIdea(board, "More"))).Refused!.Code);
        var before = ann.Everything.Length;
        await bob.Do(new SendIdea(board, Secret));
        await bob.Until(phone => phone.Shared.Values.Count(entity => entity.Key.StartsWith("idea/", StringComparison.Ordinal)) == 2);
        Assert.DoesNotContain(Secret, ann.Everything, StringComparison.Ordinal);
        Assert.Equal("{}", JsonSerializer.Serialize(await ann.Wire.Call("search", "walls")));
        await using var wire = await HubWire.Open(hall.Address);
        Assert.Equal("removed", Refused(await Hello(wire, made.Code, ann.Token)));
        using var http = Http(ann.Token);
        Assert.Equal(HttpStatusCode.Forbidden, (await http.GetAsync($"/api/sessions/{made.Code}/report")).StatusCode);
        Assert.True(ann.Everything.Length >= before);

        await facilitator.Do(new RemovePerson(1, Remove: false));
        await using var back = await hall.Phone(made.Code, token: ann.Token);
        await back.Do(new SendIdea(board, "Back again"));
        await facilitator.DisposeAsync();
    }

    [Fact]
    public async Task M1_what_waits_is_in_nobodys_bytes_but_its_authors_and_the_facilitators()
    {
        var (made, facilitator) = await hall.Session();
        await using var ann = await hall.Phone(made.Code);
        await using var bob = await hall.Phone(made.Code);
        await using var stage = await Client.Connect(hall.Address, made.Code, made.Stage, AudienceKind.Stage);
        var board = facilitator.Steps()[0];
        await facilitator.Do(new Go(board));
        await facilitator.Do(new SetApproval(true));
        var idea = new IdeaKey((await ann.Do(new SendIdea(board, Secret))).Made!);
        await facilitator.Until(desk => desk.Shared.Values.ContainsKey($"held/{idea}"));
        await ann.Until(phone => phone.Own.Values.ContainsKey($"mine/{idea}"));
        await using var late = await hall.Phone(made.Code);
        Assert.All([bob, stage, late], one => Assert.DoesNotContain(Secret, one.Everything, StringComparison.Ordinal));
        using var http = Http(bob.Token);
        Assert.DoesNotContain(Secret, await http.GetStringAsync($"/api/sessions/{made.Code}/report?format=csv"), StringComparison.Ordinal);
        await facilitator.Do(new ApproveIdeas([idea]));
        await bob.Until(phone => phone.Shared.Values.ContainsKey($"idea/{idea}"));
        await facilitator.DisposeAsync();
    }

    private static Task<JsonElement> Hello(HubWire wire, string code, string token, string? name = null, string? pass = null) =>
        wire.Call("hello", new HelloRequest(code, token, AudienceKind.Participants, Join: true, name, Pass: pass));

    private static string? Refused(JsonElement answer) => answer.GetProperty("refused").GetProperty("code").GetString();

    private static async Task<string?> Code(HttpResponseMessage answer) =>
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString();

    private static Task<HttpResponseMessage> Set(HttpClient desk, string code, string? passphrase) =>
        desk.PostAsJsonAsync($"/api/sessions/{code}/passphrase", new { passphrase });

    private async Task<JsonElement> Look(string code)
    {
        using var http = hall.Http();
        return await http.GetFromJsonAsync<JsonElement>($"/api/sessions/{code}");
    }

    private HttpClient Http(string token)
    {
        var http = hall.Http();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return http;
    }
}
