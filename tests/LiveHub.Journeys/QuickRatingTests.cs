using System.Net.Http.Json;
using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Store;
using LiveHub.Tests;
using LiveHub.Tests.Wire;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>A quick rating on all three screens: planned, foretold, rated card by card, revealed, and followed by a vote on its best.</summary>
[Collection(JourneyBeside.Name)]
public sealed class QuickRatingTests(Browser browser)
{
    private const string Question = "How promising are these ideas?";

    private static readonly string[] Ideas =
    [
        "A buddy for everybody in week 1", "One login for all systems", "Fewer meetings on Monday", "A checklist for visitors",
        "Let everybody who starts here spend one day with the team that answers the phone, so that they hear in the first week what people call about, and write down three things that we could explain better on the site before anybody has to call us about them at all.",
        "The wall of experiments", "Lunch with another team", "Plants in the hall", "A quiet room", "Answer mail within a day",
        "Close the shared disk", "A demo every second Friday",
    ];

    private readonly Eyes _eyes = new();

    [Fact]
    public async Task Many_ideas_become_few_with_a_short_hand_of_cards_for_everybody()
    {
        using var http = browser.Hall.Http();
        var response = await http.PostAsJsonAsync("/api/sessions", new { title = "Learnathon 2026", start = "ideaRound", language = "en" });
        var made = (await response.Content.ReadFromJsonAsync<SessionMade>(DomainJson.Options))!;
        await using var facilitator = await Client.Connect(browser.Hall.Address, made.Code, made.Facilitator, AudienceKind.Control);
        var people = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => browser.Hall.Phone(made.Code)));
        var board = facilitator.Steps()[0];
        await facilitator.Do(new RemoveActivity(facilitator.Steps()[1]));
        await facilitator.Do(new Go(board));
        for (var at = 0; at < Ideas.Length; at++)
        {
            await people[at % people.Length].Do(new SendIdea(board, Ideas[at], at % 3));
        }

        var laptop = await browser.Laptop(init: $"""
            localStorage.setItem('livehub:{made.Code}:stage', '{made.Stage}');
            localStorage.setItem('livehub:{made.Code}:control', '{made.Facilitator}');
            """);
        var (control, stage) = (new Facilitator(await laptop.NewPageAsync()), await laptop.NewPageAsync());
        await stage.GotoAsync($"{browser.Address}/stage/{made.Code}");
        await control.Page.GotoAsync($"{browser.Address}/control/{made.Code}");
        var phone = await browser.Phone(made.Code);
        await phone.Join();

        await control.AddStep("Quick rating", Question, 6);
        await facilitator.Until(all => all.Steps().Length == 2);
        var rating = facilitator.Steps()[1];
        await facilitator.Do(new AddActivity(new BallotPlan { Question = "Which do we start?", Of = rating, Top = 3 }));
        await control.Press($"Next: {Question}");
        await Expect(control.Page.GetByText("12 ideas, 10 cards each: with 6 people each idea is seen about 5 times.")).ToBeVisibleAsync();
        await Expect(control.Page.GetByText("Too few for a fair result")).ToBeVisibleAsync();
        await Expect(phone.Page.GetByText("The rating opens in a moment.").First).ToBeVisibleAsync(new() { Timeout = 15_000 });
        await Look(control.Page, "rating-ahead-control");

        await control.Press("Open rating");
        await RateOneHand(phone);
        await Expect(stage.GetByText("1 of 6 has rated all their cards")).ToBeVisibleAsync();
        await Task.WhenAll(people.Select((person, at) => Rate(person, rating, at)));
        await Expect(stage.GetByText("6 of 6 have rated all their cards")).ToBeVisibleAsync();
        await Expect(stage.GetByText("Everybody rates 10 cards. Each idea is shown equally often.")).ToBeVisibleAsync();
        await Expect(stage.GetByText("A quiet room")).ToHaveCountAsync(0);
        await Look(stage, "rating-open-stage");

        await control.Press("Close rating");
        await Expect(phone.Page.GetByText("Rating is closed. Look up.").First).ToBeVisibleAsync();
        await Expect(stage.GetByText("Rating is closed")).ToBeVisibleAsync();
        await control.Press("Reveal results");
        var best = phone.Page.GetByRole(AriaRole.List, new() { Name = "The best" }).GetByRole(AriaRole.Listitem);
        await Expect(best).ToHaveCountAsync(10);
        await Expect(phone.Page.GetByText("You gave").First).ToBeVisibleAsync();
        await Expect(stage.GetByRole(AriaRole.List, new() { Name = "Results" }).GetByRole(AriaRole.Listitem)).ToHaveCountAsync(5);
        foreach (var page in new[] { phone.Page, stage, control.Page })
        {
            await Expect(page.GetByText("Ideas with the same result share a place").First).ToBeVisibleAsync();
        }

        await Expect(control.Page.GetByText("“Which do we start?” takes the best")).ToBeVisibleAsync();
        await Look(stage, "rating-revealed-stage");
        await Look(control.Page, "rating-revealed-control");
        await Look(phone.Page, "rating-revealed-phone");

        await control.Press("Next: vote on the ideas");
        await control.Press("Open voting");
        await Expect(phone.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Add dot") }).First).ToBeVisibleAsync();
        await control.Page.GotoAsync($"{browser.Address}/report/{made.Code}");
        await Expect(control.Page.GetByText("Went on").First).ToBeVisibleAsync(new() { Timeout = 15_000 });
        await Look(control.Page, "rating-report");
        _eyes.FoundNothing();
        foreach (var person in people)
        {
            await person.DisposeAsync();
        }

        await laptop.CloseAsync();
        await phone.Page.Context.CloseAsync();
    }

    /// <summary>By finger, by keyboard, back and on again, then what more there is.</summary>
    private async Task RateOneHand(Phone phone)
    {
        var page = phone.Page;
        var place = (int at, int of = 10) => page.GetByText($"Card {at} of {of}").First;
        var score = (string name) => page.GetByRole(AriaRole.Radiogroup, new() { Name = "Rating" }).GetByRole(AriaRole.Radio, new() { Name = name, Exact = true });
        await Expect(place(1)).ToBeVisibleAsync(new() { Timeout = 15_000 });
        await score("4").DispatchEventAsync("click");
        await Expect(place(2)).ToBeVisibleAsync();
        await Expect(page.Locator("#card")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("5");
        await Expect(place(3)).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Back" }).ClickAsync();
        await Expect(score("5 strong")).ToBeCheckedAsync();
        await Look(page, "rating-card-phone");
        await score("5 strong").FocusAsync();
        await page.Keyboard.PressAsync("ArrowLeft");
        await Expect(score("4")).ToBeFocusedAsync();
        await Expect(score("5 strong")).ToBeCheckedAsync();
        await page.Keyboard.PressAsync("Space");
        await Expect(place(3)).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "I can't judge this" }).ClickAsync();
        for (var at = 4; at <= 10; at++)
        {
            await Expect(place(at)).ToBeVisibleAsync();
            await page.Keyboard.PressAsync($"{1 + at % 5}");
        }

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "All 10 cards rated. Thank you." })).ToBeFocusedAsync();
        await Look(page, "rating-done-phone");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Rate again: ") }).Nth(2).ClickAsync();
        await Expect(page.Locator("#card")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("3");
        await Expect(page.GetByText("You gave 3").First).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Rate 10 more" }).ClickAsync();
        await Expect(place(1, 2)).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("2");
        await Expect(place(2, 2)).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("5");
        await Expect(page.GetByText("All 12 cards rated. Thank you.").First).ToBeVisibleAsync();
        await Expect(page.GetByText("There are no more cards for you.").First).ToBeVisibleAsync();
    }

    private static async Task Rate(Client person, ActivityKey rating, int at)
    {
        await person.Do(new TakeCards(rating));
        await person.Until(phone => phone.Own.Values.Keys.Any(name => name.StartsWith("card/", StringComparison.Ordinal)));
        foreach (var name in person.Own.Values.Keys.Where(name => name.StartsWith("card/", StringComparison.Ordinal)).ToArray())
        {
            var text = person.Own.Values[name].GetProperty("t").GetString()!;
            await person.Do(new RateIdea(rating, new(name["card/".Length..]), 1 + ((text.Length + at) % 5)));
        }
    }

    private async Task Look(IPage page, string name)
    {
        var isStage = name.EndsWith("-stage", StringComparison.Ordinal);
        await _eyes.Look(page, name, dark: name.EndsWith("-phone", StringComparison.Ordinal));
        if (isStage)
        {
            await BackRow.Sees(page, name);
        }
        else
        {
            await Browser.Picture(page, name, whole: true);
            await _eyes.LookAt(page, 320, name);
        }
    }
}
