using System.Net.Http.Json;
using LiveHub.Http;
using LiveHub.Store;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>From the owner's page to a name that is there on the day: signing up, changing one's mind, being forgotten.</summary>
[Collection(JourneyOfCycle.Name)]
public sealed class SignUpTests(Browser browser)
{
    [Fact]
    public async Task Somebody_signs_up_takes_a_place_and_a_code_withdraws_and_is_forgotten()
    {
        var made = await Made();
        var laptop = await browser.Laptop();
        var owner = await laptop.NewPageAsync();
        await owner.GotoAsync($"{browser.Address}/cycle/{made.Cycle!.Id}/signups#{made.Cycle.Owner}");
        await owner.GetByText("What the page says").ClickAsync();
        await owner.GetByLabel("What it is about").FillAsync("What can be improved, changed or renewed? Bring one idea.");
        await owner.GetByLabel("Begins").FillAsync("2027-05-12T09:00");
        await owner.GetByLabel("Ends").FillAsync("2027-05-12T13:00");
        await owner.GetByLabel("Where", new() { Exact = true }).FillAsync("Town hall, room 2");
        await owner.GetByLabel("Workshops").FillAsync("Systems thinking; 1; Room 2\nConstellations; 20");
        await Button(owner, "Save page").ClickAsync();
        await Button(owner, "Open sign-up").ClickAsync();
        await Expect(owner.GetByText("The sign-up page is open.")).ToBeVisibleAsync();
        await owner.GetByText("Hand out codes or links").ClickAsync();
        await owner.GetByLabel("New codes or links").FillAsync("course-login-1");
        await Button(owner, "Hand out").ClickAsync();

        var phone = (await browser.Phone(made.Code)).Page;
        await phone.GotoAsync($"{browser.Address}/signup/{made.Cycle.Id}/{made.Code}");
        await Expect(phone.GetByRole(AriaRole.Heading, new() { Name = "Learnathon 2027" })).ToBeVisibleAsync();
        await Browser.Picture(phone, "signup-1-page");
        await phone.GetByRole(AriaRole.Radio, new() { Name = "Yes" }).CheckAsync();
        await phone.GetByRole(AriaRole.Radio, new() { Name = "Systems thinking" }).CheckAsync();
        await phone.GetByLabel("Your name (optional)").FillAsync("Bea");
        await phone.GetByLabel("Your e-mail address (optional)").FillAsync("bea@example.org");
        await Browser.Picture(phone, "signup-2-form", whole: true);
        await Button(phone, "Send answer").ClickAsync();
        await Expect(phone.GetByText("You have a place in Systems thinking.")).ToBeVisibleAsync();
        await Expect(phone.GetByText("course-login-1")).ToBeVisibleAsync();
        await Browser.Picture(phone, "signup-3-answered", whole: true);
        var eyes = new Eyes();
        await eyes.Look(phone, "signup-answered", dark: true);
        await phone.SetViewportSizeAsync(320, 640);
        Assert.True(await phone.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0);

        await owner.ReloadAsync();
        await Expect(owner.GetByRole(AriaRole.List, new() { Name = "Who comes" })).ToContainTextAsync("Bea");
        var due = owner.GetByRole(AriaRole.List, new() { Name = "Due this week" });
        await due.GetByRole(AriaRole.Checkbox, new() { Name = "Done" }).CheckAsync();
        await Browser.Picture(owner, "signup-4-owner", whole: true);

        var link = await phone.GetByRole(AriaRole.Link, new() { Name = "Open on the day" }).GetAttributeAsync("href");
        var day = (await browser.Phone(made.Code)).Page;
        await day.GotoAsync(link!);
        await day.ReloadAsync();
        await Expect(day.GetByLabel("Your name (optional)")).ToHaveValueAsync("Bea");

        await Button(phone, "Change answer").ClickAsync();
        await phone.GetByRole(AriaRole.Radio, new() { Name = "No", Exact = true }).CheckAsync();
        await Button(phone, "Send answer").ClickAsync();
        await Expect(phone.GetByText("Your name, address and words have been erased.")).ToBeVisibleAsync();
        await Button(phone, "Forget me").ClickAsync();
        await Button(phone, "Erase everything").ClickAsync();
        await Expect(phone.GetByText("Are you coming?")).ToBeVisibleAsync();
        await owner.ReloadAsync();
        await Expect(owner.GetByText("Nobody has answered yet.")).ToBeVisibleAsync();
        await laptop.CloseAsync();
        eyes.FoundNothing();
    }

    private async Task<SessionMade> Made()
    {
        using var http = browser.Hall.Http();
        var response = await http.PostAsJsonAsync(
            "/api/sessions", new { title = "Learnathon 2027", start = "ideaRound", language = "en", cycle = new { name = "Acme" } });
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<SessionMade>(DomainJson.Options))!;
    }

    private static ILocator Button(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
