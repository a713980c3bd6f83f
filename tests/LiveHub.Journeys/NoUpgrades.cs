using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace LiveHub.Journeys;

/// <summary>A hall's proxy that knows requests, and turns away who asks to go on as a WebSocket, until it learns better.</summary>
public sealed class NoUpgrades : IDisposable
{
    private const string Forbidden = "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentBag<TcpClient> _open = [];
    private readonly Uri _server;
    private int _turnedAway;
    private volatile bool _learned;

    public NoUpgrades(Uri server)
    {
        _server = server;
        _listener.Start();
        _ = Accept();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>How many WebSockets were asked for in vain.</summary>
    public int TurnedAway => Volatile.Read(ref _turnedAway);

    /// <summary>From now on WebSockets get through.</summary>
    public void Learn() => _learned = true;

    public void Dispose()
    {
        _listener.Stop();
        foreach (var client in _open)
        {
            client.Dispose();
        }
    }

    private async Task Accept()
    {
        try
        {
            while (true)
            {
                _ = Carry(await _listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception e) when (e is ObjectDisposedException or SocketException)
        {
            // The test is over.
        }
    }

    private async Task Carry(TcpClient page)
    {
        _open.Add(page);
        using var server = new TcpClient();
        _open.Add(server);
        try
        {
            var head = await Head(page.GetStream());
            if (!_learned && Encoding.ASCII.GetString(head).Contains("Upgrade: websocket", StringComparison.OrdinalIgnoreCase))
            {
                Interlocked.Increment(ref _turnedAway);
                await page.GetStream().WriteAsync(Encoding.ASCII.GetBytes(Forbidden));
            }
            else
            {
                await server.ConnectAsync(_server.Host, _server.Port);
                await server.GetStream().WriteAsync(head);
                await Task.WhenAny(
                    page.GetStream().CopyToAsync(server.GetStream()), server.GetStream().CopyToAsync(page.GetStream()));
            }
        }
        catch (Exception e) when (e is IOException or SocketException or InvalidOperationException)
        {
            // One of the two went away.
        }

        page.Dispose();
    }

    /// <summary>The first request up to the end of its headers, and what came with it. A browser opens a connection of its
    /// own for every WebSocket: no later request needs to be looked at.</summary>
    private static async Task<byte[]> Head(NetworkStream from)
    {
        var head = new List<byte>();
        var buffer = new byte[4_096];
        int count;
        do
        {
            count = await from.ReadAsync(buffer);
            head.AddRange(buffer.AsSpan(0, count));
        }
        while (count > 0 && !Encoding.ASCII.GetString([.. head]).Contains("\r\n\r\n", StringComparison.Ordinal));
        return [.. head];
    }
}
