using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using LiveHub.Topology;

namespace LiveHub.Tests.Cluster;

/// <summary>The faults that other tests rely on are real ones.</summary>
public sealed class FaultyLineTests : IDisposable
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);

    private readonly TcpListener _far = new(IPAddress.Loopback, 0);
    private readonly FaultyLine _line;

    public FaultyLineTests()
    {
        _far.Start();
        _line = new(((IPEndPoint)_far.LocalEndpoint).Port);
    }

    public void Dispose()
    {
        _line.Dispose();
        _far.Stop();
    }

    [Fact]
    public async Task A_line_in_good_order_carries_everything_both_ways_and_then_the_goodbye()
    {
        using var near = await Connect();
        using var far = await _far.AcceptSocketAsync().WaitAsync(Soon);
        var much = new byte[3_000_000];
        new Random(5).NextBytes(much);
        var sending = Task.WhenAll(SendAll(near, much), SendAll(far, much));
        Assert.Equal(much, await Receive(far, much.Length));
        Assert.Equal(much, await Receive(near, much.Length));
        await sending.WaitAsync(Soon);
        near.Shutdown(SocketShutdown.Send);
        Assert.Equal(0, await far.ReceiveAsync(new byte[1]).WaitAsync(Soon));
        await SendAll(far, [7]); // The other direction is still open.
        Assert.Equal([7], await Receive(near, 1));
    }

    [Fact]
    public async Task A_cut_breaks_off_both_sides_and_lets_nobody_through_until_it_is_healed()
    {
        using var near = await Connect();
        using var far = await _far.AcceptSocketAsync().WaitAsync(Soon);
        _line.Cut();
        await Breaks(near);
        await Breaks(far);
        Assert.Equal(0, await HeardOnANewOne());
        Assert.False(_far.Pending());
        _line.Heal();
        using var again = await Connect();
        using var farAgain = await _far.AcceptSocketAsync().WaitAsync(Soon);
        await SendAll(again, [1]);
        Assert.Equal([1], await Receive(farAgain, 1));
    }

    [Fact]
    public async Task A_frozen_line_accepts_and_carries_nothing_and_goes_on_where_it_stood()
    {
        using var near = await Connect();
        using var far = await _far.AcceptSocketAsync().WaitAsync(Soon);
        _line.Freeze();
        using var late = await Connect();
        await SendAll(near, [1, 2, 3]);
        near.Shutdown(SocketShutdown.Send);
        var heard = Receive(far, 3);
        Assert.NotSame(heard, await Task.WhenAny(heard, Task.Delay(300)));
        Assert.False(_far.Pending());
        _line.Heal();
        Assert.Equal([1, 2, 3], await heard);
        Assert.Equal(0, await far.ReceiveAsync(new byte[1]).WaitAsync(Soon));
        using var lateFar = await _far.AcceptSocketAsync().WaitAsync(Soon);
    }

    [Fact]
    public async Task A_slow_line_carries_each_piece_so_much_later()
    {
        using var near = await Connect();
        using var far = await _far.AcceptSocketAsync().WaitAsync(Soon);
        _line.Delay(TimeSpan.FromMilliseconds(200));
        var since = Stopwatch.StartNew();
        await SendAll(near, [1]);
        Assert.Equal([1], await Receive(far, 1));
        await SendAll(far, [2]);
        Assert.Equal([2], await Receive(near, 1));
        Assert.InRange(since.ElapsedMilliseconds, 395, 5_000);
    }

    private async Task<Socket> Connect()
    {
        var near = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await near.ConnectAsync(IPAddress.Loopback, _line.Port);
        return near;
    }

    private static async Task SendAll(Socket socket, byte[] bytes)
    {
        for (var sent = 0; sent < bytes.Length;)
        {
            sent += await socket.SendAsync(bytes.AsMemory(sent));
        }
    }

    private static async Task<byte[]> Receive(Socket socket, int count)
    {
        var bytes = new byte[count];
        for (var got = 0; got < count;)
        {
            var more = await socket.ReceiveAsync(bytes.AsMemory(got)).AsTask().WaitAsync(Soon);
            Assert.True(more > 0, "The line said goodbye.");
            got += more;
        }

        return bytes;
    }

    /// <summary>Bytes that a new connection hears: a reset and an orderly end are both none, and which it is depends on how far
    /// it had come.</summary>
    private async Task<int> HeardOnANewOne()
    {
        try
        {
            using var refused = await Connect();
            return await refused.ReceiveAsync(new byte[1]).WaitAsync(Soon);
        }
        catch (SocketException)
        {
            return 0;
        }
    }

    private static Task Breaks(Socket socket) =>
        Assert.ThrowsAsync<SocketException>(() => socket.ReceiveAsync(new byte[1]).WaitAsync(Soon));
}
