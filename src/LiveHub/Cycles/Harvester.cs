using System.Runtime.CompilerServices;
using LiveHub.Domain;
using LiveHub.Live;

namespace LiveHub.Cycles;

/// <summary>
/// Carries what belongs to both between sessions and their learning cycles. Both ways it tells the whole state, and the
/// other side stores only what is news to it: so it may be done as often as one likes, by every node, and what a crash
/// cut off is done the next time somebody looks.
/// </summary>
internal sealed class Harvester(Sessions sessions, Programmes programmes, TimeProvider time, ILogger<Harvester> log)
    : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(2);

    private readonly ConditionalWeakTable<LiveSession, Carried> _carried = [];

    /// <summary>Takes what the sessions of a cycle have to tell that have not told their last.</summary>
    public async Task CatchUp(LiveProgramme programme)
    {
        // A scan may stay open by its link after the end, and be shown later.
        var since = time.GetUtcNow() - Limits.ScanLink * 2;
        foreach (var edition in programme.State.Editions.Where(edition => edition.EndedAt is not { } ended || ended > since))
        {
            if (await sessions.Find(edition.Session).ConfigureAwait(false) is { } session)
            {
                await Carry(session).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Both ways, for one session.</summary>
    public async Task Carry(LiveSession session)
    {
        var state = session.State;
        if (state.Rehearsal || await programmes.Find(state.Cycle.Programme).ConfigureAwait(false) is not { } programme)
        {
            return;
        }

        if (!state.Ended && !(CycleRules.HasBegun(state) && state.Cycle.Brought is not null))
        {
            await session.Ask(null, new BringCycle(Bringing.Of(programme.State)), Who.System).ConfigureAwait(false);
        }

        await programme.Ask(null, new TakeHarvest(Harvests.Of(session.State)), Who.System).ConfigureAwait(false);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Between, time);
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false))
        {
            foreach (var session in sessions.Awake.Where(session => session.State is { Rehearsal: false, Cycle.Programme: not null }))
            {
                await CarryNews(session).ConfigureAwait(false);
            }
        }
    }

    /// <summary>The same, when anything happened on either side since the last time.</summary>
    public async Task CarryNews(LiveSession session)
    {
        try
        {
            var programme = await programmes.Find(session.State.Cycle.Programme).ConfigureAwait(false);
            var (here, there) = (session.Actor.Version, programme?.Actor.Version ?? 0);
            var carried = _carried.GetOrCreateValue(session);
            if (carried.Session == here && carried.Programme == there)
            {
                return;
            }

            await Carry(session).ConfigureAwait(false);
            (carried.Session, carried.Programme) = (here, there);
        }
        catch (Exception e) // The next round finds it again.
        {
            log.CarryFailed(e.GetType().Name, session.Code);
        }
    }

    /// <summary>As of which versions a session and its cycle told each other.</summary>
    private sealed class Carried
    {
        public long Session { get; set; } = -1;

        public long Programme { get; set; } = -1;
    }
}
