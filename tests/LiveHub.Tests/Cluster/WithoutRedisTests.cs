using System.Diagnostics;
using LiveHub.Domain;

namespace LiveHub.Tests.Cluster;

/// <summary>Redis only makes it fast: without it everything still works, at most two seconds later, and says so.</summary>
[Collection(OnTwoNodes.Name)]
public sealed class WithoutRedisTests(TwoNodes nodes)
{
    private static readonly TimeSpan Noticed = TimeSpan.FromSeconds(10);

    /// <summary>What the protocol promises, and half a second for a busy machine.</summary>
    private static readonly TimeSpan Behind = TimeSpan.FromSeconds(2.5);

    [Fact]
    public async Task N2_redis_gone_means_later_and_never_less_and_its_return_means_fast_again()
    {
        var (made, facilitator) = await nodes.Session();
        var board = facilitator.Steps()[0];
        await using var here = await TwoNodes.Phone(nodes.First.Address, made.Code);
        await using var there = await TwoNodes.Phone(nodes.Second.Address, made.Code);

        nodes.Cluster.Redis.Kill();
        await Both("degraded");
        for (var i = 0; i < 3; i++)
        {
            Assert.InRange(await SeenAfter(here, there, board), TimeSpan.Zero, Behind);
            Assert.InRange(await SeenAfter(there, here, board), TimeSpan.Zero, Behind);
        }

        await nodes.Cluster.Redis.Start();
        await Both("ready");
        Assert.InRange(await SeenAfter(here, there, board), TimeSpan.Zero, TimeSpan.FromSeconds(1));
        Assert.InRange(await SeenAfter(there, here, board), TimeSpan.Zero, TimeSpan.FromSeconds(1));
        await facilitator.DisposeAsync();
    }

    private Task Both(string health) =>
        Task.WhenAll(nodes.First.Until(health, Noticed), nodes.Second.Until(health, Noticed));

    /// <summary>How long after it was saved an idea of one shows on the other.</summary>
    private static async Task<TimeSpan> SeenAfter(Wire.Client one, Wire.Client other, ActivityKey board)
    {
        var made = (await one.Do(new SendIdea(board, "News"))).Made!;
        var since = Stopwatch.StartNew();
        await other.Until(phone => phone.Shared.Values.ContainsKey("idea/" + made));
        return since.Elapsed;
    }
}
