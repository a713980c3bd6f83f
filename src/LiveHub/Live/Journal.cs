using LiveHub.Domain;
using LiveHub.Store;

namespace LiveHub.Live;

/// <summary>
/// A stream's state and its log: decides what was asked, appends it in one commit, and only then answers. Whoever else
/// appends to the same stream, the log's primary key is the referee: on a clash the tail is read and the same asks
/// are decided again.
/// </summary>
internal sealed class Journal<TState, TCommand, TEvent>
    where TState : class
    where TEvent : class
{
    private const int MostAttempts = 20;

    private readonly Decider<TState, TCommand, TEvent> _subject;
    private readonly IEventStore _store;
    private readonly ILogger _log;
    private readonly Dictionary<string, long> _seen = new(StringComparer.Ordinal);
    private volatile TState _state;

    private Journal(string stream, Decider<TState, TCommand, TEvent> subject, IEventStore store, ILogger log)
    {
        (Stream, _subject, _store, _log, _state) = (stream, subject, store, log, subject.Initial);
    }

    public string Stream { get; }

    public TState State => _state;

    public long Version { get; private set; }

    public string Epoch => _store.Epoch;

    /// <summary>The stream as it lies in the store.</summary>
    public static async Task<Journal<TState, TCommand, TEvent>> Open(
        string stream, Decider<TState, TCommand, TEvent> subject, IEventStore store, ILogger log, CancellationToken stop)
    {
        var journal = new Journal<TState, TCommand, TEvent>(stream, subject, store, log);
        await journal.ReadOn(stop).ConfigureAwait(false);
        return journal;
    }

    /// <summary>Decides, stores and answers; never throws.</summary>
    /// <returns>What happened, this node's and others' events alike, in order.</returns>
    public async Task<IReadOnlyList<TEvent>> Decide(IReadOnlyList<Turn<TCommand>.Ask> asks)
    {
        var happened = new List<TEvent>();
        for (var attempt = 1; ; attempt++)
        {
            Batch<TState, TCommand, TEvent>? batch = null;
            try
            {
                batch = await Batch(asks).ConfigureAwait(false);
                if (batch.Rows.Count == 0 || await _store.Append(Stream, batch.Rows, batch.Sides).ConfigureAwait(false))
                {
                    Commit(batch);
                    happened.AddRange(batch.Events);
                    batch.Answer();
                    return happened;
                }

                _log.Clashed(Stream, Version);
                happened.AddRange(await ReadOn(default).ConfigureAwait(false));
                if (attempt >= MostAttempts)
                {
                    throw new TimeoutException($"{attempt} clashes in a row.");
                }
            }
            catch (Exception e) // Whether it was stored is unknown: the askers send the same ids again, and are told.
            {
                _log.AppendFailed(e, Stream, Version);
                happened.AddRange(await TryReadOn().ConfigureAwait(false));
                foreach (var ask in asks)
                {
                    ask.Answer.TrySetResult(Answers.Unavailable);
                }

                return happened;
            }
        }
    }

    private async Task<Batch<TState, TCommand, TEvent>> Batch(IReadOnlyList<Turn<TCommand>.Ask> asks)
    {
        var batch = new Batch<TState, TCommand, TEvent>(_subject, _state, Version, _log);
        foreach (var ask in asks)
        {
            if (ask.Id is { } id && _seen.TryGetValue(id, out var version))
            {
                var first = await _store.Find(Stream, id, default).ConfigureAwait(false);
                var made = first is null ? null : _subject.Answer(EventCodec.Read<TEvent>(first));
                batch.Settle(ask, new(version, made));
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
        Remember(batch.Rows);
    }

    /// <summary>Takes in what others have appended since.</summary>
    private async Task<IReadOnlyList<TEvent>> ReadOn(CancellationToken stop)
    {
        var tail = await _store.Read(Stream, Version, stop).ConfigureAwait(false);
        var events = tail.Events.Select(EventCodec.Read<TEvent>).ToList();
        var state = events.Aggregate(_state, _subject.Evolve);
        _state = tail.Sides.Aggregate(state, _subject.Recall);
        Version += events.Count;
        Remember(tail.Events);
        return events;
    }

    private async Task<IReadOnlyList<TEvent>> TryReadOn()
    {
        try
        {
            return await ReadOn(default).ConfigureAwait(false);
        }
        catch (Exception e) // The store is away altogether; the next append will clash if anything was missed.
        {
            _log.ReadFailed(e, Stream, Version);
            return [];
        }
    }

    private void Remember(IEnumerable<StoredEvent> rows)
    {
        foreach (var row in rows)
        {
            if (row.Command is { } id)
            {
                _seen[id] = row.Version;
            }
        }
    }
}
