using LiveHub.Domain;

namespace LiveHub.Tests.Cluster;

/// <summary>Plain requests through the proxy, each on whichever node.</summary>
[Collection(OnTwoNodes.Name)]
public sealed class RequestTests(TwoNodes nodes)
{
    [Fact]
    public async Task N3_somebody_without_a_socket_takes_part_over_both_nodes_by_turns()
    {
        var (made, facilitator) = await nodes.Session();
        var board = facilitator.Steps()[0];
        using var phone = new Requester(nodes.Address, made.Code);
        await phone.Join();
        await using var here = await TwoNodes.Phone(nodes.First.Address, made.Code);
        await using var there = await TwoNodes.Phone(nodes.Second.Address, made.Code);
        for (var i = 0; i < 6; i++)
        {
            var own = (await phone.Send(new SendIdea(board, $"Asked {i}"))).Made!;
            var other = (await (i % 2 == 0 ? here : there).Do(new SendIdea(board, $"Said {i}"))).Made!;
            await phone.Until(p => p.Shared.Values.ContainsKey("idea/" + other) && p.Own.Values.ContainsKey("mine/" + own));
            foreach (var socket in new[] { here, there })
            {
                await socket.Until(p => p.Shared.Values.ContainsKey("idea/" + own) && p.Shared.Values.ContainsKey("idea/" + other));
            }
        }

        await phone.Until(p => p.Shared.Values.Count == here.Shared.Values.Count);
        Assert.Equal(here.Shared.Describe(), phone.Shared.Describe());
        Assert.Equal(2, phone.Nodes.Count);
        await facilitator.DisposeAsync();
    }
}
