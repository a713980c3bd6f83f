using System.Net.Http.Json;
using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Store;
using LiveHub.Tests;
using LiveHub.Tests.Wire;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>Pitches on all three screens: filled from a vote, led with the big button, written to on phones.</summary>
[Collection(JourneyOfCycle.Name)]
public sealed class PitchesTests(Browser browser)
{
    private static readonly string[] Ideas = ["A buddy for everybody in week 1", "One login for all systems", "Fewer meetings on Monday"];

    [Fact]
    public async Task Pitches_come_from_the_vote_one_by_one_and_collect_what_people_write()
    {
        using var http = browser.Hall.Http();
        var response = await http.PostAsJsonAsync("/api/sessions", new { title = "Learnathon 2026", start = "ideaRound", language = "en" });
        var made = (await response.Content.ReadFromJsonAsync<SessionMade>(DomainJson.Options))!;
        await using var facilitator = await Client.Connect(browser.Hall.Address, made.Code, made.Facilitator, AudienceKind.Control);
        await using var other = await browser.Hall.Phone(made.Code);
        await Voted(facilitator, other);
        var step = new ActivityKey((await facilitator.Do(new AddActivity(new PitchesPlan
        {
            Question = "Pitches: what do we start with?",
            Instruction = "Listen first. Then write one strength and one question.",
            Part = AgendaPart.Learn,
        }))).Made!);
        await facilitator.Do(new Go(step));

        var laptop = await browser.Laptop(init: $"""
            localStorage.setItem('livehub:{made.Code}:stage', '{made.Stage}');
            localStorage.setItem('livehub:{made.Code}:control', '{made.Facilitator}');
            """);
        var (control, stage) = (new Facilitator(await laptop.NewPageAsync()), await laptop.NewPageAsync());
        await stage.GotoAsync($"{browser.Address}/stage/{made.Code}");
        await control.Page.GotoAsync($"{browser.Address}/control/{made.Code}");
        var phone = await browser.Phone(made.Code);
        await phone.Join();
        var eyes = new Eyes();

        var queue = control.Page.GetByRole(AriaRole.List, new() { Name = "Queue of pitches" }).Locator("> li");
        await control.Page.GetByRole(AriaRole.Spinbutton, new() { Name = "How many of the best" }).FillAsync("2");
        await control.Press("Fill from the vote");
        await Expect(queue).ToHaveCountAsync(2);
        await control.Page.GetByRole(AriaRole.Textbox, new() { Name = "New pitches" }).FillAsync("A checklist for visitors – Sanne and Bo\nThe wall of experiments");
        await control.Press("Add");
        await Expect(queue).ToHaveCountAsync(4);
        await control.Press("Move up: The wall of experiments");
        await Expect(queue.Nth(2)).ToContainTextAsync("The wall of experiments");
        await control.Press("Move up: A checklist for visitors");
        await control.Press("Move up: A checklist for visitors");
        await control.Press("Remove: Fewer meetings on Monday");
        await Expect(queue).ToHaveCountAsync(3);
        await Expect(queue.Nth(1)).ToContainTextAsync("A checklist for visitors");
        await Expect(stage.GetByText("Next: One login for all systems, get ready").First).ToBeVisibleAsync();
        await Look("waiting");

        await control.Press("Begin: One login for all systems");
        await Expect(stage.GetByRole(AriaRole.Heading, new() { Name = "One login for all systems" })).ToBeVisibleAsync();
        await Expect(stage.GetByText("Next: A checklist for visitors (Sanne and Bo), get ready")).ToBeVisibleAsync();
        await Expect(phone.Page.GetByText("Next: A checklist for visitors (Sanne and Bo), get ready")).ToBeVisibleAsync(new() { Timeout = 15_000 });
        await Expect(phone.Page.GetByRole(AriaRole.Timer, new() { Name = "Time left" })).ToBeVisibleAsync();
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "I join: One login for all systems" }).ClickAsync();
        await Look("pitching");

        await control.Press("Ask for feedback");
        var strength = phone.Page.GetByRole(AriaRole.Textbox, new() { Name = "One strength" });
        var question = phone.Page.GetByRole(AriaRole.Textbox, new() { Name = "One question" });
        await strength.FillAsync("Everybody knows the pain");
        await question.FillAsync("Who talks to the supplier, and when can we try it in one team?");
        await phone.Page.ReloadAsync();
        await Expect(question).ToHaveValueAsync("Who talks to the supplier, and when can we try it in one team?", new() { Timeout = 15_000 });
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "Send feedback" }).ClickAsync();
        await Expect(phone.Page.GetByText("Saved. You can change it while this is open.").First).ToBeVisibleAsync();
        var pitch = facilitator.Entity<NowEntity.OnPitches>("now").Pitch!;
        await other.Do(new GiveFeedback(new(pitch), "Saves a quarter of an hour a day"));
        await Expect(control.Page.GetByText("Saves a quarter of an hour a day")).ToBeVisibleAsync();
        await Expect(control.Page.GetByText("Everybody knows the pain")).ToBeVisibleAsync();
        await Expect(stage.GetByText("2 of 2 have given feedback · 1 joins")).ToBeVisibleAsync(new() { Timeout = 15_000 });
        await Expect(stage.GetByText("Everybody knows the pain")).ToHaveCountAsync(0);
        await Look("feedback");

        browser.Hall.Clock.Advance(TimeSpan.FromSeconds(48));
        await Expect(phone.Page.GetByText("This pitch is over.").First).ToBeVisibleAsync();
        await Expect(phone.Page.GetByText("Your feedback is saved.").First).ToBeVisibleAsync();
        await Expect(stage.GetByRole(AriaRole.List, new() { Name = "Pitches" }).GetByText("Held")).ToBeVisibleAsync();
        await Look("over");
        await control.Press("Next pitch: A checklist for visitors");
        await Expect(control.Button("Ask for feedback")).ToBeVisibleAsync();

        await control.Page.GotoAsync($"{browser.Address}/report/{made.Code}");
        await Expect(control.Page.GetByText("Who talks to the supplier, and when can we try it in one team?")).ToBeVisibleAsync(new() { Timeout = 15_000 });
        await Expect(control.Page.GetByText("1 person joins")).ToBeVisibleAsync();
        await Browser.Picture(control.Page, "pitches-report", whole: true);
        eyes.FoundNothing();
        await laptop.CloseAsync();
        await phone.Page.Context.CloseAsync();

        async Task Look(string phase)
        {
            await Alike.Are(stage, phone.Page, phase, "One login for all systems"); // Who joins stands below it on the phone.
            foreach (var (page, name) in new[] { (stage, "stage"), (phone.Page, "phone"), (control.Page, "control") })
            {
                await eyes.Look(page, $"pitches-{phase}-{name}");
                await (page == stage ? BackRow.Sees(page, $"pitches-{phase}-{name}") : Browser.Picture(page, $"pitches-{phase}-{name}", whole: true));
            }

            await eyes.LookAt(phone.Page, 320, $"pitches-{phase}-phone");
            await eyes.LookAt(control.Page, 390, $"pitches-{phase}-control");
        }
    }

    /// <summary>A vote whose result is shown: the second idea before the others.</summary>
    private static async Task Voted(Client facilitator, Client person)
    {
        var steps = facilitator.Steps();
        await facilitator.Do(new Go(steps[0]));
        var keys = new List<IdeaKey>();
        foreach (var idea in Ideas)
        {
            keys.Add(new((await person.Do(new SendIdea(steps[0], idea))).Made!));
        }

        await facilitator.Do(new OpenVoting(steps[1], Dots: 3, PerIdea: 2));
        await person.Do(new PlaceDot(steps[1], keys[1]));
        await person.Do(new PlaceDot(steps[1], keys[1]));
        await person.Do(new PlaceDot(steps[1], keys[2]));
        await facilitator.Do(new CloseVoting(steps[1]));
        await facilitator.Do(new RevealResults(steps[1]));
    }
}
