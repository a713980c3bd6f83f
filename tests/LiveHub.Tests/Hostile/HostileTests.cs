using LiveHub.Simulation.Hostile;

namespace LiveHub.Tests.Hostile;

/// <summary>Malformed, truncated, oversized and hostile input at a real server. ./dev hostile runs more of it.</summary>
public sealed class HostileTests
{
    [Fact]
    public async Task Twenty_thousand_hostile_inputs_harm_nobody()
    {
        var result = await new HostileRun(frames: 20_000, seed: 1, turns: 2, quiet: TimeSpan.FromSeconds(1.5)).Run(null, _ => { });
        Assert.Empty(HostileRun.Harm(result)); // How long others wait is told by ./dev hostile, on a machine of its own.
    }
}
