using LiveHub.Domain;
using LiveHub.Live;

namespace LiveHub.Simulation.World;

/// <summary>What a node has in its hands while its session is awake; the turns are those of the product's actor.</summary>
internal sealed class Awake : IDisposable
{
    private readonly Audiences<Session, Event> _audiences;
    private readonly Flusher _flusher;
    private readonly Deadlines<Command> _deadlines;
    private readonly SimulatedClock _clock;

    public Awake(
        Journal<Session, Command, Event> journal, SimulatedClock clock, Action<Phone> caughtUp,
        Func<Turn<Command>, bool> post, Func<Command, Task<SendAnswer>> ask)
    {
        (Journal, _clock) = (journal, clock);
        _audiences = new(SessionDecider.Instance.Views, journal.State, journal.Version, caughtUp);
        _flusher = new(
            clock, new(clock), () => post(new Turn<Command>.Flush()), () => post(new Turn<Command>.SendBeats()),
            () => post(new Turn<Command>.SendCrowd()));
        _deadlines = new(clock, ask);
        _deadlines.Set(SessionDecider.Instance.Due(journal.State));
    }

    public Journal<Session, Command, Event> Journal { get; }

    public void Happened(IReadOnlyList<Event> happened)
    {
        if (happened.Count > 0)
        {
            _audiences.Happened(Journal.State, happened, Journal.Version);
            _deadlines.Set(SessionDecider.Instance.Due(Journal.State));
            _flusher.Changed(_audiences.Count);
        }
    }

    public void Handle(Turn<Command> turn)
    {
        switch (turn)
        {
            case Turn<Command>.Join join:
                var now = _clock.GetUtcNow().ToUnixTimeMilliseconds();
                var welcome = _audiences.Add(join.Phone, join.Since, Journal.Epoch, now);
                _flusher.Changed(_audiences.Count);
                _flusher.CrowdChanged();
                join.Answer.SetResult(welcome);
                break;
            case Turn<Command>.Leave leave:
                _audiences.Remove(leave.Phone);
                _flusher.CrowdChanged();
                break;
            case Turn<Command>.CaughtUp caughtUp:
                _audiences.CatchUp(caughtUp.Phone);
                break;
            case Turn<Command>.Fetch fetch:
                fetch.Answer.SetResult(_audiences.Snapshot(fetch.Audience, fetch.Number));
                break;
            case Turn<Command>.Flush:
                _flusher.Flushing();
                _flusher.Flushed(_audiences.Flush());
                break;
            case Turn<Command>.SendBeats:
                _audiences.Beat();
                break;
            case Turn<Command>.SendCrowd:
                _audiences.TellCrowd(0);
                break;
            default:
                throw new InvalidOperationException($"No turn of the simulation: {turn}");
        }
    }

    public void Dispose()
    {
        _flusher.Dispose();
        _deadlines.Dispose();
    }
}
