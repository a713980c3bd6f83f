using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>A facilitator tries a session with simulated people before the day.</summary>
[Collection(Journey.Name)]
public sealed class RehearsalTests(Browser browser)
{
    [Fact]
    public async Task From_the_start_page_a_session_is_tried_with_simulated_people()
    {
        var laptop = await browser.Laptop();
        var facilitator = new Facilitator(await laptop.NewPageAsync());
        await facilitator.NewSession(browser.Address, "Spring day");
        var real = facilitator.Code;
        await facilitator.Page.GotoAsync(browser.Address);
        await facilitator.Press("Rehearse: Spring day with 100 simulated people");
        await facilitator.Page.WaitForURLAsync("**/control/*");
        Assert.NotEqual(real, facilitator.Code);
        await Expect(facilitator.Page.GetByText("Rehearsal", new() { Exact = true }).First).ToBeVisibleAsync();
        var stage = await facilitator.OpenBigScreen();
        await Expect(stage.GetByText("Rehearsal", new() { Exact = true }).First).ToBeVisibleAsync();
        await facilitator.Press("Start");
        await Expect(stage.GetByRole(AriaRole.List, new() { Name = "Ideas" }).GetByRole(AriaRole.Listitem).First)
            .ToBeVisibleAsync(new() { Timeout = 20_000 });
        await Browser.Picture(stage, "rehearsal-stage");
        await Browser.Picture(facilitator.Page, "rehearsal-control");
        await laptop.CloseAsync();
    }
}
