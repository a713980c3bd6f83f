using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using LiveHub.Access;
using LiveHub.Domain;
using LiveHub.Live;
using LiveHub.Store;

namespace LiveHub.Tests.Cluster;

/// <summary>A phone whose network lets no WebSocket through: docs/PROTOCOL.md 1.3, each request on any node.</summary>
internal sealed class Requester : IDisposable
{
    private readonly HttpClient _http;
    private readonly string _code;

    public Requester(Uri address, string code)
    {
        (_http, _code) = (new() { BaseAddress = address }, code);
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Secrets.New());
    }

    public Wire.ViewCopy Shared { get; } = new();

    public Wire.ViewCopy Own { get; } = new();

    /// <summary>The nodes that answered.</summary>
    public HashSet<string> Nodes { get; } = [];

    /// <summary>Joins, and looks for the first time.</summary>
    public async Task Join()
    {
        var hello = await Post("hello", new { audience = "participants", join = true });
        Assert.True(hello.TryGetProperty("welcome", out _), hello.GetRawText());
        await Look($"/api/sessions/{_code}/view?audience=participants");
    }

    public async Task<SendAnswer> Send(Command command) =>
        (await Post("commands", new { id = Secrets.New(), command })).Deserialize<SendAnswer>(DomainJson.Options)!;

    /// <summary>Asks what is new until the views are as wished.</summary>
    public async Task Until(Func<Requester, bool> wished)
    {
        for (var asked = 0; !wished(this); asked++)
        {
            Assert.True(asked < 100, "Asked in vain. Shared view:\n" + Shared.Describe() + "\nOwn:\n" + Own.Describe());
            await Look($"/api/sessions/{_code}/view?audience=participants&since={Shared.Have}&own={Own.Have}&line=tab");
        }
    }

    public void Dispose() => _http.Dispose();

    private async Task Look(string path)
    {
        using var answer = await _http.GetAsync(path);
        var news = await Read(answer);
        if (news.TryGetProperty("patch", out var patch))
        {
            Shared.Apply(patch);
        }

        if (news.TryGetProperty("own", out var own))
        {
            Own.Apply(own);
        }

        Assert.False(Shared.Gap || Own.Gap, "A patch did not fit what was asked from.");
    }

    private async Task<JsonElement> Post(string what, object body)
    {
        using var answer = await _http.PostAsJsonAsync($"/api/sessions/{_code}/{what}", body, DomainJson.Options);
        return await Read(answer);
    }

    private async Task<JsonElement> Read(HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{answer.StatusCode}: {text}");
        Nodes.Add(answer.Headers.GetValues("X-LiveHub-Node").Single());
        return JsonSerializer.Deserialize<JsonElement>(text);
    }
}
