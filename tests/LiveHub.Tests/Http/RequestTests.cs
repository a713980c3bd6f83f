using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using LiveHub.Access;
using LiveHub.Domain;
using LiveHub.Live;
using LiveHub.Store;
using LiveHub.Tests.Wire;

namespace LiveHub.Tests.Http;

/// <summary>The session without a socket: the same commands, answers and patches by requests (docs/PROTOCOL.md 1.3).</summary>
public sealed class RequestTests(Hall hall) : IClassFixture<Hall>
{
    [Fact]
    public async Task W7_a_person_joins_posts_and_sees_by_requests_alone()
    {
        var (made, facilitator) = await hall.Session();
        await facilitator.Do(new Go(facilitator.Steps()[0]));
        using var phone = Phone();
        var (shared, own) = await Join(phone, made.Code);
        var id = Secrets.New();
        var answer = await Send(phone, made.Code, id, new SendIdea(facilitator.Steps()[0], "By request"));
        Assert.NotNull(answer.Made);
        Assert.Equal(answer, await Send(phone, made.Code, id, new SendIdea(facilitator.Steps()[0], "By request")));
        while (!own.Values.ContainsKey($"mine/{answer.Made}") || !shared.Values.ContainsKey($"idea/{answer.Made}"))
        {
            await Look(phone, made.Code, shared, own);
        }

        await using var fresh = await hall.Phone(made.Code, token: phone.DefaultRequestHeaders.Authorization!.Parameter!);
        Assert.Equal(fresh.Shared.Describe(), shared.Describe());
        Assert.Equal(fresh.Own.Describe(), own.Describe());
        await facilitator.DisposeAsync();
    }

    [Fact]
    public async Task A_request_waits_until_there_is_something_new()
    {
        var (made, facilitator) = await hall.Session();
        using var phone = Phone();
        var (shared, own) = await Join(phone, made.Code);
        var looking = Look(phone, made.Code, shared, own);
        await Until(facilitator, here: 1);
        Assert.False(looking.IsCompleted);
        await facilitator.Do(new Go(facilitator.Steps()[0]));
        Assert.NotNull((await looking).Patch);
        Assert.Equal("board", shared.Values["now"].GetProperty("kind").GetString());
        await facilitator.DisposeAsync();
    }

    [Fact]
    public async Task Without_versions_or_under_another_epoch_the_whole_view_comes_at_once()
    {
        var (made, facilitator) = await hall.Session();
        using var phone = Phone();
        var (shared, _) = await Join(phone, made.Code);
        foreach (var query in new[] { "?audience=participants", "?since=999999&own=999999&epoch=another" })
        {
            var answer = await phone.GetFromJsonAsync<JsonElement>($"/api/sessions/{made.Code}/view{query}");
            var copy = new ViewCopy();
            copy.Apply(answer.GetProperty("patch"));
            Assert.Equal(0, answer.GetProperty("patch").GetProperty("f").GetInt64());
            Assert.Equal(shared.Describe(), copy.Describe());
        }

        await facilitator.DisposeAsync();
    }

    [Fact]
    public async Task Who_asks_by_requests_counts_as_here_for_a_while()
    {
        var (made, facilitator) = await hall.Session();
        using var phone = Phone();
        var (shared, own) = await Join(phone, made.Code);
        var looking = Look(phone, made.Code, shared, own);
        await Until(facilitator, here: 1);
        hall.Clock.Advance(TimeSpan.FromSeconds(11)); // A beat ends the wait.
        Assert.NotNull((await looking).Beat);
        hall.Clock.Advance(TimeSpan.FromSeconds(16));
        await Until(facilitator, here: 0);
        await facilitator.DisposeAsync();
    }

    [Fact]
    public async Task Of_two_waits_of_one_tab_the_earlier_ends()
    {
        var (made, facilitator) = await hall.Session();
        using var phone = Phone();
        var (shared, own) = await Join(phone, made.Code);
        var first = Look(phone, made.Code, shared, own);
        await Until(facilitator, here: 1);
        var second = Look(phone, made.Code, shared, own);
        Assert.Null((await first).Patch);
        Assert.False(second.IsCompleted);
        await facilitator.Do(new Go(facilitator.Steps()[0]));
        Assert.NotNull((await second).Patch);
        await facilitator.DisposeAsync();
    }

    [Fact]
    public async Task Nobody_gets_in_or_sees_more_than_the_token_allows()
    {
        var (made, facilitator) = await hall.Session();
        using var stranger = Phone();
        var view = $"/api/sessions/{made.Code}/view";
        Assert.Equal(HttpStatusCode.Forbidden, (await stranger.GetAsync(view)).StatusCode);
        var wish = new SendRequest(Secrets.New(), JsonSerializer.SerializeToElement<Command>(new GiveName("X"), DomainJson.Options));
        var sent = await stranger.PostAsJsonAsync($"/api/sessions/{made.Code}/commands", wish, DomainJson.Options);
        Assert.Equal(HttpStatusCode.Forbidden, sent.StatusCode);
        await Join(stranger, made.Code);
        Assert.Equal(HttpStatusCode.Forbidden, (await stranger.GetAsync(view + "?audience=control")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await stranger.GetAsync(view + "?audience=nobody")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync("/api/sessions/ZZZZZ9/view")).StatusCode);
        Assert.Equal(RefusalCode.NotAllowed, (await Send(stranger, made.Code, Secrets.New(), new Go(facilitator.Steps()[0]))).Refused?.Code);
        using var nobody = hall.Http();
        Assert.Equal(HttpStatusCode.Forbidden, (await nobody.GetAsync(view)).StatusCode);
        await facilitator.DisposeAsync();
    }

    private HttpClient Phone()
    {
        var http = hall.Http();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Secrets.New());
        return http;
    }

    private static async Task<(ViewCopy Shared, ViewCopy Own)> Join(HttpClient phone, string code)
    {
        var wish = new HelloWish(AudienceKind.Participants, Join: true);
        var response = await phone.PostAsJsonAsync($"/api/sessions/{code}/hello", wish, DomainJson.Options);
        var welcome = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("welcome");
        var (shared, own) = (new ViewCopy(), new ViewCopy());
        shared.Apply(welcome.GetProperty("patch"));
        own.Apply(welcome.GetProperty("own"));
        return (shared, own);
    }

    private static async Task<SendAnswer> Send(HttpClient phone, string code, string id, Command command)
    {
        var request = new SendRequest(id, JsonSerializer.SerializeToElement(command, DomainJson.Options));
        var response = await phone.PostAsJsonAsync($"/api/sessions/{code}/commands", request, DomainJson.Options);
        return (await response.Content.ReadFromJsonAsync<SendAnswer>(DomainJson.Options))!;
    }

    /// <summary>One request for what is new, applied.</summary>
    private static async Task<(JsonElement? Patch, JsonElement? Beat)> Look(
        HttpClient phone, string code, ViewCopy shared, ViewCopy own)
    {
        var answer = await phone.GetFromJsonAsync<JsonElement>(
            $"/api/sessions/{code}/view?since={shared.Have}&own={own.Have}&line=tab");
        JsonElement? Of(string name) => answer.TryGetProperty(name, out var value) ? value : null;
        if (Of("own") is { } mine)
        {
            own.Apply(mine);
        }

        if (Of("patch") is { } patch)
        {
            shared.Apply(patch);
        }

        return (Of("patch"), Of("beat"));
    }

    /// <summary>The clock of the crowd's messages stands still in the tests: it is pushed until the number is told.</summary>
    private async Task Until(Client facilitator, int here)
    {
        for (var i = 0; i < 50 && facilitator.Crowd?.GetProperty("here").GetInt32() != here; i++)
        {
            hall.Clock.Advance(TimeSpan.FromMilliseconds(600));
            await Task.WhenAny(
                facilitator.Until(f => f.Crowd?.GetProperty("here").GetInt32() == here), Task.Delay(TimeSpan.FromMilliseconds(100)));
        }

        Assert.Equal(here, facilitator.Crowd?.GetProperty("here").GetInt32());
    }
}
