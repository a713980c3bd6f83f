using LiveHub.Domain;
using LiveHub.Live;
using Microsoft.Extensions.Logging;

namespace LiveHub.Simulation.World;

/// <summary>
/// One node's actor for the session, turned by hand. Real are the journal, its batches, the audiences and their
/// projections, the flusher and the deadlines; the mailbox, which in the product runs on the thread pool, is a queue here,
/// handled in the same order: what is no ask at once, asks together, and nothing while a commit is under way.
/// </summary>
internal sealed class SimulatedNode(History history, int number, ILogger log)
{
    private static readonly Decider<Session, Command, Event> Subject = SessionDecider.Instance;

    private readonly Queue<Turn<Command>> _mailbox = new();
    private readonly List<Turn<Command>.Ask> _asks = [];
    private readonly List<Connection> _connections = [];
    private StoreLine _store = null!;
    private Awake? _awake;
    private Task<Journal<Session, Command, Event>>? _opening;
    private Task<IReadOnlyList<Event>>? _deciding;

    public int Number => number;

    public long Version => _awake?.Journal.Version ?? -1;

    public Session? State => _awake?.Journal.State;

    public bool Idle => _awake is not null && _deciding is null && _mailbox.Count == 0 && _asks.Count == 0 && _store.Idle;

    /// <summary>What it is busy with, in words.</summary>
    public override string ToString() =>
        $"node {number} at {Version} (opening: {_opening?.Status}, deciding: {_deciding?.Status}, mail: {_mailbox.Count}, store idle: {_store.Idle})";

    public void Start()
    {
        _store = new(new MemoryEventStore(history.Disk), (_, rows, sides) => history.Referee.Appended(rows, sides));
        Open();
    }

    /// <summary>Dies without a word, and starts anew.</summary>
    public void Crash(Dice dice)
    {
        _store.Cut(dice);
        foreach (var connection in _connections)
        {
            connection.Open = false;
        }

        _awake?.Dispose();
        (_awake, _opening, _deciding) = (null, null, null);
        _connections.Clear();
        _mailbox.Clear();
        _asks.Clear();
        Start();
    }

    /// <summary>Moves the store's line, then does what can be done now.</summary>
    public void Work(Dice dice, bool storeAway)
    {
        _store.Move(dice, history.Faults, storeAway);
        if (_awake is null && !Opened())
        {
            return;
        }

        if (_deciding is { IsCompleted: false } || (_deciding is { } decided && !Decided(decided)))
        {
            return;
        }

        while (_mailbox.TryDequeue(out var turn))
        {
            if (turn is Turn<Command>.Ask ask)
            {
                _asks.Add(ask);
            }
            else
            {
                Handle(turn);
            }
        }

        if (_asks.Count > 0)
        {
            _deciding = _awake!.Journal.Decide([.. _asks]);
            _asks.Clear();
        }
    }

    /// <summary>A client's hello has arrived.</summary>
    public void Hello(Connection connection, long? since, Action<Welcome> welcome)
    {
        var line = connection.Line ??= NewLine(connection);
        if (line.Phone is { } before)
        {
            Post(new Turn<Command>.Leave(before));
        }

        line.Phone = new(line, connection.Client.Who, connection.Client.Audience);
        var answer = new TaskCompletionSource<Welcome>();
        _ = answer.Task.ContinueWith(
            told => history.Network.Down(connection, () => welcome(told.Result)), TaskContinuationOptions.ExecuteSynchronously);
        Post(new Turn<Command>.Join(line.Phone, since, answer));
    }

    /// <summary>A client has left, or its connection was lost.</summary>
    public void Leave(Connection connection)
    {
        _connections.Remove(connection);
        if (connection.Line?.Phone is { } phone)
        {
            Post(new Turn<Command>.Leave(phone));
        }
    }

    public void Ask(string? id, Command command, Who who, ulong chance, Action<SendAnswer> answered) =>
        _ = Ask(id, command, who, chance).ContinueWith(
            answer => answered(answer.Result), TaskContinuationOptions.ExecuteSynchronously);

    public void Fetch(Audience audience, long number, Action<byte[]> fetched)
    {
        var answer = new TaskCompletionSource<SnapshotBytes>();
        _ = answer.Task.ContinueWith(made => fetched(made.Result.Json), TaskContinuationOptions.ExecuteSynchronously);
        Post(new Turn<Command>.Fetch(audience, number, answer));
    }

    private Task<SendAnswer> Ask(string? id, Command command, Who who, ulong chance)
    {
        var answer = new TaskCompletionSource<SendAnswer>();
        Post(new Turn<Command>.Ask(id, new(command, who, history.Clock.GetUtcNow(), new Chance(chance)), answer));
        return answer.Task;
    }

    private bool Post(Turn<Command> turn)
    {
        _mailbox.Enqueue(turn);
        return true;
    }

    private SimulatedLine NewLine(Connection connection)
    {
        _connections.Add(connection);
        return new("line", frame => connection.Client.Sent(connection, frame), () => history.Stalls());
    }

    private void Open() =>
        _opening = Journal<Session, Command, Event>.Open(History.Stream, Subject, _store, log, default);

    private bool Opened()
    {
        if (_opening is not { IsCompletedSuccessfully: true } opened)
        {
            if (_opening is { IsFaulted: true })
            {
                Open();
            }

            return false;
        }

        _opening = null;
        _awake = new(
            opened.Result, history.Clock, phone => Post(new Turn<Command>.CaughtUp(phone)), Post,
            command => Ask(null, command, Who.System, 1));
        history.Referee.Compare(_awake.Journal.State, Version);
        return true;
    }

    private bool Decided(Task<IReadOnlyList<Event>> decided)
    {
        _deciding = null;
        _awake!.Happened(decided.Result);
        history.Referee.Compare(_awake.Journal.State, Version);
        return true;
    }

    private void Handle(Turn<Command> turn) => _awake!.Handle(turn);
}
