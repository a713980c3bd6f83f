using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Live;
using LiveHub.Store;

namespace LiveHub.Chaos.Phones;

/// <summary>The wire without a WebSocket (docs/PROTOCOL.md 1.3 and 3), as far as it is needed here.</summary>
public static class PlainRequests
{
    private static readonly HttpClient Http = new(new SocketsHttpHandler
    {
        MaxConnectionsPerServer = 256,
        ConnectTimeout = TimeSpan.FromSeconds(2),
    })
    {
        Timeout = TimeSpan.FromSeconds(10),
    };

    /// <summary>Makes a session that starts with the idea round.</summary>
    public static async Task<SessionMade> Make(Uri address)
    {
        var response = await Http.PostAsJsonAsync(
            new Uri(address, "/api/sessions"), new { title = "Chaos", start = "ideaRound", language = "en" });
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<SessionMade>(DomainJson.Options))!;
    }

    /// <summary>Asks for a change.</summary>
    /// <returns>The answer; null when there was none, so that nobody knows whether it was done.</returns>
    public static async Task<SendAnswer?> Send(Uri address, Bearer who, string id, Command command)
    {
        using var request = Request(HttpMethod.Post, address, who, "commands");
        request.Content = JsonContent.Create(new { id, command }, options: DomainJson.Options);
        try
        {
            using var response = await Http.SendAsync(request);
            return response.IsSuccessStatusCode
                ? await response.Content.ReadFromJsonAsync<SendAnswer>(DomainJson.Options)
                : null;
        }
        catch (Exception e) when (e is HttpRequestException or IOException or TaskCanceledException or JsonException)
        {
            return null; // The line broke, or nobody was there.
        }
    }

    /// <summary>A whole shared view as {v, s}.</summary>
    public static async Task<JsonElement> Snapshot(Uri address, Bearer who, long number, CancellationToken stop)
    {
        using var request = Request(HttpMethod.Get, address, who, $"snapshots/{who.Audience}/{number}");
        using var response = await Http.SendAsync(request, stop);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<JsonElement>(stop);
    }

    private static HttpRequestMessage Request(HttpMethod method, Uri address, Bearer who, string what)
    {
        var request = new HttpRequestMessage(method, new Uri(address, $"/api/sessions/{who.Code}/{what}"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", who.Token);
        return request;
    }
}
