using LiveHub.Access;
using LiveHub.Domain;

namespace LiveHub.Tests.Cluster;

/// <summary>A new version in the middle of a live session: one node after the other, and nobody has to tap anything.</summary>
[Collection(OnTwoNodes.Name)]
public sealed class RollingRestartTests(TwoNodes nodes)
{
    private const int Phones = 40;

    private static readonly TimeSpan StopsWithin = TimeSpan.FromSeconds(5);

    [Fact]
    public async Task Phones_vote_on_while_each_node_is_stopped_and_started_and_nothing_is_lost()
    {
        var (code, facilitator, phones) = await Vote();
        using var end = new CancellationTokenSource();
        var voting = Task.WhenAll(phones.Select(phone => phone.Vote(end.Token)));
        foreach (var node in nodes.Cluster.Nodes)
        {
            Assert.InRange(await node.Stop(), TimeSpan.Zero, StopsWithin);
            await await Task.WhenAny(voting, Task.WhenAll(phones.Select(phone => phone.Taps(5))));
            await node.Start();
            await node.Until("ready", StopsWithin);
        }

        await end.CancelAsync();
        await voting;
        Assert.Empty(phones.SelectMany(phone => phone.Refused));
        Assert.All(phones, phone => Assert.InRange(phone.ComeBacks, 1, 4));
        Assert.All(phones, phone => Assert.InRange(phone.Longest, TimeSpan.Zero, TimeSpan.FromSeconds(5)));
        var stored = await nodes.Commands(code);
        Assert.Equal(stored.Count, stored.Distinct().Count());
        Assert.Empty(phones.SelectMany(phone => phone.Acknowledged).Except(stored));
        await ShowTheSameAsFreshOnes(code, phones);
        Assert.All(nodes.Cluster.Nodes, node => Assert.Empty(node.Errors));
        await Task.WhenAll(phones.Select(phone => phone.DisposeAsync().AsTask()));
        await facilitator.DisposeAsync();
    }

    private async Task<(string Code, Wire.Client Facilitator, List<RoamingPhone> Phones)> Vote()
    {
        var (made, facilitator) = await nodes.Session();
        await using (var author = await TwoNodes.Phone(nodes.Address, made.Code))
        {
            for (var i = 0; i < 8; i++)
            {
                await author.Do(new SendIdea(facilitator.Steps()[0], $"Idea {i}"));
            }
        }

        var ballot = facilitator.Steps()[1];
        await facilitator.Do(new OpenVoting(ballot, Live: LiveResults.Everyone));
        await facilitator.Until(f => f.Ideas().Length == 8);
        var ideas = facilitator.Ideas();
        var phones = Enumerable.Range(0, Phones)
            .Select(i => new RoamingPhone(nodes.Address, made.Code, ballot, ideas[i % ideas.Length])).ToList();
        await Task.WhenAll(phones.Select(phone => phone.Join()));
        return (made.Code, facilitator, phones);
    }

    private async Task ShowTheSameAsFreshOnes(string code, List<RoamingPhone> phones)
    {
        foreach (var node in nodes.Cluster.Nodes)
        {
            await using var fresh = await TwoNodes.Phone(node.Address, code, phones[0].Client.Token);
            await Task.WhenAll(phones.Select(phone => phone.Client.Until(client => client.Shared.Hash == fresh.Shared.Hash)));
            Assert.Equal(fresh.Own.Describe(), phones[0].Client.Own.Describe());
            Assert.All(phones, phone => Assert.Equal((false, 0), (phone.Client.Shared.Gap, phone.Client.WrongBeats)));
        }
    }
}
