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
        await laptop.CloseAsync();
    }

    [Fact]
    public async Task The_big_screen_is_covered_by_key_clicker_or_button_wherever_it_is_open()
    {
        var laptop = await browser.Laptop();
        var facilitator = new Facilitator(await laptop.NewPageAsync());
        await facilitator.NewSession(browser.Address, "Covered");
        await facilitator.Press("Start");
        var stage = await facilitator.OpenBigScreen();
        var second = await laptop.NewPageAsync();
        await second.GotoAsync($"{browser.Address}/stage/{facilitator.Code}");
        var (black, join) = (stage.Locator(".cover.black"), stage.GetByRole(AriaRole.Region, new() { Name = "Scan to take part" }));
        var button = facilitator.Button("Black screen");

        await stage.BringToFrontAsync();
        await stage.Keyboard.PressAsync("b");
        await Expect(black).ToBeVisibleAsync();
        await Expect(second.Locator(".cover.black")).ToBeVisibleAsync();
        await Expect(button).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(facilitator.Page.GetByText("The big screen is black")).ToBeVisibleAsync();
        await stage.ReloadAsync();
        await Expect(black).ToBeVisibleAsync();
        await stage.Keyboard.PressAsync("."); // As some clickers say it.
        await Expect(black).ToHaveCountAsync(0);

        await stage.Keyboard.PressAsync("j");
        await Expect(join.GetByText(facilitator.Code)).ToBeVisibleAsync();
        await stage.Keyboard.PressAsync("Escape");
        await Expect(join).ToHaveCountAsync(0);
        await facilitator.Page.BringToFrontAsync();
        await facilitator.Page.Keyboard.PressAsync("j");
        await Expect(join).ToBeVisibleAsync();
        await facilitator.Page.Keyboard.PressAsync("Escape");
        await Expect(join).ToHaveCountAsync(0);
        await facilitator.Press("Black screen");
        await Expect(black).ToBeVisibleAsync();
        await facilitator.Page.Keyboard.PressAsync("ArrowRight"); // Who moves on wants it seen.
        await Expect(black).ToHaveCountAsync(0);
        await Expect(button).ToHaveAttributeAsync("aria-pressed", "false");

        await facilitator.Page.Keyboard.PressAsync("?");
        await Expect(facilitator.Page.GetByRole(AriaRole.Dialog).GetByText("Make the big screen black")).ToBeVisibleAsync();
        await laptop.CloseAsync();
    }

    [Fact]
    public async Task A_screen_of_another_computer_becomes_the_big_screen_by_its_four_digits()
    {
        var (laptop, projector) = (await browser.Laptop(), await browser.Laptop());
        var facilitator = new Facilitator(await laptop.NewPageAsync());
        await facilitator.NewSession(browser.Address, "Elsewhere");
        var stage = await projector.NewPageAsync();
        await stage.GotoAsync($"{browser.Address}/stage/{facilitator.Code}");
        var shown = stage.Locator(".digits");
        await Expect(shown).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^[0-9]{4}$"));
        var digits = (await shown.TextContentAsync())!;
        Assert.DoesNotContain(digits, stage.Url, StringComparison.Ordinal);
        await Expect(stage.GetByText(facilitator.Code)).ToBeVisibleAsync();
        await BackRow.Sees(stage, "stage-asks");

        await Expect(facilitator.Heading("A screen asks to be the big screen")).ToBeVisibleAsync();
        var field = facilitator.Page.GetByRole(AriaRole.Textbox, new() { Name = "Four digits" });
        await field.FillAsync(digits == "0000" ? "1111" : "0000");
        await Browser.Picture(facilitator.Page, "control-screen-asks");
        await facilitator.Press("Use this screen");
        await Expect(facilitator.Page.GetByText("You have 4 tries left.")).ToBeVisibleAsync();
        await field.FillAsync(digits);
        await field.PressAsync("Enter");
        await Expect(field).ToHaveCountAsync(0);
        await Expect(stage.GetByRole(AriaRole.Img, new() { Name = "QR code to join" })).ToBeVisibleAsync();
        await facilitator.Press("Start");
        await stage.ReloadAsync();
        await Expect(stage.GetByText("Ideas appear here").Or(stage.GetByRole(AriaRole.List, new() { Name = "Ideas" })).Or(stage.Locator("h1")).First).ToBeVisibleAsync();

        await facilitator.Press("End 1 other big screen");
        await Expect(stage.GetByText("This big screen no longer has access")).ToBeVisibleAsync();
        await stage.GetByRole(AriaRole.Button, new() { Name = "Show new digits" }).ClickAsync();
        await Expect(facilitator.Heading("A screen asks to be the big screen")).ToBeVisibleAsync();
        await facilitator.Press("Not now");
        await Expect(stage.GetByText("Nobody typed the digits in time")).ToBeVisibleAsync();
        await laptop.CloseAsync();
        await projector.CloseAsync();
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
