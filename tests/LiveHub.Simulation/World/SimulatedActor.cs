using LiveHub.Domain;
using LiveHub.Live;

namespace LiveHub.Simulation.World;

/// <summary>
/// The product's actor turned by hand: its mailbox, which there runs on the thread pool, is a queue here. The turns are
/// handled in the same order and by the same parts; only the pause between two commits is the history's to choose.
/// </summary>
internal sealed class SimulatedActor : IDisposable
{
    private static readonly Decider<Session, Command, Event> Subject = SessionDecider.Instance;

    private readonly Queue<Turn<Command>> _mailbox;
    private readonly Journal<Session, Command, Event> _journal;
    private readonly Screens<Session, Event> _screens;
    private readonly Flusher _flusher;
    private readonly Deadlines<Command> _deadlines;
    private readonly Node _node;
    private readonly Action<Session, long> _moved;
    private Task _work = Task.CompletedTask;

    /// <param name="mailbox">What waits, also from before the actor was awake.</param>
    /// <param name="moved">Told the state and version after every change.</param>
    public SimulatedActor(
        Journal<Session, Command, Event> journal, Node node, Queue<Turn<Command>> mailbox, Action<Session, long> moved)
    {
        (_journal, _node, _mailbox, _moved) = (journal, node, mailbox, moved);
        _flusher = new(
            node.Time, node.Pace, () => Post(new Turn<Command>.Flush()), () => Post(new Turn<Command>.SendBeats()),
            () => Post(new Turn<Command>.SendCrowd()));
        _screens = new(
            Subject.Views, journal.Stream, journal.State, journal.Version, node, _flusher,
            phone => Post(new Turn<Command>.CaughtUp(phone)));
        _deadlines = new(node.Time, command => Ask(null, new(command, Who.System, node.Time.GetUtcNow(), new Chance(1))));
        _deadlines.Set(Subject.Due(journal.State));
        _moved(journal.State, journal.Version);
    }

    public Session State => _journal.State;

    public long Version => _journal.Version;

    public bool Idle => _work.IsCompleted && _mailbox.Count == 0;

    public Task<SendAnswer> Ask(string? id, Asked<Command> asked)
    {
        var answer = new TaskCompletionSource<SendAnswer>();
        Post(new Turn<Command>.Ask(id, asked, answer));
        return answer.Task;
    }

    public bool Post(Turn<Command> turn)
    {
        _mailbox.Enqueue(turn);
        return true;
    }

    /// <summary>Handles what waits, unless it still waits for the store.</summary>
    public void Work()
    {
        if (_work.IsCompleted)
        {
            _work.GetAwaiter().GetResult(); // What a turn threw is thrown on.
            _work = Turns();
        }
    }

    public void Dispose()
    {
        _flusher.Dispose();
        _deadlines.Dispose();
    }

    private async Task Turns()
    {
        var asks = new List<Turn<Command>.Ask>();
        while (_mailbox.TryDequeue(out var turn))
        {
            if (turn is Turn<Command>.Ask ask)
            {
                asks.Add(ask);
            }
            else
            {
                await Handle(turn);
            }
        }

        if (asks.Count > 0)
        {
            var decided = await _journal.Decide(asks);
            if (decided.Committed is { } committed)
            {
                _node.Bus.Tell(committed);
            }

            Happened(decided.Happened);
        }
    }

    private void Happened(IReadOnlyList<Event> events)
    {
        if (events.Count > 0)
        {
            _moved(_journal.State, _journal.Version);
            _screens.Happened(_journal.State, events, _journal.Version);
            _deadlines.Set(Subject.Due(_journal.State));
        }
    }

    private async Task Handle(Turn<Command> turn)
    {
        switch (turn)
        {
            case Turn<Command>.Hear hear:
                Happened(await _journal.Hear(hear.Committed));
                break;
            case Turn<Command>.Join join:
                if (_node.Bus.HasOthers && join.Holds?.Version > _journal.Version)
                {
                    Happened(await _journal.ReadOn() ?? []);
                }

                join.Answer.SetResult(_screens.Join(join.Phone, join.Holds, join.Stay));
                break;
            default:
                Show(turn);
                break;
        }
    }

    private void Show(Turn<Command> turn)
    {
        switch (turn)
        {
            case Turn<Command>.Leave(var phone):
                _screens.Leave(phone);
                break;
            case Turn<Command>.CaughtUp(var phone):
                _screens.CaughtUp(phone);
                break;
            case Turn<Command>.Fetch fetch:
                fetch.Answer.SetResult(_screens.Fetch(fetch.Audience, fetch.Number));
                break;
            case Turn<Command>.Flush:
                _screens.Flush();
                break;
            case Turn<Command>.SendBeats:
                _screens.Beat();
                break;
            case Turn<Command>.SendCrowd:
                _screens.Crowd();
                break;
            default:
                throw new InvalidOperationException($"No turn of the simulation: {turn}");
        }
    }
}
