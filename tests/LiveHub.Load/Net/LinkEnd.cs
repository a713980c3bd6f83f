namespace LiveHub.Load.Net;

/// <summary>One end of a connection that goes over a thin link. What it reads goes to the other end in packets, no more
/// of them under way than TCP would allow: ten at first, twice as many after each round trip.</summary>
/// <param name="away">Where what is read here goes, and the acknowledgements of what arrives here.</param>
internal sealed class LinkEnd(Loop loop, LinkDirection away) : Connection(loop)
{
    private const int Packet = 1_448;

    /// <summary>As much as a phone's kernel is willing to take.</summary>
    private const int LargestWindow = 256 * 1024;

    private int _window = 10 * Packet;
    private int _underWay;

    /// <summary>The other end; set before anything is read.</summary>
    public LinkEnd? Other { get; set; }

    protected override int Appetite => Math.Max(1, _window - _underWay);

    protected override void Opened()
    {
        // The server is near its end: what the phone says has been on its way for long enough.
    }

    protected override int Heard(ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; at < bytes.Length; at += Packet)
        {
            var packet = bytes.Slice(at, Math.Min(Packet, bytes.Length - at)).ToArray();
            _underWay += packet.Length;
            away.Carry(packet.Length, () => Other!.Arrived(packet));
        }

        if (_underWay >= _window)
        {
            Pause();
        }

        return bytes.Length;
    }

    protected override void Ended(string why) => away.Carry(0, () => Other!.Finish());

    private void Arrived(byte[] packet)
    {
        Write(packet);
        away.Carry(0, () => Other!.Acknowledged(packet.Length));
    }

    private void Acknowledged(int bytes)
    {
        _underWay -= bytes;
        _window = Math.Min(_window + bytes, LargestWindow);
        if (!IsClosed)
        {
            Resume();
        }
    }
}
