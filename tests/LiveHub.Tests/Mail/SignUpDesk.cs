using System.Net.Http.Headers;
using System.Net.Http.Json;
using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Live;
using LiveHub.Store;

namespace LiveHub.Tests.Mail;

/// <summary>A learning cycle whose owner has opened a sign-up page, and people who answer it.</summary>
internal sealed class SignUpDesk(HttpClient http, SessionMade made) : IDisposable
{
    public string Code => made.Code;

    public string Facilitator => made.Facilitator;

    public string Id => made.Cycle!.Id;

    public string Cycle => $"/api/programmes/{Id}";

    public string Page => $"{Cycle}/signups/{Code}";

    public string Owner => made.Cycle!.Owner!;

    public static async Task<SignUpDesk> Open(Hall hall)
    {
        var http = hall.Http();
        var response = await http.PostAsJsonAsync("/api/sessions", new { title = "Learnathon; 2027, spring", start = "ideaRound", language = "en", cycle = new { name = "Acme" } });
        response.EnsureSuccessStatusCode();
        var desk = new SignUpDesk(http, (await response.Content.ReadFromJsonAsync<SessionMade>(DomainJson.Options))!);
        await desk.Ask(new WriteInvitation(
            desk.Code, "A day to learn", "Town hall", new(2027, 5, 12, 9, 0, 0, TimeSpan.FromHours(2)), new(2027, 5, 12, 13, 0, 0, TimeSpan.FromHours(2))));
        await desk.Ask(new OpenInvitation(desk.Code, true));
        return desk;
    }

    /// <summary>The owner asks.</summary>
    public async Task Ask(ProgrammeCommand command) =>
        Assert.Null((await Send(Cycle + "/commands", Owner, command)).Refused);

    /// <summary>The day is over.</summary>
    public async Task End()
    {
        using var response = await Request(
            HttpMethod.Post, $"/api/sessions/{Code}/commands", made.Facilitator, new { id = Access.Secrets.New(), command = (Command)new EndSession() });
        response.EnsureSuccessStatusCode();
    }

    /// <summary>Somebody answers, with a secret of its own.</summary>
    public async Task<string> Answer(AnswerInvitation answer, string? secret = null)
    {
        secret ??= Access.Secrets.New();
        Assert.Null((await Send(Page + "/commands", secret, answer)).Refused);
        return secret;
    }

    public async Task<SendAnswer> Send(string path, string token, ProgrammeCommand command)
    {
        using var response = await Request(HttpMethod.Post, path, token, new { id = Access.Secrets.New(), command = command });
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<SendAnswer>(DomainJson.Options))!;
    }

    public async Task<HttpResponseMessage> Request(HttpMethod method, string path, string? token = null, object? body = null)
    {
        using var request = new HttpRequestMessage(method, path)
        {
            Content = body is null ? null : JsonContent.Create(body, options: DomainJson.Options),
        };
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        return await http.SendAsync(request);
    }

    public async Task<T> Read<T>(string path, string? token = null)
    {
        using var response = await Request(HttpMethod.Get, path, token);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<T>(DomainJson.Options))!;
    }

    public Task<DueList> Due() => Read<DueList>(Cycle + "/due", Owner);

    public void Dispose() => http.Dispose();
}
