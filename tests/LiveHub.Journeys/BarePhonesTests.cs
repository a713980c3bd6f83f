using System.Text.RegularExpressions;
using LiveHub.Domain;
using LiveHub.Topology;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>Phones whose browser keeps nothing, knows little, or gets only part of the page.</summary>
[Collection(JourneyBeside.Name)]
public sealed class BarePhonesTests(Browser browser)
{
    private const string Refusing = """
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
          Object.defineProperty(window, name, { get() { throw new DOMException('Blocked', 'SecurityError'); } });
        }
        """;

    private const string Without = """
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
          Object.defineProperty(window, name, { get: () => null });
        }
        """;

    /// <summary>The window in which a phone shows the page of a Wi-Fi: an old engine with less in it.</summary>
    private const string Small = """
        Object.defineProperty(navigator, 'userAgent', { get: () => 'Mozilla/5.0 (iPhone; CPU iPhone OS 15_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148' });
        window.open = undefined;
        const gone = {
          array: [Array.prototype, 'toSorted', 'toReversed', 'toSpliced', 'with', 'findLast', 'findLastIndex'],
          object: [Object, 'groupBy'], map: [Map, 'groupBy'], promise: [Promise, 'withResolvers', 'try'],
          set: [Set.prototype, 'union', 'intersection', 'difference', 'isSubsetOf'], abort: [AbortSignal, 'timeout', 'any'],
          url: [URL, 'canParse', 'parse'], intl: [Intl, 'Segmenter'], iterator: [window, 'Iterator', 'structuredClone', 'requestIdleCallback', 'scheduler'],
          dialog: [HTMLElement.prototype, 'inert', 'popover'], navigator: [Navigator.prototype, 'wakeLock', 'vibrate', 'serviceWorker', 'clipboard', 'locks'],
        };
        for (const [from, ...names] of Object.values(gone)) {
          for (const name of names) {
            delete from[name];
          }
        }
        """;

    [Theory]
    [InlineData(Refusing)]
    [InlineData(Without)]
    [InlineData(Small)]
    public async Task A_phone_that_keeps_nothing_takes_part_and_stays_itself_over_a_reload(string init)
    {
        var (made, facilitator) = await browser.Hall.Session();
        var phone = await browser.Phone(made.Code, init: init);
        await phone.Join("Sanne");
        await Expect(phone.Page.GetByText(new Regex("^Keep this page open"))).ToBeVisibleAsync();
        await Browser.Picture(phone.Page, "phone-keeps-nothing");
        await facilitator.Do(new Go(facilitator.Steps()[0]));
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "OK" }).ClickAsync();
        await phone.Send("From a small window");
        await facilitator.Until(f => f.Ideas().Length == 1);
        await phone.Write("Half typed");
        await Kept(phone, "Half typed");
        await phone.Page.ReloadAsync();
        await Expect(phone.Page.GetByRole(AriaRole.Textbox, new() { Name = "Your idea" })).ToHaveValueAsync("Half typed");
        await Expect(phone.Idea("From a small window").GetByRole(AriaRole.Button, new() { Name = "Edit" }).First).ToBeVisibleAsync();

        await facilitator.Do(new Go(facilitator.Steps()[1]));
        await facilitator.Do(new OpenVoting(facilitator.Steps()[1]));
        await phone.AddDot("From a small window").ClickAsync();
        await facilitator.Until("voters", "1");
        await phone.Page.ReloadAsync();
        await Expect(phone.Page.GetByText("2 dots left").First).ToBeVisibleAsync();
        await facilitator.Until("joined", "1");
        await phone.Page.Context.CloseAsync();
        await facilitator.DisposeAsync();
    }

    /// <summary>As soon as a reload would find it again.</summary>
    private static Task Kept(Phone phone, string text) => phone.Page.WaitForFunctionAsync("""
        (text) => {
          try {
            return JSON.stringify([localStorage, history.state]).includes(text);
          } catch {
            return JSON.stringify(history.state).includes(text);
          }
        }
        """, text);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_part_of_the_page_that_does_not_come_in_is_told_and_fetched_again_and_drafts_stay(bool byHand)
    {
        var (made, facilitator) = await browser.Hall.Session();
        var phone = await browser.Phone(made.Code);
        var asked = 0;
        await phone.Page.RouteAsync("**/assets/Kinds-*.js", route => asked++ == 0 ? route.AbortAsync() : route.ContinueAsync());
        await phone.Join();
        await facilitator.Do(new Go(facilitator.Steps()[0]));
        await phone.Write("Half typed");
        await facilitator.Do(new Go(facilitator.Steps()[1]));
        await Expect(phone.Page.GetByText(new Regex("^A part of this page has not come in"))).ToBeVisibleAsync();
        await Browser.Picture(phone.Page, "phone-part-missing");
        if (byHand)
        {
            await phone.Page.GetByRole(AriaRole.Button, new() { Name = "Try now" }).ClickAsync();
        }

        await Expect(phone.Page.GetByText(new Regex("^The vote opens in a moment"))).ToBeVisibleAsync(new() { Timeout = 45_000 });
        await facilitator.Do(new Go(facilitator.Steps()[0]));
        await Expect(phone.Page.GetByRole(AriaRole.Textbox, new() { Name = "Your idea" })).ToHaveValueAsync("Half typed");
        await phone.Page.Context.CloseAsync();
        await facilitator.DisposeAsync();
    }

    [Fact]
    public async Task A_page_whose_script_does_not_come_in_says_so_and_can_be_loaded_again()
    {
        var (made, facilitator) = await browser.Hall.Session();
        var phone = await browser.Phone(made.Code, "nl-NL");
        await phone.Page.RouteAsync("**/assets/phone-*.js", route => route.AbortAsync());
        await phone.Page.ReloadAsync();
        await Expect(phone.Page.GetByText("Deze pagina komt traag binnen.")).ToBeVisibleAsync();
        await phone.Page.UnrouteAllAsync();
        await phone.Page.GetByRole(AriaRole.Link, new() { Name = "Laad hem opnieuw" }).ClickAsync();
        await Expect(phone.Page.GetByRole(AriaRole.Button, new() { Name = "Meedoen" })).ToBeVisibleAsync();
        await phone.Page.Context.CloseAsync();
        await facilitator.DisposeAsync();
    }

    [Fact]
    public async Task Without_a_network_the_page_opens_from_what_the_phone_kept_and_goes_on_when_it_is_back()
    {
        var (made, facilitator) = await browser.Hall.Session();
        using var network = new FaultyLine(browser.Hall.Address.Port);
        var phone = await browser.Phone(made.Code, port: network.Port, host: "127.0.0.1");
        await phone.Page.EvaluateAsync("() => caches.open('livehub:before')");
        await phone.Join();
        await facilitator.Do(new Go(facilitator.Steps()[1]));
        await Until(phone, "navigator.serviceWorker.controller && (await (await caches.open('livehub:page')).keys()).some(({ url }) => url.includes('/Kinds-'))");
        Assert.Equal(["livehub:page"], await phone.Page.EvaluateAsync<string[]>("() => caches.keys()"));
        await facilitator.Do(new Go(facilitator.Steps()[0]));
        await phone.Write("Half typed");

        network.Cut();
        await phone.Page.ReloadAsync();
        await Expect(phone.Page.GetByText(new Regex("^No connection")).First).ToBeVisibleAsync();
        await Browser.Picture(phone.Page, "phone-opened-offline");
        await phone.Page.EvaluateAsync("() => { window.stayed = true; }");
        network.Heal();
        await Expect(phone.Page.GetByRole(AriaRole.Textbox, new() { Name = "Your idea" })).ToHaveValueAsync("Half typed", new() { Timeout = 30_000 });
        await phone.Send("Written after all");
        await facilitator.Until(f => f.Ideas().Length == 1);
        Assert.True(await phone.Page.EvaluateAsync<bool>("() => window.stayed === true"), "The page began again.");

        // While the server answers, its page counts, and takes the place of the one that was kept; nothing else is kept.
        await phone.Page.EvaluateAsync("""
            async () => (await caches.open('livehub:page')).put('/join/page', new Response('old', { headers: { 'X-LiveHub-Node': 'x' } }))
            """);
        await phone.Page.ReloadAsync();
        await Expect(phone.Idea("Written after all").First).ToBeVisibleAsync();
        await Until(phone, "(await (await (await caches.open('livehub:page')).match('/join/page'))?.text())?.includes('<html')");
        var kept = await phone.Page.EvaluateAsync<string[]>("""
            async () => (await (await caches.open('livehub:page')).keys()).map(({ url }) => new URL(url).pathname)
            """);
        Assert.All(kept, path => Assert.Matches("^/(join/page|app/assets/[^/]+)$", path));
        Assert.InRange(kept.Length, 5, 40);
        await phone.Page.Context.CloseAsync();
        await facilitator.DisposeAsync();
    }

    /// <summary>Until what the browser keeps is so.</summary>
    private static async Task Until(Phone phone, string wished) => Assert.True(await phone.Page.EvaluateAsync<bool>($$"""
        async () => {
          for (let look = 0; look < 200; look++) {
            if ({{wished}}) {
              return true;
            }
            await new Promise((go) => setTimeout(go, 100));
          }
          return false;
        }
        """), wished);
}
