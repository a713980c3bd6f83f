using LiveHub.Access;
using LiveHub.Domain;

namespace LiveHub.Tests.Cluster;

/// <summary>A new version in the middle of a live session: one node after the other, and nobody has to tap anything.</summary>
[Collection(OnTwoNodes.Name)]
public sealed class RollingRestartTests(TwoNodes nodes)
{
    private const int Phones = 40;

    private static readonly TimeSpan StopsWithin = TimeSpan.FromSeconds(5);

    /// <summary>Two seconds on a quiet machine; while other tests run, the programs start and stop slowly.</summary>
    private static readonly TimeSpan AnsweredWithin = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task N5_phones_vote_on_while_each_node_is_stopped_and_started_and_nothing_is_lost()
    {
        var (code, phones) = await Vote();
        try
        {
            await VoteThroughRestarts(phones);
            await Right(phones, code);
        }
        finally
        {
            await Task.WhenAll(phones.Select(phone => phone.DisposeAsync().AsTask()));
        }
    }

    private async Task VoteThroughRestarts(List<RoamingPhone> phones)
    {
        using var end = new CancellationTokenSource();
        var voting = Task.WhenAll(phones.Select(phone => phone.Vote(end.Token)));
        try
        {
            foreach (var node in nodes.Cluster.Nodes)
            {
                Assert.InRange(await node.Stop(), TimeSpan.Zero, StopsWithin);
                await Task.WhenAll(phones.Select(phone => phone.Taps(5)));
                await node.Start();
                await node.Until("ready", AnsweredWithin);
            }
        }
        finally
        {
            await end.CancelAsync();
            await voting;
        }
    }

    private async Task Right(List<RoamingPhone> phones, string code)
    {
        Assert.Empty(phones.SelectMany(phone => phone.Refused));
        Assert.InRange(phones.Min(phone => phone.ComeBacks), 1, 4);
        Assert.InRange(phones.Max(phone => phone.ComeBacks), 1, 4);
        Assert.InRange(phones.Max(phone => phone.Longest), TimeSpan.Zero, AnsweredWithin);
        var stored = await nodes.Commands(code);
        Assert.Equal(stored.Count, stored.Distinct().Count());
        Assert.Empty(phones.SelectMany(phone => phone.Acknowledged).Except(stored));
        await AllShow(phones, code);
        Assert.All(nodes.Cluster.Nodes, node => Assert.Empty(node.Errors));
    }

    private async Task<(string Code, List<RoamingPhone> Phones)> Vote()
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
        await facilitator.DisposeAsync();
        var phones = Enumerable.Range(0, Phones)
            .Select(i => new RoamingPhone(nodes.Address, made.Code, ballot, ideas[i % ideas.Length])).ToList();
        foreach (var phone in phones)
        {
            await phone.Join(); // One after the other: this test is not about a stampede.
        }

        return (made.Code, phones);
    }

    /// <summary>Every phone shows what the last answers of all add up to, and the same as a fresh one on either node.</summary>
    private async Task AllShow(List<RoamingPhone> phones, string code)
    {
        var dots = phones.GroupBy(phone => phone.Idea).ToDictionary(idea => "tally/" + idea.Key, idea => idea.Count(p => p.HasDot));
        await Task.WhenAll(phones.Select(phone => phone.Client.Until(client => Shows(client, dots))));
        foreach (var node in nodes.Cluster.Nodes)
        {
            await using var fresh = await TwoNodes.Phone(node.Address, code, phones[0].Client.Token);
            await fresh.Until(client => Shows(client, dots));
            Assert.All(phones, phone => Assert.Equal(fresh.Shared.Describe(), phone.Client.Shared.Describe()));
            Assert.Equal(fresh.Own.Describe(), phones[0].Client.Own.Describe());
        }

        Assert.DoesNotContain(phones, phone => phone.Client.Shared.Gap || phone.Client.WrongBeats > 0);
    }

    private static bool Shows(Wire.Client client, Dictionary<string, int> dots) => dots.All(idea =>
        (client.Shared.Values.TryGetValue(idea.Key, out var tally) ? tally.GetInt32() : 0) == idea.Value);
}
