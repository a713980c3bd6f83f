using LiveHub.Domain;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>Work in rooms, as the hall and the facilitator see it.</summary>
[Collection(JourneyBeside.Name)]
public sealed class RoomsOnStageTests(Browser browser)
{
    [Fact]
    public async Task Rooms_are_formed_opened_called_back_and_bring_their_best_to_the_main_board()
    {
        await using var day = await StageDay.Begin(browser);
        var people = await day.People(12);
        foreach (var (person, at) in people.Take(6).Select((person, at) => (person, at)))
        {
            await person.Do(new GiveName($"Person {at + 1}"));
        }

        var laptop = await browser.Laptop(init: $"localStorage.setItem('livehub:{day.Facilitator.Code}:control', '{day.Facilitator.Token}')");
        var page = await laptop.NewPageAsync();
        await page.GotoAsync($"{browser.Address}/control/{day.Facilitator.Code}");
        var facilitator = new Facilitator(page);

        var rooms = await day.Show(new BreakoutPlan
        {
            Question = "What do we try first?",
            Rooms = 5,
            Names = ["Oak", "", "Ash by the window"],
            Minutes = 20,
            Part = AgendaPart.Learn,
        });
        await day.Sees("Your phone says which room is yours.", "Room 1 · Oak", "Room 2", "3 people");
        await day.Picture("rooms-forming");
        await Expect(facilitator.Button("Open the rooms")).ToBeVisibleAsync();
        await Expect(page.GetByText("Nobody runs").Or(page.GetByText("5 rooms have no host yet."))).ToBeVisibleAsync();
        await Browser.Picture(page, "control-rooms-forming");

        await facilitator.Press("Open the rooms");
        await day.Sees("Everybody is at work in the rooms.");
        await Task.WhenAll(people.Select(person => person.Until(one => one.Shared.Place is not null && one.Shared.Values.ContainsKey("here"))));
        var first = people.First(person => person.Shared.Place?.EndsWith(".1", StringComparison.Ordinal) == true);
        foreach (var person in people)
        {
            var board = new ActivityKey(person.Entity<NowEntity.OnBoard>("now").Activity);
            await person.Do(new SendIdea(board, $"A small experiment for week {person.Shared.Values["here"].GetProperty("number").GetInt32()}"));
        }

        await first.Do(new CallForHelp(1, true));
        await Expect(page.GetByText("Room 1 · Oak calls for help.").First).ToBeVisibleAsync();
        await Browser.Picture(page, "control-rooms-open");
        await day.Picture("rooms-open");
        await facilitator.Press("Help has come");
        await Expect(page.GetByText("calls for help.")).ToHaveCountAsync(0);

        await page.GetByRole(AriaRole.Button, new() { Name = "Open Room 1 · Oak" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Make host" }).First.ClickAsync();
        await Expect(dialog.GetByRole(AriaRole.Button, new() { Name = "Host", Exact = true })).ToBeVisibleAsync();
        await Browser.Picture(page, "control-room");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "5 minutes more" }).ClickAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await Expect(page.GetByText("5 min longer")).ToBeVisibleAsync();

        await page.GetByLabel("Say to everybody").FillAsync("Coffee is ready. Take a cup, then go on.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Say", Exact = true }).ClickAsync();
        await day.Sees("Coffee is ready.");
        await first.Until(person => person.Shared.Values.ContainsKey("said"));
        await day.Picture("rooms-said");
        await facilitator.Press("Take it away");

        await facilitator.Press("Hosts");
        await facilitator.Press("Make links and codes");
        await Expect(dialog.GetByRole(AriaRole.Row)).ToHaveCountAsync(6);
        await Browser.Picture(page, "control-hosts");
        var cards = await laptop.RunAndWaitForPageAsync(() => facilitator.Press("Print host cards"));
        await Expect(cards.GetByRole(AriaRole.List, new() { Name = "Host cards" }).GetByRole(AriaRole.Listitem)).ToHaveCountAsync(5);
        await Browser.Picture(cards, "print-hosts");
        await cards.CloseAsync();
        await facilitator.Press("Close");

        foreach (var idea in first.Ideas())
        {
            await day.Facilitator.Do(new SendUp(1, idea, Up: true));
        }

        await facilitator.Press("Call everybody back");
        await day.Sees("Come back, please.");
        await day.Picture("rooms-back");
        browser.Hall.Clock.Advance(TimeSpan.FromSeconds(65));
        await day.Sees("A small experiment for week 1", "from room 1");
        await day.Picture("rooms-closed");
        await Expect(facilitator.Button("Open the rooms again")).ToBeVisibleAsync();
        await Browser.Picture(page, "control-rooms-closed");
        await laptop.CloseAsync();
    }
}
