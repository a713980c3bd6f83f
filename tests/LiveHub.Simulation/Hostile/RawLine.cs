using System.Net.Sockets;
using System.Text;

namespace LiveHub.Simulation.Hostile;

/// <summary>A bare TCP connection: whatever bytes one likes go out, and what comes back is read as text.</summary>
internal sealed class RawLine : IDisposable
{
    private const int Kept = 64 * 1024;
    private const string Status = "HTTP/1.1 5";

    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _buffer = new byte[16 * 1024];
    private readonly StringBuilder _heard = new();

    public RawLine(Uri address)
    {
        _socket.SendTimeout = 5_000;
        _socket.Connect(address.Host, address.Port);
    }

    /// <summary>The server has closed the connection, or it broke.</summary>
    public bool Closed { get; private set; }

    /// <summary>Answers with a status of 500 and above, other than 503, which one may say, and 505, which is the right answer
    /// to another HTTP.</summary>
    public int FiveXx { get; private set; }

    public void Send(ReadOnlySpan<byte> bytes)
    {
        try
        {
            while (bytes.Length > 0)
            {
                bytes = bytes[_socket.Send(bytes)..];
            }
        }
        catch (SocketException)
        {
            Closed = true;
        }
    }

    public void Send(string text) => Send(Encoding.UTF8.GetBytes(text));

    /// <summary>Reads until the text says so, the server closes, or time is up; what was read is forgotten then.</summary>
    /// <param name="patience">In milliseconds.</param>
    /// <returns>What was read.</returns>
    public string Read(Func<string, bool> enough, int patience)
    {
        var end = Environment.TickCount64 + patience;
        _heard.Clear();
        var text = "";
        while (!enough(text) && Environment.TickCount64 is var now && now < end && Receive((int)(end - now)))
        {
            text = _heard.ToString();
        }

        return _heard.ToString();
    }

    public void Dispose() => _socket.Dispose();

    private bool Receive(int patience)
    {
        try
        {
            _socket.ReceiveTimeout = Math.Max(1, patience);
            var count = _socket.Receive(_buffer);
            Closed |= count == 0;
            Heard(Encoding.Latin1.GetString(_buffer, 0, count));
            if (_heard.Length > Kept)
            {
                _heard.Remove(0, _heard.Length - Kept);
            }

            return count > 0;
        }
        catch (SocketException e)
        {
            Closed |= e.SocketErrorCode is not SocketError.TimedOut and not SocketError.WouldBlock;
            return false;
        }
    }

    private void Heard(string text)
    {
        var from = Math.Max(0, _heard.Length - Status.Length - 1);
        _heard.Append(text);
        var new5xx = _heard.ToString(from, _heard.Length - from);
        for (var at = new5xx.IndexOf(Status, StringComparison.Ordinal); at >= 0; at = new5xx.IndexOf(Status, at + 1, StringComparison.Ordinal))
        {
            var rest = new5xx.AsSpan(at + Status.Length);
            if (rest.Length >= 2 && !rest.StartsWith("03") && !rest.StartsWith("05"))
            {
                FiveXx++;
            }
        }
    }
}
