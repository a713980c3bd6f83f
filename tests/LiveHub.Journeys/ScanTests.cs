using System.Net.Http.Json;
using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Store;
using LiveHub.Tests;
using LiveHub.Tests.Wire;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>The learning scan: answered on a phone and by its link, closed, shown page by page, and its largest gap asked next.</summary>
[Collection(JourneyOfCycle.Name)]
public sealed class ScanTests(Browser browser)
{
    private readonly Eyes _eyes = new();

    [Fact]
    public async Task What_people_see_of_their_learning_is_asked_counted_and_shown()
    {
        using var http = browser.Hall.Http();
        var response = await http.PostAsJsonAsync("/api/sessions", new { title = "Learnathon 2027", start = "empty", language = "en" });
        var made = (await response.Content.ReadFromJsonAsync<SessionMade>(DomainJson.Options))!;
        await using var facilitator = await Client.Connect(browser.Hall.Address, made.Code, made.Facilitator, AudienceKind.Control);
        var laptop = await browser.Laptop(init: $"""
            localStorage.setItem('livehub:{made.Code}:stage', '{made.Stage}');
            localStorage.setItem('livehub:{made.Code}:control', '{made.Facilitator}');
            """);
        var (control, stage) = (new Facilitator(await laptop.NewPageAsync()), await laptop.NewPageAsync());
        await stage.GotoAsync($"{browser.Address}/stage/{made.Code}");
        await control.Page.GotoAsync($"{browser.Address}/control/{made.Code}");
        await control.AddStep("Learning scan", "Where are we in learning?", 10);
        await control.AddStep("Result of the scan", "What the scan shows", 15);
        await control.Press("Open the link");
        var scan = facilitator.Steps()[0];

        var away = (await browser.Phone(made.Code)).Page;
        await away.GotoAsync($"{browser.Address}/scan/{made.Code}");
        await Answer(away, "link");
        await Browser.Picture(control.Page, "scan-link-control");

        await control.Press("Start");
        var phone = (await browser.Phone(made.Code)).Page;
        await phone.GetByRole(AriaRole.Button, new() { Name = "Join session" }).ClickAsync();
        await Answer(phone, "phone");
        for (var person = 0; person < 9; person++)
        {
            await using var other = await browser.Hall.Phone(made.Code);
            await other.Do(new HandInScan(scan, [.. Enumerable.Range(0, 24).Select(at => 1 + (at * 7 + person * 3) % 5)],
                [.. Enumerable.Range(0, 7).Select(at => 3 + (at + person) % 3)]));
        }

        await Expect(stage.GetByText("10 of").First).ToBeVisibleAsync(new() { Timeout = 15_000 });
        await Look("open");
        await control.Press("Next: What the scan shows");
        await control.Press("Close the scan", first: true);
        await control.Press("Close for good");
        await Expect(control.Button("Show the result").First).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await Expect(phone.GetByText("empowered")).ToHaveCountAsync(0);
        await Look("settled");
        await control.Press("Show the result", first: true);
        await Expect(stage.GetByRole(AriaRole.Img, new() { Name = "Now and wanted on each theme" })).ToBeVisibleAsync();
        await Expect(phone.GetByText("feel empowered").Or(phone.GetByText("feels empowered")).First).ToBeVisibleAsync();
        await Look("shown");
        for (var page = 1; page < 9; page++)
        {
            await control.Press("Next page");
            await Expect(stage.GetByText($"{page + 1} / 9").First).ToBeVisibleAsync();
            if (page is 1 or 6 or 8)
            {
                await BackRow.Sees(stage, $"scan-page-{page}-stage");
            }
        }

        await control.Press("Ask this next");
        await Expect(control.Steps).ToHaveCountAsync(3);
        await Expect(control.Steps.Nth(2)).ToContainTextAsync("How do we get from");
        await Browser.Picture(phone, "scan-shown-whole-phone", whole: true);
        _eyes.FoundNothing();
        await laptop.CloseAsync();

        async Task Look(string where)
        {
            await Alike.Are(stage, phone, where);
            await _eyes.Look(stage, $"scan-{where}-stage");
            await BackRow.Sees(stage, $"scan-{where}-stage");
            await Browser.Picture(phone, $"scan-{where}-phone");
            await Browser.Picture(control.Page, $"scan-{where}-control");
            await _eyes.LookAt(phone, 320, $"scan-{where}-small");
        }
    }

    /// <summary>Begins, answers, goes back once, reloads in between, and hands in.</summary>
    private async Task Answer(IPage page, string where)
    {
        ILocator Button(string name) => page.GetByRole(AriaRole.Button, new() { Name = name });
        await Expect(Button("Begin")).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await Browser.Picture(page, $"scan-begin-{where}");
        await Button("Begin").ClickAsync();
        for (var at = 1; at <= 24; at++)
        {
            await Expect(page.GetByText($"{at} of 24")).ToBeVisibleAsync();
            if (at == 3)
            {
                await _eyes.Look(page, $"scan-statement-{where}", dark: true);
                await Browser.Picture(page, $"scan-statement-{where}");
                await _eyes.LookAt(page, 320, $"scan-statement-{where}");
                await page.ReloadAsync();
                await Button("Go on where you were").ClickAsync();
            }

            await Button(at % 6 == 0 ? "Don’t know" : at % 2 == 0 ? "Regularly" : "Now and then").ClickAsync();
        }

        foreach (var slider in await page.Locator(".scan-wanted").AllAsync())
        {
            await slider.GetByText("4", new() { Exact = true }).ClickAsync();
        }

        await _eyes.Look(page, $"scan-wanted-{where}");
        await Browser.Picture(page, $"scan-wanted-{where}");
        await _eyes.LookAt(page, 320, $"scan-wanted-{where}");
        await Button("Next").ClickAsync();
        await Browser.Picture(page, $"scan-last-{where}");
        await Button("Hand in").ClickAsync();
        await Expect(page.GetByText("Thank you. You have answered.").First).ToBeVisibleAsync(new() { Timeout = 15_000 });
        await Browser.Picture(page, $"scan-thanks-{where}");
    }
}
