using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>What keeps a session safe, from the facilitator screen to the phones: approving, pausing, the door, ending access.</summary>
[Collection(JourneyBeside.Name)]
public sealed class ModerationTests(Browser browser)
{
    [Fact]
    public async Task A_facilitator_approves_pauses_watches_the_door_and_ends_access()
    {
        var facilitator = new Facilitator(await (await browser.Laptop()).NewPageAsync());
        await facilitator.NewSession(browser.Address, "Learnathon 2026");
        var stage = await facilitator.OpenBigScreen();
        await stage.SetViewportSizeAsync(1280, 800);
        var ann = await browser.Phone(facilitator.Code);
        await ann.Join("Ann");
        await facilitator.Press("Start");
        await Approves(facilitator, ann, stage);
        await Pauses(facilitator, ann, stage);
        await WatchesTheDoor(facilitator);
        await EndsAccess(facilitator, ann);
    }

    private static async Task Approves(Facilitator facilitator, Phone ann, IPage stage)
    {
        await facilitator.Press("Moderation");
        await facilitator.Page.GetByLabel("Approve first").CheckAsync();
        await facilitator.Press("Close");
        await ann.Send("Fewer forms");
        await Expect(ann.Idea("Fewer forms").GetByText("Waits for the facilitator")).ToBeVisibleAsync();
        await ann.Send("One desk for all questions");
        await ann.Send("This is stupid");
        await Browser.Picture(ann.Page, "moderation-phone-waits");
        await facilitator.Press("Moderation · To approve (3)");
        await Browser.Picture(facilitator.Page, "moderation-control-inbox");
        await facilitator.Press("Not now: This is stupid");
        await facilitator.Page.GetByLabel("Choose all (0 chosen)").CheckAsync();
        await Expect(facilitator.Page.GetByLabel("Choose all (2 chosen)")).ToBeCheckedAsync();
        Assert.Equal(0, await stage.GetByText("Fewer forms").CountAsync());
        await facilitator.Press("Approve");
        await Expect(stage.GetByText("Fewer forms").First).ToBeVisibleAsync();
        await facilitator.Press("Hidden (1)");
        await facilitator.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Show again: This is stupid" }).ClickAsync();
        await Expect(stage.GetByText("This is stupid").First).ToBeVisibleAsync();
        await facilitator.Press("Close");
    }

    private static async Task Pauses(Facilitator facilitator, Phone ann, IPage stage)
    {
        await ann.Write("Half a thought");
        await facilitator.Press("Pause everything");
        await Expect(ann.Page.GetByRole(AriaRole.Heading, new() { Name = "Everything is paused" })).ToBeVisibleAsync();
        await Expect(stage.GetByText("Everything is paused").First).ToBeVisibleAsync();
        await Expect(ann.Page.Locator(".task[inert]")).ToHaveCountAsync(1);
        await Browser.Picture(ann.Page, "moderation-phone-paused");
        await BackRow.Sees(stage, "moderation-stage-paused");
        await Browser.Picture(facilitator.Page, "moderation-control-paused");
        await facilitator.Press("Go on");
        await Expect(ann.Page.GetByRole(AriaRole.Textbox, new() { Name = "Your idea" })).ToHaveValueAsync("Half a thought");
    }

    private async Task WatchesTheDoor(Facilitator facilitator)
    {
        await facilitator.Press("Moderation");
        await facilitator.Press("Door");
        await facilitator.Page.GetByLabel("Who joins waits at the door").CheckAsync();
        await facilitator.Page.GetByRole(AriaRole.Textbox, new() { Name = "Passphrase" }).FillAsync("Green apples");
        await facilitator.Press("Set passphrase");
        await Expect(facilitator.Button("Ask for none")).ToBeVisibleAsync();
        var dirk = await browser.Phone(facilitator.Code);
        var pass = dirk.Page.GetByRole(AriaRole.Textbox, new() { Name = "Passphrase" });
        await pass.FillAsync("red apples");
        await dirk.Join("Dirk");
        await Expect(dirk.Page.GetByText("That is not the passphrase.").First).ToBeVisibleAsync();
        await Browser.Picture(dirk.Page, "moderation-phone-passphrase");
        await pass.FillAsync("green apples");
        await dirk.Join("Dirk");
        await Expect(dirk.Page.GetByText("You are at the door.").First).ToBeVisibleAsync();
        await Browser.Picture(dirk.Page, "moderation-phone-door");
        await Browser.Picture(facilitator.Page, "moderation-control-door");
        await facilitator.Press("Let in: Dirk");
        await Expect(dirk.Page.GetByRole(AriaRole.Textbox, new() { Name = "Your idea" })).ToBeVisibleAsync(new() { Timeout = 15_000 });
        await facilitator.Press("Close");
    }

    private static async Task EndsAccess(Facilitator facilitator, Phone ann)
    {
        await facilitator.Press("Moderation");
        await facilitator.Press("People");
        await facilitator.Page.GetByRole(AriaRole.Searchbox, new() { Name = "Name or number" }).FillAsync("ann");
        await facilitator.Press("End access: Ann (number 1)");
        await Expect(ann.Page.GetByText("The facilitator has ended your access").First).ToBeVisibleAsync();
        await Expect(facilitator.Button("Let back in: Ann (number 1)")).ToBeVisibleAsync();
        await Browser.Picture(ann.Page, "moderation-phone-removed");
        await Browser.Picture(facilitator.Page, "moderation-control-people");
        await facilitator.Press("Word lists");
        await facilitator.Page.SetViewportSizeAsync(390, 844);
        await Browser.Picture(facilitator.Page, "moderation-control-words-phone");
        await facilitator.Press("Close");
    }
}
