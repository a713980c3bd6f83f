using LiveHub.Cluster;
using LiveHub.Domain;
using LiveHub.Live;
using Microsoft.Extensions.Logging;

namespace LiveHub.Simulation.World;

/// <summary>One node: its way to the store, its session, and those connected to it. It can die and start anew.</summary>
internal sealed class SimulatedNode(History history, int number, ILogger log)
{
    /// <summary>How often the store is looked at for what was not heard, as the product does while it hears.</summary>
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);

    private readonly Queue<Turn<Command>> _mailbox = new();
    private readonly List<Connection> _connections = [];
    private StoreLine _store = null!;
    private Node _parts = null!;
    private SimulatedActor? _actor;
    private Task<Journal<Session, Command, Event>>? _opening;
    private TimeSpan _looked;

    public int Number => number;

    public long Version => _actor?.Version ?? -1;

    public Session? State => _actor?.State;

    public bool Idle => _actor is { Idle: true } && _store.Idle;

    /// <summary>What it is busy with, in words.</summary>
    public override string ToString() =>
        $"node {number} at {Version} (opening: {_opening?.Status}, mail: {_mailbox.Count}, store idle: {_store.Idle})";

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

        _actor?.Dispose();
        (_actor, _opening) = (null, null);
        _connections.Clear();
        _mailbox.Clear();
        Start();
    }

    /// <summary>Moves the store's line, then does what can be done now.</summary>
    public void Work(Dice dice, bool storeAway)
    {
        _store.Move(dice, history.Faults, storeAway);
        if (_actor is null)
        {
            Opened();
        }
        else if (history.Nodes.Count > 1 && history.Clock.Now - _looked > LookEvery)
        {
            _looked = history.Clock.Now;
            _ = Look();
        }

        _actor?.Work();
    }

    /// <summary>A client's hello has arrived.</summary>
    /// <param name="refused">Called instead when the client may not look at what it asks for.</param>
    public void Hello(Connection connection, Held? held, Action<Welcome> welcome, Action refused)
    {
        Leave(connection);
        var (who, audience) = (connection.Client.Who, connection.Client.Audience);
        if (State is { } state && Grants.Audience(state, who, audience.Kind, audience.Key) is null)
        {
            refused();
            return;
        }

        _connections.Add(connection);
        connection.Phone = new(
            who, audience, frame => connection.Client.Sent(connection, frame), history.Stalls);
        var answer = new TaskCompletionSource<Welcome>();
        Then(answer.Task, welcome);
        _mailbox.Enqueue(new Turn<Command>.Join(connection.Phone, held, Stay: true, answer));
    }

    /// <summary>A client has left, or its connection was lost.</summary>
    public void Leave(Connection connection)
    {
        _connections.Remove(connection);
        if (connection.Phone is { } phone)
        {
            _mailbox.Enqueue(new Turn<Command>.Leave(phone));
            connection.Phone = null;
        }
    }

    public void Ask(string? id, Command command, Who who, ulong chance, Action<SendAnswer> answered)
    {
        var answer = new TaskCompletionSource<SendAnswer>();
        Then(answer.Task, answered);
        _mailbox.Enqueue(new Turn<Command>.Ask(id, new(command, who, history.Clock.GetUtcNow(), new(chance)), answer));
    }

    /// <summary>A client fetches the view of where it is now.</summary>
    public void Fetch(SimulatedClient client, long wanted, Action<byte[]> fetched)
    {
        if (State is not { } state || Grants.Audience(state, client.Who, client.Audience.Kind, client.Audience.Key) is not { } audience)
        {
            return;
        }

        var answer = new TaskCompletionSource<SnapshotBytes>();
        Then(answer.Task, made => fetched(made.Json));
        _mailbox.Enqueue(new Turn<Command>.Fetch(audience, wanted, answer));
    }

    /// <summary>Another node has appended.</summary>
    public void Hear(Committed committed) => _mailbox.Enqueue(new Turn<Command>.Hear(committed));

    /// <summary>Goes on at once, on the same thread, when the task is done.</summary>
    private static void Then<T>(Task<T> task, Action<T> next) =>
        task.GetAwaiter().OnCompleted(() => next(task.Result));

    private void Open()
    {
        _parts = new(_store, new SimulatedBus(history, this), history.Clock, new(history.Clock), NoMeasures.Instance, log);
        _opening = Journal<Session, Command, Event>.Open(History.Stream, SessionDecider.Instance, _parts);
    }

    private void Opened()
    {
        if (_opening is { IsCompletedSuccessfully: true } opened)
        {
            _opening = null;
            _actor = new(opened.Result, _parts, _mailbox, history.Referee.Compare);
        }
        else if (_opening is { IsFaulted: true })
        {
            Open();
        }
    }

    private async Task Look()
    {
        var before = Version;
        try
        {
            var versions = await _store.Versions([History.Stream], default);
            if (versions.TryGetValue(History.Stream, out var version) && version > before)
            {
                Hear(new(History.Stream, version, [], []));
            }
        }
        catch (IOException)
        {
            // Away; the next look finds it again.
        }
    }
}
