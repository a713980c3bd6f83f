using System.Net.Http.Json;
using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Store;
using LiveHub.Tests;
using LiveHub.Tests.Wire;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>Ideas that say the same: joined while typing, made one by the facilitator, parted again, and who helps.</summary>
[Collection(Journey.Name)]
public sealed class GroupsTests(Browser browser)
{
    private static readonly string[] Ideas =
    [
        "Charging points for electric bikes in the shed", "Chargers for electric bicycles in the bike shed", "A weekly lunch walk around the lake",
        "Every week a lunch walk around the lake", "One login for all systems", "Ask customers for feedback right after the installation",
    ];

    [Fact]
    public async Task Ideas_that_say_the_same_are_joined_merged_and_parted()
    {
        using var http = browser.Hall.Http();
        var response = await http.PostAsJsonAsync("/api/sessions", new { title = "Learnathon 2026", start = "ideaRound", language = "en" });
        var made = (await response.Content.ReadFromJsonAsync<SessionMade>(DomainJson.Options))!;
        await using var facilitator = await Client.Connect(browser.Hall.Address, made.Code, made.Facilitator, AudienceKind.Control);
        await using var other = await browser.Hall.Phone(made.Code);
        await using var helper = await browser.Hall.Phone(made.Code);
        await facilitator.Do(new Go(facilitator.Steps()[0]));
        var keys = new List<IdeaKey>();
        foreach (var idea in Ideas)
        {
            keys.Add(new((await other.Do(new SendIdea(facilitator.Steps()[0], idea))).Made!));
        }

        await helper.Do(new SupportIdea(keys[0], true));
        await helper.Do(new SupportIdea(keys[1], true));
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

        await phone.Write("Electric bike chargers in the shed");
        var join = phone.Page.GetByRole(AriaRole.Button, new() { Name = "Join: " + Ideas[0] });
        await Expect(join).ToBeVisibleAsync(new() { Timeout = 15_000 });
        await Look(phone.Page, "hint-phone", 320);
        await join.ClickAsync();
        var box = phone.Page.GetByRole(AriaRole.Textbox, new() { Name = "Your idea" });
        await Expect(box).ToHaveValueAsync("");
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Expect(box).ToHaveValueAsync("Electric bike chargers in the shed");
        await join.ClickAsync();
        await Expect(phone.Idea(Ideas[0]).Last.GetByText("2 want to help")).ToBeVisibleAsync();
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "I want to help: " + Ideas[2] }).ClickAsync();
        await Look(phone.Page, "joined-phone", null);

        await control.Press("Find similar ideas");
        var first = control.Page.GetByRole(AriaRole.Region, new() { Name = "Suggestion 1" });
        await Expect(first).ToBeVisibleAsync();
        await Look(control.Page, "suggested-control", null);
        var bikes = control.Page.Locator(".suggestion").Filter(new() { HasText = "bikes" });
        await bikes.GetByRole(AriaRole.Textbox, new() { Name = "Title" }).FillAsync("Charge electric bikes in the shed");
        await bikes.GetByRole(AriaRole.Button, new() { Name = "Merge" }).ClickAsync();
        await Expect(control.Page.GetByText("Merged.")).ToBeVisibleAsync();
        await control.Page.Locator(".suggestion").GetByRole(AriaRole.Button, new() { Name = "Not the same" }).ClickAsync();
        await Expect(control.Page.GetByText("Not suggested again.")).ToBeVisibleAsync();
        await Expect(stage.GetByText("2 ideas · 2 want to help")).ToBeVisibleAsync(new() { Timeout = 15_000 });
        await phone.Page.GetByText("2 ideas say this").ClickAsync();
        await Expect(phone.Page.GetByText(Ideas[1])).ToBeVisibleAsync();
        await Look(phone.Page, "group-phone", 320);
        await Look(stage, "group-stage", null);

        await control.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Tick: " + Ideas[2] }).CheckAsync();
        await control.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Tick: " + Ideas[3] }).CheckAsync();
        await control.Page.Locator(".tick-bar").GetByRole(AriaRole.Button, new() { Name = "Merge" }).ClickAsync();
        await Expect(control.Page.GetByText("Merged.")).ToBeVisibleAsync();
        await control.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Tick: " + Ideas[4] }).CheckAsync();
        await control.Page.GetByRole(AriaRole.Combobox, new() { Name = "Move to group" }).SelectOptionAsync(["Charge electric bikes in the shed"]);
        await control.Page.GetByText("3 ideas say this").ClickAsync();
        await Look(control.Page, "merged-control", 390);
        await control.Page.GetByRole(AriaRole.Button, new() { Name = "Take out of the group: " + Ideas[4] }).ClickAsync();
        await Expect(control.Page.GetByText("Taken out of the group.")).ToBeVisibleAsync();
        await control.Press("Undo");
        await Expect(control.Page.GetByText("3 ideas say this")).ToBeVisibleAsync();
        await control.Page.Locator(".group[open]").GetByRole(AriaRole.Button, new() { Name = "Take apart" }).ClickAsync();
        await Expect(control.Page.GetByText("3 ideas say this")).ToHaveCountAsync(0);

        await control.Page.GotoAsync($"{browser.Address}/report/{made.Code}");
        await Expect(control.Page.GetByText("Each in its own words:")).ToBeVisibleAsync(new() { Timeout = 15_000 });
        await Look(control.Page, "report", null);
        eyes.FoundNothing();
        await laptop.CloseAsync();
        await phone.Page.Context.CloseAsync();

        async Task Look(IPage page, string name, int? width)
        {
            await eyes.Look(page, "groups-" + name);
            await (page == stage ? BackRow.Sees(page, $"groups-{name}") : Browser.Picture(page, $"groups-{name}", whole: true));
            if (width is { } narrow)
            {
                await eyes.LookAt(page, narrow, "groups-" + name);
            }
        }
    }
}
