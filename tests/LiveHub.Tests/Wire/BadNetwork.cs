using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace LiveHub.Tests.Wire;

/// <summary>A network between phones and server that a test can cut: a small proxy of TCP connections.</summary>
public sealed class BadNetwork : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentBag<TcpClient> _open = [];
    private readonly Uri _server;
    private volatile bool _cut;

    public BadNetwork(Uri server)
    {
        _server = server;
        _listener.Start();
        _ = Accept();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Everything breaks off, and nothing gets through any more.</summary>
    public void Cut()
    {
        _cut = true;
        foreach (var client in _open)
        {
            client.Client?.Close(0); // Null once it is disposed.
        }
    }

    public void Heal() => _cut = false;

    public void Dispose()
    {
        _listener.Stop();
        Cut();
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

    private async Task Carry(TcpClient phone)
    {
        _open.Add(phone);
        if (_cut)
        {
            phone.Dispose();
            return;
        }

        try
        {
            using var server = new TcpClient();
            _open.Add(server);
            await server.ConnectAsync(_server.Host, _server.Port);
            await Task.WhenAny(
                phone.GetStream().CopyToAsync(server.GetStream()), server.GetStream().CopyToAsync(phone.GetStream()));
        }
        catch (Exception e) when (e is IOException or SocketException or InvalidOperationException)
        {
            // Cut.
        }

        phone.Dispose();
    }
}
