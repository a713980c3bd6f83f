using System.Buffers.Binary;
using System.Text;
using LiveHub.Simulation.World;

namespace LiveHub.Simulation.Hostile;

/// <summary>WebSocket frames (RFC 6455) by hand: right ones, and ones that no browser sends.</summary>
internal static class Frames
{
    public const byte Continuation = 0, Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10;

    /// <summary>A right frame from a client; the mask is zero, which is a mask like any other.</summary>
    public static byte[] Of(byte opcode, ReadOnlySpan<byte> payload, bool last = true, byte reserved = 0, bool masked = true)
    {
        var head = new byte[14];
        head[0] = (byte)((last ? 0x80 : 0) | reserved | opcode);
        var length = 2;
        if (payload.Length < 126)
        {
            head[1] = (byte)payload.Length;
        }
        else if (payload.Length <= ushort.MaxValue)
        {
            head[1] = 126;
            BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(2), (ushort)payload.Length);
            length += 2;
        }
        else
        {
            head[1] = 127;
            BinaryPrimitives.WriteUInt64BigEndian(head.AsSpan(2), (ulong)payload.Length);
            length += 8;
        }

        head[1] |= (byte)(masked ? 0x80 : 0);
        return [.. head.AsSpan(0, length + (masked ? 4 : 0)), .. payload];
    }

    /// <summary>A record of the hub as one frame.</summary>
    public static byte[] Record(string json) => Of(Text, Encoding.UTF8.GetBytes(json + "\u001e"));

    /// <summary>What a server must live with: odd, but allowed.</summary>
    public static byte[] Odd(Dice dice) => dice.Next(5) switch
    {
        0 => Of(Ping, Bytes(dice, dice.Next(126))),
        1 => Of(Pong, Bytes(dice, dice.Next(126))),
        2 => [.. Of(Text, "{\"type\":"u8, last: false), .. Of(Ping, []), .. Of(Continuation, "6}\u001e"u8)],
        3 => Of(Binary, "{\"type\":6}\u001e"u8),
        _ => [.. "{\"type\":6}\u001e"u8.ToArray().SelectMany((unit, i) => Of(i == 0 ? Text : Continuation, [unit], last: i == 10))],
    };

    /// <summary>What ends a connection.</summary>
    public static byte[] Broken(Dice dice) => dice.Next(14) switch
    {
        0 => Of((byte)dice.Next(3, 8), Bytes(dice, 20)),
        1 => Of((byte)dice.Next(11, 16), Bytes(dice, 20)),
        2 => Of(Text, Bytes(dice, 20), masked: false),
        3 => Of(Text, Bytes(dice, 40), reserved: 0x40), // As if compressed.
        4 => Of(Text, Bytes(dice, 40), reserved: (byte)(dice.OneIn(2) ? 0x20 : 0x10)),
        5 => Of(Ping, Bytes(dice, 5), last: false),
        6 => Of(Ping, Bytes(dice, dice.Next(126, 2_000))),
        7 => Of(Continuation, Bytes(dice, 10)),
        8 => [0x81, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0], // 2^64 - 1 bytes to come.
        9 => [0x81, 0xFF, 0x00, 0x00, 0x00, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0, .. Bytes(dice, 100)],
        10 => Of(Close, dice.OneIn(2) ? [3] : [0x00, (byte)dice.Next(256), .. Bytes(dice, dice.Next(130))]),
        11 => Of(Text, [0xC0, 0xAF, 0xFF, 0xFE, 0xED, 0xA0, 0x80, 0x1E]), // No UTF-8.
        12 => Of(Text, Bytes(dice, dice.Next(17_000, 40_000))), // Longer than anybody may say.
        _ => Bytes(dice, dice.Next(1, 400)),
    };

    public static byte[] Bytes(Dice dice, int count)
    {
        var bytes = new byte[count];
        for (var i = 0; i < count; i++)
        {
            bytes[i] = (byte)dice.Next(256);
        }

        return bytes;
    }
}
