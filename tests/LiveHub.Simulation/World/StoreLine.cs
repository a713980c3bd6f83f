using LiveHub.Domain;
using LiveHub.Store;

namespace LiveHub.Simulation.World;

/// <summary>
/// One node's way to the store. A call waits until the history lets it reach the store, and its answer until the
/// history lets it come back; between the two others may append. It can fail on either way: before the commit, or after
/// it, so that the caller does not know.
/// </summary>
internal sealed class StoreLine(IEventStore store, Action<string, IReadOnlyList<StoredEvent>, IReadOnlyList<SideRow>> appended)
    : IEventStore
{
    private readonly List<Call> _calls = [];
    private bool _cut;

    public string Epoch => store.Epoch;

    public bool Idle => _calls.Count == 0;

    public Task<StreamTail> Read(string stream, long after, CancellationToken stop) =>
        Ask(() => store.Read(stream, after, stop).Result);

    public Task<bool> Exists(string stream, CancellationToken stop) => Ask(() => store.Exists(stream, stop).Result);

    public Task<IReadOnlyList<string>> Streams(string prefix, CancellationToken stop) => store.Streams(prefix, stop);

    public Task<IReadOnlyDictionary<string, long>> Versions(IReadOnlyCollection<string> streams, CancellationToken stop) =>
        Ask(() => store.Versions(streams, stop).Result);

    public Task<bool> Append(string stream, IReadOnlyList<StoredEvent> events, IReadOnlyList<SideRow> sides) => Ask(() =>
    {
        var stored = store.Append(stream, events, sides).Result;
        if (stored)
        {
            appended(stream, events, sides);
        }

        return stored;
    });

    /// <summary>The node is dead: what is under way may still reach the store, and nobody hears the answer.</summary>
    public void Cut(Dice dice)
    {
        _cut = true;
        foreach (var call in _calls.Where(call => !call.Reached && dice.OneIn(2)))
        {
            call.Reach();
        }

        _calls.Clear();
    }

    /// <summary>Moves what is under way: a call to the store, or an answer back.</summary>
    public void Move(Dice dice, Faults faults, bool away)
    {
        foreach (var call in _calls.ToList())
        {
            if (_cut || dice.PerMille(faults.Delay))
            {
                return;
            }

            if (!call.Reached && (away || dice.PerMille(faults.FailBefore)))
            {
                _calls.Remove(call);
                call.Fail();
            }
            else if (!call.Reached)
            {
                call.Reach();
            }
            else
            {
                _calls.Remove(call);
                Answer(call, fail: dice.PerMille(faults.FailAfter));
            }
        }
    }

    private static void Answer(Call call, bool fail)
    {
        if (fail)
        {
            call.Fail();
        }
        else
        {
            call.Answer();
        }
    }

    /// <summary>The answer goes on in whoever waits for it, at once and on the same thread.</summary>
    private Task<T> Ask<T>(Func<T> ask)
    {
        var done = new TaskCompletionSource<T>();
        T? result = default;
        _calls.Add(new(
            () => result = ask(),
            () => done.SetResult(result!),
            () => done.SetException(new IOException("The store is away."))));
        return done.Task;
    }

    private sealed class Call(Action reach, Action answer, Action fail)
    {
        public bool Reached { get; private set; }

        public void Reach()
        {
            Reached = true;
            reach();
        }

        public void Answer() => answer();

        public void Fail() => fail();
    }
}
