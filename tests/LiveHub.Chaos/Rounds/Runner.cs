using LiveHub.Chaos.Broken;
using LiveHub.Chaos.Checks;
using LiveHub.Chaos.Faults;

namespace LiveHub.Chaos.Rounds;

/// <summary>Runs rounds one after the other on one site, which is built anew when a round has left it in ruins.</summary>
public sealed class Runner(bool sqlite, bool hasClocks) : IAsyncDisposable
{
    /// <summary>Longer than any round: what takes so long has come to a stop.</summary>
    private static readonly TimeSpan LongestRound = TimeSpan.FromMinutes(6);

    private readonly ClockFile? _clocks = hasClocks ? new() : null;
    private Site? _site;
    private NodeWatch? _watch;

    public async Task<RoundOutcome> Run(RoundPlan plan)
    {
        try
        {
            _site ??= await Start();
            _watch ??= new(_site);
            return await new Round(_site, plan, _watch, _clocks).Run().WaitAsync(LongestRound);
        }
        catch (Exception e) // Whatever stops a round is a finding of it, and must not stop the others.
        {
            await TearDown();
            return new(0, 0, 0, 0, 0, 0, 1, 0, 0, [], [], ["the round came to a stop: " + e]);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await TearDown();
        _clocks?.Dispose();
    }

    private async Task TearDown()
    {
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }

        (_site, _watch) = (null, null);
    }

    private Task<Site> Start() => _clocks is null
        ? Site.Start(Programs.Product, sqlite, faulty: true)
        : Site.Start(Programs.Own, sqlite, faulty: true, new Dictionary<string, string> { [ClockFile.Variable] = _clocks.Path });
}
