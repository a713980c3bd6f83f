using System.Net;
using System.Net.Sockets;

namespace LiveHub.Topology;

/// <summary>One connection over a line, as two sockets with the line between them.</summary>
internal sealed class FaultyConnection(Socket near, IPEndPoint target, LineCondition condition) : IDisposable
{
    private readonly Socket _far = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    /// <summary>Carries both ways until both sides have said their last, or one breaks off.</summary>
    public async Task Carry()
    {
        try
        {
            await condition.Moves;
            await _far.ConnectAsync(target);
            (near.NoDelay, _far.NoDelay) = (true, true);
            await OneWay.Both(new OneWay(near, _far, condition).Carry(), new OneWay(_far, near, condition).Carry());
            near.Dispose();
            _far.Dispose();
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            Dispose();
        }
    }

    /// <summary>Breaks off: both sides hear a reset.</summary>
    public void Dispose()
    {
        near.Close(0);
        _far.Close(0);
    }
}
