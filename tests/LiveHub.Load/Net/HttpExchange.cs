using System.Globalization;
using System.Net;
using System.Text;

namespace LiveHub.Load.Net;

/// <summary>What an HTTP request was answered with; the body as it came, compressed or not.</summary>
internal sealed record HttpAnswer(int Status, bool Brotli, byte[] Body);

/// <summary>One HTTP request on a connection of its own.</summary>
internal sealed class HttpExchange : Connection
{
    private readonly byte[] _request;
    private readonly TaskCompletionSource<HttpAnswer> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private HttpExchange(Loop loop, byte[] request) : base(loop) => _request = request;

    /// <summary>Sends the request and waits for its answer.</summary>
    /// <param name="token">Goes into the Authorization header.</param>
    /// <param name="body">JSON to post; without it the request is a GET.</param>
    public static Task<HttpAnswer> Ask(
        Loop loop, IPEndPoint server, string host, string path, string? token, byte[]? body = null)
    {
        var method = body is null ? "GET" : "POST";
        var head = $"{method} {path} HTTP/1.1\r\nHost: {host}\r\nAccept-Encoding: br\r\nConnection: close\r\n";
        if (token is not null)
        {
            head += $"Authorization: Bearer {token}\r\n";
        }

        if (body is not null)
        {
            head += $"Content-Type: application/json\r\nContent-Length: {body.Length}\r\n";
        }

        var exchange = new HttpExchange(loop, [.. Encoding.ASCII.GetBytes(head + "\r\n"), .. body ?? []]);
        exchange.Open(server);
        return exchange._answer.Task;
    }

    protected override void Opened() => Write(_request);

    protected override int Heard(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOf("\r\n\r\n"u8);
        if (end < 0)
        {
            return 0;
        }

        var head = Encoding.ASCII.GetString(bytes[..end]);
        var rest = bytes[(end + 4)..];
        var body = Header(head, "Content-Length") is { } length
            ? rest.Length >= int.Parse(length, CultureInfo.InvariantCulture) ? rest.ToArray() : null
            : Chunks(rest);
        if (body is null)
        {
            return 0;
        }

        var status = int.Parse(head.AsSpan(9, 3), CultureInfo.InvariantCulture);
        _answer.TrySetResult(new(status, Header(head, "Content-Encoding") == "br", body));
        Abort();
        return bytes.Length;
    }

    protected override void Ended(string why) => _answer.TrySetException(new IOException($"HTTP: {why}"));

    private static string? Header(string head, string name) => head.Split("\r\n")
        .Where(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))
        .Select(line => line[(name.Length + 1)..].Trim()).FirstOrDefault();

    /// <summary>A chunked body; null while it is not all there.</summary>
    private static byte[]? Chunks(ReadOnlySpan<byte> bytes)
    {
        var body = new List<byte>();
        while (true)
        {
            var line = bytes.IndexOf("\r\n"u8);
            if (line < 0)
            {
                return null;
            }

            var digits = Encoding.ASCII.GetString(bytes[..line]);
            var size = int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            if (bytes.Length < line + 2 + size + 2)
            {
                return null;
            }

            if (size == 0)
            {
                return [.. body];
            }

            body.AddRange(bytes.Slice(line + 2, size));
            bytes = bytes[(line + 2 + size + 2)..];
        }
    }
}
