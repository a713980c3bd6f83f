using LiveHub.Access;
using LiveHub.Cluster;
using LiveHub.Domain;
using LiveHub.Store;
using SessionActor = LiveHub.Live.StreamActor<LiveHub.Domain.Session, LiveHub.Domain.Command, LiveHub.Domain.Event>;

namespace LiveHub.Live;

/// <summary>The sessions that are awake on this node: woken when somebody comes, put to sleep when nobody is left.</summary>
internal sealed class Sessions : BackgroundService
{
    /// <summary>Anybody may make sessions; nobody may fill the disk with them.</summary>
    private const double NewSessionsAtOnce = 200, NewSessionsPerSecond = 5;

    private static readonly TimeSpan LookAround = TimeSpan.FromMinutes(5);

    private readonly Waking<LiveSession> _streams;
    private readonly TokenBucket _new;
    private readonly Node _node;
    private readonly IForgetting _forgetting;
    private readonly LiveHubSettings _settings;

    public Sessions(Node node, IForgetting forgetting, LiveHubSettings settings)
    {
        (_node, _forgetting, _settings) = (node, forgetting, settings);
        _new = new(node.Time, NewSessionsAtOnce, NewSessionsPerSecond);
        _streams = new(Streams.OfSessions, Open, session => session.Actor.DisposeAsync());
        node.Bus.Listen(Hear, stream => _streams.At(stream)?.Actor.CrowdChanged());
    }

    public IEnumerable<LiveSession> Awake => _streams.Awake;

    /// <summary>The streams that are awake, with the version that each has come to here.</summary>
    public IReadOnlyDictionary<string, long> Versions =>
        Awake.ToDictionary(session => _streams.StreamOf(session.Code), session => session.Actor.Version, StringComparer.Ordinal);

    /// <summary>Another node has appended, or has been found to have.</summary>
    public void Hear(Committed committed)
    {
        if (_streams.At(committed.Stream) is not { } session)
        {
            return;
        }

        if (committed.IsGone)
        {
            _ = End(session.Code);
        }
        else
        {
            session.Actor.Hear(committed);
        }
    }

    /// <summary>The session was deleted, here or on another node: everybody leaves.</summary>
    public async Task End(string code)
    {
        if (_streams.At(_streams.StreamOf(code)) is { } session)
        {
            await session.Actor.End().ConfigureAwait(false);
        }

        await _streams.Sleep(code).ConfigureAwait(false);
    }

    /// <summary>Whether there was a session with this code, and it was deleted.</summary>
    /// <exception cref="Unavailable">That cannot be told now.</exception>
    public async Task<bool> IsGone(string code, CancellationToken stop = default)
    {
        try
        {
            return await _forgetting.IsGone(_streams.StreamOf(code), stop).ConfigureAwait(false);
        }
        catch (Exception e) when (!stop.IsCancellationRequested)
        {
            throw new Unavailable("The store does not answer.", e);
        }
    }

    /// <summary>The session with this code; null when there is none.</summary>
    /// <exception cref="Unavailable">Whether there is one cannot be told now.</exception>
    public async Task<LiveSession?> Find(string code, CancellationToken stop = default)
    {
        if (!_streams.IsAwake(code) && !await Exists(code, stop).ConfigureAwait(false))
        {
            return null;
        }

        var session = await _streams.Wake(code).ConfigureAwait(false);
        return session.State.Exists ? session : null; // Deleted between looking and waking, or just being made.
    }

    /// <summary>Makes a session under a fresh code.</summary>
    /// <exception cref="Unavailable">The store does not answer.</exception>
    public async Task<(LiveSession? Session, SendAnswer Answer)> Create(Func<string, CreateSession> ask)
    {
        if (_new.Take() is { } wait)
        {
            return (null, new(Refused: RefusalCode.TooFast, RetryAfterMs: (int)wait.TotalMilliseconds));
        }

        while (true)
        {
            var code = JoinCode.New();
            if (await Exists(code, default).ConfigureAwait(false) || await IsGone(code).ConfigureAwait(false))
            {
                continue;
            }

            var session = await _streams.Wake(code).ConfigureAwait(false);
            var answer = await session.Ask(Secrets.New(), ask(code), Who.System).ConfigureAwait(false);
            if (answer.Refused is null)
            {
                return (session, answer);
            }

            await _streams.Sleep(code).ConfigureAwait(false);
            return (null, answer);
        }
    }

    /// <summary>Everybody is told that this node stops, and to come back at once: to another, or to this when it is up.</summary>
    public void SayBye()
    {
        foreach (var session in Awake)
        {
            session.Actor.Close(new(ByeReason.Restart, 0));
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken).ConfigureAwait(false);
        await _streams.Close().ConfigureAwait(false);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(LookAround, _node.Time);
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false))
        {
            foreach (var session in Awake.Where(session => session.IsIdle()))
            {
                await _streams.Sleep(session.Code).ConfigureAwait(false);
            }
        }
    }

    private async Task<bool> Exists(string code, CancellationToken stop)
    {
        try
        {
            return await _node.Store.Exists(_streams.StreamOf(code), stop).ConfigureAwait(false);
        }
        catch (Exception e) when (!stop.IsCancellationRequested)
        {
            throw new Unavailable("The store does not answer.", e);
        }
    }

    private async Task<LiveSession> Open(string code)
    {
        var subject = SessionDecider.Instance;
        var journal = await Journal<Session, Command, Event>.Open(_streams.StreamOf(code), subject, _node).ConfigureAwait(false);
        return new(code, new SessionActor(journal, subject, _node), _node, _settings.CommandsPerSecond);
    }
}
