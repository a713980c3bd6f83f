using System.Collections.Concurrent;
using LiveHub.Access;
using LiveHub.Domain;

namespace LiveHub.Chaos.Phones;

/// <summary>Every command that anybody asked for, with all that was answered; and a way to wait for more.</summary>
public sealed class Ledger
{
    private readonly ConcurrentQueue<CommandRecord> _records = new();
    private readonly Lock _guard = new();
    private (int Count, TaskCompletionSource Reached) _wish = (int.MaxValue, new());
    private int _accepted;

    public IReadOnlyCollection<CommandRecord> Records => _records;

    /// <summary>Commands acknowledged so far.</summary>
    public int Accepted => Volatile.Read(ref _accepted);

    public CommandRecord New(Command command, string token)
    {
        var record = new CommandRecord(Secrets.New(), command, token);
        _records.Enqueue(record);
        return record;
    }

    /// <summary>One more command is acknowledged.</summary>
    public void Accept()
    {
        var now = Interlocked.Increment(ref _accepted);
        lock (_guard)
        {
            if (now >= _wish.Count)
            {
                _wish.Reached.TrySetResult();
            }
        }
    }

    /// <summary>Ends when so many more have been acknowledged, or after that time; one waits at a time.</summary>
    public async Task<bool> More(int count, TimeSpan most)
    {
        Task reached;
        lock (_guard)
        {
            _wish = (Accepted + count, new(TaskCreationOptions.RunContinuationsAsynchronously));
            reached = _wish.Reached.Task;
        }

        return await Task.WhenAny(reached, Task.Delay(most)) == reached;
    }

    /// <summary>Takes out what was settled, so that a long run does not keep it all.</summary>
    public IReadOnlyList<CommandRecord> TakeAll()
    {
        var taken = new List<CommandRecord>();
        while (_records.TryDequeue(out var record))
        {
            taken.Add(record);
        }

        return taken;
    }
}
