using System.Collections.Concurrent;
using LiveHub.Access;
using LiveHub.Domain;
using LiveHub.Store;
using SessionActor = LiveHub.Live.StreamActor<LiveHub.Domain.Session, LiveHub.Domain.Command, LiveHub.Domain.Event>;

namespace LiveHub.Live;

/// <summary>The sessions that are awake on this node: woken when somebody comes, put to sleep when nobody is left.</summary>
internal sealed class Sessions(IEventStore store, TimeProvider time, Pace pace, ILogger<Sessions> log)
    : BackgroundService
{
    /// <summary>Anybody may make sessions; nobody may fill the disk with them.</summary>
    private const double NewSessionsAtOnce = 200, NewSessionsPerSecond = 5;

    private static readonly TimeSpan LookAround = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, Lazy<Task<LiveSession>>> _awake = new(StringComparer.Ordinal);
    private readonly TokenBucket _new = new(time, NewSessionsAtOnce, NewSessionsPerSecond);
    private volatile bool _closing;

    public IEnumerable<LiveSession> Awake =>
        _awake.Values.Where(entry => entry.IsValueCreated && entry.Value.IsCompletedSuccessfully)
            .Select(entry => entry.Value.Result);

    /// <summary>The session with this code; null when there is none.</summary>
    public async Task<LiveSession?> Find(string code, CancellationToken stop = default)
    {
        if (!_awake.ContainsKey(code) && !await store.Exists(StreamOf(code), stop).ConfigureAwait(false))
        {
            return null;
        }

        return await Wake(code).ConfigureAwait(false);
    }

    /// <summary>Makes a session under a fresh code.</summary>
    public async Task<(LiveSession? Session, SendAnswer Answer)> Create(Func<string, CreateSession> ask)
    {
        if (_new.Take() is { } wait)
        {
            return (null, new(Refused: RefusalCode.TooFast, RetryAfterMs: (int)wait.TotalMilliseconds));
        }

        while (true)
        {
            var code = JoinCode.New();
            if (await store.Exists(StreamOf(code), default).ConfigureAwait(false))
            {
                continue;
            }

            var session = await Wake(code).ConfigureAwait(false);
            var answer = await session.Ask(null, ask(code), Who.System).ConfigureAwait(false);
            if (answer.Refused is null)
            {
                return (session, answer);
            }

            await Sleep(code).ConfigureAwait(false);
            return (null, answer);
        }
    }

    /// <summary>Everybody is told that this node stops, and to come back in a moment.</summary>
    public void SayBye()
    {
        foreach (var session in Awake)
        {
            session.Actor.Close(new(ByeReason.Restart, 500));
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        _closing = true;
        await base.StopAsync(cancellationToken).ConfigureAwait(false);
        foreach (var code in _awake.Keys)
        {
            await Sleep(code).ConfigureAwait(false);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(LookAround, time);
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false))
        {
            foreach (var session in Awake.Where(session => session.IsIdle(time)))
            {
                await Sleep(session.Code).ConfigureAwait(false);
            }
        }
    }

    private static string StreamOf(string code) => "session/" + code;

    private async Task<LiveSession> Wake(string code)
    {
        ObjectDisposedException.ThrowIf(_closing, this);
        var entry = _awake.GetOrAdd(code, _ => new(() => Open(code)));
        try
        {
            return await entry.Value.ConfigureAwait(false);
        }
        catch
        {
            // The store was away: the next one who comes tries again.
            _awake.TryRemove(new(code, entry));
            throw;
        }
    }

    private async Task<LiveSession> Open(string code)
    {
        var subject = SessionDecider.Instance;
        var journal = await Journal<Session, Command, Event>.Open(StreamOf(code), subject, store, log, default)
            .ConfigureAwait(false);
        return new(code, new SessionActor(journal, subject, time, pace, log), time);
    }

    private async Task Sleep(string code)
    {
        if (_awake.TryRemove(code, out var entry))
        {
            await (await entry.Value.ConfigureAwait(false)).Actor.DisposeAsync().ConfigureAwait(false);
        }
    }
}
