using System.Net;
using System.Net.Http.Json;
using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Store;
using LiveHub.Tests.Wire;

namespace LiveHub.Tests.Http;

/// <summary>Outcomes and one's own page over HTTP: who may read what, in bytes.</summary>
public sealed class MyTests(Hall hall) : IClassFixture<Hall>
{
    [Fact]
    public async Task Outcomes_open_for_people_with_a_part_are_the_same_for_all_and_are_sent_once()
    {
        var (session, facilitator) = await hall.Session();
        var secret = Access.Secrets.New();
        await using var ann = await hall.Phone(session.Code, "Ann Anonymous", secret);
        await facilitator.Do(new Go(facilitator.Steps()[0]));
        await ann.Do(new SendIdea(facilitator.Steps()[0], "Buddy for week one"));
        await facilitator.Do(new EndSession());

        using var http = hall.Http();
        var path = $"/api/sessions/{session.Code}/outcomes";
        Assert.Equal(HttpStatusCode.Forbidden, (await http.GetAsync(path)).StatusCode);
        http.DefaultRequestHeaders.Authorization = new("Bearer", secret);
        var answer = await http.GetAsync(path);
        var bytes = await answer.Content.ReadAsStringAsync();
        Assert.Contains("Buddy for week one", bytes, StringComparison.Ordinal);
        Assert.DoesNotContain("Anonymous", bytes, StringComparison.Ordinal);
        Assert.DoesNotContain(Access.Secrets.Hash(secret), bytes, StringComparison.Ordinal);

        http.DefaultRequestHeaders.Add("If-None-Match", answer.Headers.ETag!.Tag);
        Assert.Equal(HttpStatusCode.NotModified, (await http.GetAsync(path)).StatusCode);
        http.DefaultRequestHeaders.Remove("If-None-Match");
        http.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        http.DefaultRequestHeaders.Authorization = new("Bearer", session.Facilitator);
        var packed = await http.GetAsync(path);
        Assert.Equal("br", packed.Content.Headers.ContentEncoding.Single());
        using var brotli = new System.IO.Compression.BrotliStream(await packed.Content.ReadAsStreamAsync(), System.IO.Compression.CompressionMode.Decompress);
        using var reader = new StreamReader(brotli);
        Assert.Equal(bytes, await reader.ReadToEndAsync());
    }

    [Fact]
    public async Task Ones_own_page_opens_for_oneself_alone_and_thanks_reach_whom_they_are_for()
    {
        var (session, _) = await hall.Session();
        var (mine, other) = (Access.Secrets.New(), Access.Secrets.New());
        await using var ann = await hall.Phone(session.Code, "Ann", mine);
        await using var bob = await hall.Phone(session.Code, null, other);
        using var http = hall.Http();
        var path = $"/api/sessions/{session.Code}";
        http.DefaultRequestHeaders.Authorization = new("Bearer", other);
        var found = await (await http.PostAsJsonAsync($"{path}/thankable", new { text = "an" })).Content.ReadFromJsonAsync<Thankable>(DomainJson.Options);
        var person = Assert.Single(found!.People);
        Assert.Equal("Ann", person.Name);

        await bob.Do(new SendThanks(ThanksFor.Person, "You listened", Person: person.Number));
        await ann.Do(new KeepPledge("Ask before I answer"));
        var tooMuch = (await bob.Do(new SendThanks(ThanksFor.Everybody, "Too much"))).Made!;
        await bob.Do(new TakeBackThanks(new(tooMuch)));
        var bobs = await http.GetStringAsync($"{path}/my");
        Assert.DoesNotContain("You listened", bobs, StringComparison.Ordinal);
        Assert.DoesNotContain("Ask before", bobs, StringComparison.Ordinal);
        http.DefaultRequestHeaders.Authorization = new("Bearer", mine);
        var anns = await http.GetFromJsonAsync<MySheet>($"{path}/my", DomainJson.Options);
        Assert.Equal(("Ask before I answer", "You listened"), (anns!.Pledge, Assert.Single(anns.Thanks).Text));
        http.DefaultRequestHeaders.Authorization = new("Bearer", session.Facilitator);
        Assert.Equal(HttpStatusCode.Forbidden, (await http.GetAsync($"{path}/my")).StatusCode);
    }

    [Fact]
    public void A_log_names_thanks_by_their_key() => Assert.Equal(
        """{"kind":"thanksSent","mayShow":true,"shown":false,"thanks":"k3f9"}""",
        System.Text.Json.JsonSerializer.Serialize<Event>(new ThanksSent(new("k3f9"), true, false), DomainJson.Options));
}
