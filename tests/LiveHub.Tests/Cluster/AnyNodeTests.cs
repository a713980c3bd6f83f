using LiveHub.Domain;

namespace LiveHub.Tests.Cluster;

/// <summary>Whoever is on whichever node: one session.</summary>
[Collection(OnTwoNodes.Name)]
public sealed class AnyNodeTests(TwoNodes nodes)
{
    [Fact]
    public async Task N1_nodes_that_start_together_on_an_empty_database_agree_on_its_shape()
    {
        var files = typeof(LiveHubSettings).Assembly.GetManifestResourceNames()
            .Count(name => name.StartsWith("sql/postgres/", StringComparison.Ordinal));
        Assert.Equal([$"{files}"], await nodes.Column("select value from meta where name = 'schema'"));
        Assert.Single(await nodes.Column("select value from meta where name = 'epoch'"));
        Assert.Empty(nodes.First.Errors);
        Assert.Empty(nodes.Second.Errors);
    }

    [Fact]
    public async Task N2_what_one_node_takes_every_screen_on_the_other_shows()
    {
        var (made, facilitator) = await nodes.Session();
        await using var here = await TwoNodes.Phone(nodes.First.Address, made.Code);
        await using var there = await TwoNodes.Phone(nodes.Second.Address, made.Code);
        await using var stage = await TwoNodes.Connect(nodes.Second.Address, made.Code, made.Stage, AudienceKind.Stage);
        var board = facilitator.Steps()[0];
        var (one, other) = ((await here.Do(new SendIdea(board, "Said here"))).Made!, (await there.Do(new SendIdea(board, "Said there"))).Made!);
        foreach (var screen in new[] { here, there, stage, facilitator })
        {
            await screen.Until(s => s.Shared.Values.ContainsKey("idea/" + one) && s.Shared.Values.ContainsKey("idea/" + other));
        }

        Assert.Equal(here.Shared.Hash, there.Shared.Hash);
        Assert.Equal(here.Epoch, there.Epoch);
        await facilitator.DisposeAsync();
    }

    [Fact]
    public async Task N2_every_kind_of_news_can_be_read_by_the_other_node()
    {
        var (made, facilitator) = await nodes.Session();
        await using var phone = await TwoNodes.Phone(nodes.Second.Address, made.Code);
        var (board, vote) = (facilitator.Steps()[0], facilitator.Steps()[1]);
        var idea = new IdeaKey((await phone.Do(new SendIdea(board, "One"))).Made!);
        await phone.Do(new SendIdea(board, "Two"));
        await facilitator.Do(new OpenVoting(vote)); // Several events in one: closes the board, opens, and moves everybody.
        await phone.Until(p => p.Entity<NowEntity>("now") is NowEntity.OnBallot);
        await phone.Do(new PlaceDot(vote, idea));
        await facilitator.Do(new CloseVoting(vote));
        await facilitator.Do(new RevealResults(vote));
        await phone.Until(p => p.Entity<NowEntity>("now") is NowEntity.OnBallot { Phase: BallotPhase.Revealed });
        await facilitator.Do(new EndSession());
        await phone.Until(p => p.Shared.Values["session"].GetProperty("ended").GetBoolean());
        Assert.DoesNotContain("could not be read", nodes.First.Said + nodes.Second.Said, StringComparison.Ordinal);
        await facilitator.DisposeAsync();
    }

    [Fact]
    public async Task N4_the_crowd_is_counted_over_both_nodes_and_nobody_twice()
    {
        var (made, facilitator) = await nodes.Session();
        await using var stage = await TwoNodes.Connect(nodes.Second.Address, made.Code, made.Stage, AudienceKind.Stage);
        await using var one = await TwoNodes.Phone(nodes.First.Address, made.Code);
        await using var two = await TwoNodes.Phone(nodes.First.Address, made.Code);
        await using var three = await TwoNodes.Phone(nodes.Second.Address, made.Code);
        await using (await TwoNodes.Phone(nodes.Second.Address, made.Code, one.Token))
        {
            await stage.Until(s => Here(s) == 3);
            await facilitator.Until(f => Here(f) == 3);
        }

        await two.DisposeAsync();
        await stage.Until(s => Here(s) == 2);
        await facilitator.Until(f => Here(f) == 2);
        await facilitator.DisposeAsync();
    }

    [Fact]
    public async Task N1_the_same_command_sent_to_both_nodes_at_once_is_done_once()
    {
        var (made, facilitator) = await nodes.Session();
        await using var here = await TwoNodes.Phone(nodes.First.Address, made.Code);
        await using var there = await TwoNodes.Phone(nodes.Second.Address, made.Code, here.Token);
        for (var i = 0; i < 20; i++)
        {
            var (idea, id) = (new SendIdea(facilitator.Steps()[0], $"Idea {i}"), Access.Secrets.New());
            var answers = await Task.WhenAll(here.Send(idea, id), there.Send(idea, id));
            Assert.NotNull(answers[0].Made);
            Assert.Equal(answers[0], answers[1]);
        }

        var commands = await nodes.Commands(made.Code);
        Assert.Equal(commands.Count, commands.Distinct().Count());
        await there.Until(phone => phone.Ideas().Length == 20);
        await facilitator.DisposeAsync();
    }

    private static int? Here(Wire.Client screen) => screen.Crowd?.GetProperty("here").GetInt32();
}
