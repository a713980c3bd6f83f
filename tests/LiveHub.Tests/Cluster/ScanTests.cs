using System.Net.Http.Json;
using LiveHub.Access;
using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Live;
using LiveHub.Store;

namespace LiveHub.Tests.Cluster;

/// <summary>A learning scan on two nodes: whoever counts it, it is counted once, with everybody's answers.</summary>
[Collection(OnTwoNodes.Name)]
public sealed class ScanTests(TwoNodes nodes)
{
    private const int OnEach = 3;

    [Fact]
    public async Task SC4_a_scan_answered_on_both_nodes_is_counted_once_and_its_rows_tell_nothing()
    {
        var (made, facilitator) = await nodes.Session();
        await using var _ = facilitator;
        var scan = new ActivityKey((await facilitator.Do(new AddActivity(new ScanPlan { Question = "Scan", Dimensions = [new([new(1)], 1)] }))).Made!);
        await facilitator.Do(new Go(scan));
        await facilitator.Do(new SetScanLink(scan, DateTimeOffset.UtcNow + TimeSpan.FromDays(1)));
        foreach (var node in new[] { nodes.First, nodes.Second })
        {
            for (var i = 0; i < OnEach; i++)
            {
                await using var phone = await TwoNodes.Phone(node.Address, made.Code);
                await phone.Until(screen => screen.Shared.Values.TryGetValue("now", out var now) && now.GetProperty("activity").GetString() == scan.Value);
                await phone.Do(new HandInScan(scan, [3], [4]));
            }
        }

        using var http = new HttpClient { BaseAddress = nodes.Second.Address };
        var away = await http.PostAsJsonAsync(
            $"/api/scans/{made.Code}/answers", new ScanHandIn(Secrets.New(), Secrets.New(), scan, [4], [5]), DomainJson.Options);
        Assert.Null((await away.Content.ReadFromJsonAsync<SendAnswer>(DomainJson.Options))!.Refused);
        await facilitator.Do(new CloseScan(scan));
        await facilitator.Until(screen => screen.Shared.Values.ContainsKey("scanResult"));
        var result = facilitator.Entity<ScanResultEntity>("scanResult").Result;
        Assert.Equal((2 * OnEach, 1, 3.14), (result.There, result.Away, result.Dimensions[0].Now!.Mean));
        Assert.Single(await nodes.Column("select kind from events where stream = 'session/' || @value and kind = 'scanSettled'", made.Code));
        Assert.Equal(7, (await nodes.Column("select value from scan_answers where stream = 'session/' || @value", made.Code)).Count);
        Assert.Single(await nodes.Column("select distinct xmin::text from scan_answers where stream = 'session/' || @value", made.Code));
    }
}
