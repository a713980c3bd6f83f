using System.Net;
using System.Net.Sockets;

namespace LiveHub.Load.Net;

/// <summary>One TCP connection that never waits: what it hears is given to whoever derives from it, what cannot be
/// written yet is kept.</summary>
internal abstract class Connection(Loop loop) : IReady
{
    /// <summary>What a kernel takes for somebody who does not read (Linux doubles it); by itself it would take
    /// megabytes, which no phone does.</summary>
    private const int ReceiveBuffer = 64 * 1024;

    private readonly ByteQueue _in = new();
    private readonly ByteQueue _out = new();
    private Socket? _socket;
    private int _file;
    private uint _watched;
    private bool _connecting;
    private bool _paused;

    /// <summary>Whether the connection is closed, by whichever side, or was never opened.</summary>
    public bool IsClosed => _socket is null;

    /// <summary>Whether it has stopped reading.</summary>
    public bool IsPaused => _paused;

    /// <summary>This side's port, by which the kernel's tables name the connection.</summary>
    public int LocalPort { get; private set; }

    protected Loop Loop => loop;

    /// <summary>Most bytes to be read at once.</summary>
    protected virtual int Appetite => int.MaxValue;

    public void Open(IPEndPoint server)
    {
        _socket = new(server.AddressFamily, SocketType.Stream, ProtocolType.Tcp)
        {
            NoDelay = true,
            Blocking = false,
            ReceiveBufferSize = ReceiveBuffer,
        };
        _connecting = true;
        try
        {
            _socket.Connect(server);
        }
        catch (SocketException busy) when (busy.SocketErrorCode is SocketError.WouldBlock or SocketError.InProgress)
        {
            // Connecting goes on by itself; the socket becomes writable when it is done.
        }
        catch (SocketException)
        {
            loop.After(TimeSpan.Zero, () => End("could not connect"));
            return;
        }

        _file = (int)_socket.SafeHandle.DangerousGetHandle();
        _watched = Epoll.Readable | Epoll.Writable;
        loop.Watch(this, _file, _watched);
    }

    /// <summary>Takes over a connection that somebody else opened to here.</summary>
    public void Adopt(Socket accepted)
    {
        (accepted.NoDelay, accepted.Blocking) = (true, false);
        _socket = accepted;
        _file = (int)accepted.SafeHandle.DangerousGetHandle();
        _watched = _paused ? 0 : Epoll.Readable;
        loop.Watch(this, _file, _watched);
    }

    /// <summary>Closes when the other side has had all that was written so far.</summary>
    public void Finish()
    {
        if (_socket is not null)
        {
            Free();
        }
    }

    /// <summary>Stops reading, as a phone in a pocket does. The kernel goes on for a while.</summary>
    public void Pause()
    {
        _paused = true;
        Rewatch();
    }

    public void Resume()
    {
        _paused = false;
        Rewatch();
    }

    /// <summary>Reads at most so many bytes, paused or not.</summary>
    public void ReadSome(int most) => Read(loop.Scratch.AsSpan(0, most));

    /// <summary>Drops the connection at once, without a word, as a lost network does.</summary>
    public void Abort()
    {
        if (_socket is not null)
        {
            _socket.LingerState = new(true, 0);
            Free();
        }
    }

    /// <summary>What the loop calls when the kernel says that the socket is ready.</summary>
    public void Ready(uint events)
    {
        if (_socket is null)
        {
            return;
        }

        if (_connecting && (events & Epoll.Writable) != 0)
        {
            _connecting = false;
            LocalPort = (_socket.LocalEndPoint as IPEndPoint)?.Port ?? 0;
            Rewatch();
            Opened();
        }
        else if ((events & Epoll.Writable) != 0)
        {
            Flush();
        }

        if (!_paused && (events & ~Epoll.Writable) != 0)
        {
            Read(loop.Scratch.AsSpan(0, Math.Min(loop.Scratch.Length, Appetite)));
        }
        else if (_paused && (events & Epoll.Broken) != 0)
        {
            End("closed while not reading");
        }
    }

    protected abstract void Opened();

    /// <summary>Takes what is complete in the bytes heard, and tells how many it took; the rest comes again, with
    /// more.</summary>
    protected abstract int Heard(ReadOnlySpan<byte> bytes);

    /// <summary>The other side closed, or the connection failed.</summary>
    protected abstract void Ended(string why);

    protected void Write(ReadOnlySpan<byte> bytes)
    {
        if (_socket is null)
        {
            return;
        }

        if (_out.IsEmpty && !_connecting)
        {
            bytes = bytes[Send(bytes)..];
        }

        if (bytes.Length > 0)
        {
            _out.Append(bytes);
            Rewatch();
        }
    }

    protected void End(string why)
    {
        if (_socket is not null)
        {
            Free();
            Ended(why);
        }
    }

    private void Read(Span<byte> room)
    {
        if (_socket is null)
        {
            return;
        }

        var count = _socket.Receive(room, SocketFlags.None, out var error);
        if (error is SocketError.WouldBlock)
        {
            return;
        }

        if (count == 0 || error != SocketError.Success)
        {
            End(error == SocketError.Success ? "closed by the server" : $"closed ({error})");
            return;
        }

        if (_in.IsEmpty)
        {
            var taken = Heard(room[..count]);
            _in.Append(room[taken..count]);
        }
        else
        {
            _in.Append(room[..count]);
            _in.Take(Heard(_in.Waiting));
        }
    }

    private void Flush()
    {
        if (!_out.IsEmpty)
        {
            _out.Take(Send(_out.Waiting));
        }

        Rewatch();
    }

    private int Send(ReadOnlySpan<byte> bytes)
    {
        var count = _socket!.Send(bytes, SocketFlags.None, out var error);
        return error == SocketError.Success ? count : 0; // A failure shows itself at the next read.
    }

    private void Rewatch()
    {
        var wanted = (_paused ? 0 : Epoll.Readable) | (_connecting || !_out.IsEmpty ? Epoll.Writable : 0);
        if (_socket is not null && wanted != _watched)
        {
            _watched = wanted;
            loop.Rewatch(_file, wanted);
        }
    }

    private void Free()
    {
        if (_file != 0)
        {
            loop.Forget(_file);
        }

        _socket!.Dispose();
        _socket = null;
    }
}
