using LiveHub.Domain;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>The facilitator is alone and tired, with a clicker.</summary>
[Collection(Journey.Name)]
public sealed class StageTests(Browser browser)
{
    [Fact]
    public async Task A_whole_session_runs_from_the_big_screen_by_clicker()
    {
        var laptop = await browser.Laptop();
        var facilitator = new Facilitator(await laptop.NewPageAsync());
        await facilitator.NewSession(browser.Address, "By clicker");
        var stage = await facilitator.OpenBigScreen();
        var phone = await browser.Phone(facilitator.Code);
        await phone.Join();
        await stage.BringToFrontAsync();
        await Expect(stage.GetByText("1 has joined").Or(stage.GetByText("1 have joined")).First).ToBeVisibleAsync();

        await stage.Keyboard.PressAsync("PageDown");
        await phone.Send("An idea");
        await Expect(stage.GetByRole(AriaRole.List, new() { Name = "Ideas" }).GetByText("An idea")).ToBeVisibleAsync();
        await stage.Keyboard.PressAsync("ArrowRight");
        await Expect(phone.Page.GetByText("The vote opens in a moment.").First).ToBeVisibleAsync();
        await Expect(stage.GetByText("The vote opens in a moment").First).ToBeVisibleAsync();
        await stage.Keyboard.PressAsync("Space");
        await phone.AddDot("An idea").ClickAsync();
        await Expect(stage.GetByText("1 of 1").First).ToHaveCountAsync(0);
        await stage.Keyboard.PressAsync("PageDown");
        await Expect(phone.Page.GetByText("This vote is closed.").First).ToBeVisibleAsync();
        await Expect(stage.GetByText("The vote is closed").First).ToBeVisibleAsync(); // One presses again when one sees it done.
        await stage.Keyboard.PressAsync("PageDown");
        await Expect(stage.GetByRole(AriaRole.List, new() { Name = "Results" }).GetByRole(AriaRole.Listitem).First).ToContainTextAsync("1 dot");
        await stage.Keyboard.PressAsync("b");
        await Browser.Picture(stage, "stage-black");
        await laptop.CloseAsync();
    }

    [Fact]
    public async Task A_second_vote_on_the_best_can_follow_and_live_results_show_on_the_big_screen_only()
    {
        var laptop = await browser.Laptop();
        var facilitator = new Facilitator(await laptop.NewPageAsync());
        await facilitator.NewSession(browser.Address, "Two votes");
        var stage = await facilitator.OpenBigScreen();
        var (ann, bob) = (await browser.Phone(facilitator.Code), await browser.Phone(facilitator.Code));
        await ann.Join();
        await bob.Join();
        await facilitator.Press("Start");
        foreach (var idea in new[] { "Red", "Green", "Blue" })
        {
            await ann.Send(idea);
        }

        await Expect(facilitator.Page.GetByText("3 ideas").First).ToBeVisibleAsync();
        await facilitator.Page.GetByRole(AriaRole.Radio, new() { Name = "Big screen" }).CheckAsync();
        await facilitator.Press("Open voting");
        await ann.AddDot("Red").ClickAsync();
        await bob.AddDot("Green").ClickAsync();
        await Expect(stage.GetByText("1 dot").First).ToBeVisibleAsync();
        await Expect(ann.Page.GetByText("so far")).ToHaveCountAsync(0);
        await facilitator.Press("Close voting");
        await facilitator.Press("Reveal results");
        await facilitator.Page.GetByRole(AriaRole.Spinbutton, new() { Name = "How many of the best" }).FillAsync("2");
        await facilitator.Press("Second vote on the best");
        await Expect(bob.AddDot("Green")).ToBeVisibleAsync();
        await Expect(bob.AddDot("Blue")).ToHaveCountAsync(0);
        await Expect(bob.Page.GetByText("3 dots left").First).ToBeVisibleAsync();
        await laptop.CloseAsync();
    }

    [Fact]
    public async Task In_Dutch_everything_is_Dutch()
    {
        var (made, facilitator) = await browser.Hall.Session("Leerdag");
        var phone = await browser.Phone(made.Code, language: "nl-NL");
        await Expect(phone.Page.Locator("html")).ToHaveAttributeAsync("lang", "nl");
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "Meedoen" }).ClickAsync();
        await facilitator.Do(new Go(facilitator.Steps()[0]));
        await phone.Page.GetByRole(AriaRole.Textbox, new() { Name = "Jouw idee" }).FillAsync("Een maatje voor week 1");
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "Verstuur idee" }).ClickAsync();
        await facilitator.Until(f => f.Ideas().Length == 1);
        await Browser.Picture(phone.Page, "phone-dutch");
        await facilitator.DisposeAsync();
    }
}
