using System.Net;
using System.Net.Http.Headers;
using LiveHub.Domain;
using LiveHub.Live;

namespace LiveHub.Tests.Cluster;

/// <summary>A session that is deleted on one node is gone on all, with Redis and without.</summary>
[Collection(OnTwoNodes.Name)]
public sealed class DeletingTests(TwoNodes nodes)
{
    private static readonly TimeSpan Noticed = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task FO2_phones_on_the_other_node_are_told_and_what_they_send_is_refused()
    {
        await DeletedHereGoneThere();
        nodes.Cluster.Redis.Kill();
        await Task.WhenAll(nodes.First.Until("degraded", Noticed), nodes.Second.Until("degraded", Noticed));
        await DeletedHereGoneThere();
        await nodes.Cluster.Redis.Start();
        await Task.WhenAll(nodes.First.Until("ready", Noticed), nodes.Second.Until("ready", Noticed));
    }

    private async Task DeletedHereGoneThere()
    {
        var (made, facilitator) = await nodes.Session();
        var board = facilitator.Steps()[0];
        await using var phone = await TwoNodes.Phone(nodes.Second.Address, made.Code);
        await phone.Do(new SendIdea(board, "Soup"));

        using var http = new HttpClient { BaseAddress = nodes.First.Address };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", made.Facilitator);
        Assert.Equal(HttpStatusCode.NoContent, (await http.DeleteAsync($"/api/sessions/{made.Code}")).StatusCode);

        await phone.Until(told => told.Bye is { Reason: ByeReason.Revoked });
        Assert.Equal(RefusalCode.SessionDeleted, (await phone.Send(new SendIdea(board, "late"))).Refused!.Code);
        using var there = new HttpClient { BaseAddress = nodes.Second.Address };
        Assert.Equal(HttpStatusCode.Gone, (await there.GetAsync($"/api/sessions/{made.Code}")).StatusCode);
        await facilitator.DisposeAsync();
    }
}
