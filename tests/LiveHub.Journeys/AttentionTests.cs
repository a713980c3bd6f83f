using LiveHub.Domain;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>What waits for the facilitator: each thing is said while it is so, with a button that leads there.</summary>
[Collection(JourneyOfCycle.Name)]
public sealed class AttentionTests(Browser browser)
{
    [Fact]
    public async Task What_waits_is_said_while_it_waits_and_a_button_leads_there()
    {
        var (made, facilitator) = await browser.Hall.Session();
        var laptop = await browser.Laptop(init: $"localStorage.setItem('livehub:{made.Code}:control', '{made.Facilitator}')");
        var page = await laptop.NewPageAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await using var ann = await browser.Hall.Phone(made.Code, "Ann");
        await using var bob = await browser.Hall.Phone(made.Code, "Bob");
        await page.GotoAsync($"{browser.Address}/control/{made.Code}");
        await Expect(page.GetByText("2 here; 2 joined")).ToBeVisibleAsync();
        await Expect(Waiting(page)).ToHaveCountAsync(0);

        var board = facilitator.Steps()[0];
        await facilitator.Do(new SetApproval(true));
        await facilitator.Do(new Go(board));
        await ann.Do(new SendIdea(board, "Fewer forms"));
        await Lead(page, "1 idea waits to be approved.", "Look");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Approve: Fewer forms" }).ClickAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await Expect(Waiting(page)).ToHaveCountAsync(0);

        await bob.DisposeAsync();
        await Lead(page, "1 of 2 phones is not connected.", "Show the code");
        await Expect(page.FrameLocator(".stage-picture iframe").Locator("section.cover")).ToBeVisibleAsync();
        await Browser.Picture(page, "control-attention");
        await using var again = await LiveHub.Tests.Wire.Client.Connect(browser.Hall.Address, made.Code, bob.Token, AudienceKind.Participants);
        await Expect(Waiting(page)).ToHaveCountAsync(0);

        await facilitator.Do(new Go(new((await facilitator.Do(new AddActivity(new BreakoutPlan { Question = "What do we try first?", Rooms = 2 }))).Made!)));
        foreach (var (now, then) in new[] { ("Nobody runs Room 1, Room 2 yet.", "Nobody runs Room 2 yet."), ("Nobody runs Room 2 yet.", "") })
        {
            await Lead(page, now, "Open");
            await dialog.GetByRole(AriaRole.Button, new() { Name = "Make host" }).ClickAsync();
            await Expect(dialog.GetByRole(AriaRole.Button, new() { Name = "Host", Exact = true })).ToBeVisibleAsync();
            await dialog.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
            await Expect(Waiting(page)).ToHaveCountAsync(then.Length > 0 ? 1 : 0);
        }

        await laptop.CloseAsync();
        await facilitator.DisposeAsync();
    }

    private static ILocator Waiting(IPage page) =>
        page.GetByRole(AriaRole.Region, new() { Name = "What waits for you" }).GetByRole(AriaRole.Listitem);

    private static async Task Lead(IPage page, string says, string press)
    {
        await Expect(Waiting(page)).ToHaveCountAsync(1);
        await Expect(Waiting(page).Locator(".text")).ToHaveTextAsync(says);
        await page.GetByRole(AriaRole.Button, new() { Name = $"{press}: {says}", Exact = true }).ClickAsync();
    }
}
