using LiveHub.Cluster;
using LiveHub.Domain;
using LiveHub.Store;

namespace LiveHub.Live;

/// <summary>
/// A stream's state and its log: decides what was asked, appends it in one commit, and only then answers. Whoever else
/// appends to the same stream, the log's primary key is the referee: on a clash the tail is read and the same asks
/// are decided again. So they are when a commit failed, since nobody knows then whether it happened: the tail says.
/// </summary>
internal sealed class Journal<TState, TCommand, TEvent>
    where TState : class
    where TEvent : class
{
    private const int MostClashes = 20;
    private const int MostFailures = 3;

    /// <summary>While the store is away, asks are refused at once, and only now and then one is let through to see.</summary>
    private static readonly TimeSpan LeaveAlone = TimeSpan.FromMilliseconds(500);

    private readonly Decider<TState, TCommand, TEvent> _subject;
    private readonly Node _node;
    private readonly Dictionary<string, SendAnswer> _answered = new(StringComparer.Ordinal);
    private volatile TState _state;
    private volatile bool _gone;
    private long _awayAt;

    private Journal(string stream, Decider<TState, TCommand, TEvent> subject, Node node)
    {
        (Stream, _subject, _node, _state) = (stream, subject, node, subject.Initial);
        _awayAt = node.Time.GetTimestamp() - node.Time.TimestampFrequency;
    }

    public string Stream { get; }

    public TState State => _state;

    public long Version { get; private set; }

    /// <summary>Whether the stream was deleted, as far as this node knows: then all that is asked is refused. Set from any thread.</summary>
    public bool IsGone { get => _gone; set => _gone = value; }

    /// <summary>The stream as it lies in the store.</summary>
    public static async Task<Journal<TState, TCommand, TEvent>> Open(
        string stream, Decider<TState, TCommand, TEvent> subject, Node node)
    {
        var journal = new Journal<TState, TCommand, TEvent>(stream, subject, node);
        journal.Take(await node.Store.Read(stream, 0, default).ConfigureAwait(false));
        return journal;
    }

    /// <summary>Decides, stores and answers; never throws.</summary>
    public async Task<Decided<TEvent>> Decide(IReadOnlyList<Turn<TCommand>.Ask> asks)
    {
        var happened = new List<TEvent>();
        if (IsGone || _node.Time.GetElapsedTime(_awayAt) < LeaveAlone)
        {
            return Refuse(asks, happened, 0);
        }

        var looked = !_node.Bus.HasOthers;
        for (var (clashes, failures) = (0, 0); clashes < MostClashes && failures < MostFailures;)
        {
            var batch = Batch(asks);
            var isSure = looked || !batch.RestsOnMemory;
            switch (isSure ? await Append(batch, failures == 0).ConfigureAwait(false) : Appended.Unsure)
            {
                case Appended.Unsure: // Another node may have stored what makes it possible: nobody is told no for a lag.
                    looked = true;
                    break;
                case Appended.Stored:
                    Commit(batch);
                    happened.AddRange(batch.Events);
                    batch.Answer();
                    return new(happened, Told(batch), clashes);
                case Appended.Clashed:
                    clashes++;
                    break;
                case Appended.Gone:
                    IsGone = true;
                    return Refuse(asks, happened, clashes);
                default:
                    failures++;
                    break;
            }

            if (await ReadOn().ConfigureAwait(false) is not { } tail)
            {
                break;
            }

            happened.AddRange(tail);
            if (failures == MostFailures)
            {
                _awayAt = _node.Time.GetTimestamp(); // It reads and does not write: full, or read-only. Reads go on.
            }
        }

        return Refuse(asks, happened, MostClashes);
    }

    /// <summary>Takes in what another node has committed.</summary>
    public async Task<IReadOnlyList<TEvent>> Hear(Committed committed)
    {
        if (committed.Last <= Version)
        {
            return [];
        }

        return committed.Rows.Count > 0 && committed.Rows[0].Version == Version + 1
            ? Take(new(committed.Rows, committed.Sides))
            : await ReadOn().ConfigureAwait(false) ?? [];
    }

    /// <summary>Takes in what others have appended since, from the store.</summary>
    /// <returns>Null when the store does not answer.</returns>
    public async Task<IReadOnlyList<TEvent>?> ReadOn()
    {
        try
        {
            return Take(await _node.Store.Read(Stream, Version, default).ConfigureAwait(false));
        }
        catch (Exception e) // Away altogether: whoever asks next finds out again.
        {
            _node.Log.ReadFailed(e, Stream, Version);
            _awayAt = _node.Time.GetTimestamp();
            return null;
        }
    }

    private Committed? Told(Batch<TState, TCommand, TEvent> batch) => batch.Rows.Count == 0
        ? null
        : new(Stream, Version, batch.Rows, new SideChanges(batch.Sides).Rows);

    private async Task<Appended> Append(Batch<TState, TCommand, TEvent> batch, bool isFirstTry)
    {
        if (batch.Rows.Count == 0)
        {
            return Appended.Stored;
        }

        var began = _node.Time.GetTimestamp();
        var outcome = Appended.Failed;
        try
        {
            var stored = await _node.Store.Append(Stream, batch.Rows, batch.Sides).ConfigureAwait(false);
            outcome = stored ? Appended.Stored : Appended.Clashed;
            _node.Measures.NothingSaved = null;
        }
        catch (StreamGone)
        {
            outcome = Appended.Gone;
        }
        catch (Exception e)
        {
            _node.Measures.NothingSaved = StoreTroubles.Say(e);
            if (isFirstTry) // A full disk must not be filled with the news of it.
            {
                _node.Log.AppendFailed(e, Stream, Version);
            }
        }

        _node.Measures.Appended(outcome, _node.Time.GetElapsedTime(began));
        return outcome;
    }

    private Batch<TState, TCommand, TEvent> Batch(IReadOnlyList<Turn<TCommand>.Ask> asks)
    {
        var batch = new Batch<TState, TCommand, TEvent>(_subject, _state, Version, _node.Log);
        foreach (var ask in asks)
        {
            if (ask.Id is { } id && _answered.TryGetValue(id, out var answer))
            {
                batch.Settle(ask, answer);
            }
            else
            {
                batch.Add(ask);
            }
        }

        return batch;
    }

    private void Commit(Batch<TState, TCommand, TEvent> batch)
    {
        Version += batch.Rows.Count;
        _state = batch.State;
        for (var i = 0; i < batch.Rows.Count; i++)
        {
            Remember(batch.Rows[i], batch.Events[i]);
        }
    }

    private List<TEvent> Take(StreamTail tail)
    {
        var events = tail.Events.Select(EventCodec.Read<TEvent>).ToList();
        var state = events.Aggregate(_state, _subject.Evolve);
        _state = tail.Sides.Aggregate(state, _subject.Recall);
        Version += events.Count;
        for (var i = 0; i < events.Count; i++)
        {
            Remember(tail.Events[i], events[i]);
        }

        return events;
    }

    private Decided<TEvent> Refuse(IReadOnlyList<Turn<TCommand>.Ask> asks, List<TEvent> happened, int clashes)
    {
        foreach (var ask in asks)
        {
            ask.Answer.TrySetResult(IsGone ? Answers.Deleted(Stream) : Answers.Unavailable);
        }

        return new(happened, null, clashes);
    }

    private void Remember(StoredEvent row, TEvent happened)
    {
        if (row.Command is { } id)
        {
            _answered[id] = new(row.Version, _subject.Answer(happened));
        }
    }
}

/// <summary>What came of a round of asks.</summary>
/// <param name="Happened">This node's and others' events alike, in order.</param>
/// <param name="Committed">What this node appended; null when nothing.</param>
/// <param name="Clashes">How often another was first.</param>
internal sealed record Decided<TEvent>(IReadOnlyList<TEvent> Happened, Committed? Committed, int Clashes);

/// <summary>How an append ended.</summary>
internal enum Appended
{
    Stored,

    /// <summary>Another was first.</summary>
    Clashed,

    /// <summary>Nothing to append; whether the answers hold, only the store can say.</summary>
    Unsure,

    /// <summary>The stream was deleted.</summary>
    Gone,

    /// <summary>Whether it was stored is unknown.</summary>
    Failed,
}
