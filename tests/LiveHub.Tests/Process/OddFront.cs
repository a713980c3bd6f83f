using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace LiveHub.Tests.Process;

/// <summary>Whatever may stand at an address in place of a good proxy: it answers each request as the test says.</summary>
internal sealed class OddFront : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Func<string, string> _answer;

    /// <param name="answer">From the head of a request to the bytes of the answer.</param>
    public OddFront(Func<string, string> answer)
    {
        _answer = answer;
        _listener.Start();
        _ = Serve();
    }

    public string Url => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    /// <summary>An answer that ends its connection.</summary>
    public static string Says(string status, string text, params string[] headers) =>
        $"HTTP/1.1 {status}\r\nContent-Length: {text.Length}\r\nConnection: close\r\n{string.Concat(headers.Select(header => header + "\r\n"))}\r\n{text}";

    /// <summary>The answer that opens a WebSocket; nothing follows it.</summary>
    public static string Opens(string head)
    {
        var key = head.Split("\r\n").First(line => line.StartsWith("Sec-WebSocket-Key:", StringComparison.OrdinalIgnoreCase)).Split(':')[1].Trim();
#pragma warning disable CA5350 // The protocol asks for it.
        var accept = Convert.ToBase64String(SHA1.HashData(Encoding.ASCII.GetBytes(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11")));
#pragma warning restore CA5350
        return $"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: {accept}\r\n\r\n";
    }

    public void Dispose() => _listener.Dispose();

    private async Task Serve()
    {
        try
        {
            while (true)
            {
                _ = Answer(await _listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task Answer(TcpClient client)
    {
        using var connection = client;
        var (head, buffer) = ("", new byte[4_096]);
        while (!head.Contains("\r\n\r\n", StringComparison.Ordinal) && await connection.GetStream().ReadAsync(buffer) is > 0 and var read)
        {
            head += Encoding.ASCII.GetString(buffer, 0, read);
        }

        var answer = _answer(head);
        await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes(answer));
        if (answer.Contains(" 101 ", StringComparison.Ordinal))
        {
            await connection.GetStream().CopyToAsync(Stream.Null);
        }
    }
}
