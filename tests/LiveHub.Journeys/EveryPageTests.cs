using LiveHub.Domain;
using LiveHub.Http;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>Nothing on any page, in either theme and each language, that a screen reader, a small screen or an unsteady hand
/// trips over.</summary>
[Collection(Journey.Name)]
public sealed class EveryPageTests(Browser browser)
{
    private readonly Eyes _eyes = new();
    private readonly HashSet<string> _seen = [];
    private string _language = "";

    [Theory]
    [InlineData("en")]
    [InlineData("nl")]
    public async Task No_page_has_a_fault_for_assistive_technology_and_none_is_wider_than_its_screen(string language)
    {
        _language = language;
        var words = new ScreenWords(language);
        await using var day = await FullDay.Begin(browser, language);
        var laptop = await browser.Laptop(language, day.Remembered);
        var phone = await browser.Phone(day.Code, language);
        await Task.WhenAll(
            AroundTheDay(day, await laptop.NewPageAsync()),
            InTheHand(day, await phone.Page.Context.NewPageAsync()));
        await TheDay(day, words, laptop, phone.Page);
        Assert.Equal(Pages.Addresses.Order(StringComparer.Ordinal), _seen.Order(StringComparer.Ordinal));
        await laptop.CloseAsync();
        await phone.Page.Context.CloseAsync();
        _eyes.FoundNothing();
    }

    /// <summary>What stands on a desk.</summary>
    private async Task AroundTheDay(FullDay day, IPage page)
    {
        await Visit(page, "/", "/", ".mine li");
        await Visit(page, "/", "/#new", "form.new-session, form");
        await Visit(page, "/handbook", "/handbook", "h1");
        await Visit(page, "/print/{code}", $"/print/{day.Code}", $":text('{day.Host.Code[..4]}')");
        await Visit(page, "/cycle/{id}", $"/cycle/{day.Cycle.Id}", "summary");
        await Visit(page, "/cycle/{id}/signups", $"/cycle/{day.Cycle.Id}/signups", "summary");
        await Visit(page, "/cycle/{id}/newsletter", $"/cycle/{day.Cycle.Id}/newsletter", "article, main h1");
        await page.CloseAsync();
    }

    /// <summary>What is opened by a link on a phone.</summary>
    private async Task InTheHand(FullDay day, IPage page)
    {
        await Visit(page, "/privacy", "/privacy", "h2");
        await Visit(page, "/signup/{id}/{code}", $"/signup/{day.Cycle.Id}/{day.Code}", "form");
        await Visit(page, "/scan/{code}", $"/scan/{day.Code}", "button");
        await Visit(page, "/read/{code}", $"/read/{day.Code}", "textarea");
        await Visit(page, "/host/{code}", $"/host/{day.Code}", "input");
        await Visit(page, "/host/{code}/{room:int}", $"/host/{day.Code}/1#{day.Host.Token}", "h1");
        await Visit(page, "/sponsor/{code}", $"/sponsor/{day.Code}#{day.SponsorToken}", "h1");
        await page.CloseAsync();
    }

    /// <summary>The three screens of a session, and its report, from the way in to the way out.</summary>
    private async Task TheDay(FullDay day, ScreenWords words, IBrowserContext laptop, IPage phone)
    {
        var (stage, control, remote) = (await laptop.NewPageAsync(), await laptop.NewPageAsync(), await laptop.NewPageAsync());
        await remote.SetViewportSizeAsync(390, 844);
        await Task.WhenAll(
            Visit(phone, "/join/{code}", $"/join/{day.Code}", "form"),
            Visit(stage, "/stage/{code}", $"/stage/{day.Code}", "svg, img"),
            Visit(control, "/control/{code}", $"/control/{day.Code}", ".agenda li"),
            Visit(remote, "/control/{code}", $"/control/{day.Code}?remote", "main h2"));
        await phone.GetByRole(AriaRole.Button, new() { Name = words["phone.join"] }).ClickAsync();
        await Expect(phone.GetByRole(AriaRole.Heading, new() { Name = words["phone.lobbyTitle"] })).ToBeVisibleAsync();
        await Look(phone, "lobby");

        await day.Do(new Go(day.Board));
        await LookAll("board", "What can we improve");
        await day.Do(new Go(day.Vote));
        await day.Do(new OpenVoting(day.Vote));
        await LookAll("vote", "Which ideas are");
        await day.Do(new CloseVoting(day.Vote));
        await day.Do(new RevealResults(day.Vote));
        await LookAll("result", "Which ideas are");
        await day.Do(new Go(day.Recap));
        await InRooms(day, laptop, LookAll);
        await day.Facilitator.Do(new PauseAll(true));
        await Expect(phone.GetByText(words["ui.allPaused"])).ToBeVisibleAsync();
        await Look(phone, "paused phone");
        await day.Facilitator.Do(new PauseAll(false));
        await day.Facilitator.Do(new EndSession());
        await Expect(phone.Locator("a[href^='/my/']")).ToBeVisibleAsync();
        await Task.WhenAll(Look(phone, "ended phone"), Look(stage, "ended stage"), Look(control, "ended control"));
        await Task.WhenAll(
            Visit(phone, "/my/{code}", $"/my/{day.Code}", "h2"),
            Visit(control, "/report/{code}", $"/report/{day.Code}", "h2"));

        Task LookAll(string where, string heading) => Task.WhenAll(
            new[] { (phone, "phone"), (stage, "stage"), (control, "control"), (remote, "remote") }.Select(async one =>
            {
                var (page, screen) = one;
                await Expect(page.GetByText(heading).First).ToBeVisibleAsync();
                await Look(page, $"{where} {screen}");
            }));
    }

    /// <summary>The session in its rooms, and a host's tablet.</summary>
    private async Task InRooms(FullDay day, IBrowserContext laptop, Func<string, string, Task> lookAll)
    {
        var host = await laptop.NewPageAsync();
        await host.SetViewportSizeAsync(1024, 768);
        await host.GotoAsync($"{browser.Address}/host/{day.Code}/1#{day.Host.Token}");
        await day.Do(new Go(day.Rooms));
        await day.Facilitator.Do(new FormRooms(day.Rooms));
        await day.Do(new OpenRooms(day.Rooms));
        await lookAll("room", "What do we try first");
        await Expect(host.GetByText("What do we try first").First).ToBeVisibleAsync();
        await Look(host, "room host");
        await host.CloseAsync();
    }

    /// <param name="address">As the product maps it.</param>
    /// <param name="ready">What is there once the page has its content.</param>
    private async Task Visit(IPage page, string address, string path, string ready)
    {
        lock (_seen)
        {
            _seen.Add(address);
        }

        await page.GotoAsync("about:blank"); // Another fragment alone would not be another page.
        await page.GotoAsync(browser.Address + path);
        await Expect(page.Locator(ready).First).ToBeVisibleAsync();
        await Look(page, address + path switch
        {
            "/" => "start",
            _ when path.EndsWith("#new", StringComparison.Ordinal) => "new",
            _ when path.EndsWith("?remote", StringComparison.Ordinal) => "remote",
            _ => "",
        });
    }

    private async Task Look(IPage page, string where)
    {
        await _eyes.Look(page, $"{where} {_language}", dark: true);
        await Looks.Of(page, $"page-{Eyes.NameOf(where)}-{_language}", Eyes.Pictures ? Looks.All : [(320, 568)]);
    }
}
