using System.Security.Cryptography;
using LiveHub.Access;
using LiveHub.Cluster;
using LiveHub.Domain;
using LiveHub.Live;
using LiveHub.Store;
using ProgrammeActor = LiveHub.Live.StreamActor<LiveHub.Domain.Programme, LiveHub.Domain.ProgrammeCommand, LiveHub.Domain.ProgrammeEvent>;

namespace LiveHub.Cycles;

/// <summary>The learning cycles that are awake on this node.</summary>
internal sealed class Programmes : BackgroundService
{
    /// <summary>Anybody may make them; nobody may fill the disk with them.</summary>
    private const double NewAtOnce = 50, NewPerSecond = 1;

    private const string Letters = "abcdefghijkmnpqrstuvwxyz23456789";
    private const int IdLength = 10;

    private static readonly TimeSpan LookAround = TimeSpan.FromMinutes(5);

    private readonly Waking<LiveProgramme> _streams;
    private readonly TokenBucket _new;
    private readonly Node _node;
    private readonly IForgetting _forgetting;

    public Programmes(Node node, IForgetting forgetting)
    {
        (_node, _forgetting) = (node, forgetting);
        _new = new(node.Time, NewAtOnce, NewPerSecond);
        _streams = new(Streams.OfProgrammes, Open, programme => programme.Actor.DisposeAsync());
        node.Bus.Listen(Hear, _ => { });
    }

    public IEnumerable<LiveProgramme> Awake => _streams.Awake;

    /// <summary>The streams that are awake, with the version that each has come to here.</summary>
    public IReadOnlyDictionary<string, long> Versions => _streams.Awake.ToDictionary(
        programme => _streams.StreamOf(programme.Id), programme => programme.Actor.Version, StringComparer.Ordinal);

    /// <summary>Another node has appended, or has been found to have.</summary>
    public void Hear(Committed committed)
    {
        if (_streams.At(committed.Stream) is not { } programme)
        {
            return;
        }

        if (committed.IsGone)
        {
            _ = End(programme.Id);
        }
        else
        {
            programme.Actor.Hear(committed);
        }
    }

    /// <summary>The cycle was deleted, here or on another node.</summary>
    public async Task End(string id)
    {
        if (_streams.At(_streams.StreamOf(id)) is { } programme)
        {
            await programme.Actor.End().ConfigureAwait(false);
        }

        await _streams.Sleep(id).ConfigureAwait(false);
    }

    /// <summary>Whether there was a cycle with this id, and it was deleted.</summary>
    /// <exception cref="Unavailable">That cannot be told now.</exception>
    public async Task<bool> IsGone(string? id, CancellationToken stop = default)
    {
        try
        {
            return IsId(id) && await _forgetting.IsGone(_streams.StreamOf(id!), stop).ConfigureAwait(false);
        }
        catch (Exception e) when (!stop.IsCancellationRequested)
        {
            throw new Unavailable("The store does not answer.", e);
        }
    }

    /// <summary>The cycle with this id; null when there is none.</summary>
    /// <exception cref="Unavailable">Whether there is one cannot be told now.</exception>
    public async Task<LiveProgramme?> Find(string? id, CancellationToken stop = default) =>
        IsId(id) && (_streams.IsAwake(id!) || await Exists(id!, stop).ConfigureAwait(false))
            ? await _streams.Wake(id!).ConfigureAwait(false)
            : null;

    /// <summary>Makes a cycle; <paramref name="owner"/> is the secret that opens it.</summary>
    /// <exception cref="Unavailable">The store does not answer.</exception>
    public async Task<(LiveProgramme? Programme, SendAnswer Answer)> Create(string name, string language, string owner)
    {
        if (_new.Take() is { } wait)
        {
            return (null, new(Refused: RefusalCode.TooFast, RetryAfterMs: (int)wait.TotalMilliseconds));
        }

        var id = RandomNumberGenerator.GetString(Letters, IdLength);
        var programme = await _streams.Wake(id).ConfigureAwait(false);
        var answer = await programme.Ask(
            Secrets.New(), new CreateProgramme(id, name, language, Secrets.Hash(owner)), Who.System).ConfigureAwait(false);
        if (answer.Refused is null)
        {
            return (programme, answer);
        }

        await _streams.Sleep(id).ConfigureAwait(false);
        return (null, answer);
    }

    /// <summary>Wakes every cycle that there is: something may be due in one that nobody looks at.</summary>
    public async Task WakeAll(CancellationToken stop)
    {
        var prefix = _streams.StreamOf("");
        foreach (var stream in await _node.Store.Streams(prefix, stop).ConfigureAwait(false))
        {
            await _streams.Wake(stream[prefix.Length..]).ConfigureAwait(false);
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
            foreach (var programme in _streams.Awake.Where(programme => programme.IsIdle()))
            {
                await _streams.Sleep(programme.Id).ConfigureAwait(false);
            }
        }
    }

    private static bool IsId(string? id) => id is { Length: IdLength } && id.All(Letters.Contains);

    private async Task<bool> Exists(string id, CancellationToken stop)
    {
        try
        {
            return await _node.Store.Exists(_streams.StreamOf(id), stop).ConfigureAwait(false);
        }
        catch (Exception e) when (!stop.IsCancellationRequested)
        {
            throw new Unavailable("The store does not answer.", e);
        }
    }

    private async Task<LiveProgramme> Open(string id)
    {
        var subject = ProgrammeDecider.Instance;
        var journal = await Journal<Programme, ProgrammeCommand, ProgrammeEvent>.Open(_streams.StreamOf(id), subject, _node)
            .ConfigureAwait(false);
        return new(id, new ProgrammeActor(journal, subject, _node), _node);
    }
}
