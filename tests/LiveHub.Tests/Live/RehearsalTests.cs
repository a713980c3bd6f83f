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
        await While(facilitator, view => Count(view, "joined") == 40 && Count(view, "ideas") > 10);
        await facilitator.Do(new OpenVoting(steps[1]));
        await While(facilitator, view => Count(view, "voters") > 10);
        await facilitator.Do(new EndSession());
    }

    /// <summary>People take their time; the clock of the hall moves on by hand.</summary>
    private async Task While(Client client, Func<Client, bool> wished)
    {
        for (var step = 0; step < 400 && !wished(client); step++)
        {
            hall.Clock.Advance(TimeSpan.FromMilliseconds(250));
            await Task.Delay(20);
        }

        await client.Until(wished);
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
