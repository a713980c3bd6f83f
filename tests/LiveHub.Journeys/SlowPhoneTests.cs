using System.Globalization;
using LiveHub.Domain;
using Microsoft.Playwright;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>A phone with a sixth of this machine's speed on a thin, slow line. Prints its figures; docs/PERFORMANCE.md has them.</summary>
[Collection(Journey.Name)]
public sealed class SlowPhoneTests(Browser browser, ITestOutputHelper output)
{
    private const int SlowerBy = 6, LatencyMs = 150, BytesPerSecond = 1_600_000 / 8;

    /// <summary>The promises, and how often they may be missed by on a machine that does other things too.</summary>
    private const double UsableMs = 2_500, FirstIdeaMs = 10_000, Slack = 3;

    [Fact]
    public async Task From_scan_to_first_idea_with_two_taps()
    {
        var (made, facilitator) = await browser.Hall.Session();
        await facilitator.Do(new Go(facilitator.Steps()[0]));
        var (usable, saved) = (new List<double>(), new List<double>());
        for (var round = 1; round <= 3; round++)
        {
            var phone = await browser.Phone(made.Code, page: "about:blank");
            await Slow(phone.Page);
            await phone.Page.GotoAsync($"{browser.Address}/join/{made.Code}", new() { WaitUntil = WaitUntilState.Commit });
            await phone.Page.GetByRole(AriaRole.Button, new() { Name = "Join session" }).WaitForAsync();
            usable.Add(await Now(phone.Page));
            await phone.Join(); // The first tap.
            await phone.Send($"Idea {round}"); // Text, and the second.
            await phone.Idea($"Idea {round}").GetByText("Saved").First.WaitForAsync();
            saved.Add(await Now(phone.Page));
            await phone.Page.Context.CloseAsync();
        }

        await facilitator.Until(f => f.Ideas().Length == 3);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"usable {Median(usable):0} ms, first idea saved {Median(saved):0} ms after the scan (CPU {SlowerBy} times slower, 1.6 Mbit/s, {LatencyMs} ms; median of {usable.Count})"));
        Assert.InRange(Median(usable), 1, UsableMs * Slack);
        Assert.InRange(Median(saved), 1, FirstIdeaMs);
        await facilitator.DisposeAsync();
    }

    private static async Task Slow(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Network.enable");
        await session.SendAsync("Network.emulateNetworkConditions", new()
        {
            ["offline"] = false,
            ["latency"] = LatencyMs,
            ["downloadThroughput"] = BytesPerSecond,
            ["uploadThroughput"] = BytesPerSecond,
        });
        await session.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = SlowerBy });
    }

    /// <summary>Milliseconds since the page was asked for, by its own clock.</summary>
    private static Task<double> Now(IPage page) => page.EvaluateAsync<double>("() => performance.now()");

    private static double Median(List<double> all) => all.Order().ElementAt(all.Count / 2);
}
