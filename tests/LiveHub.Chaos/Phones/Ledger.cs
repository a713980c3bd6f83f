using System.Collections.Concurrent;
using LiveHub.Access;
using LiveHub.Domain;

namespace LiveHub.Chaos.Phones;

/// <summary>Every command that anybody asked for, with all that was answered; and a way to wait for more.</summary>
public sealed class Ledger
{
    private readonly ConcurrentQueue<CommandRecord> _records = new();
    private readonly Lock _guard = new();
    private readonly List<(int Count, TaskCompletionSource Reached)> _wishes = [];
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
            foreach (var (_, reached) in _wishes.Where(wish => now >= wish.Count))
            {
                reached.TrySetResult();
            }

            _wishes.RemoveAll(wish => wish.Reached.Task.IsCompleted);
        }
    }

    /// <summary>Ends when so many more have been acknowledged, or after that time.</summary>
    public async Task<bool> More(int count, TimeSpan most)
    {
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_guard)
        {
            _wishes.Add((Accepted + count, reached));
        }

        return await Task.WhenAny(reached.Task, Task.Delay(most)) == reached.Task;
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
