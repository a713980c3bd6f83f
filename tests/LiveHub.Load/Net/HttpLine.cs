using System.Net;
using System.Text;

namespace LiveHub.Load.Net;

/// <summary>One HTTP/1.1 connection, kept for one request after the other as a browser keeps it.</summary>
internal sealed class HttpLine(Loop loop, IPEndPoint server, string host) : Connection(loop)
{
    private TaskCompletionSource<HttpAnswer>? _answer;
    private byte[]? _first;
    private bool _opened;

    /// <summary>Bytes of all answers, heads included.</summary>
    public long Bytes { get; private set; }

    /// <summary>Sends one request on a connection of its own and waits for its answer.</summary>
    /// <param name="token">Goes into the Authorization header.</param>
    /// <param name="body">JSON to post; without it the request is a GET.</param>
    /// <exception cref="IOException">The connection failed.</exception>
    public static async Task<HttpAnswer> AskOnce(
        Loop loop, IPEndPoint server, string host, string path, string? token, byte[]? body = null)
    {
        var line = new HttpLine(loop, server, host);
        try
        {
            return await line.Ask(path, token, body);
        }
        finally
        {
            line.Abort();
        }
    }

    /// <summary>Sends a request, when the one before it has been answered, and waits for its answer.</summary>
    /// <exception cref="IOException">The connection failed.</exception>
    public Task<HttpAnswer> Ask(string path, string? token = null, byte[]? body = null)
    {
        _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
        var request = Request(path, token, body);
        if (_opened)
        {
            Write(request);
        }
        else
        {
            _first = request;
            Open(server);
        }

        return _answer.Task;
    }

    protected override void Opened()
    {
        _opened = true;
        Write(_first);
    }

    protected override int Heard(ReadOnlySpan<byte> bytes)
    {
        if (HttpReply.Read(bytes, out var taken) is { } answer)
        {
            Bytes += taken;
            _answer!.TrySetResult(answer);
        }

        return taken;
    }

    protected override void Ended(string why) => _answer?.TrySetException(new IOException($"HTTP: {why}"));

    private byte[] Request(string path, string? token, byte[]? body)
    {
        var head = $"{(body is null ? "GET" : "POST")} {path} HTTP/1.1\r\nHost: {host}\r\nAccept-Encoding: br\r\n"
            + "Accept-Language: en\r\n";
        if (token is not null)
        {
            head += $"Authorization: Bearer {token}\r\n";
        }

        if (body is not null)
        {
            head += $"Content-Type: application/json\r\nContent-Length: {body.Length}\r\n";
        }

        return [.. Encoding.ASCII.GetBytes(head + "\r\n"), .. body ?? []];
    }
}
