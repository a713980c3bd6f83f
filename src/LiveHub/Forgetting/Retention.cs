using LiveHub.Store;

namespace LiveHub.Forgetting;

/// <summary>Deletes sessions that have been over for as long as the settings say, and cleans up what an earlier deletion left. Every node
/// does it: deleting twice is nothing.</summary>
internal sealed class Retention(Deleting deleting, IForgetting store, LiveHubSettings settings, TimeProvider time, ILogger<Retention> log)
    : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromMinutes(1);

    /// <summary>What is over is looked for in the whole log.</summary>
    private static readonly TimeSpan LookEvery = TimeSpan.FromHours(1);

    private long? _lookedAt;

    /// <summary>One round.</summary>
    public async Task Round(CancellationToken stop)
    {
        if (settings.KeepDays is { } days && !(_lookedAt is { } at && time.GetElapsedTime(at) < LookEvery))
        {
            _lookedAt = time.GetTimestamp();
            var before = time.GetUtcNow().AddDays(-days).ToUnixTimeMilliseconds();
            foreach (var stream in await store.OverBefore(Streams.OfSessions, before, stop).ConfigureAwait(false))
            {
                await deleting.Session(stream[Streams.OfSessions.Length..]).ConfigureAwait(false);
            }
        }

        await deleting.Clean().ConfigureAwait(false);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Between, time);
        do
        {
            try
            {
                await Round(stoppingToken).ConfigureAwait(false);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested) // The store is away; the next round finds it again.
            {
                log.RoundFailed(e.GetType().Name);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false));
    }
}
