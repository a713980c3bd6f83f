using Deque.AxeCore.Playwright;
using LiveHub.Domain;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>Nothing that a screen reader, a small screen or a keyboard trips over.</summary>
[Collection(Journey.Name)]
public sealed class AccessTests(Browser browser)
{
    [Fact]
    public async Task No_page_has_a_serious_fault_for_assistive_technology_and_none_is_wider_than_its_screen()
    {
        var laptop = await browser.Laptop();
        var facilitator = new Facilitator(await laptop.NewPageAsync());
        await facilitator.Page.GotoAsync(browser.Address);
        await Check(facilitator.Page, "home");
        await facilitator.NewSession(browser.Address, "For everybody");
        await Check(facilitator.Page, "control");
        var stage = await facilitator.OpenBigScreen();
        await Check(stage, "stage");
        var phone = await browser.Phone(facilitator.Code);
        await Check(phone.Page, "joining");
        await Browser.Picture(phone.Page, "phone-0-joining");
        await phone.Join();
        await facilitator.Press("Start");
        await phone.Send("A thought that is wide enough to wrap on a small phone, and on a smaller one twice");
        await phone.Send("Another");
        await Check(phone.Page, "board");
        await Check(stage, "stage board");
        await Check(facilitator.Page, "control board");
        await facilitator.Press("Open voting");
        await phone.AddDot("Another").ClickAsync();
        await Check(phone.Page, "vote");
        await phone.Page.SetViewportSizeAsync(320, 640);
        await Check(phone.Page, "vote at 320 px");
        await facilitator.Press("Close voting");
        await facilitator.Press("Reveal results");
        await Check(phone.Page, "results at 320 px");
        await Check(stage, "stage results");
        await facilitator.Page.GotoAsync($"{browser.Address}/report/{facilitator.Code}");
        await Check(facilitator.Page, "report");
        await facilitator.Page.GotoAsync($"{browser.Address}/print/{facilitator.Code}");
        await Expect(facilitator.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Poster" })).ToBeVisibleAsync();
        await Check(facilitator.Page, "print");
        await laptop.CloseAsync();
    }

    private static async Task Check(IPage page, string where)
    {
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var faults = (await page.Locator("html").RunAxe()).Violations.Where(fault => fault.Impact is "serious" or "critical").ToList();
        Assert.True(faults.Count == 0, $"{where}: " + string.Join("; ", faults.Select(fault =>
            $"{fault.Id} at {string.Join(", ", fault.Nodes.Select(node => node.Html).Take(3))}")));
        var over = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(over <= 0, $"{where}: {over} px too wide");
    }
}
