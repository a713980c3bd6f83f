using System.Buffers.Text;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Store;
using LiveHub.Tests;
using LiveHub.Tests.Wire;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>What came of it: on the wall of results, in the newsletter of the learning cycle; and what the privacy page says of it all.</summary>
[Collection(JourneyOfCycle.Name)]
public sealed class ResultsTests(Browser browser)
{
    [Fact]
    public async Task Results_hang_on_the_wall_and_stand_in_the_newsletter()
    {
        using var http = browser.Hall.Http();
        var made = await Prepared(http);
        await using var facilitator = await Client.Connect(browser.Hall.Address, made.Code, made.Facilitator, AudienceKind.Control);
        var wall = await ADay(http, facilitator, made);
        var laptop = await browser.Laptop(init: $"""
            localStorage.setItem('livehub:{made.Code}:stage', '{made.Stage}');
            localStorage.setItem('livehub:{made.Code}:control', '{made.Facilitator}');
            """);
        var (control, stage) = (new Facilitator(await laptop.NewPageAsync()), await laptop.NewPageAsync());
        await stage.GotoAsync($"{browser.Address}/stage/{made.Code}");
        await control.Page.GotoAsync($"{browser.Address}/control/{made.Code}");
        var phone = await browser.Phone(made.Code);
        await phone.Join();
        await facilitator.Do(new Go(wall));
        var eyes = new Eyes();

        await Expect(stage.GetByText("Projects of today")).ToBeVisibleAsync();
        await Alike.Are(stage, phone.Page, "wall of projects");
        await BackRow.Sees(stage, "wall-1-projects");
        await control.Press("Next page");
        await Expect(stage.GetByText("12 → 8").First).ToBeVisibleAsync();
        await Expect(stage.GetByText("“I asked before I was stuck.”")).ToBeVisibleAsync();
        await BackRow.Sees(stage, "wall-2-results");
        await control.Press("Hide: Waiting time");
        await Expect(stage.GetByText("12 → 8")).ToHaveCountAsync(0);
        await control.Press("Show again: Waiting time");
        await control.Press("Next page");
        await Expect(stage.GetByText("A day a week for the team").First).ToBeVisibleAsync();
        await Alike.Are(stage, phone.Page, "wall of promises");
        await BackRow.Sees(stage, "wall-3-promises");
        await control.Press("Let the pages turn by themselves");
        await Browser.Picture(control.Page, "wall-control");

        foreach (var text in new[] { "A buddy for everybody", "12 → 8", "“I asked before I was stuck.”", "A day a week for the team", "A room on Fridays" })
        {
            await Expect(phone.Page.GetByText(text).First).ToBeVisibleAsync();
        }

        await eyes.Look(phone.Page, "wall-phone");
        await eyes.LookAt(phone.Page, 320, "wall-phone");
        await Full(phone.Page, "wall-phone");

        await control.Page.GotoAsync($"{browser.Address}/cycle/{made.Cycle!.Id}/newsletter#{made.Cycle.Owner}");
        await Expect(control.Page.GetByRole(AriaRole.Cell, new() { Name = "8", Exact = true })).ToBeVisibleAsync();
        await Full(control.Page, "newsletter");
        await eyes.Look(control.Page, "newsletter");
        await eyes.LookAt(control.Page, 320, "newsletter");

        await phone.Page.GetByRole(AriaRole.Link, new() { Name = "Privacy" }).ClickAsync();
        await Expect(phone.Page.GetByRole(AriaRole.Heading, new() { Name = "Your data" })).ToBeVisibleAsync();
        await Expect(phone.Page.GetByText("In a file on this server.")).ToBeVisibleAsync();
        await eyes.Look(phone.Page, "privacy", dark: true);
        await eyes.LookAt(phone.Page, 320, "privacy");
        await Full(phone.Page, "privacy");
        eyes.FoundNothing();
        await laptop.CloseAsync();
    }

    /// <summary>A learning cycle in which a project has told what it brought, and its next Learnathon.</summary>
    private static async Task<SessionMade> Prepared(HttpClient http)
    {
        var before = await Make(http, "Learnathon 2025", new { name = "Acme" });
        var (cycle, owner) = (before.Cycle!.Id, before.Cycle.Owner!);
        var project = (await Send(http, cycle, owner, new { kind = "enterProject", title = "Shorter waiting for newcomers", stage = "learning" })).Made!;
        foreach (var said in new object[]
        {
            new { kind = "hard", indicator = "Waiting time", unit = "days", before = "12", after = "8" },
            new { kind = "hard", indicator = "Questions at the service desk in the first week", before = "31", after = "9" },
            new { kind = "soft", quote = "I asked before I was stuck.", consent = true },
            new { kind = "soft", story = "Teams now ask each newcomer after two weeks what they would change, and change it." },
            new { kind = "lesson", text = "Ask newcomers in their second week." },
        })
        {
            await Send(http, cycle, owner, new { kind = "addEntry", project, said });
        }

        var made = await Make(http, "Learnathon 2026", new { id = cycle, owner });
        return made with { Cycle = before.Cycle };
    }

    /// <summary>One project with both goals, two promises, and a step with the wall, where nobody is yet.</summary>
    private async Task<ActivityKey> ADay(HttpClient http, Client facilitator, SessionMade made)
    {
        var board = await Add(facilitator, new BoardPlan { Question = "What can we improve?" });
        var pitches = await Add(facilitator, new PitchesPlan { Question = "Pitches" });
        var promises = await Add(facilitator, new PromisesPlan { Question = "What do our sponsors promise?" });
        var wall = await Add(facilitator, new ResultsPlan { Question = "What came of this day" });
        await facilitator.Do(new Go(board));
        await using var person = await browser.Hall.Phone(made.Code);
        await person.Do(new SendIdea(board, "A buddy for everybody in week 1"));
        await facilitator.Until(all => all.Ideas().Length == 1);
        var project = new ProjectKey((await facilitator.Do(new MakeProject(facilitator.Ideas()[0]))).Made!);
        foreach (var (field, text) in new[]
        {
            (CanvasField.GoalFrom, "12 days"), (CanvasField.GoalTo, "8 days"), (CanvasField.GoalBy, "2099-04-01"), (CanvasField.GoalMeasure, "days until the first own task"),
            (CanvasField.LearnWhat, "What newcomers miss most in their first week, and who can tell them"), (CanvasField.LearnNotice, "buddies can tell it"),
        })
        {
            await facilitator.Do(new WriteCanvas(project, field, text));
        }

        await facilitator.Do(new PitchProject(pitches, project));
        await facilitator.Do(new Go(promises));
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/sessions/{made.Code}/sponsors")
        {
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", made.Facilitator) },
            Content = JsonContent.Create(new { name = "Dana de Wit" }),
        };
        var link = (await (await http.SendAsync(request)).Content.ReadFromJsonAsync<LinkMade>(DomainJson.Options))!;
        await using var sponsor = await Client.Connect(browser.Hall.Address, made.Code, link.Token, AudienceKind.Sponsor);
        var proposal = new PitchKey(sponsor.Shared.Values.Keys.Single(name => name.StartsWith("proposal/", StringComparison.Ordinal))["proposal/".Length..]);
        await sponsor.Do(new MakePromise(proposal, PromiseOf.Time, "A day a week for the team", new DateOnly(2099, 5, 12)));
        await sponsor.Do(new MakePromise(proposal, PromiseOf.Other, "A room on Fridays"));
        return wall;
    }

    private static async Task<ActivityKey> Add(Client facilitator, ActivityPlan plan) =>
        new((await facilitator.Do(new AddActivity(plan))).Made!);

    private static async Task<SessionMade> Make(HttpClient http, string title, object cycle)
    {
        var response = await http.PostAsJsonAsync("/api/sessions", new { title, start = "empty", language = "en", cycle });
        return (await response.Content.ReadFromJsonAsync<SessionMade>(DomainJson.Options))!;
    }

    private static async Task<LiveHub.Live.SendAnswer> Send(HttpClient http, string cycle, string token, object command)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/programmes/{cycle}/commands")
        {
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", token) },
            Content = JsonContent.Create(new { id = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16)), command }),
        };
        var answer = (await (await http.SendAsync(request)).Content.ReadFromJsonAsync<LiveHub.Live.SendAnswer>(DomainJson.Options))!;
        Assert.Null(answer.Refused);
        return answer;
    }

    private static Task Full(IPage page, string name) => Browser.Picture(page, name, whole: true);
}
