using LiveHub.Cluster;
using LiveHub.Domain;

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
    private const int MostTurnsAtOnce = 256;

    private readonly Mailbox<TCommand> _mailbox = new();
    private readonly Journal<TState, TCommand, TEvent> _journal;
    private readonly Screens<TState, TEvent> _screens;
    private readonly Deadlines<TCommand> _deadlines;
    private readonly Flusher _flusher;
    private readonly Gathering _gathering;
    private readonly Node _node;
    private readonly Task _work;

    public StreamActor(Journal<TState, TCommand, TEvent> journal, Decider<TState, TCommand, TEvent> subject, Node node)
    {
        (_journal, _node, Subject) = (journal, node, subject);
        var (time, pace) = (node.Time, node.Pace);
        _flusher = new(
            time, pace, () => _mailbox.Post(new Turn<TCommand>.Flush()), () => _mailbox.Post(new Turn<TCommand>.SendBeats()),
            () => _mailbox.Post(new Turn<TCommand>.SendCrowd()));
        _screens = new(
            subject.Views, journal.Stream, journal.State, journal.Version, node, _flusher,
            phone => _ = _mailbox.MustPost(new Turn<TCommand>.CaughtUp(phone)));
        _deadlines = new(time, command => Ask(null, new(command, Who.System, time.GetUtcNow(), Draw.Chance())));
        _gathering = new(time, pace, () => _mailbox.Post(new Turn<TCommand>.Gathered()));
        _deadlines.Set(subject.Due(journal.State));
        _work = Task.Run(Work);
    }

    public Decider<TState, TCommand, TEvent> Subject { get; }

    /// <summary>The name of the stream in the store.</summary>
    public string Stream => _journal.Stream;

    /// <summary>The newest committed state; may be read from any thread.</summary>
    public TState State => _journal.State;
    /// <summary>The version that the log has come to, as far as this node knows; from any thread.</summary>
    public long Version => _journal.Version;

    /// <summary>Turns in the mailbox.</summary>
    public int Waiting => _mailbox.Waiting;

    /// <summary>Whether anybody is connected, or anything is still to come.</summary>
    public bool Busy => _screens.Count > 0 || _deadlines.Waiting || _mailbox.Waiting > 0;

    /// <summary>Asks for a change; the answer comes after the commit.</summary>
    /// <param name="id">The command's id, for repeats; null for what the server itself asks.</param>
    public Task<SendAnswer> Ask(string? id, Asked<TCommand> asked)
    {
        var answer = new TaskCompletionSource<SendAnswer>(TaskCreationOptions.RunContinuationsAsynchronously);
        return _mailbox.Post(new Turn<TCommand>.Ask(id, asked, answer)) ? answer.Task : Task.FromResult(IsGone ? Answers.Deleted(Stream) : Answers.Unavailable);
    }

    /// <summary>Whether the stream was deleted.</summary>
    public bool IsGone => _journal.IsGone;

    /// <summary>The stream was deleted: all who look are told and sent away, and what still waits is refused.</summary>
    public Task End()
    {
        _journal.IsGone = true;
        return _mailbox.MustPost(new Turn<TCommand>.End());
    }

    /// <summary>Lets a phone hear this stream from now on; one turn, so that it misses nothing.</summary>
    /// <param name="stay">False: it only wants to know where to start from.</param>
    public Task<Welcome> Join(Phone phone, Held? holds, bool stay = true) =>
        _mailbox.Post<Welcome>(answer => new Turn<TCommand>.Join(phone, holds, stay, answer));

    /// <summary>Tells a phone without a socket what is new since these versions, or lets it wait for the next.</summary>
    /// <returns>False when the session is closing, or too much waits.</returns>
    public bool Listen(Phone phone, Held holds, long own) => _mailbox.Post(new Turn<TCommand>.Listen(phone, holds, own));

    /// <summary>Another node has appended.</summary>
    public void Hear(Committed committed) => _mailbox.Post(new Turn<TCommand>.Hear(committed));

    /// <summary>Takes in what other nodes have stored up to now, as far as the store can be reached.</summary>
    public Task ReadOn()
    {
        var answer = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        return _node.Bus.HasOthers && _mailbox.Post(new Turn<TCommand>.ReadOn(answer)) ? answer.Task : Task.CompletedTask;
    }

    /// <summary>People came or went, here or on another node.</summary>
    public void CrowdChanged() => _flusher.CrowdChanged();

    public Task<SnapshotBytes> Fetch(Audience audience, long number) =>
        _mailbox.Post<SnapshotBytes>(answer => new Turn<TCommand>.Fetch(audience, number, answer));

    public Task Leave(Phone phone) => _mailbox.MustPost(new Turn<TCommand>.Leave(phone));

    public void Close(Bye bye) => _mailbox.Post(new Turn<TCommand>.Close(bye));

    /// <summary>Somebody could not be given a seat.</summary>
    public void TurnAway() => _screens.TurnAway();

    public async ValueTask DisposeAsync()
    {
        _mailbox.Close();
        await _work.ConfigureAwait(false);
        _deadlines.Dispose();
        _flusher.Dispose();
        _gathering.Dispose();
    }

    private async Task Work()
    {
        var asks = new List<Turn<TCommand>.Ask>();
        while (await _mailbox.Filled().ConfigureAwait(false))
        {
            for (var i = 0; i < MostTurnsAtOnce && _mailbox.TryTake(out var turn); i++)
            {
                if (turn is Turn<TCommand>.Ask ask)
                {
                    asks.Add(ask);
                }
                else
                {
                    await Handle(turn).ConfigureAwait(false);
                }
            }

            if (asks.Count > 0 && _gathering.IsOver(asks.Count, _screens.People))
            {
                await Decide(asks).ConfigureAwait(false);
            }
        }

        await Decide(asks).ConfigureAwait(false);
    }

    private async Task Decide(List<Turn<TCommand>.Ask> asks)
    {
        var decided = await _journal.Decide(asks).ConfigureAwait(false);
        asks.Clear();
        _gathering.Committed(decided.Clashes);
        if (decided.Committed is { } committed)
        {
            _node.Bus.Tell(committed);
        }

        Happened(decided.Happened);
    }

    private void Happened(IReadOnlyList<TEvent> events)
    {
        if (events.Count > 0)
        {
            _screens.Happened(_journal.State, events, _journal.Version);
            _deadlines.Set(Subject.Due(_journal.State));
        }
    }

    private async Task Handle(Turn<TCommand> turn)
    {
        try
        {
            switch (turn)
            {
                case Turn<TCommand>.Hear hear:
                    _gathering.Heard();
                    Happened(await _journal.Hear(hear.Committed).ConfigureAwait(false));
                    break;
                case Turn<TCommand>.ReadOn readOn:
                    Happened(await _journal.ReadOn().ConfigureAwait(false) ?? []);
                    readOn.Answer.TrySetResult();
                    break;
                default:
                    if (_node.Bus.HasOthers && turn.Held > _journal.Version)
                    {
                        // It comes from a node that is ahead: it must not see yesterday again.
                        Happened(await _journal.ReadOn().ConfigureAwait(false) ?? []);
                    }

                    Show(turn);
                    break;
            }
        }
        catch (Exception e) // A bug in showing must not end the session: the log is untouched, phones heal by beats.
        {
            _node.Log.TurnFailed(e, turn.GetType().Name, _journal.Stream, _journal.Version);
            (turn as Turn<TCommand>.Join)?.Answer.TrySetException(e);
            (turn as Turn<TCommand>.Fetch)?.Answer.TrySetException(e);
            (turn as Turn<TCommand>.ReadOn)?.Answer.TrySetResult();
        }
    }

    private void Show(Turn<TCommand> turn)
    {
        switch (turn)
        {
            case Turn<TCommand>.Join join:
                join.Answer.TrySetResult(_screens.Join(join.Phone, join.Holds, join.Stay));
                break;
            case Turn<TCommand>.Listen listen:
                _screens.Listen(listen.Phone, listen.Holds, listen.Own);
                break;
            case Turn<TCommand>.Leave(var phone):
                _screens.Leave(phone);
                break;
            case Turn<TCommand>.CaughtUp(var phone):
                _screens.CaughtUp(phone);
                break;
            case Turn<TCommand>.Fetch fetch:
                fetch.Answer.TrySetResult(_screens.Fetch(fetch.Audience, fetch.Number));
                break;
            case Turn<TCommand>.Gathered:
                _gathering.Woken(); // What gathered is decided after this round of turns.
                break;
            case Turn<TCommand>.Flush:
                _screens.Flush();
                break;
            case Turn<TCommand>.SendBeats:
                _screens.Beat();
                break;
            case Turn<TCommand>.SendCrowd:
                _screens.Crowd();
                break;
            case Turn<TCommand>.End:
                _screens.End();
                break;
            case Turn<TCommand>.Close close:
                _screens.SayBye(close.Bye);
                break;
        }
    }
}
