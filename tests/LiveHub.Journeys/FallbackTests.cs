using LiveHub.Domain;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>Halls whose network lets no WebSocket through: everything works, by plain requests.</summary>
[Collection(Journey.Name)]
public sealed class FallbackTests(Browser browser)
{
    /// <summary>As where a browser's policy or its security software ends every WebSocket.</summary>
    private const string NoWebSocket = """
        window.WebSocket = class {
          static OPEN = 1;
          constructor() { setTimeout(() => this.onclose?.({ code: 1006 })); }
          close() {}
        };
        """;

    /// <summary>Notes what the light of a phone says from now on.</summary>
    private const string WatchTheLight = """
        () => {
          const header = document.querySelector('header');
          const say = () => header.querySelector('.dot').getAttribute('aria-label');
          window.said = [say()];
          new MutationObserver(() => window.said.push(say())).observe(header, { subtree: true, childList: true, attributes: true });
        }
        """;

    [Fact]
    public Task The_whole_story_without_a_WebSocket() =>
        new Story(new(browser, browser.Hall.Address.Port, NoWebSocket), "requests-").Run();

    [Fact]
    public async Task The_whole_story_behind_a_proxy_that_turns_WebSockets_away()
    {
        using var proxy = new NoUpgrades(browser.Hall.Address);
        await new Story(new(browser, proxy.Port), "proxy-").Run();
        Assert.InRange(proxy.TurnedAway, 4, 100); // Laptop and phones; the big screen knows it from the facilitator screen.
    }

    [Fact]
    public async Task When_WebSockets_get_through_again_a_page_changes_over_unnoticed()
    {
        var (made, facilitator) = await browser.Hall.Session();
        using var proxy = new NoUpgrades(browser.Hall.Address);
        var phone = await browser.Phone(made.Code, port: proxy.Port);
        await phone.Join();
        await facilitator.Do(new Go(facilitator.Steps()[0]));
        await phone.Send("By a request");
        await facilitator.Until(f => f.Ideas().Length == 1);
        await facilitator.Until("joined", "1");
        await phone.Page.EvaluateAsync(WatchTheLight);
        proxy.Learn();
        var socket = await phone.Page.RunAndWaitForWebSocketAsync(
            () => phone.Page.EvaluateAsync("() => dispatchEvent(new Event('online'))")); // As when another network is joined.
        await phone.Send("By a WebSocket");
        await facilitator.Until(f => f.Ideas().Length == 2);
        await Expect(phone.Page.GetByText("Not saved yet")).ToHaveCountAsync(0);
        Assert.False(socket.IsClosed);
        var said = await phone.Page.EvaluateAsync<string[]>("() => window.said");
        Assert.Equal(["Connected"], said.Distinct());
        await facilitator.DisposeAsync();
    }
}
