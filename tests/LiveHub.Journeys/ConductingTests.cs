using System.Text.RegularExpressions;
using LiveHub.Domain;
using LiveHub.Tests.Wire;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>A facilitator makes an agenda of every kind of step and leads a room through it.</summary>
[Collection(Journey.Name)]
public sealed class ConductingTests(Browser browser)
{
    [Fact]
    public async Task An_agenda_of_all_kinds_is_made_from_empty_and_led_with_one_button()
    {
        var laptop = await browser.Laptop();
        var facilitator = new Facilitator(await laptop.NewPageAsync());
        await facilitator.NewSession(browser.Address, "A half day", start: "Empty");
        await Expect(facilitator.Heading("What happens first?")).ToBeVisibleAsync();
        await Picture(facilitator.Page, "control-agenda-empty");
        await facilitator.AddStep("Talk", "Welcome", 10, pages: "# Welcome\n\nGood to see you.\n\n---\n\n## What we do today\n\n- ideas\n- choosing");
        await Picture(facilitator.Page, "control-agenda-first");
        await facilitator.AddStep("Check-in", "How are you here, in one word?", 5);
        await facilitator.AddStep("Idea board", "What can we do better?", 30);
        await facilitator.AddStep("Vote", "Which ideas are the most promising?", 12);
        await facilitator.AddStep("Poll", "When do we meet again?", 6, lines: "In spring\nIn autumn\nNext year");
        await facilitator.AddStep("Any objections?", "We begin with the first idea", 5);
        await facilitator.AddStep("Break", "Coffee", 15);
        await facilitator.AddStep("Questions", "What would you like to ask?", 18);
        await facilitator.AddStep("Reflection", "Looking back", 10);
        await facilitator.AddStep("Results", "What we made today", 8);
        await Expect(facilitator.Steps).ToHaveCountAsync(10);

        await facilitator.Press("Add a step");
        await Picture(facilitator.Page, "control-kinds");
        await facilitator.Press("Cancel");
        await facilitator.PlanTheDay(browser.Hall.Clock.GetUtcNow());
        await Picture(facilitator.Page, "control-agenda-full");
        await TheOrderCanChange(facilitator);
        await Led(facilitator);
        await laptop.CloseAsync();
    }

    [Fact]
    public async Task A_question_in_between_leads_back_and_a_late_day_catches_up()
    {
        var laptop = await browser.Laptop();
        var facilitator = new Facilitator(await laptop.NewPageAsync());
        await facilitator.NewSession(browser.Address, "A day that runs late", start: "Empty");
        await facilitator.AddStep("Talk", "Welcome", 5);
        await facilitator.AddStep("Idea board", "What can we do better?", 30);
        await facilitator.AddStep("Questions", "What would you like to ask?", 24);
        await facilitator.AddStep("Break", "Coffee", 30);
        var phone = await browser.Phone(facilitator.Code);
        await phone.Join();
        await facilitator.Press("Start");
        await facilitator.Press("Next: What can we do better?");
        await Expect(facilitator.Button("Next: What would you like to ask?")).ToBeVisibleAsync();

        var before = facilitator.Clicks;
        await facilitator.Press("Ask now");
        await facilitator.Page.GetByRole(AriaRole.Textbox, new() { Name = "Question" }).FillAsync("Shall we go outside?");
        await Picture(facilitator.Page, "control-ask-now");
        await facilitator.Press("Ask everybody");
        Assert.True(facilitator.Clicks - before <= 3);
        await facilitator.Press("Show the result");
        await Expect(facilitator.Button("Back to: What can we do better?")).ToBeVisibleAsync();
        await Picture(facilitator.Page, "control-asked");
        await facilitator.Press("Back to: What can we do better?");
        await Expect(facilitator.Heading("What can we do better?")).ToBeVisibleAsync();

        browser.Hall.Clock.Advance(TimeSpan.FromMinutes(47));
        await facilitator.Page.ReloadAsync(); // The clock of a page that watched it jump is not to be trusted.
        await Expect(facilitator.Page.GetByText("12 min late", new() { Exact = true }).First).ToBeVisibleAsync();
        await Expect(facilitator.Heading("12 min late: this step shrinks")).ToBeVisibleAsync();
        await Expect(facilitator.Page.GetByText("24 → 16 min").First).ToBeVisibleAsync();
        await Picture(facilitator.Page, "control-late");
        await facilitator.Press("Use these times");
        await Expect(facilitator.Page.GetByText("4 min late", new() { Exact = true }).First).ToBeVisibleAsync();
        await Expect(facilitator.Heading("12 min late: this step shrinks")).ToHaveCountAsync(0);
        await facilitator.Press("Next: What would you like to ask?");
        await Expect(facilitator.Page.GetByRole(AriaRole.Textbox, new() { Name = "Minutes", Exact = true })).ToHaveValueAsync("16");
        await facilitator.Press("Start timer");
        await Expect(facilitator.Page.GetByRole(AriaRole.Timer, new() { Name = "Time left" })).ToHaveTextAsync(new Regex("1[56]:[0-5][0-9]"));
        await laptop.CloseAsync();
    }

    private static async Task TheOrderCanChange(Facilitator facilitator)
    {
        await facilitator.Page.GetByLabel("More: What we made today").ClickAsync();
        await facilitator.Press("Duplicate: What we made today");
        await Expect(facilitator.Steps).ToHaveCountAsync(11);
        await facilitator.Press("Move up: What we made today", first: true);
        await Expect(facilitator.Steps.Nth(8)).ToContainTextAsync("What we made today");
        await Expect(facilitator.Button("Move up: What we made today").First).ToBeFocusedAsync();
        await facilitator.Page.Keyboard.PressAsync("Enter");
        await Expect(facilitator.Steps.Nth(7)).ToContainTextAsync("What we made today");
        await facilitator.Press("Skip: What we made today", first: true);
        await Expect(facilitator.Steps.Nth(7)).ToContainTextAsync("Skipped");
        await facilitator.Press("Edit: Coffee");
        await facilitator.Page.GetByRole(AriaRole.Spinbutton, new() { Name = "Planned minutes" }).FillAsync("20");
        await facilitator.Page.GetByText("Your notes").ClickAsync();
        await facilitator.Page.GetByRole(AriaRole.Textbox, new() { Name = "Watch out" }).FillAsync("Be back before the cake is gone");
        await Picture(facilitator.Page, "control-edit-step");
        await facilitator.Press("Save");
        await Expect(facilitator.Steps.Nth(6)).ToContainTextAsync("20 min");
    }

    /// <summary>Everything with the big button alone, but for one step that is taken back.</summary>
    private async Task Led(Facilitator facilitator)
    {
        await using var ann = await browser.Hall.Phone(facilitator.Code, "Ann");
        await using var bob = await browser.Hall.Phone(facilitator.Code);
        await facilitator.Press("Start");
        await Expect(facilitator.Page.GetByText("Good to see you.").First).ToBeVisibleAsync();
        var hall = facilitator.Page.FrameLocator(".stage-picture iframe");
        await Expect(hall.GetByText("Good to see you.")).ToBeVisibleAsync();
        await Expect(facilitator.Page.GetByRole(AriaRole.Region, new() { Name = "Next", Exact = true })).ToContainTextAsync("How are you here, in one word?");
        await Picture(facilitator.Page, "control-talk");
        await facilitator.Press("Next page");
        await Expect(facilitator.Page.GetByText("Page 2 of 2").First).ToBeVisibleAsync();
        await Expect(hall.GetByText("Good to see you.")).ToHaveCountAsync(0);
        await facilitator.Press("Black screen");
        await Expect(hall.Locator(".cover.black")).ToBeVisibleAsync();
        await facilitator.Press("Black screen");
        await Expect(hall.Locator(".cover.black")).ToHaveCountAsync(0);
        await facilitator.Press("Next: How are you here, in one word?");
        await Expect(facilitator.Button("Next: What can we do better?")).ToBeVisibleAsync();
        await Expect(facilitator.Button("Undo")).ToBeVisibleAsync();
        await facilitator.Page.Keyboard.PressAsync("z");
        await Expect(facilitator.Page.GetByText("Page 2 of 2").First).ToBeVisibleAsync();
        await Expect(facilitator.Button("Undo")).ToHaveCountAsync(0);
        await facilitator.Press("Next: How are you here, in one word?");
        await Expect(facilitator.Button("Next: What can we do better?")).ToBeVisibleAsync();
        await ann.Do(new SendIdea(await Here(ann, "checkIn"), "Curious"));
        await bob.Do(new SendIdea(await Here(bob, "checkIn"), "curious"));
        await Expect(facilitator.Page.GetByText("2 of 2 here have given a word").First).ToBeVisibleAsync();
        await Picture(facilitator.Page, "control-check-in");
        await facilitator.Press("Next: What can we do better?");
        await ann.Do(new SendIdea(await Here(ann, "board"), "A buddy for week 1"));
        await Expect(facilitator.Page.GetByText("1 idea", new() { Exact = true }).First).ToBeVisibleAsync();
        await facilitator.Press("Next: vote on the ideas");
        await facilitator.Press("Open voting");
        await facilitator.Press("Close voting");
        await facilitator.Press("Reveal results");
        await facilitator.Press("Next: When do we meet again?");
        await Asked(facilitator, ann, bob);
        await facilitator.Press("Next: Coffee");
        await Expect(facilitator.Page.GetByText("Be back before the cake is gone").First).ToBeVisibleAsync();
        await Picture(facilitator.Page, "control-break");
        await facilitator.Press("Next: What would you like to ask?");
        await Answered(facilitator, ann, bob);
        await facilitator.Press("Next: Looking back");
        await ann.Do(new SendIdea(await Here(ann, "reflection"), "Asking helps", 1));
        await Expect(facilitator.Page.GetByText("Asking helps").First).ToBeVisibleAsync();
        await Picture(facilitator.Page, "control-reflection");
        await facilitator.Press("Next: What we made today");
        await Expect(facilitator.Button("End session").First).ToBeVisibleAsync();
        await Picture(facilitator.Page, "control-results");
    }

    private static async Task Asked(Facilitator facilitator, Client ann, Client bob)
    {
        var results = facilitator.Page.GetByRole(AriaRole.List, new() { Name = "Results" });
        var poll = await Here(ann, "poll");
        await ann.Do(new AnswerPoll(poll, [0]));
        await bob.Do(new AnswerPoll(poll, [2]));
        await Expect(facilitator.Page.GetByText("2 of 2 here have answered").First).ToBeVisibleAsync();
        await Expect(facilitator.Page.GetByText("1 person")).ToHaveCountAsync(0);
        await Picture(facilitator.Page, "control-poll");
        await facilitator.Press("Show the result");
        await Expect(results.GetByRole(AriaRole.Listitem).Nth(2)).ToContainTextAsync("1 person");
        await Picture(facilitator.Page, "control-poll-result");
        await facilitator.Press("Next: We begin with the first idea");
        await ann.Do(new AnswerPoll(await Here(ann, "consent"), [ConsentPlan.Doubts]));
        await facilitator.Press("Show the result");
        await Expect(results.GetByRole(AriaRole.Listitem).Nth(1)).ToContainTextAsync("Doubts 1 person");
        await Picture(facilitator.Page, "control-objections");
    }

    private static async Task Answered(Facilitator facilitator, Client ann, Client bob)
    {
        var questions = facilitator.Page.GetByRole(AriaRole.List, new() { Name = "Questions" }).GetByRole(AriaRole.Listitem);
        var board = await Here(ann, "questions");
        await ann.Do(new SendIdea(board, "What does it cost?"));
        var made = await bob.Do(new SendIdea(board, "Who begins?"));
        await ann.Do(new BackQuestion(new(made.Made!), true));
        await Expect(questions.First).ToContainTextAsync("Who begins? 1 person wants to know too");
        await facilitator.Button("Answered: Who begins?").ClickAsync();
        await Expect(questions.Last).ToContainTextAsync("Who begins?");
        await Picture(facilitator.Page, "control-questions");
    }

    /// <summary>Waits until people are at a step of this kind; its key.</summary>
    private static async Task<ActivityKey> Here(Client person, string kind)
    {
        await person.Until(p => p.Shared.Values["now"].GetProperty("kind").GetString() == kind);
        return new(person.Shared.Values["now"].GetProperty("activity").GetString()!);
    }

    /// <summary>As laptops and as phones show it.</summary>
    private static async Task Picture(IPage page, string name)
    {
        await Browser.Picture(page, name);
        await page.SetViewportSizeAsync(390, 844);
        await Browser.Picture(page, name + "-phone");
        await page.SetViewportSizeAsync(1280, 800);
    }
}
