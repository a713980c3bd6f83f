using LiveHub.Crowd;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>A facilitator tries a session with simulated people before the day; somebody who comes by tries the product.</summary>
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
        await BackRow.Sees(stage, "rehearsal-stage");
        await Browser.Picture(facilitator.Page, "rehearsal-control");
        await laptop.CloseAsync();
    }

    [Theory]
    [InlineData("en", "en-GB", "Ask newcomers what was unclear")]
    [InlineData("nl", "nl-NL", "Vraag nieuwe collega's wat onduidelijk was")]
    public async Task One_tap_on_the_start_page_shows_a_hall_at_work(string language, string locale, string own)
    {
        var words = new ScreenWords(language);
        var laptop = await browser.Laptop(locale);
        var facilitator = new Facilitator(await laptop.NewPageAsync());
        await facilitator.Page.GotoAsync(browser.Address);
        await Browser.Picture(facilitator.Page, $"home-{language}", whole: true);
        await facilitator.Press(words["home.demo"]);
        await facilitator.Page.WaitForURLAsync("**/control/*");
        await facilitator.Press(words["control.start"]);
        var stage = await laptop.NewPageAsync();
        await stage.GotoAsync(facilitator.Page.Url.Replace("/control/", "/stage/", StringComparison.Ordinal));
        var ideas = stage.GetByRole(AriaRole.List, new() { Name = words["stage.ideas"] }).GetByRole(AriaRole.Listitem);
        await Expect(ideas.Nth(5)).ToBeVisibleAsync(new() { Timeout = 30_000 });
        var first = await ideas.First.InnerTextAsync();
        Assert.Contains(Sayings.In(language).Ideas, idea => first.StartsWith(idea[..20], StringComparison.Ordinal));
        var phone = await browser.Phone(facilitator.Code, locale);
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = words["phone.join"], Exact = true }).ClickAsync();
        await phone.Page.GetByRole(AriaRole.Textbox, new() { Name = words["phone.idea.yours"], Exact = true }).FillAsync(own);
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = words["phone.idea.send"], Exact = true }).ClickAsync();
        await Expect(phone.Page.GetByText(words["phone.saved"])).ToBeVisibleAsync();
        await Browser.Picture(stage, $"demo-stage-{language}");
        await Browser.Picture(facilitator.Page, $"demo-control-{language}");
        await Browser.Picture(phone.Page, $"demo-phone-{language}");
        await phone.Page.Context.CloseAsync();
        await laptop.CloseAsync();
    }
}
