using System.Net;
using System.Net.Http.Json;
using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Store;

namespace LiveHub.Tests.Live;

/// <summary>A sponsor over the real wire: its link, what it hears, and the end of it.</summary>
public sealed class SponsorTests(Hall hall) : IClassFixture<Hall>
{
    [Fact]
    public async Task O1_a_sponsor_promises_by_its_link_until_that_is_ended_and_hears_nothing_of_the_ideas()
    {
        var (made, facilitator) = await hall.Session();
        using var http = hall.Http();
        Assert.Equal(HttpStatusCode.Forbidden, (await http.PostAsJsonAsync($"/api/sessions/{made.Code}/sponsors", new { name = "Dana" })).StatusCode);
        http.DefaultRequestHeaders.Authorization = new("Bearer", made.Facilitator);
        var invited = await http.PostAsJsonAsync($"/api/sessions/{made.Code}/sponsors", new { name = "Dana" });
        var token = (await invited.Content.ReadFromJsonAsync<LinkMade>(DomainJson.Options))!.Token;
        http.DefaultRequestHeaders.Authorization = new("Bearer", token);
        Assert.Equal(new(1, "Dana"), await http.GetFromJsonAsync<SponsorKnown>($"/api/sessions/{made.Code}/sponsor", DomainJson.Options));

        await using var sponsor = await Wire.Client.Connect(hall.Address, made.Code, token, AudienceKind.Sponsor);
        await using var phone = await hall.Phone(made.Code);
        await facilitator.Do(new Go(facilitator.Steps()[0]));
        await phone.Do(new SendIdea(facilitator.Steps()[0], "Not for sponsors"));
        var pitches = new ActivityKey((await facilitator.Do(new AddActivity(new PitchesPlan { Question = "Pitches" }))).Made!);
        var pitch = new PitchKey((await facilitator.Do(new AddPitch(pitches, "One login"))).Made!);
        await facilitator.Do(new BeginPitch(pitch));
        await sponsor.Until(screen => screen.Shared.Values.ContainsKey($"proposal/{pitch}"));
        var key = (await sponsor.Do(new MakePromise(pitch, PromiseOf.Time, "An afternoon"))).Made!;
        var step = new ActivityKey((await facilitator.Do(new AddActivity(new PromisesPlan { Question = "Promises" }))).Made!);
        await facilitator.Do(new Go(step));
        await phone.Until(screen => screen.Shared.Values.TryGetValue($"promise/{key}", out var promise)
            && promise.GetProperty("by").GetString() == "Dana");

        await facilitator.Do(new UninviteSponsor(1));
        await sponsor.Until(screen => screen.Bye is { Reason: LiveHub.Live.ByeReason.Revoked });
        Assert.DoesNotContain("Not for sponsors", sponsor.Everything, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await http.GetAsync($"/api/sessions/{made.Code}/sponsor")).StatusCode);
        await facilitator.DisposeAsync();
    }
}
