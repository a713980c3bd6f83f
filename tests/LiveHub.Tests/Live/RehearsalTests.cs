using System.Net.Http.Json;
using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Store;
using LiveHub.Tests.Wire;

namespace LiveHub.Tests.Live;

/// <summary>Simulated people fill a rehearsal as real ones would (rule A13).</summary>
public sealed class RehearsalTests(Hall hall) : IClassFixture<Hall>
{
    [Fact]
    public async Task A13_simulated_people_come_and_do_what_each_step_asks()
    {
        await using var facilitator = await Rehearsal(40);
        Assert.True(facilitator.Entity<SessionEntity>("session").Rehearsal);
        var steps = facilitator.Steps();
        await facilitator.Do(new Go(steps[0]));
        await facilitator.Until(view => Count(view, "joined") == 40 && Count(view, "ideas") > 10, seconds: 60);
        await facilitator.Do(new OpenVoting(steps[1]));
        await facilitator.Until(view => Count(view, "voters") > 10, seconds: 60);
        var rating = new ActivityKey((await facilitator.Do(new AddActivity(new RatingPlan { Question = "How good?", Of = steps[0], Cards = 5 }))).Made!);
        await facilitator.Do(new OpenRating(rating));
        await facilitator.Until(view => view.Entity<NowEntity>("now") is NowEntity.OnRating && Count(view, "voters") > 10, seconds: 60);
        await facilitator.Do(new EndSession());
    }

    private static int Count(Client client, string name) =>
        client.Shared.Values.TryGetValue(name, out var count) ? count.GetInt32() : 0;

    private async Task<Client> Rehearsal(int people)
    {
        using var http = hall.Http();
        var answer = await http.PostAsJsonAsync("/api/sessions", new { title = "Try it", start = "ideaRound", language = "en", rehearse = people });
        var made = (await answer.Content.ReadFromJsonAsync<SessionMade>(DomainJson.Options))!;
        return await Client.Connect(hall.Address, made.Code, made.Facilitator, AudienceKind.Control);
    }
}
