using Microsoft.AspNetCore.SignalR;

namespace LiveHub.BareHub;

/// <summary>Tells the room, 20 times a second, what changed.</summary>
internal sealed class Ticker(IHubContext<VoteHub> hub, Tally tally) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var ticks = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (await ticks.WaitForNextTickAsync(stoppingToken))
        {
            if (tally.Changes() is { } changes)
            {
                await hub.Clients.Group(VoteHub.Room).SendAsync("tally", changes.Number, changes.Dots, stoppingToken);
            }
        }
    }
}
