using System.Collections.Concurrent;
using System.Diagnostics;

namespace LiveHub.Load.Net;

/// <summary>
/// The one thread on which everything happens: sockets that are ready, times that are due, and what async code goes
/// on with (it is that code's synchronisation context). Hence no locks anywhere in this program.
/// </summary>
internal sealed class Loop : SynchronizationContext, IDisposable
{
    /// <summary>Longest sleep, so that what another thread posts is soon seen.</summary>
    private static readonly TimeSpan Nap = TimeSpan.FromMilliseconds(20);

    private readonly Epoll _epoll = new();
    private readonly Dictionary<int, IReady> _sockets = [];
    private readonly PriorityQueue<Action, long> _timers = new();
    private readonly ConcurrentQueue<(SendOrPostCallback Call, object? State)> _posted = new();

    /// <summary>Room to read into, shared because nobody reads at the same time.</summary>
    public byte[] Scratch { get; } = new byte[1 << 18];

    /// <summary>The time, in ticks of <see cref="Stopwatch"/>.</summary>
    public static long Now => Stopwatch.GetTimestamp();

    /// <summary>Runs until the given work is done.</summary>
    public void Run(Func<Task> work)
    {
        SetSynchronizationContext(this);
        var done = work();
        while (!done.IsCompleted)
        {
            Turn();
        }

        SetSynchronizationContext(null);
        done.GetAwaiter().GetResult();
    }

    /// <summary>Calls back at a time, or as soon after as can be.</summary>
    public void At(long when, Action call) => _timers.Enqueue(call, when);

    public void After(TimeSpan delay, Action call) => At(Now + Ticks(delay), call);

    public Task Delay(TimeSpan delay)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        After(delay, done.SetResult);
        return done.Task;
    }

    /// <summary>Waits until a time, or not at all when it is over.</summary>
    public Task Until(long when)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        At(when, done.SetResult);
        return done.Task;
    }

    /// <summary>Waits until something is so; false when it is still not after that time.</summary>
    public async Task<bool> Until(Func<bool> so, TimeSpan most)
    {
        var end = Now + Ticks(most);
        while (!so())
        {
            if (Now > end)
            {
                return false;
            }

            await Delay(TimeSpan.FromMilliseconds(5));
        }

        return true;
    }

    public static long Ticks(TimeSpan span) => (long)(span.TotalSeconds * Stopwatch.Frequency);

    public override void Post(SendOrPostCallback d, object? state) => _posted.Enqueue((d, state));

    public override void Send(SendOrPostCallback d, object? state) => throw new NotSupportedException();

    public void Watch(IReady owner, int socket, uint events)
    {
        _sockets[socket] = owner;
        _epoll.Watch(socket, events);
    }

    public void Rewatch(int socket, uint events) => _epoll.Rewatch(socket, events);

    public void Forget(int socket)
    {
        _epoll.Forget(socket);
        _sockets.Remove(socket);
    }

    public void Dispose() => _epoll.Dispose();

    private void Turn()
    {
        while (_posted.TryDequeue(out var next))
        {
            next.Call(next.State);
        }

        while (_timers.TryPeek(out var call, out var when) && when <= Now)
        {
            _timers.Dequeue();
            call();
        }

        var ready = _epoll.Wait(_posted.IsEmpty ? Sleep() : TimeSpan.Zero);
        for (var i = 0; i < ready; i++)
        {
            var (socket, events) = _epoll[i];
            _sockets.GetValueOrDefault(socket)?.Ready(events);
        }
    }

    private TimeSpan Sleep()
    {
        if (!_timers.TryPeek(out _, out var when))
        {
            return Nap;
        }

        var left = Stopwatch.GetElapsedTime(Now, when);
        return left < TimeSpan.Zero ? TimeSpan.Zero : left < Nap ? left : Nap;
    }
}
