using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using LiveHub.Access;
using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Store;

namespace LiveHub.Tests.Cluster;

/// <summary>Whoever is let in by what another screen shows may be on another node than that screen.</summary>
[Collection(OnTwoNodes.Name)]
public sealed class ComingInTests(TwoNodes nodes)
{
    [Fact]
    public async Task N2_a_screen_that_asked_on_one_node_is_let_in_by_its_digits_on_the_other()
    {
        var (made, facilitator) = await nodes.Session();
        await using var elsewhere = await TwoNodes.Connect(nodes.Second.Address, made.Code, made.Facilitator, AudienceKind.Control);
        var asked = (await (await Post(nodes.First, made, "screens", null)).Content.ReadFromJsonAsync<ScreenAsked>(DomainJson.Options))!;
        await elsewhere.Until(control => Asks(control) == 1);

        var wrong = asked.Digits == "0000" ? "1111" : "0000";
        Assert.Equal(HttpStatusCode.BadRequest, (await Post(nodes.Second, made, "screens/digits", new ScreenDigits(wrong))).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await Post(nodes.Second, made, "screens/digits", new ScreenDigits(asked.Digits))).StatusCode);
        await facilitator.Until(control => Asks(control) == 0);
        await using var stage = await TwoNodes.Connect(nodes.First.Address, made.Code, asked.Token, AudienceKind.Stage);
        await using var again = await TwoNodes.Connect(nodes.Second.Address, made.Code, asked.Token, AudienceKind.Stage);
        Assert.Equal(stage.Shared.Hash, again.Shared.Hash);
        await facilitator.DisposeAsync();
    }

    [Fact]
    public async Task N2_a_phone_that_scanned_a_code_of_one_node_leads_on_the_other_and_no_second_does()
    {
        var (made, facilitator) = await nodes.Session();
        var offer = (await (await Post(nodes.First, made, "phones", null)).Content.ReadFromJsonAsync<PairingMade>(DomainJson.Options))!.Offer;
        var (phone, other) = (Secrets.New(), Secrets.New());
        await Shown(nodes.Second, made, facilitator);
        Assert.Equal(HttpStatusCode.NoContent, (await Post(nodes.Second, made, "phone", new PairingWish(offer, phone))).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await Post(nodes.First, made, "phone", new PairingWish(offer, other))).StatusCode);
        await using var remote = await TwoNodes.Connect(nodes.First.Address, made.Code, phone, AudienceKind.Control);
        await remote.Do(new Go(remote.Steps()[1]));
        await facilitator.Until(control => control.Entity<NowEntity>("now") is NowEntity.OnBallot);
        await facilitator.DisposeAsync();
    }

    private static int Asks(Wire.Client control) =>
        control.Shared.Values.TryGetValue("screens", out var screens) && screens.TryGetProperty("asks", out var asks) ? asks.GetInt32() : 0;

    /// <summary>A code is scanned when the other node has long heard of it: here, when it knows what happened after it.</summary>
    private static async Task Shown(Topology.Node there, SessionMade made, Wire.Client facilitator)
    {
        await using var stage = await TwoNodes.Connect(there.Address, made.Code, made.Stage, AudienceKind.Stage);
        await facilitator.Do(new CoverStage(StageCover.Join));
        await stage.Until(one => one.Shared.Values.ContainsKey("cover"));
    }

    private static async Task<HttpResponseMessage> Post(Topology.Node node, SessionMade made, string path, object? body)
    {
        using var http = new HttpClient { BaseAddress = node.Address };
        using var ask = new HttpRequestMessage(HttpMethod.Post, $"/api/sessions/{made.Code}/{path}")
        {
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", made.Facilitator) },
            Content = JsonContent.Create(body ?? new { }),
        };
        return await http.SendAsync(ask);
    }
}
