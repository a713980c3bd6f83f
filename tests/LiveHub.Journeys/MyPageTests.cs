using System.Collections.Concurrent;
using LiveHub.Domain;
using LiveHub.Tests;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>Somebody without a name follows its idea from its own page, and nobody learns whose it is.</summary>
[Collection(JourneyOfCycle.Name)]
public sealed class MyPageTests(Browser browser)
{
    [Fact]
    public async Task An_anonymous_author_finds_its_idea_its_promise_and_thanks_on_its_own_page()
    {
        await using var day = await StageDay.Begin(browser);
        var facilitator = day.Facilitator;
        var people = await day.People(2);
        var phone = await browser.Phone(facilitator.Code);
        var asked = new ConcurrentQueue<string>();
        phone.Page.Context.Request += (_, request) => asked.Enqueue($"{request.Url} {request.PostData} {string.Join(' ', request.Headers.Values)}");
        await phone.Join("Mia");
        var board = await day.Show(new BoardPlan { Question = "What would help newcomers?", Columns = [] });
        await phone.Send("A buddy in week one");
        await Expect(phone.Page.GetByText("Saved").First).ToBeVisibleAsync();
        await facilitator.Until(one => one.Ideas().Length == 1);
        var idea = facilitator.Ideas()[0];

        var reflection = await day.Show(new ReflectionPlan { Question = "Looking back", Columns = ["What did you learn?"] });
        await phone.Page.GetByRole(AriaRole.Textbox, new() { Name = "What did you learn?" }).FillAsync("That asking is faster than guessing");
        await phone.Page.GetByRole(AriaRole.Textbox, new() { Name = "My promise to myself" }).FillAsync("Ask a newcomer every week");
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "Keep my promise" }).ClickAsync();
        await Expect(phone.Page.GetByText("Your promise is kept").First).ToBeVisibleAsync();
        await people[0].Do(new GiveName("Bo"));
        await people[1].Do(new SendThanks(ThanksFor.Person, "You asked what we all wondered", Person: 3));
        await ThankBo(phone.Page);

        await day.Show(new ResultsPlan { Question = "This is what we made today" });
        await people[0].Do(new SendThanks(ThanksFor.Everybody, "For your patience with the microphone", Named: true, MayShow: true));
        await Expect(phone.Page.GetByText("You explained it so that I got it").First).ToBeVisibleAsync();
        await Browser.Picture(phone.Page, "my-recap-phone");
        await Expect(day.Stage.GetByText("For your patience with the microphone")).ToBeVisibleAsync(new() { Timeout = 20_000 });
        await BackRow.Sees(day.Stage, "my-thanks-stage");
        await Expect(day.Stage.GetByText("You explained it")).ToHaveCountAsync(0);

        await SaysWhoRan(facilitator.Code, facilitator.Token);
        await facilitator.Do(new EndSession());
        await Expect(phone.Page.GetByText("This session has ended")).ToBeVisibleAsync();
        await phone.Page.GetByRole(AriaRole.Link, new() { Name = "Keep my page" }).ClickAsync();
        await SeesAll(phone.Page);
        await Browser.Picture(phone.Page, "my-page-phone");
        var link = await phone.Page.GetByLabel("Link to my page").InputValueAsync();
        var secret = link.Split('#')[1].Split('.')[0];
        Assert.EndsWith("." + idea.Value, link, StringComparison.Ordinal);
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "Show QR code" }).ClickAsync();
        await Expect(phone.Page.GetByRole(AriaRole.Img, new() { Name = "QR code of my page" })).ToBeVisibleAsync();
        var eyes = new Eyes();
        await eyes.Look(phone.Page, "my-page", dark: true);
        await eyes.LookAt(phone.Page, 320, "my-page");
        eyes.FoundNothing();

        var laptop = await browser.Laptop("nl-NL");
        var elsewhere = await laptop.NewPageAsync();
        elsewhere.Request += (_, request) => asked.Enqueue($"{request.Url} {request.PostData} {string.Join(' ', request.Headers.Values)}");
        await elsewhere.GotoAsync(link);
        await Expect(elsewhere.GetByText("A buddy in week one")).ToBeVisibleAsync();
        await Browser.Picture(elsewhere, "my-page-laptop-nl", whole: true);
        Assert.Contains(asked, request => request.Contains(secret, StringComparison.Ordinal));
        Assert.DoesNotContain(asked, request => request.Contains("/my/", StringComparison.Ordinal) && request.Contains('#', StringComparison.Ordinal));
        Assert.DoesNotContain(asked, request => request.Contains("/api/", StringComparison.Ordinal) && request.Contains(idea.Value, StringComparison.Ordinal));
        await laptop.CloseAsync();
    }

    private async Task SaysWhoRan(string code, string token)
    {
        var laptop = await browser.Laptop(init: $"localStorage.setItem('livehub:{code}:control', '{token}')");
        var control = await laptop.NewPageAsync();
        await control.GotoAsync($"{browser.Address}/control/{code}");
        await control.GetByLabel("Who ran all steps").SelectOptionAsync("own");
        await control.GetByLabel("More: What would help newcomers?").ClickAsync();
        await control.GetByLabel("Who ran it: What would help newcomers?").SelectOptionAsync("mixed");
        await Expect(control.GetByLabel("Who ran all steps")).ToHaveValueAsync("each");
        await control.GetByRole(AriaRole.Button, new() { Name = "Hide thanks: For your patience" }).ClickAsync();
        await control.GetByRole(AriaRole.Button, new() { Name = "Show thanks: For your patience" }).ClickAsync();
        await Expect(control.GetByRole(AriaRole.Button, new() { Name = "Hide thanks: For your patience" })).ToBeVisibleAsync();
        await Browser.Picture(control, "my-control", whole: true);
        await control.GotoAsync($"{browser.Address}/report/{code}");
        await Expect(control.GetByText("Who ran the steps: own staff 2, together 1.")).ToBeVisibleAsync();
        await laptop.CloseAsync();
    }

    private static async Task SeesAll(IPage page)
    {
        foreach (var text in new[]
        {
            "A buddy in week one", "Collected. It was not part of a vote or another choice.", "Ask a newcomer every week",
            "You asked what we all wondered", "For your patience with the microphone", "That asking is faster than guessing",
        })
        {
            await Expect(page.GetByText(text)).ToBeVisibleAsync();
        }
    }

    private static async Task ThankBo(IPage page)
    {
        await page.GetByText("Write a thank-you").ClickAsync();
        await page.GetByLabel("Whom do you thank?").SelectOptionAsync("person");
        await page.GetByLabel("Part of the name").FillAsync("bo");
        await page.GetByLabel("Bo", new() { Exact = true }).CheckAsync();
        await page.GetByLabel("What do you thank for?").FillAsync("You explained it so that I got it");
        await Browser.Picture(page, "my-thanks-phone");
        await page.GetByRole(AriaRole.Button, new() { Name = "Send thanks" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Take back: You explained it" })).ToBeVisibleAsync();
    }
}
