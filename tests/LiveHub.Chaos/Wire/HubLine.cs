using System.Collections.Concurrent;
using System.Globalization;
using System.Net.WebSockets;
using System.Text.Json;
using System.Threading.Channels;
using LiveHub.Store;

namespace LiveHub.Chaos.Wire;

/// <summary>One socket of docs/PROTOCOL.md, by hand: many calls under way at once, and what the server says by itself
/// handed on in its order.</summary>
public sealed class HubLine : IAsyncDisposable
{
    private const byte Separator = 0x1e;

    /// <summary>Calls that wait together go out in one message of at most so many bytes.</summary>
    private const int MostTogether = 8 * 1024;

    private readonly ClientWebSocket _socket = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonElement>> _calls = new();
    private readonly Channel<byte[]> _out = Channel.CreateUnbounded<byte[]>(new() { SingleReader = true });
    private readonly CancellationTokenSource _gone = new();
    private readonly Action<string, JsonElement> _hears;
    private readonly HeardBytes? _keeps;
    private TaskCompletionSource _mayRead = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _next;

    private HubLine(Action<string, JsonElement> hears, HeardBytes? keeps) => (_hears, _keeps) = (hears, keeps);

    /// <summary>Ends when the socket does, for whatever reason.</summary>
    public Task Closed { get; private set; } = Task.CompletedTask;

    /// <param name="hears">Told the target and the argument of everything that the server says by itself.</param>
    /// <param name="keeps">Where every byte that comes is kept; null when nobody asks.</param>
    /// <exception cref="WebSocketException">Nobody answers there.</exception>
    public static async Task<HubLine> Open(
        Uri address, Action<string, JsonElement> hears, HeardBytes? keeps, CancellationToken stop)
    {
        var line = new HubLine(hears, keeps);
        try
        {
            await line._socket.ConnectAsync(new UriBuilder(address) { Scheme = "ws", Path = "/hub" }.Uri, stop);
        }
        catch
        {
            line._socket.Dispose();
            throw;
        }

        line._out.Writer.TryWrite([.. "{\"protocol\":\"json\",\"version\":1}"u8, Separator]);
        line.ReadOn();
        line.Closed = Task.WhenAll(line.Read(), line.Write());
        return line;
    }

    /// <summary>Asks, and waits for the completion.</summary>
    /// <exception cref="IOException">The socket closed before: whether it was done is unknown.</exception>
    /// <exception cref="InvalidOperationException">The server could not.</exception>
    public Task<JsonElement> Call(string target, params object[] arguments)
    {
        var id = Interlocked.Increment(ref _next).ToString(CultureInfo.InvariantCulture);
        var call = _calls[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        var json = JsonSerializer.SerializeToUtf8Bytes(new { type = 1, invocationId = id, target, arguments }, DomainJson.Options);
        if (!_out.Writer.TryWrite([.. json, Separator]) || _gone.IsCancellationRequested)
        {
            call.TrySetException(new IOException("The socket is closed."));
        }

        return call.Task;
    }

    /// <summary>Stops reading the socket: what comes waits in the network, then at the server.</summary>
    public void StopReading() => _mayRead = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void ReadOn() => _mayRead.TrySetResult();

    /// <summary>The network is gone: no goodbye.</summary>
    public void Drop()
    {
        _gone.Cancel();
        _socket.Abort();
        ReadOn();
    }

    public async ValueTask DisposeAsync()
    {
        Drop();
        await Closed;
        _socket.Dispose();
    }

    private async Task Write()
    {
        try
        {
            while (await _out.Reader.WaitToReadAsync(_gone.Token))
            {
                var together = new MemoryStream();
                while (together.Length < MostTogether && _out.Reader.TryRead(out var record))
                {
                    together.Write(record);
                }

                await _socket.SendAsync(together.GetBuffer().AsMemory(0, (int)together.Length), WebSocketMessageType.Text, true, _gone.Token);
            }
        }
        catch (Exception e) when (IsLoss(e))
        {
            // The reader sees the same, and tells those who wait.
        }
    }

    private async Task Read()
    {
        var records = new RecordBuffer();
        try
        {
            while (true)
            {
                await _mayRead.Task;
                var part = await _socket.ReceiveAsync(records.Room(), _gone.Token);
                if (part.MessageType == WebSocketMessageType.Close)
                {
                    break;
                }

                records.Came(part.Count);
                while (records.TryTake(Separator, out var record))
                {
                    _keeps?.Add(record.Span);
                    Handle(JsonSerializer.Deserialize<JsonElement>(record.Span));
                }
            }
        }
        catch (Exception e) when (IsLoss(e))
        {
            // Dropped by one of the ends, or by what lies between.
        }

        await _gone.CancelAsync();
        _out.Writer.TryComplete();
        foreach (var call in _calls.Values)
        {
            call.TrySetException(new IOException("The socket closed."));
        }
    }

    private void Handle(JsonElement message)
    {
        switch (message.TryGetProperty("type", out var type) ? type.GetInt32() : 0)
        {
            case 1:
                _hears(message.GetProperty("target").GetString()!, message.GetProperty("arguments")[0]);
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

    private static bool IsLoss(Exception e) =>
        e is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException or InvalidOperationException;
}
