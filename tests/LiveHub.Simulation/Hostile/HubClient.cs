using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using LiveHub.Access;
using LiveHub.Simulation.World;

namespace LiveHub.Simulation.Hostile;

/// <summary>An ordinary client on a real WebSocket (docs/PROTOCOL.md): says hello, keeps its views, asks.</summary>
internal sealed class HubClient : IDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonElement>> _calls = new();
    private readonly SemaphoreSlim _sending = new(1);
    private readonly Lock _guard = new();
    private readonly List<(ClientView View, PatchText Patch)> _early = [];
    private readonly Uri _address;
    private readonly string _code;
    private bool _welcomed;
    private int _next;

    private HubClient(Uri address, string code, string token, string audience) =>
        (_address, _code, Token, Audience) = (address, code, token, audience);

    public string Token { get; }

    public string Audience { get; }

    public ClientView Shared { get; } = new();

    public ClientView Own { get; } = new();

    /// <summary>A patch came that did not fit, or the socket was lost.</summary>
    public bool Harmed { get; private set; }

    public static async Task<HubClient> Connect(Uri address, string code, string token, string audience)
    {
        var client = new HubClient(address, code, token, audience);
        await client._socket.ConnectAsync(new UriBuilder(address) { Scheme = "ws", Path = "/hub" }.Uri, default);
        await client.Write("{\"protocol\":\"json\",\"version\":1}");
        _ = client.Listen();
        var join = audience == "participants" ? "true" : "false";
        var answer = await client.Call(
            "hello", $"{{\"code\":\"{code}\",\"token\":\"{token}\",\"audience\":\"{audience}\",\"join\":{join}}}");
        await client.Welcome(answer.GetProperty("welcome"));
        return client;
    }

    /// <summary>Both views as text.</summary>
    public string Describe()
    {
        lock (_guard)
        {
            return Shared.Describe() + "\n--\n" + Own.Describe();
        }
    }

    /// <summary>Names in the shared view that begin so, without it; in the order of their values.</summary>
    public IReadOnlyList<string> Keys(string start) => [.. Describe().Split('\n')
        .Where(line => line.StartsWith(start, StringComparison.Ordinal)).Select(line => line[start.Length..].Split(' ', 2))
        .OrderBy(entry => entry[1], StringComparer.Ordinal).Select(entry => entry[0])];

    /// <summary>Asks for a change.</summary>
    /// <returns>The answer; it may be a refusal.</returns>
    public Task<JsonElement> Send(string command) => Call("send", $"\"{Secrets.New()}\"", command);

    public async Task<JsonElement> Call(string target, params string[] arguments)
    {
        var id = Interlocked.Increment(ref _next).ToString(CultureInfo.InvariantCulture);
        var call = _calls[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await Write($"{{\"type\":1,\"invocationId\":\"{id}\",\"target\":\"{target}\",\"arguments\":[{string.Join(',', arguments)}]}}");
        return await call.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    public void Dispose()
    {
        _socket.Abort();
        _socket.Dispose();
        _sending.Dispose();
    }

    private async Task Write(string record)
    {
        await _sending.WaitAsync();
        try
        {
            await _socket.SendAsync(Encoding.UTF8.GetBytes(record + "\u001e"), WebSocketMessageType.Text, true, default);
        }
        finally
        {
            _sending.Release();
        }
    }

    private async Task Welcome(JsonElement welcome)
    {
        var shared = welcome.TryGetProperty("patch", out var patch)
            ? PatchText.Read(Encoding.UTF8.GetBytes(patch.GetRawText()))
            : PatchText.Read(await Fetch(welcome.GetProperty("snapshot").GetInt64()));
        lock (_guard)
        {
            if (welcome.TryGetProperty("own", out var own))
            {
                Own.Apply(PatchText.Read(Encoding.UTF8.GetBytes(own.GetRawText())));
            }

            Shared.Apply(shared);
            _welcomed = true;
            _early.ForEach(early => Harmed |= !early.View.Apply(early.Patch));
        }
    }

    private async Task<byte[]> Fetch(long number)
    {
        using var http = new HttpClient { BaseAddress = _address };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        return await http.GetByteArrayAsync($"/api/sessions/{_code}/snapshots/{Audience}/{number}");
    }

    private async Task Listen()
    {
        var buffer = new byte[32 * 1024];
        var rest = new System.IO.MemoryStream();
        try
        {
            while (true)
            {
                var part = await _socket.ReceiveAsync(buffer.AsMemory(), default);
                foreach (var unit in buffer.AsMemory(0, part.Count).ToArray())
                {
                    if (unit != 0x1e)
                    {
                        rest.WriteByte(unit);
                        continue;
                    }

                    Handle(rest.ToArray());
                    rest.SetLength(0);
                }
            }
        }
        catch (Exception e) when (e is WebSocketException or ObjectDisposedException or OperationCanceledException or InvalidOperationException)
        {
            Harmed = true;
            foreach (var call in _calls.Values)
            {
                call.TrySetException(new IOException("The socket closed."));
            }
        }
    }

    private void Handle(byte[] record)
    {
        var message = JsonDocument.Parse(record).RootElement;
        var type = message.TryGetProperty("type", out var kind) ? kind.GetInt32() : 0;
        if (type == 3 && _calls.TryRemove(message.GetProperty("invocationId").GetString()!, out var call))
        {
            call.TrySetResult(message.TryGetProperty("result", out var result) ? result : default);
        }
        else if (type == 1 && message.GetProperty("target").GetString() is var target && (target == "patch" || target == "own"))
        {
            var patch = PatchText.Read(Encoding.UTF8.GetBytes(message.GetProperty("arguments")[0].GetRawText()));
            Take(target == "own" ? Own : Shared, patch);
        }
    }

    private void Take(ClientView view, PatchText patch)
    {
        lock (_guard)
        {
            if (_welcomed)
            {
                Harmed |= !view.Apply(patch);
            }
            else
            {
                _early.Add((view, patch));
            }
        }
    }
}
