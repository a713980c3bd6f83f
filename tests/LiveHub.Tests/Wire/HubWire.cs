using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using LiveHub.Store;

namespace LiveHub.Tests.Wire;

/// <summary>SignalR's JSON protocol by hand over a WebSocket: what a stranger would write from docs/PROTOCOL.md.</summary>
public sealed class HubWire : IAsyncDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonElement>> _calls = new();
    private readonly Channel<(string Target, JsonElement Argument)> _heard = Channel.CreateUnbounded<(string, JsonElement)>();
    private readonly SemaphoreSlim _sending = new(1);
    private readonly StringBuilder _everything = new();
    private TaskCompletionSource _mayRead = new();
    private Task _reading = Task.CompletedTask;
    private int _next;

    /// <summary>What the server says of itself, in order.</summary>
    public ChannelReader<(string Target, JsonElement Argument)> Heard => _heard.Reader;

    /// <summary>Every byte ever received, as text.</summary>
    public string Everything
    {
        get
        {
            lock (_everything)
            {
                return _everything.ToString();
            }
        }
    }

    public Task Closed => _reading;

    /// <summary>Stops reading the socket: what comes waits in the network, then at the server.</summary>
    public void StopReading() => _mayRead = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void ReadOn() => _mayRead.TrySetResult();

    public static async Task<HubWire> Open(Uri address, string? origin = null)
    {
        var wire = new HubWire();
        if (origin is not null)
        {
            wire._socket.Options.SetRequestHeader("Origin", origin);
        }

        await wire._socket.ConnectAsync(new UriBuilder(address) { Scheme = "ws", Path = "/hub" }.Uri, default);
        await wire.SendRaw("{\"protocol\":\"json\",\"version\":1}\u001e");
        wire.ReadOn();
        wire._reading = wire.Read();
        return wire;
    }

    public async Task<JsonElement> Call(string target, params object[] arguments)
    {
        var id = Interlocked.Increment(ref _next).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var call = _calls[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        var json = JsonSerializer.Serialize(new { type = 1, invocationId = id, target, arguments }, DomainJson.Options);
        await SendRaw(json + "\u001e");
        return await call.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    public async Task SendRaw(string text)
    {
        await _sending.WaitAsync();
        try
        {
            await _socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, default);
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <summary>The network is gone: no goodbye.</summary>
    public void Drop() => _socket.Abort();

    public async ValueTask DisposeAsync()
    {
        _socket.Abort();
        ReadOn();
        await _reading;
        _socket.Dispose();
        _sending.Dispose();
    }

    private async Task Read()
    {
        var buffer = new byte[16 * 1024];
        var rest = new MemoryStream();
        try
        {
            while (true)
            {
                await _mayRead.Task;
                var part = await _socket.ReceiveAsync(buffer.AsMemory(), default);
                if (part.MessageType == WebSocketMessageType.Close)
                {
                    break;
                }

                foreach (var piece in buffer.AsMemory(0, part.Count).ToArray())
                {
                    if (piece == 0x1e)
                    {
                        Handle(rest.ToArray());
                        rest.SetLength(0);
                    }
                    else
                    {
                        rest.WriteByte(piece);
                    }
                }
            }
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            // Dropped.
        }

        _heard.Writer.TryComplete();
        foreach (var call in _calls.Values)
        {
            call.TrySetException(new IOException("The socket closed."));
        }
    }

    private void Handle(byte[] record)
    {
        lock (_everything)
        {
            _everything.Append(Encoding.UTF8.GetString(record)).Append('\n');
        }

        var message = JsonSerializer.Deserialize<JsonElement>(record);
        switch (message.TryGetProperty("type", out var type) ? type.GetInt32() : 0)
        {
            case 1:
                _heard.Writer.TryWrite((message.GetProperty("target").GetString()!, message.GetProperty("arguments")[0]));
                break;
            case 3 when _calls.TryRemove(message.GetProperty("invocationId").GetString()!, out var call):
                if (message.TryGetProperty("error", out var error))
                {
                    call.TrySetException(new InvalidOperationException(error.GetString()));
                }
                else
                {
                    call.TrySetResult(message.TryGetProperty("result", out var result) ? result : default);
                }

                break;
        }
    }
}
