using System.Net.Http.Json;
using System.Text.RegularExpressions;
using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Store;
using LiveHub.Tests;
using LiveHub.Tests.Wire;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>From the result of a vote to the pitch of a project: made, chosen, written by its team, pitched with both goals.</summary>
[Collection(JourneyOfCycle.Name)]
public sealed class ProjectsTests(Browser browser)
{
    private static readonly string[] Ideas = ["A buddy for everybody in week 1", "One login for all systems", "Fewer meetings on Monday"];

    [Fact]
    public async Task An_idea_becomes_a_project_with_a_team_a_canvas_and_a_pitch()
    {
        using var http = browser.Hall.Http();
        var response = await http.PostAsJsonAsync("/api/sessions", new { title = "Learnathon 2026", start = "ideaRound", language = "en" });
        var made = (await response.Content.ReadFromJsonAsync<SessionMade>(DomainJson.Options))!;
        await using var facilitator = await Client.Connect(browser.Hall.Address, made.Code, made.Facilitator, AudienceKind.Control);
        await using var other = await browser.Hall.Phone(made.Code);
        await Voted(facilitator, other);
        foreach (ActivityPlan plan in new ActivityPlan[]
        {
            new TeamsPlan { Question = "Which project do you choose?", Minutes = 8, Part = AgendaPart.Learn },
            new CanvasPlan { Question = "What will it bring, and what will we learn?", Minutes = 40, Part = AgendaPart.Learn },
            new PitchesPlan { Question = "Pitches: what do we start with?", Part = AgendaPart.Learn },
        })
        {
            await facilitator.Do(new AddActivity(plan));
        }

        var laptop = await browser.Laptop(init: $"""
            localStorage.setItem('livehub:{made.Code}:stage', '{made.Stage}');
            localStorage.setItem('livehub:{made.Code}:control', '{made.Facilitator}');
            """);
        var (control, stage) = (new Facilitator(await laptop.NewPageAsync()), await laptop.NewPageAsync());
        await stage.GotoAsync($"{browser.Address}/stage/{made.Code}");
        await control.Page.GotoAsync($"{browser.Address}/control/{made.Code}");
        var phone = await browser.Phone(made.Code);
        await phone.Join("Ann");
        var eyes = new Eyes();

        await control.Press("Make projects");
        await Expect(control.Page.GetByText("Project", new() { Exact = true })).ToHaveCountAsync(2);
        await control.Press("Make it a project: Fewer meetings on Monday");
        await Expect(control.Button("Make a second team: Fewer meetings on Monday")).ToBeVisibleAsync();
        await Look("made", stageToo: false);

        await control.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Next.*Which project") }).ClickAsync();
        await Expect(control.Page.GetByRole(AriaRole.List, new() { Name = "Projects" }).Locator("> li")).ToHaveCountAsync(3);
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "Choose: One login for all systems" }).ClickAsync(new() { Timeout = 15_000 });
        await Expect(phone.Page.GetByText("You have a place in this team.").First).ToBeVisibleAsync();
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "I am the project lead" }).ClickAsync();
        await Expect(control.Page.GetByText("has a project lead")).ToBeVisibleAsync();
        await Expect(stage.GetByRole(AriaRole.List, new() { Name = "Projects" }).Locator("> li")).ToHaveCountAsync(3);
        var key = facilitator.Shared.Values.First(entity => entity.Key.StartsWith("project/", StringComparison.Ordinal)
            && entity.Value.GetProperty("title").GetString() == Ideas[1]).Key["project/".Length..];
        await other.Do(new ChooseProject(facilitator.Steps()[2], new(key)));
        await Expect(phone.Page.GetByText("2 of 4 places taken")).ToBeVisibleAsync();
        await control.Press("Set aside: Fewer meetings on Monday");
        await Expect(control.Button("Bring back: Fewer meetings on Monday")).ToBeVisibleAsync();
        await Look("teams");

        await control.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Next.*What will it bring") }).ClickAsync();
        var from = phone.Page.GetByRole(AriaRole.Textbox, new() { Name = "From: how it is now" });
        await from.FillAsync("Nine passwords");
        await Expect(phone.Page.GetByText(new Regex("^Still needed before you can pitch:"))).ToBeVisibleAsync();
        await phone.Page.GetByLabel("To: how it is to be").FillAsync("One password for everything");
        await phone.Page.GetByLabel("By when").FillAsync(browser.Hall.Clock.GetUtcNow().AddMonths(4).ToString("yyyy-MM-dd"));
        await phone.Page.GetByLabel("Measured by").FillAsync("Calls to the help desk about passwords");
        await from.FocusAsync();
        await Expect(control.Page.GetByText("Still needed: What we want to find out")).ToBeVisibleAsync();
        await other.Do(new WriteCanvas(new(key), CanvasField.LearnWhat, "How to talk to a supplier"));
        await Expect(phone.Page.GetByLabel("What we want to find out")).ToHaveValueAsync("How to talk to a supplier");
        await phone.Page.GetByLabel("What we want to find out").FillAsync("How to test with a supplier");
        await other.Do(new WriteCanvas(new(key), CanvasField.LearnWhat, "How to agree on a test"));
        await phone.Page.GetByLabel("How we will notice").FocusAsync();
        await Expect(phone.Page.GetByText("Somebody else wrote here meanwhile: How to agree on a test")).ToBeVisibleAsync();
        await Look("conflict");
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "Use my text" }).ClickAsync();
        await phone.Page.GetByLabel("How we will notice").FillAsync("We have tried it with one of them");
        await from.FocusAsync();
        await Expect(phone.Page.GetByText("Ready to pitch: both goals are there.")).ToBeVisibleAsync();
        await Expect(stage.GetByText("Ready to pitch", new() { Exact = true })).ToBeVisibleAsync(new() { Timeout = 15_000 });
        await control.Press("Open: One login for all systems");
        await Expect(control.Page.GetByLabel("What we want to find out")).ToHaveValueAsync("How to test with a supplier");
        await Look("canvas");

        await control.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Next.*Pitches") }).ClickAsync();
        await control.Press("Let it pitch here: A buddy for everybody in week 1");
        await Expect(control.Page.GetByText("No whole performance goal yet")).ToBeVisibleAsync();
        await control.Press("Add the projects that are ready");
        await Expect(control.Page.GetByRole(AriaRole.List, new() { Name = "Queue of pitches" }).Locator("> li")).ToHaveCountAsync(1);
        await control.Press("Begin: One login for all systems");
        await Expect(stage.GetByText("From Nine passwords to One password for everything")).ToBeVisibleAsync();
        await Expect(phone.Page.GetByText("From Nine passwords to One password for everything")).ToBeVisibleAsync(new() { Timeout = 15_000 });
        await Look("pitch");
        eyes.FoundNothing();
        await laptop.CloseAsync();
        await phone.Page.Context.CloseAsync();

        async Task Look(string phase, bool stageToo = true)
        {
            await (stageToo ? Alike.Are(stage, phone.Page, phase, "One login for all systems", "A buddy for everybody in week 1") : Task.CompletedTask); // How far each team is, is for the hall.
            foreach (var (page, name) in new[] { (stage, "stage"), (phone.Page, "phone"), (control.Page, "control") }.Skip(stageToo ? 0 : 1))
            {
                await eyes.Look(page, $"projects-{phase}-{name}");
                await (page == stage ? BackRow.Sees(page, $"projects-{phase}-{name}") : Browser.Picture(page, $"projects-{phase}-{name}", whole: true));
            }

            await eyes.LookAt(phone.Page, 320, $"projects-{phase}-phone");
            await eyes.LookAt(control.Page, 390, $"projects-{phase}-control");
        }
    }

    /// <summary>Three ideas and a vote whose result is shown.</summary>
    private static async Task Voted(Client facilitator, Client phone)
    {
        var (board, vote) = (facilitator.Steps()[0], facilitator.Steps()[1]);
        await facilitator.Do(new Go(board));
        var keys = new List<IdeaKey>();
        foreach (var text in Ideas)
        {
            keys.Add(new((await phone.Do(new SendIdea(board, text))).Made!));
        }

        await facilitator.Do(new OpenVoting(vote));
        await phone.Do(new PlaceDot(vote, keys[1]));
        await phone.Do(new PlaceDot(vote, keys[1]));
        await phone.Do(new PlaceDot(vote, keys[0]));
        await facilitator.Do(new CloseVoting(vote));
        await facilitator.Do(new RevealResults(vote));
    }
}
