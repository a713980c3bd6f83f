using System.Net;
using System.Net.Sockets;

namespace LiveHub.Load.Net;

/// <summary>
/// The one line that a whole hall shares: a proxy on this machine whose connections have a rate together, and a delay
/// each. It needs no rights and no tools of the system; what it leaves out is loss. Opening a connection costs
/// a round trip, as it does to a far server.
/// </summary>
internal sealed class ThinLink : IReady, IDisposable
{
    private const int Waiting = 1_024;

    private readonly Loop _loop;
    private readonly IPEndPoint _server;
    private readonly Socket _listener;

    /// <summary>A link to a server.</summary>
    /// <param name="bitsPerSecond">In each direction.</param>
    /// <param name="delay">In each direction.</param>
    public ThinLink(Loop loop, IPEndPoint server, double bitsPerSecond, TimeSpan delay)
    {
        (_loop, _server) = (loop, server);
        (Down, Up) = (new(loop, bitsPerSecond, delay), new(loop, bitsPerSecond, delay));
        _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { Blocking = false };
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _listener.Listen(Waiting);
        loop.Watch(this, (int)_listener.SafeHandle.DangerousGetHandle(), Epoll.Readable);
    }

    /// <summary>Where phones connect to.</summary>
    public IPEndPoint Address => (IPEndPoint)_listener.LocalEndPoint!;

    /// <summary>To the phones.</summary>
    public LinkDirection Down { get; }

    /// <summary>To the server.</summary>
    public LinkDirection Up { get; }

    /// <summary>Connections that went over it.</summary>
    public int Connections { get; private set; }

    public void Ready(uint events)
    {
        while (true)
        {
            try
            {
                Join(_listener.Accept());
            }
            catch (SocketException none) when (none.SocketErrorCode == SocketError.WouldBlock)
            {
                return;
            }
        }
    }

    public void Dispose()
    {
        _loop.Forget((int)_listener.SafeHandle.DangerousGetHandle());
        _listener.Dispose();
    }

    private void Join(Socket phone)
    {
        Connections++;
        var (far, near) = (new LinkEnd(_loop, Up), new LinkEnd(_loop, Down));
        (far.Other, near.Other) = (near, far);
        far.Pause();
        far.Adopt(phone);
        Up.Carry(0, () =>
        {
            near.Open(_server);
            Down.Carry(0, far.Resume);
        });
    }
}
