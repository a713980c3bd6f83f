using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace LiveHub.Topology;

/// <summary>A network line to a port of this machine that can be cut, frozen and slowed: a small proxy of TCP
/// connections, in this process.</summary>
public sealed class FaultyLine : IDisposable
{
    private readonly LineCondition _condition = new();
    private readonly ConcurrentDictionary<FaultyConnection, byte> _open = new();
    private readonly TcpListener _listener = new(IPAddress.Loopback, FreePort.Next());
    private readonly IPEndPoint _target;

    /// <summary>A line in good order.</summary>
    /// <param name="target">The port of this machine that it leads to.</param>
    public FaultyLine(int target)
    {
        _target = new(IPAddress.Loopback, target);
        _listener.Start();
        _ = Accept();
    }

    /// <summary>The port to connect to instead.</summary>
    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Breaks off what is open; what connects is broken off at once.</summary>
    public void Cut()
    {
        _condition.IsCut = true;
        foreach (var connection in _open.Keys)
        {
            connection.Dispose();
        }

        _condition.Thaw(); // What waited to move finds itself cut.
    }

    /// <summary>Accepts, and carries nothing, not even a goodbye: nobody hears an error.</summary>
    public void Freeze() => _condition.Freeze();

    /// <summary>Everything read from now on arrives so much later, in both directions.</summary>
    public void Delay(TimeSpan each) => _condition.Delay = each;

    /// <summary>A line in good order again; what was frozen on it goes on.</summary>
    public void Heal()
    {
        _condition.Delay = TimeSpan.Zero;
        _condition.IsCut = false;
        _condition.Thaw();
    }

    /// <summary>Stops listening and breaks off what is open.</summary>
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
                _ = Carry(await _listener.AcceptSocketAsync());
            }
        }
        catch (Exception e) when (e is ObjectDisposedException or SocketException)
        {
            // Disposed.
        }
    }

    private async Task Carry(Socket near)
    {
        var connection = new FaultyConnection(near, _target, _condition);
        _open.TryAdd(connection, 0);
        if (_condition.IsCut)
        {
            connection.Dispose();
        }
        else
        {
            await connection.Carry();
        }

        _open.TryRemove(connection, out _);
    }
}
