using System.Buffers.Binary;
using System.Net;
using System.Text;

namespace LiveHub.Load.Net;

/// <summary>The client's side of a WebSocket (RFC 6455) without extensions. Fragments are given on as they come: what
/// is spoken here cuts its own records.</summary>
internal abstract class WebSocketLine(Loop loop, IPEndPoint server, string host, string path) : Connection(loop)
{
    /// <summary>The key of the RFC's example and its answer; a proxy that caches is not what is tested here.</summary>
    private const string Key = "dGhlIHNhbXBsZSBub25jZQ==";

    private const string Accept = "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=";
    private const byte Text = 1;
    private const byte Close = 8;
    private const byte Ping = 9;

    private bool _upgraded;
    private uint _mask = 0x9E3779B9;

    /// <summary>Payload bytes of all data frames heard.</summary>
    public long Bytes { get; private set; }

    /// <summary>Data frames heard.</summary>
    public int Frames { get; private set; }

    /// <summary>Which node answered, where nodes say so.</summary>
    public string? Node { get; private set; }

    public void Open() => Open(server);

    /// <summary>Sends one text message.</summary>
    protected void Say(ReadOnlySpan<byte> text) => SendFrame(Text, text);

    protected abstract void Upgraded();

    /// <summary>A stretch of what the server says.</summary>
    protected abstract void HeardPayload(ReadOnlySpan<byte> payload);

    protected override void Opened() => Write(Encoding.ASCII.GetBytes(
        $"GET {path} HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        + $"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: {Key}\r\n\r\n"));

    protected override int Heard(ReadOnlySpan<byte> bytes)
    {
        var taken = 0;
        if (!_upgraded)
        {
            taken = HeardUpgrade(bytes);
            if (taken == 0)
            {
                return 0;
            }
        }

        while (!IsClosed && Frame(bytes[taken..]) is var length and > 0)
        {
            taken += length;
        }

        return taken;
    }

    private int HeardUpgrade(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOf("\r\n\r\n"u8);
        if (end < 0)
        {
            return 0;
        }

        var answer = Encoding.ASCII.GetString(bytes[..end]);
        if (!answer.StartsWith("HTTP/1.1 101", StringComparison.Ordinal)
            || !answer.Contains(Accept, StringComparison.Ordinal))
        {
            End($"no WebSocket: {answer.Split('\r')[0]}");
            return end + 4;
        }

        Node = HttpReply.Header(answer, "X-LiveHub-Node");
        _upgraded = true;
        Upgraded();
        return end + 4;
    }

    /// <summary>Handles the frame at the front and tells its length; 0 when it is not all there yet.</summary>
    private int Frame(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 2)
        {
            return 0;
        }

        var (header, size) = (bytes[1] & 0x7F) switch
        {
            126 => (4, bytes.Length < 4 ? long.MaxValue : BinaryPrimitives.ReadUInt16BigEndian(bytes[2..])),
            127 => (10, bytes.Length < 10 ? long.MaxValue : BinaryPrimitives.ReadInt64BigEndian(bytes[2..])),
            var small => (2, (long)small),
        };
        if (bytes.Length - header < size)
        {
            return 0;
        }

        var payload = bytes.Slice(header, (int)size);
        switch (bytes[0] & 0x0F)
        {
            case 0 or 1 or 2:
                Bytes += size;
                Frames++;
                HeardPayload(payload);
                break;
            case Close:
                SendFrame(Close, payload);
                End(size < 2 ? "closed" : $"closed: {Encoding.UTF8.GetString(payload[2..])}");
                break;
            case Ping:
                SendFrame(Ping + 1, payload);
                break;
        }

        return header + (int)size;
    }

    private void SendFrame(byte kind, ReadOnlySpan<byte> payload)
    {
        Span<byte> frame = stackalloc byte[1024];
        if (payload.Length + 14 > frame.Length)
        {
            frame = new byte[payload.Length + 14];
        }

        frame[0] = (byte)(0x80 | kind);
        int at;
        if (payload.Length < 126)
        {
            (frame[1], at) = ((byte)(0x80 | payload.Length), 2);
        }
        else if (payload.Length <= ushort.MaxValue)
        {
            (frame[1], at) = (0x80 | 126, 4);
            BinaryPrimitives.WriteUInt16BigEndian(frame[2..], (ushort)payload.Length);
        }
        else
        {
            (frame[1], at) = (0x80 | 127, 10);
            BinaryPrimitives.WriteInt64BigEndian(frame[2..], payload.Length);
        }

        Mask(frame[at..], payload);
        Write(frame[..(at + 4 + payload.Length)]);
    }

    /// <summary>Writes the next mask and the payload under it.</summary>
    private void Mask(Span<byte> target, ReadOnlySpan<byte> payload)
    {
        _mask = (_mask * 1664525) + 1013904223; // Numerical Recipes' generator: any bits will do.
        BinaryPrimitives.WriteUInt32LittleEndian(target, _mask);
        for (var i = 0; i < payload.Length; i++)
        {
            target[4 + i] = (byte)(payload[i] ^ target[i & 3]);
        }
    }
}
