using System.Text.RegularExpressions;
using LiveHub.Domain;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>A session from its making to its result, by people who touch nothing but keys.</summary>
[Collection(JourneyOfYears.Name)]
public sealed class KeyboardTests(Browser browser)
{
    /// <summary>A phone on its side with a keyboard: little height, much of it under bars.</summary>
    private const int Low = 420;

    [Fact]
    public async Task A_session_is_made_led_and_taken_part_in_by_keys_alone()
    {
        var laptop = await browser.Laptop();
        var facilitator = new KeyboardUser(await laptop.NewPageAsync());
        await facilitator.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce }); // What scrolls is there at once.
        await facilitator.Page.GotoAsync(browser.Address);
        await facilitator.Press(facilitator.Page.GetByRole(AriaRole.Link, new() { Name = "New session" }).First);
        await facilitator.Type("Title", "By keys alone");
        await facilitator.Press("Create session");
        await facilitator.Page.WaitForURLAsync("**/control/*");
        var code = new Facilitator(facilitator.Page).Code;
        await AddStep(facilitator);

        var person = new KeyboardUser((await browser.Phone(code)).Page);
        await person.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await person.Page.SetViewportSizeAsync(390, Low);
        await person.Press("Join session");
        await Expect(person.Page.GetByRole(AriaRole.Heading, new() { Name = "You are in" })).ToBeVisibleAsync();
        await facilitator.Press("Start");
        await person.Type("Your idea", "A buddy for week 1");
        await person.Press("Send idea");
        await Expect(person.Page.GetByText("Saved", new() { Exact = true })).ToBeVisibleAsync();
        await MoreIdeas(code);

        await facilitator.Press("Open voting");
        var add = person.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Add dot") });
        await person.Press(add.Last);
        await Expect(person.Page.GetByText("2 dots left").First).ToBeVisibleAsync();
        await person.To(add.First, back: true);
        await person.Page.Keyboard.PressAsync("Space");
        await Expect(person.Page.GetByText("1 dot left").First).ToBeVisibleAsync();
        await facilitator.Press("Close voting");
        await facilitator.Press("Reveal results");
        await Expect(person.Page.GetByRole(AriaRole.List, new() { Name = "Results" })).ToContainTextAsync("1 dot");
        await laptop.CloseAsync();
        await person.Page.Context.CloseAsync();
        facilitator.FoundNothing();
        person.FoundNothing();
    }

    /// <summary>Whoever was asked something comes back to where it was.</summary>
    private static async Task AddStep(KeyboardUser facilitator)
    {
        var page = facilitator.Page;
        var add = page.GetByRole(AriaRole.Button, new() { Name = "Add a step" });
        var dialog = page.GetByRole(AriaRole.Dialog);
        await facilitator.Press(add);
        await Expect(dialog).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(dialog).ToHaveCountAsync(0);
        await Expect(add).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await facilitator.Press(dialog.GetByRole(AriaRole.Button, new() { NameRegex = new("^Check-in") }));
        await facilitator.To(dialog.GetByLabel(new Regex("^(Question|Title)$")));
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync("How are you?");
        await facilitator.Press("Save");
        await Expect(page.Locator(".agenda ol > li")).ToHaveCountAsync(3);
        await Expect(dialog).ToHaveCountAsync(0);
        await Expect(add).ToBeFocusedAsync();
    }

    private async Task MoreIdeas(string code)
    {
        await using var other = await browser.Hall.Phone(code);
        var board = new ActivityKey(other.Shared.Values["now"].GetProperty("activity").GetString()!);
        for (var at = 1; at <= 8; at++)
        {
            await other.Do(new SendIdea(board, $"Thought {at}, that is long enough to take more than one line on a small phone", 0));
        }
    }
}
