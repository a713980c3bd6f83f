using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>The main job in real browsers: a facilitator, the big screen, three phones, from the QR code to the report.</summary>
/// <param name="pictures">What the names of its pictures begin with.</param>
public sealed class Story(Venue venue, string pictures = "")
{
    public async Task Run()
    {
        var laptop = await venue.Laptop();
        var facilitator = new Facilitator(await laptop.NewPageAsync());
        await facilitator.NewSession(venue.Address, "Learnathon 2026");
        await Expect(facilitator.Button("Start")).ToBeVisibleAsync();
        var code = facilitator.Code;
        var stage = await facilitator.OpenBigScreen();
        await LobbyIsReadable(stage, code);

        var (ann, bob, cleo) = (await venue.Phone(code), await venue.Phone(code), await venue.Phone(code));
        await ann.Join("Ann");
        await bob.Join();
        await Picture(ann.Page, "phone-1-lobby");
        await Picture(stage, "stage-1-lobby");
        await Picture(facilitator.Page, "control-1-lobby");

        await facilitator.Press("Start");
        await Expect(ann.Page.GetByRole(AriaRole.Heading, new() { Name = "What can we improve, change or renew here?" })).ToBeVisibleAsync();
        await ann.Send("A buddy for week 1");
        Assert.True(facilitator.Clicks <= 4, $"{facilitator.Clicks} clicks, and two of the first phone");
        await Expect(stage.GetByRole(AriaRole.List, new() { Name = "Ideas" }).GetByText("A buddy for week 1")).ToBeVisibleAsync();
        await bob.Send("One login for all <b>systems</b> 👩‍👩‍👧");
        await bob.Send("A wall where small experiments are shown");
        await cleo.Join();
        await Expect(cleo.Idea("A buddy for week 1").First).ToBeVisibleAsync();
        await Expect(cleo.Idea("One login for all <b>systems</b> 👩‍👩‍👧").First).ToBeVisibleAsync();
        await cleo.Send("Fewer meetings");
        await Picture(ann.Page, "phone-2-board");
        await Picture(stage, "stage-2-board");
        await Picture(facilitator.Page, "control-2-board");

        await OwnIdeasCanBeEditedAndDeleted(cleo, stage);
        await TheTimerIsTheSameEverywhere(facilitator, stage, ann, bob);
        await Vote(facilitator, stage, ann, bob, cleo);
        await Results(facilitator, stage, ann);
        await Ends(facilitator, stage, ann);
        await TheReportOpens(laptop, code, ann);
        await laptop.CloseAsync();
    }

    /// <summary>Remembers what stood in a result before it was seen.</summary>
    private static Task NoteVeiled(IPage screen) => screen.EvaluateAsync("""
        () => {
          window.veiled = '';
          new MutationObserver(() => {
            window.veiled += [...document.querySelectorAll('.veiled')].map((line) => line.textContent).join();
          }).observe(document.body, { subtree: true, childList: true, attributes: true });
        }
        """);

    private static async Task LobbyIsReadable(IPage stage, string code)
    {
        var qr = stage.GetByRole(AriaRole.Img, new() { Name = "QR code to join" }).First;
        await Expect(qr).ToBeVisibleAsync();
        var box = await qr.BoundingBoxAsync();
        Assert.True(box!.Height >= 0.6 * 1080, $"The QR code is {box.Height} px high");
        await Expect(stage.GetByText(code, new() { Exact = true }).First).ToBeVisibleAsync();
        await Expect(stage.GetByText("hall.test").First).ToBeVisibleAsync();
    }

    private static async Task OwnIdeasCanBeEditedAndDeleted(Phone phone, IPage stage)
    {
        var ideas = stage.GetByRole(AriaRole.List, new() { Name = "Ideas" });
        var mine = phone.Idea("Fewer meetings").Filter(new() { Has = phone.Page.GetByRole(AriaRole.Button, new() { Name = "Edit" }) });
        await mine.GetByRole(AriaRole.Button, new() { Name = "Edit" }).ClickAsync();
        var box = phone.Page.GetByRole(AriaRole.Listitem).GetByRole(AriaRole.Textbox);
        await box.FillAsync("Fewer and shorter meetings");
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(ideas.GetByText("Fewer and shorter meetings").First).ToBeVisibleAsync();
        await phone.Send("A mistake");
        await Expect(stage.GetByText("5 ideas", new() { Exact = true }).First).ToBeVisibleAsync(); // It may be on another page.
        var wrong = phone.Idea("A mistake").Filter(new() { Has = phone.Page.GetByRole(AriaRole.Button, new() { Name = "Delete" }) });
        await wrong.GetByRole(AriaRole.Button, new() { Name = "Delete" }).ClickAsync();
        await Expect(stage.GetByText("4 ideas", new() { Exact = true }).First).ToBeVisibleAsync();
        await Expect(ideas.GetByText("A mistake")).ToHaveCountAsync(0);
    }

    /// <summary>Promise: within 0.3 s of each other; held here to three times that.</summary>
    private async Task TheTimerIsTheSameEverywhere(Facilitator facilitator, IPage stage, params Phone[] phones)
    {
        await facilitator.Press("Start timer");
        IPage[] screens = [facilitator.Page, stage, .. phones.Select(phone => phone.Page)];
        foreach (var screen in screens)
        {
            await Expect(Timer(screen)).ToHaveTextAsync(new Regex("[45]:[0-5][0-9]"));
        }

        await facilitator.Press("Pause timer");
        var paused = await Timer(facilitator.Page).InnerTextAsync();
        foreach (var screen in screens)
        {
            await Expect(Timer(screen)).ToHaveTextAsync(new Regex("4:[0-5][0-9]|5:00"));
        }

        Assert.Matches("4:[0-5][0-9]|5:00", paused);
        await facilitator.Press("Resume timer");
        await facilitator.Press("Add a minute");
        foreach (var screen in screens)
        {
            await Expect(Timer(screen)).ToHaveTextAsync(new Regex("5:[0-5][0-9]"));
        }

        await Picture(stage, "stage-3-timer");
        await facilitator.Press("Stop timer");
        foreach (var screen in screens)
        {
            await Expect(Timer(screen)).ToHaveCountAsync(0);
        }
    }

    private async Task Vote(Facilitator facilitator, IPage stage, Phone ann, Phone bob, Phone cleo)
    {
        await facilitator.Press("Open voting");
        foreach (var phone in new[] { ann, bob, cleo })
        {
            await Expect(phone.Page.GetByText("3 dots left").First).ToBeVisibleAsync();
        }

        await ann.AddDot("A buddy for week 1").ClickAsync();
        await ann.AddDot("A buddy for week 1").ClickAsync();
        await ann.AddDot("One login").ClickAsync();
        await Expect(ann.Page.GetByText("0 dots left").First).ToBeVisibleAsync();
        await Picture(ann.Page, "phone-4-vote");
        await ann.TakeBackDot("One login").ClickAsync();
        await Expect(ann.Page.GetByText("1 dot left").First).ToBeVisibleAsync();
        await ann.AddDot("Fewer and shorter meetings").ClickAsync();
        await bob.AddDot("A buddy for week 1").ClickAsync();
        await cleo.AddDot("A buddy for week 1").ClickAsync();
        await cleo.AddDot("One login").ClickAsync();
        await Expect(cleo.Page.GetByText("1 dot left").First).ToBeVisibleAsync();
        await Picture(stage, "stage-4-vote");
        await Picture(facilitator.Page, "control-4-vote");
        await ann.Page.ReloadAsync();
        await Expect(ann.Page.GetByText("0 dots left").First).ToBeVisibleAsync();
        await facilitator.Press("Close voting");
    }

    private async Task Results(Facilitator facilitator, IPage stage, Phone ann)
    {
        foreach (var screen in new[] { stage, ann.Page })
        {
            await NoteVeiled(screen);
        }

        await facilitator.Press("Reveal results");
        await Expect(stage.GetByRole(AriaRole.List, new() { Name = "Results" })).ToBeVisibleAsync();
        await Picture(stage, "stage-5-veiled");
        foreach (var screen in new[] { stage, ann.Page })
        {
            await Expect(screen.GetByRole(AriaRole.List, new() { Name = "Results" }).First.GetByText("A buddy for week 1").First).ToBeVisibleAsync();
            Assert.Contains("A buddy for week 1", await screen.EvaluateAsync<string>("window.veiled"), StringComparison.Ordinal);
        }

        foreach (var screen in new[] { stage, ann.Page, facilitator.Page })
        {
            var results = screen.GetByRole(AriaRole.List, new() { Name = "Results" }).First;
            await Expect(results.GetByRole(AriaRole.Listitem).First).ToContainTextAsync("A buddy for week 1");
            await Expect(results.GetByRole(AriaRole.Listitem).First).ToContainTextAsync("4 dots");
        }

        await Picture(ann.Page, "phone-5-results");
        await Picture(stage, "stage-5-results");
        await Picture(facilitator.Page, "control-5-results");
    }

    /// <summary>The last result stays in sight, and what one can keep stands over it.</summary>
    private async Task Ends(Facilitator facilitator, IPage stage, Phone ann)
    {
        await facilitator.Press("End session");
        await facilitator.Press("End it for everyone");
        await Expect(ann.Page.GetByRole(AriaRole.Heading, new() { Name = "This session has ended" })).ToBeVisibleAsync();
        await Expect(ann.Page.GetByRole(AriaRole.Link, new() { Name = "Keep my page" })).ToBeVisibleAsync();
        foreach (var screen in new[] { stage, ann.Page })
        {
            await Expect(screen.GetByRole(AriaRole.List, new() { Name = "Results" }).First).ToBeVisibleAsync();
        }

        await Picture(ann.Page, "phone-6-ended");
        await Picture(stage, "stage-6-ended");
        await Picture(facilitator.Page, "control-6-ended");
    }

    private async Task TheReportOpens(IBrowserContext laptop, string code, Phone ann)
    {
        var report = await laptop.NewPageAsync();
        await report.GotoAsync($"{venue.Address}/report/{code}");
        await Expect(report.GetByText("A buddy for week 1").First).ToBeVisibleAsync();
        var download = await report.RunAndWaitForDownloadAsync(() => report.GetByRole(AriaRole.Button, new() { Name = "Download CSV" }).ClickAsync());
        Assert.Contains("A buddy for week 1", await File.ReadAllTextAsync(await download.PathAsync()), StringComparison.Ordinal);
        await Picture(report, "report");
        await ann.Page.GotoAsync($"{venue.Address}/report/{code}");
        await Expect(ann.Page.GetByText("A buddy for week 1").First).ToBeVisibleAsync();
        await using var stranger = await venue.Laptop();
        var closed = await stranger.NewPageAsync();
        await closed.GotoAsync($"{venue.Address}/report/{code}");
        await Expect(closed.GetByText("Learnathon 2026")).ToHaveCountAsync(0);
    }

    private Task Picture(IPage page, string name) => Browser.Picture(page, pictures + name);

    private static ILocator Timer(IPage page) => page.GetByRole(AriaRole.Timer, new() { Name = "Time left" });
}
