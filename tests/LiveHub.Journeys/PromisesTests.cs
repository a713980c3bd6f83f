using System.Buffers.Text;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Live;
using LiveHub.Store;
using LiveHub.Tests.Wire;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>A running project is reviewed, a sponsor promises by its own link and keeps its word, and the next Learnathon says so.</summary>
[Collection(JourneyOfCycle.Name)]
public sealed class PromisesTests(Browser browser)
{
    [Fact]
    public async Task What_runs_is_reviewed_and_what_is_promised_is_kept_until_the_next_time()
    {
        using var http = browser.Hall.Http();
        var before = await Make(http, "Learnathon 2025", new { name = "Acme" });
        var (cycle, owner) = (before.Cycle!.Id, before.Cycle.Owner!);
        var project = (await Send(http, cycle, owner, new { kind = "enterProject", title = "A buddy for everybody in week 1" })).Made!;
        foreach (var (field, text) in new[]
        {
            ("goalFrom", "12 days"), ("goalTo", "8 days"), ("goalBy", "2099-04-01"), ("goalMeasure", "days until the first own task"),
            ("learnWhat", "what newcomers miss most in their first week"), ("learnNotice", "buddies can tell it without looking it up"),
        })
        {
            await Send(http, cycle, owner, new { kind = "writeProject", project, field, text });
        }

        var first = await Make(http, "Learnathon 2026", new { id = cycle, owner });
        await using var facilitator = await Client.Connect(browser.Hall.Address, first.Code, first.Facilitator, AudienceKind.Control);
        var review = await Add(facilitator, new ReviewPlan { Question = "What became of last year's projects?", Part = AgendaPart.Learn });
        var pitches = await Add(facilitator, new PitchesPlan { Question = "Pitches" });
        var promises = await Add(facilitator, new PromisesPlan { Question = "What do our sponsors promise?" });
        await facilitator.Do(new AddPitch(pitches, "One login for all systems", "Sanne and Bo"));
        await facilitator.Do(new AddPitch(pitches, "Fewer meetings on Monday"));
        await facilitator.Do(new Go(review));

        var laptop = await browser.Laptop(init: $"""
            localStorage.setItem('livehub:{first.Code}:stage', '{first.Stage}');
            localStorage.setItem('livehub:{first.Code}:control', '{first.Facilitator}');
            """);
        var (control, stage) = (new Facilitator(await laptop.NewPageAsync()), await laptop.NewPageAsync());
        await stage.GotoAsync($"{browser.Address}/stage/{first.Code}");
        await control.Page.GotoAsync($"{browser.Address}/control/{first.Code}");
        var phone = await browser.Phone(first.Code);
        await phone.Join();
        var eyes = new Eyes();

        await control.Press("Next project: A buddy for everybody in week 1");
        await Expect(stage.GetByText("From 12 days to 8 days")).ToBeVisibleAsync();
        await Look("presented");
        await control.Press("Ask the room");
        await phone.Page.GetByRole(AriaRole.Group, new() { Name = "Did it help?" }).GetByText("4", new() { Exact = true }).ClickAsync();
        await phone.Page.GetByRole(AriaRole.Group, new() { Name = "Did we learn?" }).GetByText("5", new() { Exact = true }).ClickAsync();
        await Expect(stage.GetByText("1 of 1 has answered").First).ToBeVisibleAsync(new() { Timeout = 15_000 });
        await Expect(stage.GetByText("on average")).ToHaveCountAsync(0);
        await Look("asked");
        await control.Press("Show the result");
        await Expect(phone.Page.GetByText("4 on average")).ToBeVisibleAsync();
        await control.Page.GetByRole(AriaRole.Radio, new() { Name = "Continue" }).CheckAsync();
        await control.Page.GetByRole(AriaRole.Textbox, new() { Name = "Lesson" }).FillAsync("Ask newcomers in their second week, not in their first.");
        await control.Press("Save verdict and lesson");
        await Expect(stage.GetByText("Ask newcomers in their second week").First).ToBeVisibleAsync();
        await Look("reviewed");

        await facilitator.Do(new Go(promises));
        await control.Page.GetByRole(AriaRole.Textbox, new() { Name = "Name of the sponsor" }).FillAsync("Dana de Wit");
        await control.Press("Make a link");
        var link = await control.Page.GetByRole(AriaRole.Textbox, new() { Name = "Link of Dana de Wit" }).InputValueAsync();
        var sponsor = (await browser.Phone(first.Code)).Page;
        await sponsor.GotoAsync($"{browser.Address}/sponsor/{first.Code}#{link.Split('#')[1]}");
        await sponsor.GetByRole(AriaRole.Button, new() { Name = "Promise to One login for all systems" }).ClickAsync();
        await sponsor.GetByRole(AriaRole.Radio, new() { Name = "An answer" }).CheckAsync();
        await sponsor.GetByRole(AriaRole.Textbox, new() { Name = "In words" }).FillAsync("Whether the supplier may start in one team");
        await sponsor.GetByLabel("By which day").FillAsync("2099-05-12");
        await Browser.Picture(sponsor, "promises-sponsor-form");
        await sponsor.GetByRole(AriaRole.Button, new() { Name = "Promise", Exact = true }).ClickAsync();
        await sponsor.GetByRole(AriaRole.Textbox, new() { Name = "Your appreciation" }).FillAsync("You say what works and what does not. Thank you.");
        await sponsor.GetByRole(AriaRole.Button, new() { Name = "Send", Exact = true }).ClickAsync();
        await Expect(stage.GetByText("Whether the supplier may start in one team").First).ToBeVisibleAsync(new() { Timeout = 15_000 });
        await Expect(phone.Page.GetByText("You say what works and what does not. Thank you.").First).ToBeVisibleAsync(new() { Timeout = 15_000 });
        await eyes.LookAt(sponsor, 320, "promises-sponsor-small");
        await Browser.Picture(sponsor, "promises-sponsor");
        await Look("promised");

        await facilitator.Do(new EndSession());
        await sponsor.GetByRole(AriaRole.Button, new() { Name = "Kept: Whether the supplier may start in one team", Exact = true }).ClickAsync(new() { Timeout = 15_000 });
        await Expect(sponsor.GetByRole(AriaRole.Button, new() { Name = "Still open: Whether the supplier may start in one team" })).ToBeVisibleAsync();
        await Browser.Picture(sponsor, "promises-settled");

        var second = await Make(http, "Learnathon 2027", new { id = cycle, owner });
        await using var next = await Client.Connect(browser.Hall.Address, second.Code, second.Facilitator, AudienceKind.Control);
        await next.Do(new Go(await Add(next, new ReviewPlan { Question = "What became of our projects?" })));
        await stage.EvaluateAsync($"localStorage.setItem('livehub:{second.Code}:stage', '{second.Stage}')");
        await stage.GotoAsync($"{browser.Address}/stage/{second.Code}");
        await Expect(stage.GetByText("Promises kept: 1 of 1")).ToBeVisibleAsync();
        await BackRow.Sees(stage, "promises-next");
        eyes.FoundNothing();

        async Task Look(string where)
        {
            await Alike.Are(stage, phone.Page, where);
            await BackRow.Sees(stage, $"promises-{where}-stage");
            await Browser.Picture(phone.Page, $"promises-{where}-phone");
            await Browser.Picture(control.Page, $"promises-{where}-control");
            await eyes.LookAt(phone.Page, 320, $"promises-{where}-small");
        }
    }

    private static async Task<ActivityKey> Add(Client facilitator, ActivityPlan plan) =>
        new((await facilitator.Do(new AddActivity(plan))).Made!);

    private static async Task<SessionMade> Make(HttpClient http, string title, object cycle)
    {
        var response = await http.PostAsJsonAsync("/api/sessions", new { title, start = "empty", language = "en", cycle });
        return (await response.Content.ReadFromJsonAsync<SessionMade>(DomainJson.Options))!;
    }

    private static async Task<SendAnswer> Send(HttpClient http, string cycle, string token, object command)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/programmes/{cycle}/commands")
        {
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", token) },
            Content = JsonContent.Create(new { id = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16)), command }),
        };
        return (await (await http.SendAsync(request)).Content.ReadFromJsonAsync<SendAnswer>(DomainJson.Options))!;
    }
}
