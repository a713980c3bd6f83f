using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>Who reads chooses the language, on the page where that is.</summary>
[Collection(JourneyBeside.Name)]
public sealed class LanguagesTests(Browser browser)
{
    [Fact]
    public async Task Another_language_leaves_the_page_where_it_is_and_holds_for_the_next_ones()
    {
        var laptop = await browser.Laptop();
        var facilitator = new Facilitator(await laptop.NewPageAsync());
        await facilitator.NewSession(browser.Address, "In two languages");
        var phone = await browser.Phone(facilitator.Code);
        await phone.Join();
        await facilitator.Press("Start");
        await phone.Send("Kept");
        await phone.Write("Half a thought");
        await phone.Page.EvaluateAsync("window.same = true");
        var foot = phone.Page.Locator("nav.foot");
        await foot.GetByRole(AriaRole.Button, new() { Name = "Nederlands" }).ClickAsync();
        await Expect(phone.Page.GetByRole(AriaRole.Textbox, new() { Name = "Jouw idee" })).ToHaveValueAsync("Half a thought");
        await Expect(phone.Page.Locator("html")).ToHaveAttributeAsync("lang", "nl");
        await Expect(foot.GetByRole(AriaRole.Button)).ToHaveTextAsync(["English"]);
        await Expect(foot.GetByRole(AriaRole.Button)).ToBeFocusedAsync();
        Assert.True(await phone.Page.EvaluateAsync<bool>("window.same"));
        await Browser.Picture(phone.Page, "language-phone", whole: true);

        // What comes later than the page speaks it too.
        await facilitator.Press("Open voting");
        var dot = phone.Page.GetByRole(AriaRole.Button, new() { Name = "Plak stip: Kept" });
        await Expect(dot).ToBeVisibleAsync();
        await phone.Page.ReloadAsync();
        await Expect(phone.Page.Locator("html")).ToHaveAttributeAsync("lang", "nl");
        await Expect(dot).ToBeVisibleAsync();
        await foot.GetByRole(AriaRole.Button, new() { Name = "English" }).ClickAsync();
        await Expect(phone.AddDot("Kept")).ToBeVisibleAsync();

        await facilitator.Page.Locator("nav.foot").GetByRole(AriaRole.Button, new() { Name = "Nederlands" }).ClickAsync();
        await Expect(facilitator.Button("Sluit de stemming")).ToBeVisibleAsync();
        await Browser.Picture(facilitator.Page, "language-control", whole: true);
        var handbook = await laptop.NewPageAsync();
        await handbook.GotoAsync($"{browser.Address}/handbook");
        await Expect(handbook.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Handboek");
        await laptop.CloseAsync();
        await phone.Page.Context.CloseAsync();
    }
}
