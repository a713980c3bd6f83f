using System.ComponentModel;
using System.Runtime.InteropServices;

namespace LiveHub.Load.Net;

/// <summary>Linux's queue of ready sockets: one call waits for hundreds of them on one thread.</summary>
internal sealed unsafe partial class Epoll : IDisposable
{
    public const uint Readable = 0x1;
    public const uint Writable = 0x4;

    /// <summary>Failed or hung up: told of whether or not it was asked for.</summary>
    public const uint Broken = 0x18;

    /// <summary>Ready sockets taken at once; few, so that what is due is not kept waiting behind them.</summary>
    private const int Most = 64;

    private const int Add = 1;
    private const int Remove = 2;
    private const int Change = 3;
    private const int Interrupted = 4;

    /// <summary>struct epoll_event is packed on x86-64, and nowhere else.</summary>
    private static readonly int Size = RuntimeInformation.ProcessArchitecture == Architecture.X64 ? 12 : 16;

    private readonly int _queue = Checked(EpollCreate(0));
    private readonly byte[] _events = new byte[Most * Size];

    public void Watch(int socket, uint events) => Control(Add, socket, events);

    public void Rewatch(int socket, uint events) => Control(Change, socket, events);

    public void Forget(int socket) => Control(Remove, socket, 0);

    /// <summary>Waits until a socket is ready or the time is over, and tells how many are.</summary>
    public int Wait(TimeSpan most)
    {
        var time = new TimeSpec(most.Ticks / TimeSpan.TicksPerSecond, most.Ticks % TimeSpan.TicksPerSecond * 100);
        fixed (byte* events = _events)
        {
            var count = EpollWait(_queue, events, Most, &time, 0);
            return count < 0 && Marshal.GetLastPInvokeError() == Interrupted ? 0 : Checked(count);
        }
    }

    /// <summary>One of the ready sockets, and what it is ready for.</summary>
    public (int Socket, uint Events) this[int index]
    {
        get
        {
            var at = _events.AsSpan(index * Size, Size);
            return (MemoryMarshal.Read<int>(at[(Size - 8)..]), MemoryMarshal.Read<uint>(at));
        }
    }

    public void Dispose() => _ = Close(_queue);

    private void Control(int what, int socket, uint events)
    {
        var change = stackalloc byte[Size];
        *(uint*)change = events;
        *(long*)(change + Size - 8) = socket;
        Checked(EpollControl(_queue, what, socket, change));
    }

    private static int Checked(int result) =>
        result >= 0 ? result : throw new Win32Exception(Marshal.GetLastPInvokeError());

    private readonly record struct TimeSpec(long Seconds, long Nanoseconds);

    [LibraryImport("libc", EntryPoint = "epoll_create1", SetLastError = true)]
    private static partial int EpollCreate(int flags);

    [LibraryImport("libc", EntryPoint = "epoll_ctl", SetLastError = true)]
    private static partial int EpollControl(int queue, int what, int socket, byte* change);

    /// <summary>With nanoseconds, since a millisecond late is much beside what is measured.</summary>
    [LibraryImport("libc", EntryPoint = "epoll_pwait2", SetLastError = true)]
    private static partial int EpollWait(int queue, byte* events, int most, TimeSpec* time, nint signals);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int file);
}
