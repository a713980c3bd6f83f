using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>A learning cycle between Learnathons: its owner enters a list, a leader tells by a link, a lesson sticks.</summary>
[Collection(JourneyOfCycle.Name)]
public sealed class CycleTests(Browser browser)
{
    [Fact]
    public async Task A_leader_tells_by_its_own_link_what_became_of_a_project_from_a_list()
    {
        var eyes = new Eyes();
        var laptop = await browser.Laptop();
        var page = await laptop.NewPageAsync();
        await page.GotoAsync(browser.Address + "/#new");
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Title" }).FillAsync("Learnathon 2026");
        await page.GetByRole(AriaRole.Radio, new() { Name = "A new one" }).CheckAsync();
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Name of the organisation" }).FillAsync("Acme");
        await Picture(page, "cycle-new-session");
        await page.GetByRole(AriaRole.Button, new() { Name = "Create session" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Start", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Open the learning cycle" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Acme" })).ToBeVisibleAsync();
        await Picture(page, "cycle-empty");

        await page.GetByText("Enter a list of projects").ClickAsync();
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Lines of the list" }).FillAsync(
            "Faster onboarding;new staff;12 days;8 days;2027-04-01;the queue;why it waits;we can say it;experiment;Eva\nLate;;;;someday");
        await Expect(page.GetByText("has a day that is not written as 2027-05-12")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Enter 1 project", Exact = true }).ClickAsync();
        await Expect(page.GetByText("entered", new() { Exact = true })).ToBeVisibleAsync();
        await page.Locator("summary", new() { HasText = "Faster onboarding" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Make a link for the project lead" }).ClickAsync();
        var link = await page.GetByRole(AriaRole.Textbox, new() { Name = "A link of its own" }).InputValueAsync();
        await Picture(page, "cycle-owner");

        var phone = await TheLeaderTells(link, eyes);

        await page.ReloadAsync();
        await Expect(page.GetByRole(AriaRole.List, new() { Name = "HR" })).ToContainTextAsync("Put it in the handbook");
        await eyes.Look(page, "cycle-owner");
        await page.GetByLabel("done: Put it in the handbook").ClickAsync();
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Where can others see it" }).FillAsync("Handbook, page 7");
        await page.GetByRole(AriaRole.List, new() { Name = "HR" }).Locator("details[open]").GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(page.GetByText("Handbook, page 7")).ToBeVisibleAsync();
        await Picture(page, "cycle-stick");
        await page.GotoAsync(browser.Address);
        await page.GetByRole(AriaRole.Link, new() { Name = "Acme" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Growth" })).ToBeVisibleAsync();
        eyes.FoundNothing();
        await phone.CloseAsync();
        await laptop.CloseAsync();
    }

    private async Task<IBrowserContext> TheLeaderTells(string link, Eyes eyes)
    {
        var phone = await browser.Laptop();
        var page = await phone.NewPageAsync();
        await page.SetViewportSizeAsync(390, 844);
        await page.GotoAsync(link);
        await Expect(page.GetByText("Team: Eva")).ToBeVisibleAsync();
        await page.GetByText("Add a hard result").ClickAsync();
        await page.GetByRole(AriaRole.Textbox, new() { Name = "What was measured" }).FillAsync("Waiting time");
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Before" }).FillAsync("12");
        await page.GetByRole(AriaRole.Textbox, new() { Name = "After" }).FillAsync("8");
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Unit" }).FillAsync("days");
        await Picture(page, "cycle-phone-hard");
        await page.GetByRole(AriaRole.Form, new() { Name = "Add a hard result" }).GetByRole(AriaRole.Button).ClickAsync();
        await Expect(page.GetByText("Waiting time: 12 → 8 days")).ToBeVisibleAsync();
        await page.GetByText("Add a lesson", new() { Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Textbox, new() { Name = "What can others learn from it" }).Last.FillAsync("Put it in the handbook");
        await page.GetByRole(AriaRole.Form, new() { Name = "Add a lesson" }).GetByRole(AriaRole.Button).ClickAsync();
        await page.GetByText("Ask somebody to keep it").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Make the request" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.List, new() { Name = "HR" })).ToContainTextAsync("Put it in the handbook");
        await page.GetByText("Tell a best practice").ClickAsync();
        var form = page.GetByRole(AriaRole.Form, new() { Name = "Tell a best practice" });
        await form.GetByLabel("Name", new() { Exact = true }).FillAsync("A buddy in week one");
        await form.GetByLabel("What we did").FillAsync("Each newcomer has one colleague to ask");
        await form.GetByLabel("Whom to ask").FillAsync("Eva, extension 12");
        await form.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(page.GetByText("Ask: Eva, extension 12")).ToBeVisibleAsync();
        await Picture(page, "cycle-phone");
        await eyes.Look(page, "cycle-lead", dark: true);
        await eyes.LookAt(page, 320, "cycle on a small phone");
        return phone;
    }

    private static Task Picture(IPage page, string name) => Browser.Picture(page, name, whole: true);
}
