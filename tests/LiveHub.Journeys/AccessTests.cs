using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>Nothing that a screen reader, a small screen or a keyboard trips over.</summary>
[Collection(Journey.Name)]
public sealed class AccessTests(Browser browser)
{
    [Fact]
    public async Task No_page_has_a_fault_for_assistive_technology_and_none_is_wider_than_its_screen()
    {
        var eyes = new Eyes();
        var laptop = await browser.Laptop();
        var facilitator = new Facilitator(await laptop.NewPageAsync());
        await facilitator.Page.GotoAsync(browser.Address);
        await eyes.Look(facilitator.Page, "home");
        await facilitator.NewSession(browser.Address, "For everybody");
        await eyes.Look(facilitator.Page, "control");
        var stage = await facilitator.OpenBigScreen();
        await eyes.Look(stage, "stage");
        var phone = await browser.Phone(facilitator.Code);
        await eyes.Look(phone.Page, "joining");
        await Browser.Picture(phone.Page, "phone-0-joining");
        await phone.Join();
        await facilitator.Press("Start");
        await phone.Send("A thought that is wide enough to wrap on a small phone, and on a smaller one twice");
        await phone.Send("Another");
        await eyes.Look(phone.Page, "board");
        await eyes.Look(stage, "stage board");
        await eyes.Look(facilitator.Page, "control board");
        await facilitator.Press("Open voting");
        await phone.AddDot("Another").ClickAsync();
        await eyes.Look(phone.Page, "vote");
        await phone.Page.SetViewportSizeAsync(320, 640);
        await eyes.Look(phone.Page, "vote at 320 px");
        await facilitator.Press("Close voting");
        await facilitator.Press("Reveal results");
        await eyes.Look(phone.Page, "results at 320 px");
        await eyes.Look(stage, "stage results");
        await facilitator.Page.GotoAsync($"{browser.Address}/report/{facilitator.Code}");
        await Expect(facilitator.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await eyes.Look(facilitator.Page, "report");
        await facilitator.Page.GotoAsync($"{browser.Address}/print/{facilitator.Code}");
        await Expect(facilitator.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Poster" })).ToBeVisibleAsync();
        await eyes.Look(facilitator.Page, "print");
        await laptop.CloseAsync();
        eyes.FoundNothing();
    }
}
