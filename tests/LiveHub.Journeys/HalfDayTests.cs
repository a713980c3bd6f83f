using LiveHub.Domain;
using LiveHub.Tests.Wire;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>The days of a learning cycle, scan and canvas included, with ten people, by somebody who only reads the screens.</summary>
[Collection(Journey.Name)]
public sealed class HalfDayTests(Browser browser)
{
    private const int MostPresses = 60;

    /// <summary>A minute for coming back, and the moment of grace after it.</summary>
    private static readonly TimeSpan Countdown = TimeSpan.FromSeconds(63);

    [Fact]
    public async Task A_half_day_is_led_with_the_one_big_button()
    {
        var laptop = await browser.Laptop();
        var facilitator = new Facilitator(await laptop.NewPageAsync());
        await facilitator.NewSession(browser.Address, "Learnathon", start: "Half day", cycle: "The library");
        await Expect(facilitator.Steps).ToHaveCountAsync(18);
        var stage = await facilitator.OpenBigScreen();
        var phone = await browser.Phone(facilitator.Code);
        await phone.Join("Ann");
        await using var people = await People.Join(browser, facilitator.Code, 9);
        await facilitator.Page.GetByRole(AriaRole.Spinbutton, new() { Name = "Number of tables" }).FillAsync("2");
        await facilitator.Press("Spread evenly");
        var big = facilitator.Page.Locator(".moves .big");
        var primary = 0;
        for (var said = await big.InnerTextAsync(); said != "End session"; primary++)
        {
            var before = people.Now;
            await big.ClickAsync();
            if (said.StartsWith("Call everybody back", StringComparison.Ordinal))
            {
                await Expect(facilitator.Page.GetByText("People are coming back.").First).ToBeVisibleAsync();
                browser.Hall.Clock.Advance(Countdown);
            }

            if (said == "Close the scan")
            {
                await facilitator.Press("Close for good");
            }

            if (said == "Next page")
            {
                await people.Moved(before); // Perhaps to one that has a next page too.
                await Expect(facilitator.Page.GetByText($"Page {people.Page + 1} of").First).ToBeVisibleAsync();
            }
            else
            {
                await Expect(big).Not.ToHaveTextAsync(said);
            }

            said = await big.InnerTextAsync();
            if (people.Kind == "teams" && !people.HaveProjects)
            {
                await facilitator.Press("Make projects");
                await people.ProjectsMade();
            }

            if (await people.Act())
            {
                await Pictures(stage, phone, people, "");
            }
        }

        var presses = primary + facilitator.Clicks;
        Assert.True(presses <= MostPresses, $"{presses} presses");
        Assert.True(primary >= 0.8 * presses, $"{primary} of {presses} on the big button");
        await Expect(stage.GetByText("This is what we made today").First).ToBeVisibleAsync();
        await Expect(phone.Page.GetByText("This is what we made today").First).ToBeVisibleAsync();
        await laptop.CloseAsync();
    }

    [Fact]
    public async Task A_whole_day_in_Dutch_is_led_by_the_clicker_on_the_big_screen_alone()
    {
        var laptop = await browser.Laptop("nl-NL");
        var page = await laptop.NewPageAsync();
        await page.GotoAsync(browser.Address + "/#new");
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Titel" }).FillAsync("Leerdag");
        await page.GetByRole(AriaRole.Radio, new() { Name = "Hele dag" }).CheckAsync();
        await page.GetByRole(AriaRole.Spinbutton, new() { Name = "Hoeveel mensen verwacht je?" }).FillAsync("10");
        await page.GetByRole(AriaRole.Radio, new() { Name = "Een nieuwe" }).CheckAsync();
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Naam van de organisatie" }).FillAsync("De bibliotheek");
        await page.GetByRole(AriaRole.Button, new() { Name = "Maak sessie" }).ClickAsync();
        await page.WaitForURLAsync("**/control/*");
        var code = page.Url.Split('#')[0].Split('/')[^1];
        var stage = await laptop.RunAndWaitForPageAsync(() =>
            page.GetByRole(AriaRole.Button, new() { Name = "Open groot scherm" }).ClickAsync());
        await stage.SetViewportSizeAsync(1280, 800);
        var phone = await browser.Phone(code, "nl-NL");
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "Meedoen" }).ClickAsync();
        await using var people = await People.Join(browser, code, 9);
        await stage.BringToFrontAsync();

        for (var before = people.Now; people.Kind != "results"; before = people.Now)
        {
            await Shown(people, stage, page);
            await stage.Keyboard.PressAsync("PageDown");
            if (people.IsInRoom)
            {
                await Expect(stage.GetByText("Kom maar terug.").First).ToBeVisibleAsync();
                browser.Hall.Clock.Advance(Countdown);
            }

            else if (people.AsksToCloseTheScan)
            {
                await stage.Keyboard.PressAsync("PageDown"); // Once more, to say yes.
            }

            await people.Moved(before);
            if (people.Kind == "teams" && !people.HaveProjects)
            {
                await page.GetByRole(AriaRole.Button, new() { Name = "Maak projecten" }).ClickAsync();
                await people.ProjectsMade();
            }

            if (await people.Act())
            {
                await Pictures(stage, phone, people, "-nl");
            }
        }

        await Expect(stage.GetByText("Dit hebben we vandaag gemaakt").First).ToBeVisibleAsync();
        await Expect(phone.Page.Locator("html")).ToHaveAttributeAsync("lang", "nl");
        await laptop.CloseAsync();
    }

    /// <summary>Nobody presses a key before the screens show what is going on.</summary>
    private static async Task Shown(People people, params IPage[] screens)
    {
        if (people is { IsInRoom: false, Page: 0, Kind: not "lobby" })
        {
            foreach (var screen in screens)
            {
                await Expect(screen.GetByRole(AriaRole.Heading, new() { Name = people.Question }).First).ToBeVisibleAsync();
            }
        }
    }

    /// <summary>When both show what is going on.</summary>
    private static async Task Pictures(IPage stage, Phone phone, People people, string language)
    {
        foreach (var screen in new[] { stage, phone.Page })
        {
            await Expect(screen.GetByRole(AriaRole.Heading, new() { Name = people.Question, Exact = true }).First)
                .ToBeVisibleAsync(new() { Timeout = 15_000 });
        }

        await Browser.Picture(stage, $"day-stage-{people.Kind}{language}");
        await Browser.Picture(phone.Page, $"day-phone-{people.Kind}{language}");
    }
}
