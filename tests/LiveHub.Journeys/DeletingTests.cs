using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>A session is deleted from the facilitator screen, and everybody is told in words.</summary>
[Collection(Journey.Name)]
public sealed class DeletingTests(Browser browser)
{
    private const string Gone = "This session was deleted.";

    [Fact]
    public async Task FO2_a_deleted_session_says_so_on_every_screen()
    {
        var laptop = await browser.Laptop();
        var facilitator = new Facilitator(await laptop.NewPageAsync());
        await facilitator.NewSession(browser.Address, "A day to forget", cycle: "Acme");
        var code = facilitator.Code;
        var phone = await browser.Phone(code);
        await phone.Join("Ann");
        await Expect(phone.Page.GetByText("You are in")).ToBeVisibleAsync();
        var report = await laptop.NewPageAsync();
        await report.GotoAsync($"{browser.Address}/report/{code}");
        var mine = await phone.Page.Context.NewPageAsync();
        await mine.GotoAsync($"{browser.Address}/my/{code}");
        await mine.GetByRole(AriaRole.Button, new() { Name = "Erase my name" }).ClickAsync();
        await Browser.Picture(mine, "deleting-my", whole: true);
        await mine.GetByRole(AriaRole.Button, new() { Name = "Erase for good" }).ClickAsync();
        await Expect(mine.GetByRole(AriaRole.Button, new() { Name = "Erase my name" })).ToHaveCountAsync(0);

        await facilitator.Press("Delete the session");
        await Expect(facilitator.Button("Delete for good")).ToBeDisabledAsync();
        await facilitator.Page.GetByRole(AriaRole.Textbox, new() { Name = $"Type the code {code} to delete it" }).FillAsync(code);
        await Browser.Picture(facilitator.Page, "deleting-sure");
        await facilitator.Press("Delete for good");

        await Expect(facilitator.Page.GetByRole(AriaRole.Heading, new() { Name = Gone })).ToBeVisibleAsync();
        await Expect(phone.Page.GetByRole(AriaRole.Heading, new() { Name = Gone })).ToBeVisibleAsync(new() { Timeout = 20_000 });
        await report.ReloadAsync();
        await Expect(report.GetByRole(AriaRole.Heading, new() { Name = Gone })).ToBeVisibleAsync();
        await mine.ReloadAsync();
        await Expect(mine.GetByRole(AriaRole.Heading, new() { Name = Gone })).ToBeVisibleAsync();
        await phone.Page.ReloadAsync();
        await Expect(phone.Page.GetByRole(AriaRole.Heading, new() { Name = Gone })).ToBeVisibleAsync();
        await Browser.Picture(facilitator.Page, "deleting-control");
        await Browser.Picture(phone.Page, "deleting-phone");
        await Browser.Picture(report, "deleting-report");
        await phone.Page.Context.CloseAsync();
        await laptop.CloseAsync();
    }
}
