using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>From many ideas to the few that can be done: a hall of three tables, through every step of the half day that chooses.</summary>
[Collection(Journey.Name)]
public sealed class ManyIdeasTests(Browser browser) : IAsyncLifetime
{
    /// <summary>The narrowest that one hits without looking.</summary>
    private const int Thumb = 44;

    private const string Own = "Let visitors park beside the main entrance";

    private static readonly LocatorAssertionsToBeVisibleOptions Soon = new() { Timeout = 15_000 };
    private static readonly LocatorAssertionsToHaveCountOptions SoonSoMany = new() { Timeout = 15_000 };

    private ManyIdeasHall _hall = null!;
    private IBrowserContext _laptop = null!;
    private Facilitator _control = null!;
    private IPage _stage = null!;
    private Phone _phone = null!;

    private IPage Page => _phone.Page;

    public async Task InitializeAsync()
    {
        _hall = await ManyIdeasHall.Begin(browser);
        var made = _hall.Made;
        _laptop = await browser.Laptop(init: $"""
            localStorage.setItem('livehub:{made.Code}:stage', '{made.Stage}');
            localStorage.setItem('livehub:{made.Code}:control', '{made.Facilitator}');
            """);
        (_control, _stage) = (new Facilitator(await _laptop.NewPageAsync()), await _laptop.NewPageAsync());
        await _stage.GotoAsync($"{browser.Address}/stage/{made.Code}");
        await _control.Page.GotoAsync($"{browser.Address}/control/{made.Code}");
        _phone = await browser.Phone(made.Code);
        await _phone.Join();
        await Expect(Page.GetByRole(AriaRole.Heading, new() { Name = "You are in" })).ToBeVisibleAsync(new() { Timeout = 30_000 });
    }

    public async Task DisposeAsync()
    {
        await _hall.DisposeAsync();
        await Page.Context.CloseAsync();
        await _laptop.CloseAsync();
    }

    [Fact]
    public async Task A_hall_of_three_tables_goes_from_many_ideas_to_what_can_be_done()
    {
        await Seat();
        await Write();
        await Merge();
        await ChooseAtTables();
        await Rate("first");
        await _control.Press("Next: Break");
        await Rate("second");
        await Vote();
        await Weigh();
        await Report();
    }

    private async Task Seat()
    {
        await _control.Page.GetByRole(AriaRole.Spinbutton, new() { Name = "Number of tables" }).FillAsync("3");
        await _control.Press("Spread evenly");
        await Expect(_control.Page.GetByRole(AriaRole.List, new() { Name = "Tables" }).GetByRole(AriaRole.Listitem))
            .ToHaveTextAsync(["Table 1 4", "Table 2 4", "Table 3 4"], new() { Timeout = 15_000 });
    }

    /// <summary>Alone, then a few of others, then all; and one idea that somebody else has had.</summary>
    private async Task Write()
    {
        await _hall.Show("What can we improve, change or renew here?");
        await Expect(_stage.GetByText("Own ideas first")).ToBeVisibleAsync(Soon);
        await _hall.Write();
        await _phone.Send(Own);
        await Expect(Page.GetByText("For now you see only your own ideas.").First).ToBeVisibleAsync(Soon);
        await Expect(Page.GetByText("One login for all systems")).ToHaveCountAsync(0);
        await Expect(_stage.GetByText("34 ideas")).ToBeVisibleAsync(Soon);
        await Look("alone");

        await _control.Press("Show a few ideas");
        await Expect(Page.GetByRole(AriaRole.List, new() { Name = "A few ideas of others" }).GetByRole(AriaRole.Listitem)).ToHaveCountAsync(3, SoonSoMany);
        await Page.GetByRole(AriaRole.Button, new() { Name = "More ideas" }).ClickAsync();
        await _control.Press("Show all ideas");
        await Expect(Page.GetByRole(AriaRole.List, new() { Name = "All ideas" }).GetByRole(AriaRole.Listitem).First).ToBeVisibleAsync(Soon);

        await _phone.Write("Electric bike chargers in the shed");
        var join = Page.GetByRole(AriaRole.Button, new() { Name = "Join: Charging points for electric bikes in the shed" });
        await Expect(join).ToBeVisibleAsync(Soon);
        await Look("hint");
        await join.ClickAsync();
        await Expect(Page.GetByRole(AriaRole.Textbox, new() { Name = "Your idea" })).ToHaveValueAsync("");
        await _hall.Favour(Own);
    }

    /// <summary>Two that say the same become one, two again, and one at last.</summary>
    private async Task Merge()
    {
        var page = _control.Page;
        await Ticked();
        await Expect(_stage.GetByText("33 ideas")).ToBeVisibleAsync(Soon);
        await page.GetByText("2 ideas say this").ClickAsync();
        await page.Locator(".group[open]").GetByRole(AriaRole.Button, new() { Name = "Take apart" }).ClickAsync();
        await Expect(page.GetByText("2 ideas say this")).ToHaveCountAsync(0);
        await Expect(_stage.GetByText("34 ideas")).ToBeVisibleAsync(Soon);
        await Ticked();
        await Expect(page.GetByText("2 ideas say this")).ToBeVisibleAsync(Soon);
        await Look("merged");

        async Task Ticked()
        {
            await page.GetByRole(AriaRole.Checkbox, new() { Name = "Tick: A buddy for everybody in week 1" }).CheckAsync();
            await page.GetByRole(AriaRole.Checkbox, new() { Name = "Tick: Everybody has a buddy in the first week" }).CheckAsync();
            await page.Locator(".tick-bar").GetByRole(AriaRole.Button, new() { Name = "Merge" }).ClickAsync();
        }
    }

    private async Task ChooseAtTables()
    {
        await _control.Press("Next: Which ideas of our table go on?");
        await _control.Press("Open marking");
        await Expect(Page.GetByText("3 marks left").First).ToBeVisibleAsync(Soon);
        await Page.GetByRole(AriaRole.Button, new() { Name = $"Mark: {Own}" }).ClickAsync();
        var mark = Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Mark: ") });
        await mark.First.ClickAsync();
        await mark.First.ClickAsync();
        await Expect(Page.GetByText("All marks placed.").First).ToBeVisibleAsync();
        await _hall.Mark();
        await Expect(_control.Page.GetByText("11 of 12 people have placed all marks")).ToBeVisibleAsync(Soon);
        await Look("marking");

        await _control.Press("Show the tables their sums");
        await Expect(Page.GetByRole(AriaRole.Button, new() { Name = $"Goes on: {Own}", Pressed = true })).ToBeVisibleAsync(Soon);
        await Look("sums");
        await Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Confirm these ") }).ClickAsync();
        await Expect(_control.Page.GetByText("1 of 3 tables has confirmed")).ToBeVisibleAsync(Soon);

        await _control.Press("Close the choice");
        var back = Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Bring back \\(0 of 3\\): ") }).First;
        await Expect(back).ToBeVisibleAsync(Soon);
        var wild = (await back.GetAttributeAsync("aria-label"))!.Split(": ", 2)[1];
        await back.ClickAsync();
        await _hall.AskBack(wild);
        await Expect(Page.GetByRole(AriaRole.List, new() { Name = "What goes on", Exact = true }).GetByText("Brought back")).ToBeVisibleAsync(Soon);
        await Expect(_stage.GetByText("brought back")).ToBeVisibleAsync(Soon);
        await Expect(_control.Button($"Let it stay: {wild}")).ToBeVisibleAsync(Soon);
        await Look("closed");
    }

    private async Task Rate(string round)
    {
        await _control.Press("Next: How promising is each of these ideas?");
        await _control.Press("Open rating");
        await Expect(Page.GetByText("Card 1 of ").First).ToBeVisibleAsync(Soon);
        var cards = int.Parse((await Page.GetByText("Card 1 of ").First.InnerTextAsync()).Split(' ')[^1], CultureInfo.InvariantCulture);
        for (var card = 1; card <= cards; card++)
        {
            await Expect(Page.GetByText($"Card {card} of {cards}").First).ToBeVisibleAsync(Soon);
            var scores = Page.GetByRole(AriaRole.Radiogroup, new() { Name = "Rating" }).Locator("label");
            if (card == 2 && round == "first")
            {
                await Look("rating");
                Assert.True((await scores.First.BoundingBoxAsync())!.Width > Thumb);
            }

            await scores.Nth(1 + card % 4).TapAsync();
        }

        await Expect(Page.GetByRole(AriaRole.Heading, new() { Name = $"All {cards} cards rated. Thank you." })).ToBeVisibleAsync(Soon);
        await _hall.Rate();
        await Expect(_stage.GetByText("12 of 12 have rated all their cards")).ToBeVisibleAsync(Soon);
        await _control.Press("Close rating");
        await _control.Press("Reveal results");
        foreach (var page in new[] { Page, _stage, _control.Page })
        {
            await Expect(page.GetByText("12 people rated").Or(page.GetByText("12 people took part")).First).ToBeVisibleAsync(Soon);
        }

        await Look($"rated-{round}");
    }

    /// <summary>Dots on phones and on paper; then somebody stands up for its idea.</summary>
    private async Task Vote()
    {
        await _control.Press("Next: vote on the ideas");
        await _control.Press("Open voting");
        await Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Add dot: ") }).First.ClickAsync();
        await _hall.Vote();
        await _control.Page.GetByText("People without a phone").ClickAsync();
        await _control.Page.GetByRole(AriaRole.Spinbutton, new() { Name = "How many people" }).FillAsync("2");
        await _control.Page.GetByRole(AriaRole.Spinbutton, new() { Name = Own }).FillAsync("2");
        await _control.Press("Count these");
        await Expect(_control.Page.GetByText("Counted: 2 dots of 2 people on paper.")).ToBeVisibleAsync(Soon);
        await Look("voting");

        await _control.Press("Close voting");
        await _control.Press("Reveal results");
        foreach (var page in new[] { Page, _stage, _control.Page })
        {
            await Expect(page.GetByText("2 of them on paper").First).ToBeVisibleAsync(Soon);
            await Expect(page.GetByText("12 people took part with a phone, 2 on paper.").First).ToBeVisibleAsync(Soon);
        }

        await Page.GetByRole(AriaRole.Button, new() { Name = "That's mine: show my name" }).ClickAsync();
        await Page.GetByRole(AriaRole.Textbox, new() { Name = "Your name", Exact = true }).First.FillAsync("Ann");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Show my name", Exact = true }).ClickAsync();
        await Expect(Page.GetByText("Your name stands with this idea.").First).ToBeVisibleAsync(Soon);
        await Look("voted");
    }

    private async Task Weigh()
    {
        await _control.Press("Next: What is feasible, and what can we afford?");
        await _control.Press("Open for rating");
        await Page.GetByRole(AriaRole.Group, new() { Name = $"Feasible: {Own}" }).GetByText("4").ClickAsync();
        await Page.GetByRole(AriaRole.Group, new() { Name = $"Affordable: {Own}" }).GetByText("5").ClickAsync();
        await Expect(Page.GetByText(new Regex("^1 of \\d+ ideas rated$")).First).ToBeVisibleAsync(Soon);
        await _hall.Weigh();
        await Look("weighing");

        await _control.Press("Close for rating");
        await _control.Press("Reveal results");
        await Expect(_stage.GetByText("Goes on").First).ToBeVisibleAsync(Soon);
        await _control.Page.GetByRole(AriaRole.Combobox, new() { Name = "Affordable from" }).SelectOptionAsync("3.5");
        await Expect(Page.GetByText("An idea goes on from feasible 3 and affordable 3.5.").First).ToBeVisibleAsync(Soon);
        await Expect(Page.GetByText("Not yet").First).ToBeVisibleAsync(Soon);
        await Look("weighed");
    }

    private async Task Report()
    {
        await _control.Page.GotoAsync($"{browser.Address}/report/{_hall.Made.Code}");
        foreach (var said in new[] { "Each in its own words:", "Brought back", "Went on", "2 of them on paper", "by Ann", "Not yet" })
        {
            await Expect(_control.Page.GetByText(said).First).ToBeVisibleAsync(Soon);
        }

        await ManyIdeasHall.Picture(_control.Page, "report", whole: true);
    }

    private Task Look(string where) => ManyIdeasHall.Look(where, _stage, Page, _control.Page);
}
