using System.Threading.Channels;
using LiveHub.Domain;
using LiveHub.Store;

namespace LiveHub.Live;

/// <summary>
/// One stream's single line of work: a mailbox, and one turn at a time. Commands that wait together are decided one
/// after the other against the rolling state, appended in one durable commit, then answered, then shown.
/// It knows a subject only by its <see cref="Decider{TState,TCommand,TEvent}"/>.
/// </summary>
internal sealed class StreamActor<TState, TCommand, TEvent> : IAsyncDisposable
    where TState : class
    where TEvent : class
{
    private const int Mailbox = 10_000;
    private const int MostTurnsAtOnce = 256;

    private readonly Channel<Turn<TCommand>> _mailbox = Channel.CreateBounded<Turn<TCommand>>(
        new BoundedChannelOptions(Mailbox) { SingleReader = true, FullMode = BoundedChannelFullMode.Wait });

    private readonly Journal<TState, TCommand, TEvent> _journal;
    private readonly Audiences<TState, TEvent> _audiences;
    private readonly Deadlines<TCommand> _deadlines;
    private readonly Flusher _flusher;
    private readonly Gathering _gathering;
    private readonly TimeProvider _time;
    private readonly ILogger _log;
    private readonly Task _work;
    private int _turnedAway;

    public StreamActor(
        Journal<TState, TCommand, TEvent> journal, Decider<TState, TCommand, TEvent> subject, TimeProvider time, Pace pace,
        ILogger log)
    {
        (_journal, _time, _log) = (journal, time, log);
        _audiences = new(subject.Views, journal.State, journal.Version, phone => Post(new Turn<TCommand>.CaughtUp(phone)));
        _deadlines = new(time, command => Ask(null, new(command, Who.System, time.GetUtcNow(), Draw.Chance())));
        _flusher = new(
            time, pace, () => Post(new Turn<TCommand>.Flush()), () => Post(new Turn<TCommand>.SendBeats()),
            () => Post(new Turn<TCommand>.SendCrowd()));
        _gathering = new(time, pace, () => Post(new Turn<TCommand>.Gathered()));
        _deadlines.Set(subject.Due(journal.State));
        Subject = subject;
        _work = Task.Run(Work);
    }

    public Decider<TState, TCommand, TEvent> Subject { get; }

    /// <summary>The newest committed state; may be read from any thread.</summary>
    public TState State => _journal.State;

    public int Phones => _audiences.Count;

    /// <summary>Whether anybody is connected, or anything is still to come.</summary>
    public bool Busy => _audiences.Count > 0 || _deadlines.Waiting || _mailbox.Reader.Count > 0;

    /// <summary>Asks for a change; the answer comes after the commit.</summary>
    /// <param name="id">The command's id, for repeats; null for what the server itself asks.</param>
    public Task<SendAnswer> Ask(string? id, Asked<TCommand> asked)
    {
        var answer = new TaskCompletionSource<SendAnswer>(TaskCreationOptions.RunContinuationsAsynchronously);
        return Post(new Turn<TCommand>.Ask(id, asked, answer)) ? answer.Task : Task.FromResult(Answers.Unavailable);
    }

    /// <summary>Lets a phone hear this stream from now on; one turn, so that it misses nothing.</summary>
    public Task<Welcome> Join(Phone phone, long? since)
    {
        var answer = new TaskCompletionSource<Welcome>(TaskCreationOptions.RunContinuationsAsynchronously);
        return Post(new Turn<TCommand>.Join(phone, since, answer))
            ? answer.Task
            : Task.FromException<Welcome>(new OperationCanceledException("The session is closing."));
    }

    public Task<SnapshotBytes> Fetch(Audience audience, long number)
    {
        var answer = new TaskCompletionSource<SnapshotBytes>(TaskCreationOptions.RunContinuationsAsynchronously);
        return Post(new Turn<TCommand>.Fetch(audience, number, answer))
            ? answer.Task
            : Task.FromException<SnapshotBytes>(new OperationCanceledException("The session is closing."));
    }

    /// <summary>Leaving must not get lost, however full the mailbox is.</summary>
    public async Task Leave(Phone phone)
    {
        try
        {
            await _mailbox.Writer.WriteAsync(new Turn<TCommand>.Leave(phone)).ConfigureAwait(false);
        }
        catch (ChannelClosedException)
        {
            // The actor is gone, and with it everything it knew of the phone.
        }
    }

    public void Close(Bye bye) => Post(new Turn<TCommand>.Close(bye));

    /// <summary>Somebody could not be given a seat; those who run the session are told how often.</summary>
    public void TurnAway()
    {
        Interlocked.Increment(ref _turnedAway);
        _flusher.CrowdChanged();
    }

    public async ValueTask DisposeAsync()
    {
        _mailbox.Writer.TryComplete();
        await _work.ConfigureAwait(false);
        _deadlines.Dispose();
        _flusher.Dispose();
        _gathering.Dispose();
    }

    private bool Post(Turn<TCommand> turn) => _mailbox.Writer.TryWrite(turn);

    private async Task Work()
    {
        var asks = new List<Turn<TCommand>.Ask>();
        while (await _mailbox.Reader.WaitToReadAsync().ConfigureAwait(false))
        {
            for (var i = 0; i < MostTurnsAtOnce && _mailbox.Reader.TryRead(out var turn); i++)
            {
                if (turn is Turn<TCommand>.Ask ask)
                {
                    asks.Add(ask);
                }
                else
                {
                    Handle(turn);
                }
            }

            if (asks.Count > 0 && _gathering.IsOver(asks.Count, _audiences.Count))
            {
                await Decide(asks).ConfigureAwait(false);
                asks.Clear();
                _gathering.Committed();
            }
        }

        if (asks.Count > 0)
        {
            await Decide(asks).ConfigureAwait(false);
        }
    }

    private async Task Decide(List<Turn<TCommand>.Ask> asks)
    {
        var happened = await _journal.Decide(asks).ConfigureAwait(false);
        if (happened.Count > 0)
        {
            _audiences.Happened(_journal.State, happened, _journal.Version);
            _deadlines.Set(Subject.Due(_journal.State));
            _flusher.Changed(_audiences.Count);
        }
    }

    private void Handle(Turn<TCommand> turn)
    {
        try
        {
            switch (turn)
            {
                case Turn<TCommand>.Join join:
                    var now = _time.GetUtcNow().ToUnixTimeMilliseconds();
                    join.Answer.TrySetResult(_audiences.Add(join.Phone, join.Since, _journal.Epoch, now));
                    _flusher.Changed(_audiences.Count);
                    _flusher.CrowdChanged();
                    break;
                case Turn<TCommand>.Leave leave:
                    _audiences.Remove(leave.Phone);
                    _flusher.CrowdChanged();
                    break;
                case Turn<TCommand>.CaughtUp caughtUp:
                    _flusher.Sent(_audiences.CatchUp(caughtUp.Phone));
                    break;
                case Turn<TCommand>.Fetch fetch:
                    fetch.Answer.TrySetResult(_audiences.Snapshot(fetch.Audience, fetch.Number));
                    break;
                case Turn<TCommand>.Gathered:
                    break; // Only wakes the actor: what gathered is decided after every round of turns.
                case Turn<TCommand>.Flush:
                    _flusher.Flushing();
                    _flusher.Flushed(_audiences.Flush());
                    break;
                case Turn<TCommand>.SendBeats:
                    _flusher.Sent(_audiences.Beat());
                    break;
                case Turn<TCommand>.SendCrowd:
                    _flusher.Sent(_audiences.TellCrowd(Volatile.Read(ref _turnedAway)));
                    break;
                case Turn<TCommand>.Close close:
                    _audiences.SayBye(close.Bye);
                    break;
            }
        }
        catch (Exception e) // A bug in showing must not end the session: the log is untouched, phones heal by beats.
        {
            _log.TurnFailed(e, turn.GetType().Name, _journal.Stream, _journal.Version);
            (turn as Turn<TCommand>.Join)?.Answer.TrySetException(e);
            (turn as Turn<TCommand>.Fetch)?.Answer.TrySetException(e);
        }
    }
}
