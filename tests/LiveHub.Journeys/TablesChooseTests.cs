using System.Net.Http.Json;
using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Store;
using LiveHub.Tests;
using LiveHub.Tests.Wire;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>Three tables choose: marks in silence, sums, one confirms for all, and a wild card.</summary>
[Collection(JourneyBeside.Name)]
public sealed class TablesChooseTests(Browser browser)
{
    private static readonly string[] Ideas =
    [
        "A buddy for everybody in week 1", "One login for all systems", "Fewer meetings on Monday",
        "A checklist for visitors", "Swap desks once a month", "Lunch with another team",
        "A wall where experiments hang, with what came of each of them and whom to ask about it", "Quiet hours from nine to eleven",
        "Show newcomers the archive", "Ask clients twice a year", "A tool library", "Stand up for the day",
    ];

    private static readonly LocatorAssertionsToBeVisibleOptions Soon = new() { Timeout = 15_000 };

    [Fact]
    public async Task Tables_mark_confirm_and_what_stayed_comes_back()
    {
        using var http = browser.Hall.Http();
        var response = await http.PostAsJsonAsync("/api/sessions", new { title = "Learnathon 2026", start = "ideaRound", language = "en" });
        var made = (await response.Content.ReadFromJsonAsync<SessionMade>(DomainJson.Options))!;
        await using var facilitator = await Client.Connect(browser.Hall.Address, made.Code, made.Facilitator, AudienceKind.Control);
        var board = facilitator.Steps()[0];
        await facilitator.Do(new Go(board));
        var people = new List<Client>();
        for (var person = 0; person < 6; person++)
        {
            people.Add(await browser.Hall.Phone(made.Code));
            await people[person].Do(new SendIdea(board, Ideas[person * 2]));
            await people[person].Do(new SendIdea(board, Ideas[(person * 2) + 1]));
        }

        var choice = new ActivityKey((await facilitator.Do(new AddActivity(
            new SelectionPlan { Question = "Which ideas go on?", Of = board, Part = AgendaPart.Perform, Keep = 3 }, board))).Made!);
        await facilitator.Do(new Go(choice));
        var laptop = await browser.Laptop(init: $"""
            localStorage.setItem('livehub:{made.Code}:stage', '{made.Stage}');
            localStorage.setItem('livehub:{made.Code}:control', '{made.Facilitator}');
            """);
        var (control, stage) = (new Facilitator(await laptop.NewPageAsync()), await laptop.NewPageAsync());
        await stage.GotoAsync($"{browser.Address}/stage/{made.Code}");
        await control.Page.GotoAsync($"{browser.Address}/control/{made.Code}");
        await Expect(control.Page.GetByRole(AriaRole.Link, new() { Name = "Seat people at tables" })).ToBeVisibleAsync(Soon);
        var phone = await browser.Phone($"{made.Code}?table=1");
        await phone.Join();
        for (var person = 0; person < people.Count; person++)
        {
            await people[person].Do(new ChooseTable((person / 2) + 1)); // Two at each; the phone is the third at table 1.
        }

        var eyes = new Eyes();
        await control.Press("Open marking");
        await Expect(control.Button("Show the tables their sums")).ToBeVisibleAsync(Soon);
        await Expect(phone.Page.GetByText("3 marks left").First).ToBeVisibleAsync(Soon);
        await Expect(phone.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Mark: ") })).ToHaveCountAsync(4);
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "Mark: One login for all systems" }).ClickAsync();
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "Mark: Fewer meetings on Monday" }).ClickAsync();
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "Take back mark: Fewer meetings on Monday" }).ClickAsync();
        await Expect(phone.Page.GetByText("2 marks left").First).ToBeVisibleAsync();
        await Look("marking");

        foreach (var person in people)
        {
            await person.Until(one => one.Own.Values.ContainsKey("pile"));
            foreach (var idea in Pile(person).Take(3))
            {
                await person.Do(new MarkIdea(choice, idea, true));
            }
        }

        await control.Press("Show the tables their sums");
        var goesOn = phone.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Goes on: "), Pressed = true });
        await Expect(goesOn).ToHaveCountAsync(3, new() { Timeout = 15_000 });
        await goesOn.Last.ClickAsync();
        await Expect(phone.Page.GetByText("There is room for 1 more idea.").First).ToBeVisibleAsync(Soon);
        await Look("confirming");
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "Confirm these 2" }).ClickAsync();
        await Expect(phone.Page.GetByText("Your table has confirmed 2 ideas").First).ToBeVisibleAsync(Soon);
        await Expect(control.Page.GetByRole(AriaRole.List, new() { Name = "Tables" }).GetByText("Confirmed", new() { Exact = true })).ToBeVisibleAsync(Soon);

        await control.Press("Close the choice");
        var stayed = control.Page.GetByRole(AriaRole.List, new() { Name = "What stayed" }).GetByRole(AriaRole.Listitem);
        await Expect(stayed.First).ToBeVisibleAsync(Soon);
        var back = phone.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Bring back \\(0 of 3\\): ") });
        await Expect(back.First).ToBeVisibleAsync(Soon);
        var asked = (await back.First.GetAttributeAsync("aria-label"))!.Split(": ", 2)[1];
        await back.First.ClickAsync();
        var key = new IdeaKey(facilitator.Shared.Values.First(entity => entity.Key.StartsWith("idea/", StringComparison.Ordinal)
            && entity.Value.GetProperty("t").GetString() == asked).Key[5..]);
        await people[0].Do(new AskBack(choice, key, true));
        await Expect(phone.Page.GetByRole(AriaRole.Button, new() { Name = $"Let it stay: {asked}" })).ToBeVisibleAsync(Soon);
        await Look("closed");
        await people[5].Do(new AskBack(choice, key, true));
        await Expect(control.Button($"Let it stay: {asked}")).ToBeVisibleAsync(Soon);
        await stayed.First.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(phone.Page.GetByRole(AriaRole.List, new() { Name = "What goes on", Exact = true }).GetByText("Brought back")).ToHaveCountAsync(2, new() { Timeout = 15_000 });
        await Expect(stage.GetByText("brought back")).ToHaveCountAsync(2, new() { Timeout = 15_000 });

        await control.Page.GotoAsync($"{browser.Address}/report/{made.Code}");
        await Expect(control.Page.GetByText("Brought back").First).ToBeVisibleAsync(new() { Timeout = 15_000 });
        await Browser.Picture(control.Page, "tables-report", whole: true);
        eyes.FoundNothing();
        await laptop.CloseAsync();
        await phone.Page.Context.CloseAsync();
        foreach (var person in people)
        {
            await person.DisposeAsync();
        }

        async Task Look(string phase)
        {
            await Alike.Are(stage, phone.Page, phase, "Table", "0 of"); // How far each table is, is for the hall.
            foreach (var (page, name) in new[] { (stage, "stage"), (phone.Page, "phone"), (control.Page, "control") })
            {
                await eyes.Look(page, $"tables-{phase}-{name}");
                await (page == stage ? BackRow.Sees(page, $"tables-{phase}-{name}") : Browser.Picture(page, $"tables-{phase}-{name}", whole: true));
            }

            await eyes.LookAt(phone.Page, 320, $"tables-{phase}-phone");
        }
    }

    private static IEnumerable<IdeaKey> Pile(Client person) => person.Own.Values.Keys
        .Where(name => name.StartsWith("pile/", StringComparison.Ordinal)).Select(name => new IdeaKey(name[5..])).Order();
}
