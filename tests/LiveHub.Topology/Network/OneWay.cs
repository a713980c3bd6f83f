using System.Buffers;
using System.Diagnostics;
using System.Net.Sockets;
using System.Threading.Channels;

namespace LiveHub.Topology;

/// <summary>One direction of a connection: reads pieces, keeps each as long as the line delays, and passes it on.</summary>
internal sealed class OneWay(Socket from, Socket to, LineCondition condition)
{
    /// <summary>With the size of a piece, what one direction holds at most: 256 KiB, as a network would.</summary>
    private const int Pieces = 16;

    private const int PieceBytes = 16 * 1024;

    private readonly Channel<(byte[] Bytes, int Count, long Due)> _underway =
        Channel.CreateBounded<(byte[], int, long)>(Pieces);

    /// <summary>Carries until the sender has said its last; throws when either side breaks off.</summary>
    public Task Carry() => Both(Read(), Write());

    /// <summary>Done when both are; the first that fails is not kept waiting for the other.</summary>
    public static async Task Both(Task one, Task other)
    {
        await await Task.WhenAny(one, other);
        await Task.WhenAll(one, other);
    }

    private async Task Read()
    {
        try
        {
            while (true)
            {
                var bytes = ArrayPool<byte>.Shared.Rent(PieceBytes);
                var count = await from.ReceiveAsync(bytes.AsMemory(0, PieceBytes), SocketFlags.None);
                if (count == 0)
                {
                    break;
                }

                var due = Stopwatch.GetTimestamp() + (long)(condition.Delay.TotalSeconds * Stopwatch.Frequency);
                await _underway.Writer.WriteAsync((bytes, count, due));
            }
        }
        finally
        {
            _underway.Writer.TryComplete();
        }
    }

    private async Task Write()
    {
        await foreach (var (bytes, count, due) in _underway.Reader.ReadAllAsync())
        {
            var left = Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), due);
            if (left > TimeSpan.Zero)
            {
                await Task.Delay(left);
            }

            await condition.Moves;
            await Send(bytes.AsMemory(0, count));
            ArrayPool<byte>.Shared.Return(bytes);
        }

        await condition.Moves; // A frozen line carries no goodbye either.
        to.Shutdown(SocketShutdown.Send);
    }

    private async Task Send(ReadOnlyMemory<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            bytes = bytes[await to.SendAsync(bytes, SocketFlags.None)..];
        }
    }
}
