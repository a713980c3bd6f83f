using System.Net.Http.Headers;
using System.Net.Http.Json;
using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Live;
using LiveHub.Store;
using LiveHub.Tests.Wire;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>Two Learnathons of one organisation, a year apart: from signing up to what became of an anonymous author's idea.</summary>
[Collection(JourneyOfYears.Name)]
public sealed class TwoLearnathonsTests(Browser browser)
{
    private const string Idea = "A buddy for everybody in week 1";
    private const string Running = "Faster invoices";
    private const string Lesson = "A buddy needs an hour a week";

    [Fact]
    public async Task An_idea_becomes_a_project_and_a_year_later_its_author_sees_what_came_of_it()
    {
        using var http = browser.Hall.Http();
        var first = await Make(http, "Learnathon 2026", "ideaRound", new { name = "Acme" });
        var (cycle, owner) = (first.Cycle!.Id, first.Cycle.Owner!);
        var laptop = await browser.Laptop();
        var desk = await laptop.NewPageAsync();
        await EntersWhatRuns(desk, $"{browser.Address}/cycle/{cycle}#{owner}");
        await SignsUp($"{browser.Address}/signup/{cycle}/{first.Code}", first.Code);

        await using var facilitator = await Client.Connect(browser.Hall.Address, first.Code, first.Facilitator, AudienceKind.Control);
        await using var ann = await browser.Hall.Phone(first.Code, "Ann");
        await using var bo = await browser.Hall.Phone(first.Code);
        var mia = await browser.Phone(first.Code);
        await mia.Join();
        var (review, teams, canvas, pitches, promises) = (
            await Add(facilitator, new ReviewPlan { Question = "What became of our projects?" }),
            await Add(facilitator, new TeamsPlan { Question = "Which project do you choose?" }),
            await Add(facilitator, new CanvasPlan { Question = "What will it bring, and what will we learn?" }),
            await Add(facilitator, new PitchesPlan { Question = "Pitches" }),
            await Add(facilitator, new PromisesPlan { Question = "What do our sponsors promise?" }));
        var running = (await Sheet(http, cycle, owner)).Projects.Single().Project;
        await Reviewed(facilitator, review, running, [ann, bo], Verdict.Continue, "Ask the payer first");

        await Scanned(facilitator, first.Code, await Add(facilitator, new ScanPlan { Question = "Where do we stand?" }), 2);

        var idea = await Chosen(facilitator, mia, [ann, bo]);
        await facilitator.Do(new MakeProject(idea));
        await facilitator.Until(one => Projects(one).Length == 1);
        var project = Projects(facilitator)[0];
        await facilitator.Do(new Go(teams));
        await mia.Page.GetByRole(AriaRole.Button, new() { Name = $"Choose: {Idea}" }).ClickAsync(new() { Timeout = 15_000 });
        await Expect(mia.Page.GetByText("You have a place in this team.").First).ToBeVisibleAsync();
        await ann.Do(new ChooseProject(teams, project));
        await ann.Do(new TakeLead(project, TeamRole.Lead));
        await facilitator.Do(new Go(canvas));
        await Written(ann, project);
        var sponsor = await Pitched(http, facilitator, first, pitches, project, promises);
        await facilitator.Do(new EndSession());
        await Expect(mia.Page.GetByText("This session has ended")).ToBeVisibleAsync();
        await mia.Page.GetByRole(AriaRole.Link, new() { Name = "Keep my page" }).ClickAsync(new() { Timeout = 15_000 });
        var page = await mia.Page.GetByLabel("Link to my page").InputValueAsync();
        await Expect(mia.Page.GetByText($"It became the project “{Idea}”: pitched.")).ToBeVisibleAsync();

        browser.Hall.Clock.Advance(TimeSpan.FromDays(31));
        await TellsOfTheExperiment($"{browser.Address}/cycle/{cycle}#{page.Split('#')[1].Split('.')[0]}");
        await Send(http, cycle, ann.Token, new
        {
            kind = "addEntry",
            project = project.Value,
            said = new { kind = "hard", indicator = "Days until the first own task", before = "12", after = "8", unit = "days" },
        });
        var promise = (await Sheet(http, cycle, sponsor)).Promises.Single();
        Assert.Equal(project, promise.Project);
        await Send(http, cycle, sponsor, new { kind = "settlePromise", promise = promise.Promise.Value, state = "kept" });

        browser.Hall.Clock.Advance(TimeSpan.FromDays(330));
        await TheNextYear(http, cycle, owner, project);

        var elsewhere = await browser.Laptop("nl-NL");
        var years = await elsewhere.NewPageAsync();
        await years.GotoAsync(page);
        await Expect(years.GetByText($"Les: {Lesson}")).ToBeVisibleAsync();
        await Expect(years.GetByText("Er is geen datum gepland.")).ToBeVisibleAsync();
        await Picture(years, "years-my-page");
        await desk.ReloadAsync();
        await Expect(desk.GetByText("1 of 1").First).ToBeVisibleAsync();
        await Expect(desk.GetByText("Over the years").First).ToBeVisibleAsync();
        await Picture(desk, "years-cycle");
        var eyes = new Eyes();
        await eyes.Look(desk, "years-cycle");
        await eyes.LookAt(desk, 320, "years-cycle");
        await eyes.Look(years, "years-my-page");
        eyes.FoundNothing();
        await laptop.CloseAsync();
        await elsewhere.CloseAsync();
    }

    private static async Task EntersWhatRuns(IPage desk, string address)
    {
        await desk.GotoAsync(address);
        await desk.GetByText("Enter an existing project").ClickAsync();
        await desk.GetByRole(AriaRole.Textbox, new() { Name = "Title of the project" }).FillAsync(Running);
        await desk.GetByRole(AriaRole.Button, new() { Name = "Enter project" }).ClickAsync();
        await Expect(desk.GetByText(Running).First).ToBeVisibleAsync();
        await desk.GetByRole(AriaRole.Link, new() { Name = "Signing up, messages, what is due" }).ClickAsync();
        await desk.GetByRole(AriaRole.Button, new() { Name = "Open sign-up" }).ClickAsync();
        await Expect(desk.GetByText("The sign-up page is open.")).ToBeVisibleAsync();
        await desk.GetByRole(AriaRole.Link, new() { Name = "Back to the learning cycle" }).ClickAsync();
    }

    private async Task SignsUp(string address, string code)
    {
        var phone = (await browser.Phone(code)).Page;
        await phone.GotoAsync(address);
        await phone.GetByRole(AriaRole.Radio, new() { Name = "Yes" }).CheckAsync();
        await phone.GetByRole(AriaRole.Button, new() { Name = "Send answer" }).ClickAsync();
        await Expect(phone.GetByText("You are coming. Good to have you there.")).ToBeVisibleAsync();
        await phone.Context.CloseAsync();
    }

    /// <summary>Mia's idea, sent without a name, wins the vote.</summary>
    private static async Task<IdeaKey> Chosen(Client facilitator, Phone mia, Client[] others)
    {
        var (board, vote) = (facilitator.Steps()[0], facilitator.Steps()[1]);
        await facilitator.Do(new Go(board));
        await mia.Send(Idea);
        await facilitator.Until(one => one.Ideas().Length == 1);
        var idea = facilitator.Ideas()[0];
        await others[0].Do(new SendIdea(board, "Fewer meetings on Monday"));
        await facilitator.Do(new OpenVoting(vote));
        foreach (var other in others)
        {
            await other.Do(new PlaceDot(vote, idea));
        }

        await facilitator.Do(new CloseVoting(vote));
        await facilitator.Do(new RevealResults(vote));
        return idea;
    }

    private async Task Written(Client ann, ProjectKey project)
    {
        var day = browser.Hall.Clock.GetUtcNow().AddMonths(4).ToString("yyyy-MM-dd");
        foreach (var (field, text) in new[]
        {
            (CanvasField.GoalFrom, "12 days"), (CanvasField.GoalTo, "8 days"), (CanvasField.GoalBy, day),
            (CanvasField.GoalMeasure, "days until the first own task"), (CanvasField.LearnWhat, "what newcomers miss most"),
            (CanvasField.LearnNotice, "buddies can tell it"),
        })
        {
            await ann.Do(new WriteCanvas(project, field, text));
        }
    }

    /// <summary>It is pitched, and a sponsor promises money for it.</summary>
    /// <returns>The secret of the sponsor.</returns>
    private async Task<string> Pitched(
        HttpClient http, Client facilitator, SessionMade made, ActivityKey pitches, ProjectKey project, ActivityKey promises)
    {
        await facilitator.Do(new Go(pitches));
        var pitch = new PitchKey((await facilitator.Do(new PitchProject(pitches, project))).Made!);
        await facilitator.Do(new BeginPitch(pitch));
        await facilitator.Do(new Go(promises));
        using var invite = new HttpRequestMessage(HttpMethod.Post, $"/api/sessions/{made.Code}/sponsors")
        {
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", made.Facilitator) },
            Content = JsonContent.Create(new { name = "Dana" }),
        };
        var link = (await (await http.SendAsync(invite)).Content.ReadFromJsonAsync<LinkMade>(DomainJson.Options))!;
        await using var sponsor = await Client.Connect(browser.Hall.Address, made.Code, link.Token, AudienceKind.Sponsor);
        await sponsor.Do(new MakePromise(pitch, PromiseOf.Budget, "200 euros for lunches"));
        return link.Token;
    }

    /// <summary>Whoever was in the team, by the secret of its phone and no account.</summary>
    private async Task TellsOfTheExperiment(string link)
    {
        var laptop = await browser.Laptop();
        var page = await laptop.NewPageAsync();
        await page.SetViewportSizeAsync(390, 844);
        await page.Clock.SetSystemTimeAsync(browser.Hall.Clock.GetUtcNow().UtcDateTime);
        await page.GotoAsync(link);
        await Expect(page.GetByText("due since").First).ToBeVisibleAsync();
        await page.GetByText("Look at the experiment").ClickAsync();
        var form = page.GetByRole(AriaRole.Form, new() { Name = "Look at the experiment" });
        await form.GetByLabel("What did you see?").FillAsync("Newcomers ask sooner");
        await form.GetByRole(AriaRole.Button, new() { Name = "Add" }).ClickAsync();
        await Expect(page.GetByText("Newcomers ask sooner").First).ToBeVisibleAsync();
        await Picture(page, "years-experiment");
        await laptop.CloseAsync();
    }

    /// <summary>The half day of a cycle begins with what runs.</summary>
    private async Task TheNextYear(HttpClient http, string cycle, string owner, ProjectKey project)
    {
        var second = await Make(http, "Learnathon 2027", "halfDay", new { id = cycle, owner });
        await using var facilitator = await Client.Connect(browser.Hall.Address, second.Code, second.Facilitator, AudienceKind.Control);
        await using var cleo = await browser.Hall.Phone(second.Code);
        var laptop = await browser.Laptop(init: $"localStorage.setItem('livehub:{second.Code}:stage', '{second.Stage}')");
        var stage = await laptop.NewPageAsync();
        await stage.SetViewportSizeAsync(1920, 1080);
        await stage.GotoAsync($"{browser.Address}/stage/{second.Code}");
        var review = Step(facilitator, "review");
        await facilitator.Do(new Go(review));
        await Expect(stage.GetByText("Promises kept: 1 of 1")).ToBeVisibleAsync(new() { Timeout = 15_000 });
        await BackRow.Sees(stage, "years-stage-first-scene");
        await facilitator.Do(new PresentProject(review, project));
        await Expect(stage.GetByText("Days until the first own task: 12 → 8 days")).ToBeVisibleAsync(new() { Timeout = 15_000 });
        await BackRow.Sees(stage, "years-stage-project");
        await Reviewed(facilitator, review, project, [cleo], Verdict.Finish, Lesson);
        await Expect(stage.GetByText(Lesson).First).ToBeVisibleAsync();
        await BackRow.Sees(stage, "years-stage-reviewed");
        var scan = Step(facilitator, "scan");
        await Scanned(facilitator, second.Code, scan, 4);
        await BackRow.Sees(stage, "years-stage-scan");
        await facilitator.Do(new TurnPage(scan, 1));
        await Expect(stage.Locator(".year-line").First).ToContainTextAsync("2026", new() { Timeout = 15_000 });
        await Expect(stage.GetByText("2.0 up").First).ToBeVisibleAsync();
        await BackRow.Sees(stage, "years-stage-scan-line");
        await laptop.CloseAsync();
    }

    /// <summary>Five people answer the same to all, and what came out is shown.</summary>
    private async Task Scanned(Client facilitator, string code, ActivityKey scan, int grade)
    {
        await facilitator.Do(new Go(scan));
        for (var person = 0; person < ScanScore.Fewest; person++)
        {
            await using var phone = await browser.Hall.Phone(code);
            await phone.Do(new HandInScan(scan, [.. Enumerable.Repeat(grade, 24)], [.. Enumerable.Repeat(5, 7)]));
        }

        await facilitator.Do(new CloseScan(scan));
        await facilitator.Until(one => one.Shared.Values.ContainsKey("scanResult"));
        await facilitator.Do(new ShowScan(scan));
    }

    private static ActivityKey Step(Client facilitator, string kind) => facilitator.Steps().First(step =>
        facilitator.Shared.Values[$"agenda/{step}"].GetProperty("plan").GetProperty("kind").GetString() == kind);

    private static async Task Reviewed(
        Client facilitator, ActivityKey review, ProjectKey project, Client[] people, Verdict verdict, string lesson)
    {
        await facilitator.Do(new PresentProject(review, project));
        await facilitator.Do(new OpenReview(review, project));
        foreach (var person in people)
        {
            await person.Do(new AnswerReview(review, project, 4, 5));
        }

        await facilitator.Do(new RevealReview(review, project));
        await facilitator.Do(new GiveVerdict(review, project, verdict, lesson));
    }

    private static ProjectKey[] Projects(Client facilitator) => [.. facilitator.Shared.Values.Keys
        .Where(name => name.StartsWith("project/", StringComparison.Ordinal)).Select(name => new ProjectKey(name["project/".Length..]))];

    private static async Task<ActivityKey> Add(Client facilitator, ActivityPlan plan) =>
        new((await facilitator.Do(new AddActivity(plan))).Made!);

    private static async Task<SessionMade> Make(HttpClient http, string title, string start, object cycle)
    {
        var response = await http.PostAsJsonAsync("/api/sessions", new { title, start, language = "en", cycle });
        return (await response.Content.ReadFromJsonAsync<SessionMade>(DomainJson.Options))!;
    }

    private static async Task<ProgrammeSheet> Sheet(HttpClient http, string cycle, string token)
    {
        using var ask = new HttpRequestMessage(HttpMethod.Get, $"/api/programmes/{cycle}")
        {
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", token) },
        };
        return (await (await http.SendAsync(ask)).Content.ReadFromJsonAsync<ProgrammeSheet>(DomainJson.Options))!;
    }

    private static async Task Send(HttpClient http, string cycle, string token, object command)
    {
        using var ask = new HttpRequestMessage(HttpMethod.Post, $"/api/programmes/{cycle}/commands")
        {
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", token) },
            Content = JsonContent.Create(new { id = Access.Secrets.New(), command }),
        };
        var answer = await (await http.SendAsync(ask)).Content.ReadFromJsonAsync<SendAnswer>(DomainJson.Options);
        Assert.True(answer?.Refused is null, $"{command} was refused: {answer?.Refused}");
    }

    private static Task Picture(IPage page, string name) => Browser.Picture(page, name, whole: true);
}
