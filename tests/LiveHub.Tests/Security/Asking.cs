using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using LiveHub.Access;
using LiveHub.Domain;
using LiveHub.Live;
using LiveHub.Store;

namespace LiveHub.Tests.Security;

/// <summary>Requests with and without a secret, and what their answers mean for who asked.</summary>
internal static class Asking
{
    private static readonly string[] NotAllowed = ["notAllowed", "removed"];

    public static async Task<HttpResponseMessage> Ask(this HttpClient http, HttpMethod method, string path, string? token, HttpContent? body = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body };
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        return await http.SendAsync(request);
    }

    /// <summary>Asks for what must be given.</summary>
    public static async Task<T> Get<T>(this HttpClient http, HttpMethod method, string path, string? token, object? body = null)
    {
        using var answer = await http.Ask(method, path, token, body is null ? null : JsonContent.Create(body, body.GetType(), options: DomainJson.Options));
        Assert.True(answer.IsSuccessStatusCode, $"{method} {path}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        return (await answer.Content.ReadFromJsonAsync<T>(DomainJson.Options))!;
    }

    /// <summary>Asks a session or a cycle for a change.</summary>
    public static Task<HttpResponseMessage> Command(this HttpClient http, string at, string? token, object command) =>
        http.Ask(HttpMethod.Post, at + "/commands", token, JsonContent.Create(
            new SendRequest(Secrets.New(), JsonSerializer.SerializeToElement(command, DomainJson.Family(command), DomainJson.Options)),
            options: DomainJson.Options));

    /// <summary>Asks for a change that must be made.</summary>
    public static async Task<string?> Do(this HttpClient http, string at, string? token, object command)
    {
        using var answer = await http.Command(at, token, command);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode && !text.Contains("refused", StringComparison.Ordinal), $"{command}: {text}");
        return JsonSerializer.Deserialize<SendAnswer>(text, DomainJson.Options)!.Made;
    }

    /// <summary>Why an answer says no; null when it says yes.</summary>
    public static async Task<string?> Refusal(HttpResponseMessage answer)
    {
        if (answer.Content.Headers.ContentType?.MediaType is not ("application/json" or "application/problem+json"))
        {
            return answer.IsSuccessStatusCode ? null : answer.StatusCode.ToString();
        }

        var json = JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync());
        return json.ValueKind != JsonValueKind.Object ? null
            : json.TryGetProperty("refused", out var refused) ? refused.GetProperty("code").GetString()
            : json.TryGetProperty("code", out var code) && !answer.IsSuccessStatusCode ? code.GetString()
            : answer.IsSuccessStatusCode ? null
            : answer.StatusCode.ToString();
    }

    /// <summary>Whether an answer says that this asker may not ask this at all. Any other no is about what was asked.</summary>
    public static async Task<bool> MayNot(HttpResponseMessage answer) =>
        await Refusal(answer) is { } no && NotAllowed.Contains(no) || answer.StatusCode is HttpStatusCode.Unauthorized;
}
