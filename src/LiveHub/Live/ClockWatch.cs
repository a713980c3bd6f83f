namespace LiveHub.Live;

/// <summary>Notices when the clock of this machine was set while it ran: phones measured it when they came, so all of them are asked
/// to come again, and then show the time that the server goes by.</summary>
internal sealed class ClockWatch(Sessions sessions, TimeProvider time, ILogger<ClockWatch> log) : BackgroundService
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);

    /// <summary>Below it nobody minds: as much as the grace after a timer's end.</summary>
    private static readonly TimeSpan Noticeable = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan Together = TimeSpan.FromMilliseconds(200);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(LookEvery, time);
        var (clock, passed) = Read();
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false))
        {
            var (now, then) = Read();
            var jump = now - clock - time.GetElapsedTime(passed, then);
            (clock, passed) = (now, then);
            if (jump.Duration() > Noticeable)
            {
                log.ClockJumped(jump.TotalSeconds);
                sessions.SayBye();
            }
        }
    }

    /// <summary>Both at one instant: on a busy machine much may pass between two lines.</summary>
    private (DateTimeOffset Clock, long Passed) Read()
    {
        while (true)
        {
            var (passed, clock) = (time.GetTimestamp(), time.GetUtcNow());
            if (time.GetElapsedTime(passed) < Together)
            {
                return (clock, passed);
            }
        }
    }
}
