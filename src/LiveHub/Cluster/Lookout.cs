using LiveHub.Cycles;
using LiveHub.Live;
using LiveHub.Store;

namespace LiveHub.Cluster;

/// <summary>Looks at the store for what other nodes have appended and was not heard of: the last news lost on the bus, and
/// all of them while it is away. So no node is further behind than the time between two looks.</summary>
internal sealed class Lookout(
    IEventStore store, IForgetting forgetting, IClusterBus bus, Sessions sessions, Programmes programmes, TimeProvider time,
    IHostApplicationLifetime program, ILogger<Lookout> log) : BackgroundService
{
    private static readonly TimeSpan WhileHearing = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan WhileDeaf = TimeSpan.FromMilliseconds(400);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var (looked, answered) = (time.GetTimestamp(), true);
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(WhileDeaf, time, stoppingToken).ConfigureAwait(false);
            if (bus.Hears && time.GetElapsedTime(looked) < WhileHearing)
            {
                continue;
            }

            looked = time.GetTimestamp();
            try
            {
                await Look(stoppingToken).ConfigureAwait(false);
                answered = true;
            }
            catch (AnotherHistory e)
            {
                log.AnotherHistory(e.Message);
                program.StopApplication(); // Whatever started this node starts it again, and it knows the new one.
                return;
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested) // Away; the next look finds it again.
            {
                if (answered)
                {
                    log.StoreAway(e.GetType().Name);
                }

                answered = false;
            }
        }
    }

    private async Task Look(CancellationToken stop)
    {
        var here = sessions.Versions.Concat(programmes.Versions).ToDictionary(StringComparer.Ordinal);
        var there = await store.Versions([.. here.Keys], stop).ConfigureAwait(false);
        foreach (var (stream, version) in there.Where(known => known.Value > here[known.Key]))
        {
            Tell(new(stream, version, [], []));
        }

        foreach (var (stream, _) in here.Where(known => known.Value > 0 && !there.ContainsKey(known.Key)))
        {
            if (await forgetting.IsGone(stream, stop).ConfigureAwait(false))
            {
                Tell(Committed.Gone(stream));
            }
        }
    }

    private void Tell(Committed news)
    {
        sessions.Hear(news);
        programmes.Hear(news);
    }
}
