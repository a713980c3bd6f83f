using LiveHub.Domain;
using LiveHub.Live;
using LiveHub.Store;

namespace LiveHub.Scans;

/// <summary>
/// Counts scans that were closed: takes the answers out of their box, writes the box anew in random order, and only then says what
/// came out. Whatever a crash cut off is done again by whoever looks next, on any node: nothing is added to a closed scan, so that
/// the count is the same, and the second who says it says nothing new.
/// </summary>
internal sealed class ScanCounter(Sessions sessions, IScanBox box, TimeProvider time, ILogger<ScanCounter> log) : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(1);

    /// <summary>Counts what is closed and not counted yet.</summary>
    public async Task Count(LiveSession session)
    {
        foreach (var scan in Closed(session.State))
        {
            var state = session.State;
            var answers = await box.Answers(session.Actor.Stream, scan.Key, default).ConfigureAwait(false);
            await box.Shuffle().ConfigureAwait(false);
            var result = ScanScore.Of(((ScanPlan)scan.Plan).Asked, answers, state.Seats.Count);
            await session.Ask(null, new SettleScan(scan.Key, result), Who.System).ConfigureAwait(false);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Between, time);
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false))
        {
            foreach (var session in sessions.Awake.Where(session => Closed(session.State).Any()))
            {
                try
                {
                    await Count(session).ConfigureAwait(false);
                }
                catch (Exception e) // The next round finds it again.
                {
                    log.CountFailed(e.GetType().Name, session.Code);
                }
            }
        }
    }

    private static IEnumerable<Activity> Closed(Session session) => session.Scans
        .Where(scan => scan.Value.Phase == ScanPhase.Closed).Select(scan => session.ActivityOf(scan.Key)).OfType<Activity>();
}
