using System.IO.Compression;
using System.Text;
using LiveHub.Domain;
using LiveHub.Tests;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>The report as somebody reads it who was not there: in its order, as files, without names, on paper, and played back.</summary>
[Collection(JourneyOfCycle.Name)]
public sealed class ReportTests(Browser browser)
{
    private readonly Eyes _eyes = new();

    [Fact]
    public async Task It_is_read_taken_along_printed_and_played_back()
    {
        await using var day = await StageDay.Begin(browser);
        await ADay(day);
        var page = day.Stage;
        await page.GotoAsync($"{browser.Address}/report/{day.Facilitator.Code}");
        await Expect(page.GetByText("The steps of the day").First).ToBeVisibleAsync(new() { Timeout = 15_000 });
        await day.Sees("1 hidden idea is not in this report.", "What is not in this report");
        var headings = string.Join('\n', await page.GetByRole(AriaRole.Heading, new() { Level = 2 }).AllInnerTextsAsync());
        Assert.Equal(
            headings, string.Join('\n', headings.Split('\n').OrderBy(text => Array.FindIndex(InOrder, one => text.StartsWith(one, StringComparison.Ordinal)))));

        await Files(page);
        await Played(page);
        await _eyes.Look(page, "report");
        await _eyes.LookAt(page, 320, "report");
        _eyes.FoundNothing();
        await Browser.Picture(page, "report-whole", whole: true);
        await page.SetViewportSizeAsync(390, 844);
        await Browser.Picture(page, "report-whole-phone", whole: true);
        var pdf = await page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true });
        await File.WriteAllBytesAsync(Repo.File("artifacts", "pictures", "report.pdf"), pdf);
        Assert.InRange(Encoding.Latin1.GetString(pdf).Split("/Type /Page\n").Length - 1, 2, 9);
    }

    private static readonly string[] InOrder = ["Vote", "Which", "Poll", "What was", "The steps", "Ideas", "What can", "How this was made", "What is not"];

    /// <summary>Ideas, of which one is hidden, a vote that was revealed, a step that was skipped.</summary>
    private async Task ADay(StageDay day)
    {
        var people = await day.People(6);
        await people[0].Do(new GiveName("Ann"));
        var board = await day.Show(new BoardPlan { Question = "What can we improve?", Columns = ["Improve", "Change"], ShowsNames = true, Minutes = 8 });
        foreach (var (idea, at) in Ideas.Select((idea, at) => (idea, at)))
        {
            await people[at % people.Length].Do(new SendIdea(board, idea, at % 2));
        }

        await day.Facilitator.Until(facilitator => facilitator.Ideas().Length == Ideas.Length);
        var keys = day.Facilitator.Ideas();
        await day.Facilitator.Do(new HideIdea(keys[0], true));
        browser.Hall.Clock.Advance(TimeSpan.FromMinutes(1)); // A moment of the replay is at least half a minute.
        var vote = await day.Show(new BallotPlan { Question = "Which do we start?", Of = board, Minutes = 5 });
        await day.Facilitator.Do(new OpenVoting(vote));
        foreach (var (person, at) in people.Select((person, at) => (person, at)))
        {
            await person.Do(new PlaceDot(vote, keys[1 + (at % 3)]));
        }

        browser.Hall.Clock.Advance(TimeSpan.FromMinutes(1));
        await day.Facilitator.Do(new CloseVoting(vote));
        await day.Facilitator.Do(new RevealResults(vote));
        browser.Hall.Clock.Advance(TimeSpan.FromMinutes(1));
        var poll = await day.Show(new PollPlan { Question = "What was of use?", Options = ["The talk", "The vote"] });
        await day.Answer(poll, people, at => [at % 2]);
        await day.Facilitator.Do(new RevealPoll(poll));
        var pause = new ActivityKey((await day.Facilitator.Do(new AddActivity(new BreakPlan { Question = "Lunch", Minutes = 30 }))).Made!);
        await day.Facilitator.Do(new SkipActivity(pause, true));
        await day.Facilitator.Do(new EndSession());
    }

    private static async Task Files(IPage page)
    {
        await Expect(page.GetByText("by Ann").First).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Without names" }).CheckAsync();
        await Expect(page.GetByText("by Ann")).ToHaveCountAsync(0);
        await Expect(page.GetByText("Names were taken out.").First).ToBeVisibleAsync();
        var workbook = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Download Excel" }).ClickAsync());
        Assert.Equal("livehub-", workbook.SuggestedFilename[..8]);
        await workbook.SaveAsAsync(Repo.File("artifacts", "pictures", "report.xlsx"));
        await Alone(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Copy as Markdown" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Textbox, new() { Name = "The report as Markdown" })).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("^# Learnathon 2026"));
    }

    /// <summary>The page in the ZIP, which needs no server.</summary>
    private static async Task Alone(IPage page)
    {
        var all = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Download everything (ZIP)" }).ClickAsync());
        using var zip = ZipFile.OpenRead(await all.PathAsync());
        using var text = new StreamReader(zip.Entries.Single(entry => entry.Name.EndsWith(".html", StringComparison.Ordinal)).Open());
        var alone = await page.Context.NewPageAsync();
        await alone.SetContentAsync(await text.ReadToEndAsync());
        await Expect(alone.GetByRole(AriaRole.Heading, new() { Name = "Vote: Which do we start?" })).ToBeVisibleAsync();
        await Browser.Picture(alone, "report-alone", whole: true);
        await alone.CloseAsync();
    }

    private static async Task Played(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Play the day back" }).ClickAsync();
        var replay = page.GetByRole(AriaRole.Region, new() { Name = "Replay" });
        await Expect(replay.GetByText("What can we improve?").First).ToBeVisibleAsync();
        var slider = replay.GetByRole(AriaRole.Slider, new() { Name = "Time of the day" });
        await slider.FillAsync("45"); // What people sent comes after half a minute.
        await Expect(replay.GetByText(Ideas[1]).Or(replay.GetByText(Ideas[2])).First).ToBeVisibleAsync();
        await Browser.Picture(page, "report-replay");
        await replay.GetByText("All moments in words").ClickAsync();
        await replay.GetByRole(AriaRole.Button, new() { NameRegex = new("Result shown: Which do we start\\?") }).ClickAsync();
        await Expect(replay.GetByRole(AriaRole.List, new() { Name = "Results" })).ToBeVisibleAsync();
        await slider.FocusAsync();
        await slider.PressAsync("End");
        await Expect(replay.GetByText("The session is over.").First).ToBeVisibleAsync();
        await slider.PressAsync("Home");
        await Expect(replay.GetByText("0 texts")).ToBeVisibleAsync();
    }

    private static readonly string[] Ideas =
    [
        "A buddy for the first week", "One login for everything", "Laptops ready on day one", "A checklist in plain words",
        "Lunch with the team on Mondays", "A map of who knows what", "Fewer forms for small purchases", "A quiet hour without meetings",
        "Meet a customer in the first month", "Short videos instead of manuals", "Swap jobs for a day", "Say what went wrong, on Fridays",
        "A wall of small experiments", "Ask last year's joiners", "One place for all questions", "Hand over by talking, not by mail",
    ];
}
