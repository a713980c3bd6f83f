using LiveHub.Tests;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>Who makes sessions says the passphrase, or comes through the organisation's sign-in, and finds them on any device.</summary>
[Collection(JourneyBeside.Name)]
public sealed class MakersTests(Browser browser)
{
    [Fact]
    public async Task With_the_passphrase_a_session_is_made_on_one_device_and_run_from_another()
    {
        await using var hall = Hall.With(("LiveHub:CreatePassphrase", "apples and pears"));
        var address = $"http://hall.test:{hall.Address.Port}";
        var eyes = new Eyes();
        var laptop = new Facilitator(await (await browser.Laptop()).NewPageAsync());
        await laptop.Page.GotoAsync(address);
        await Say(laptop, "apples");
        await Expect(laptop.Page.GetByText("That is not the passphrase.")).ToBeVisibleAsync();
        await Browser.Picture(laptop.Page, "makers-1-wrong", whole: true);
        await eyes.Look(laptop.Page, "makers-wrong", dark: true);
        await Say(laptop, "apples and pears");
        await Expect(laptop.Page.GetByText("Nothing here yet.")).ToBeVisibleAsync();
        await Browser.Picture(laptop.Page, "makers-2-nothing-yet", whole: true);
        await laptop.NewSession(address, "The day of ideas", cycle: "Acme");

        var phone = new Facilitator(await (await browser.Handheld()).NewPageAsync());
        await phone.Page.GotoAsync(address);
        await Expect(phone.Page.GetByLabel("Passphrase")).ToBeVisibleAsync();
        await Browser.Picture(phone.Page, "makers-3-asked-phone", whole: true);
        await Say(phone, "apples and pears");
        await Expect(phone.Page.GetByRole(AriaRole.List, new() { Name = "My sessions" }).GetByText("The day of ideas")).ToBeVisibleAsync();
        await Expect(phone.Button("Acme")).ToBeVisibleAsync();
        await Browser.Picture(phone.Page, "makers-4-mine-phone", whole: true);
        await eyes.Look(phone.Page, "makers-mine", dark: true);
        await phone.Press("Facilitator screen");
        await phone.Page.WaitForURLAsync($"**/control/{laptop.Code}");
        await phone.Press("Start");
        await Expect(laptop.Button("Close the board")).ToBeVisibleAsync();

        await phone.Page.GotoAsync(address);
        await phone.Press("Forget on this device");
        await Expect(phone.Page.GetByLabel("Passphrase")).ToBeVisibleAsync();
        await laptop.Page.Context.CloseAsync();
        await phone.Page.Context.CloseAsync();
        eyes.FoundNothing();
    }

    [Fact]
    public async Task Through_the_sign_in_of_the_organisation_a_person_is_known_and_who_comes_past_it_is_told_so()
    {
        await using var hall = Hall.With(("LiveHub:UserHeader", "X-Forwarded-User"), ("LiveHub:TrustedProxies", "127.0.0.1"));
        var address = $"http://hall.test:{hall.Address.Port}";
        var context = await browser.Laptop();
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        await Expect(page.GetByText("comes through the sign-in of your organisation")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "New session" })).ToHaveCountAsync(0);
        await Browser.Picture(page, "makers-5-past-the-sign-in", whole: true);
        await context.SetExtraHTTPHeadersAsync(new Dictionary<string, string> { ["X-Forwarded-User"] = "dana@example.org" });
        var dana = new Facilitator(page);
        await dana.NewSession(address, "Through the door");
        await page.GotoAsync(address);
        await Expect(page.GetByText("You are signed in as dana@example.org.")).ToBeVisibleAsync();
        await Expect(page.GetByText("Through the door")).ToBeVisibleAsync();
        await Browser.Picture(page, "makers-6-signed-in", whole: true);
        await context.CloseAsync();
    }

    private static async Task Say(Facilitator somebody, string passphrase)
    {
        await somebody.Page.GetByLabel("Passphrase").FillAsync(passphrase);
        await somebody.Press("Continue");
    }
}
