using LiveHub.Domain;
using LiveHub.Tests;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>Reading before the day, a card to begin with, a workshop to take home, and three taps at the close.</summary>
[Collection(JourneyOfCycle.Name)]
public sealed class LearningTests(Browser browser)
{
    [Fact]
    public async Task A_thought_from_before_the_day_a_card_and_three_taps_reach_the_big_screen_and_ones_own_page()
    {
        await using var day = await StageDay.Begin(browser);
        var facilitator = day.Facilitator;
        var laptop = await browser.Laptop(init: $"localStorage.setItem('livehub:{facilitator.Code}:control', '{facilitator.Token}')");
        var control = await laptop.NewPageAsync();
        await control.GotoAsync($"{browser.Address}/control/{facilitator.Code}");
        await Button(control, "Add the four sections").ClickAsync();
        await Expect(control.Locator(".agenda ol > li")).ToHaveCountAsync(4);
        await Button(control, "Open for reading").ClickAsync();
        await Expect(control.GetByRole(AriaRole.Textbox, new() { Name = "Link for reading" })).ToBeVisibleAsync();
        await Browser.Picture(control, "learn-control", whole: true);

        var eyes = new Eyes();
        var phone = await browser.Phone(facilitator.Code);
        var page = phone.Page;
        await Reads(page, facilitator.Code, phone, eyes);
        await facilitator.Do(new Go(facilitator.Steps()[0]));
        await Expect(page.GetByText("Learning on the job")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Textbox, new() { Name = "Do you recognise the problem?" })).ToHaveValueAsync("Yes, in our own team");
        await Browser.Picture(page, "learn-section-phone", whole: true);
        await day.Sees("Yes, in our own team");
        await day.Picture("section");

        await day.Show(new CheckInPlan
        {
            Question = "Which card do you bring?",
            Cards = [new("A place to thrive", "Where people grow old in good health.", CardPicture.Haven), new("Good soil", "Look after the soil.", CardPicture.Soil),
                new("Made to learn", null, CardPicture.Seedling), new("The henhouse", null, CardPicture.Henhouse), new("Our own lighthouse", null, CardPicture.Frame)],
        });
        await page.GetByRole(AriaRole.Radio, new() { Name = "Good soil" }).CheckAsync();
        await Expect(page.GetByText("Your card").First).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Your word" }).FillAsync("curious");
        await Button(page, "Send word").ClickAsync();
        await day.Sees("1 person", "curious");
        await day.Picture("cards");
        await Browser.Picture(page, "learn-cards-phone", whole: true);
        await eyes.LookAt(page, 320, "cards on a small phone");

        await day.Show(new SignUpPlan { Question = "Which workshop?", Workshops = [new("Systems thinking", 5, Purpose: "See loops", Steps: "1. Draw", Card: "**Ask** what keeps it going"), new("Mastery", 5)] });
        await Button(page, "Choose Systems thinking").ClickAsync();
        await Expect(page.GetByText("You have a place").First).ToBeVisibleAsync();
        await day.Show(new ResultsPlan { Question = "What we made today", Taps = true });
        await Felt(day, control, page, eyes);
        eyes.FoundNothing();
        await laptop.CloseAsync();
    }

    private static async Task Reads(IPage page, string code, Phone phone, Eyes eyes)
    {
        await page.GotoAsync(page.Url.Replace("/join/", "/read/", StringComparison.Ordinal));
        var note = page.GetByRole(AriaRole.Textbox, new() { Name = "Do you recognise the problem?" });
        await note.FillAsync("Yes, in our own team");
        await Expect(page.GetByText("Kept in this browser, only you see it")).ToBeVisibleAsync();
        await Browser.Picture(page, "learn-read-phone", whole: true);
        await page.GetByRole(AriaRole.Link, new() { Name = "Join session" }).ClickAsync();
        await phone.Join("Mia");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "You are in" })).ToBeVisibleAsync();
        await page.GotoAsync(page.Url.Replace("/join/", "/read/", StringComparison.Ordinal));
        await Expect(note).ToHaveValueAsync("Yes, in our own team");
        await Button(page, "Share this with everybody: Do you recognise the problem?").ClickAsync();
        await Expect(Button(page, "Take back: Yes, in our own team")).ToBeVisibleAsync();
        await Expect(page.GetByText("Saved, only you see it")).ToBeVisibleAsync();
        await eyes.Look(page, "read", dark: true);
        await eyes.LookAt(page, 320, "read");
        await page.SetViewportSizeAsync(390, 844);
        await page.GotoAsync(page.Url.Split('#')[0].Replace("/read/", "/join/", StringComparison.Ordinal));
        Assert.EndsWith(code, page.Url, StringComparison.Ordinal);
    }

    private static async Task Felt(StageDay day, IPage control, IPage page, Eyes eyes)
    {
        await page.SetViewportSizeAsync(390, 844);
        var taps = page.GetByRole(AriaRole.Region, new() { Name = "How did today feel?" });
        foreach (var (question, grade) in new[] { ("I felt cared for", "4"), ("I felt enabled", "3"), ("I felt inspired", "5") })
        {
            await taps.GetByRole(AriaRole.Group, new() { Name = question }).GetByText(grade).ClickAsync();
        }

        await Browser.Picture(page, "learn-taps-phone");
        await Button(control, "Count and show").ClickAsync();
        await Expect(control.GetByText("At least 5 people must have answered").First).ToBeVisibleAsync();
        foreach (var (person, at) in (await day.People(5)).Select((person, at) => (person, at)))
        {
            await person.Do(new AnswerTaps(3 + at % 3, at == 0 ? 0 : 4, 5));
        }

        await Expect(control.GetByText("6 people answered").First).ToBeVisibleAsync();
        await Button(control, "Count and show").ClickAsync();
        await day.Sees("I felt inspired", "5.0 of 5");
        await day.Picture("felt");
        await Expect(taps.GetByText("5.0 of 5")).ToBeVisibleAsync();
        await Browser.Picture(page, "learn-felt-phone");
        await Browser.Picture(control, "learn-felt-control", whole: true);
        await day.Facilitator.Do(new EndSession());
        await Expect(page.GetByText("This session has ended")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Keep my page" }).ClickAsync();
        await Expect(page.GetByText("what keeps it going")).ToBeVisibleAsync();
        await Browser.Picture(page, "learn-my-page", whole: true);
        await eyes.LookAt(page, 320, "my page with a card");
        await control.GotoAsync(control.Url.Replace("/control/", "/report/", StringComparison.Ordinal));
        await Expect(control.GetByRole(AriaRole.Heading, new() { Name = "How did today feel?" })).ToBeVisibleAsync();
        await Browser.Picture(control, "learn-report", whole: true);
    }

    private static ILocator Button(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
