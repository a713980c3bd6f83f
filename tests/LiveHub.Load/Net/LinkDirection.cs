namespace LiveHub.Load.Net;

/// <summary>One direction of a thin link: whatever is sent waits its turn, leaves at the link's rate, and arrives after
/// its delay.</summary>
/// <param name="bitsPerSecond">Shared by all connections.</param>
/// <param name="delay">From one end to the other.</param>
internal sealed class LinkDirection(Loop loop, double bitsPerSecond, TimeSpan delay)
{
    /// <summary>IPv4 and TCP with timestamps, for each packet.</summary>
    private const int Headers = 52;

    private long _freeAt;

    /// <summary>Bytes that it carried, headers and acknowledgements included.</summary>
    public long Carried { get; private set; }

    /// <summary>Sends one packet.</summary>
    /// <param name="payload">Bytes besides its headers; 0 for an acknowledgement.</param>
    /// <param name="arrived">Called when all of it is at the other end.</param>
    public void Carry(int payload, Action arrived)
    {
        var bytes = payload + Headers;
        Carried += bytes;
        _freeAt = Math.Max(_freeAt, Loop.Now) + Loop.Ticks(TimeSpan.FromSeconds(bytes * 8 / bitsPerSecond));
        loop.At(_freeAt + Loop.Ticks(delay), arrived);
    }
}
