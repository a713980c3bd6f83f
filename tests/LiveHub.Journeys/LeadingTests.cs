using System.Diagnostics;
using System.Text.RegularExpressions;
using LiveHub.Domain;
using LiveHub.Tests.Wire;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>The facilitator's phone: it comes to lead by a QR code, and takes over when the laptop dies.</summary>
[Collection(JourneyBeside.Name)]
public sealed class LeadingTests(Browser browser)
{
    /// <summary>So soon somebody leads again after the laptop died: a promise to a person in front of a hall.</summary>
    private static readonly TimeSpan Recovered = TimeSpan.FromSeconds(30);

    /// <summary>What the button that takes a step back covers, when all of the page was read.</summary>
    private const string LiesOver = """
        () => {
          scrollTo(0, document.body.scrollHeight);
          const box = (one) => one.getBoundingClientRect();
          const undo = box(document.querySelector('.undo'));
          const covered = ({ left, right, top, bottom }) => left < undo.right && right > undo.left && top < undo.bottom && bottom > undo.top;
          return [...document.querySelectorAll('.thumbs .button:not(.undo), .remote main > section, .remote > header')]
            .filter((one) => covered(box(one))).map((one) => one.textContent);
        }
        """;

    [Fact]
    public async Task A_phone_leads_by_a_qr_code_and_closes_the_vote_when_the_laptop_dies()
    {
        var laptop = await browser.Laptop();
        var facilitator = new Facilitator(await laptop.NewPageAsync());
        await facilitator.NewSession(browser.Address, "Learnathon 2026");
        await using var ann = await browser.Hall.Phone(facilitator.Code, "Ann");
        var code = facilitator.Code;
        await ReadyOrNot(facilitator);
        var link = await QrCode(facilitator);

        var handheld = await browser.Handheld();
        var remote = new Facilitator(await handheld.NewPageAsync());
        await remote.Page.GotoAsync(link);
        await Expect(remote.Button("Start")).ToBeVisibleAsync();
        await Expect(remote.Page).ToHaveURLAsync($"{browser.Address}/control/{code}?remote");
        await Expect(facilitator.Page.GetByText("Your phone leads now.").First).ToBeVisibleAsync();
        await OnlyOnce(link);
        await remote.Page.GotoAsync(browser.Address);
        await remote.Page.GotoAsync(link);
        await Expect(remote.Button("Start")).ToBeVisibleAsync(); // Scanned again, it is the same phone.
        await Led(remote, ann);

        var died = Stopwatch.StartNew();
        await laptop.CloseAsync();
        await remote.Page.CloseAsync(); // And the phone had closed the page, too.
        await Recover(remote = new Facilitator(await handheld.NewPageAsync()), ann, died);
        await TheLeadIsTakenBack(remote);
        await handheld.CloseAsync();
    }

    /// <summary>What was needed is said before the start, and keeps nobody from it.</summary>
    private static async Task ReadyOrNot(Facilitator facilitator)
    {
        var checks = facilitator.Page.GetByRole(AriaRole.Region, new() { Name = "Before you start" });
        await Expect(checks).ToContainTextAsync(new Regex(@"A phone has come in\.|Everybody who joined is on this computer\.")); // The second once the server said so.
        await Expect(checks).ToContainTextAsync("Plain http");
        await Expect(checks).ToContainTextAsync("Press “Open big screen”");
        await Looks.Of(facilitator.Page, "lead-0-ready", Looks.Desks);
        var stage = await facilitator.OpenBigScreen();
        await Expect(checks).ToContainTextAsync("It is connected.");
        await stage.CloseAsync();
        await Expect(checks).ToContainTextAsync("Press “Open big screen”");
        await Expect(facilitator.Button("Start")).ToBeEnabledAsync();
        await Keys(facilitator.Page);
    }

    /// <summary>The sheet lists the keys that do something now; letters can be switched off; in a field they are letters.</summary>
    private static async Task Keys(IPage page)
    {
        var dialog = page.GetByRole(AriaRole.Dialog);
        await page.Keyboard.PressAsync("?");
        await Expect(dialog).ToContainTextAsync("Start the timer");
        await Expect(dialog).Not.ToContainTextAsync("Back to the page or step before");
        await Expect(dialog).Not.ToContainTextAsync("Pause or resume the timer");
        await dialog.GetByLabel("Single letters are keys").UncheckAsync();
        await Expect(dialog).Not.ToContainTextAsync("Start the timer");
        await Expect(dialog).ToContainTextAsync("What the big button says");
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("a");
        await Expect(dialog).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Button, new() { Name = "Keys", Exact = true }).ClickAsync();
        await dialog.GetByLabel("Single letters are keys").CheckAsync();
        await page.Keyboard.PressAsync("Escape");
        var field = page.GetByRole(AriaRole.Textbox, new() { Name = "Minutes", Exact = true });
        await field.FillAsync("");
        await field.PressSequentiallyAsync("a?");
        await Expect(field).ToHaveValueAsync("a?");
        await Expect(dialog).ToHaveCountAsync(0);
        await field.FillAsync("5");
        await field.BlurAsync();
    }

    /// <summary>What the code says; it stands on the facilitator screen alone.</summary>
    private static async Task<string> QrCode(Facilitator facilitator)
    {
        var stage = await facilitator.OpenBigScreen();
        var made = await facilitator.Page.RunAndWaitForResponseAsync(
            () => facilitator.Press("Lead from your phone", first: true), answer => answer.Url.EndsWith("/phones", StringComparison.Ordinal));
        var picture = facilitator.Page.GetByRole(AriaRole.Img, new() { Name = "QR code to lead from your phone" });
        await Expect(picture).ToBeVisibleAsync();
        Assert.True((await picture.BoundingBoxAsync())!.Width >= 200, "A phone at arm's length must read it.");
        await Expect(stage.GetByRole(AriaRole.Img, new() { Name = "QR code to lead from your phone" })).ToHaveCountAsync(0);
        await stage.CloseAsync();
        await Looks.Of(facilitator.Page, "lead-1-code", Looks.Desks);
        var offer = (await made.JsonAsync())!.Value.GetProperty("offer").GetString();
        return $"{new Uri(facilitator.Page.Url).GetLeftPart(UriPartial.Authority)}/control/{facilitator.Code}#pair.{offer}";
    }

    private async Task OnlyOnce(string link)
    {
        var thief = await browser.Handheld();
        var page = await thief.NewPageAsync();
        await page.GotoAsync(link);
        await Expect(page.GetByText("This QR code was used already")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Start" })).ToHaveCountAsync(0);
        await thief.CloseAsync();
    }

    /// <summary>From the lobby to an open vote, with one thumb.</summary>
    private static async Task Led(Facilitator remote, Client ann)
    {
        await Looks.Of(remote.Page, "lead-2-lobby", Looks.Phones);
        await remote.Page.SetViewportSizeAsync(320, 568);
        await remote.Press("Start");
        await Expect(remote.Button("Undo")).ToBeVisibleAsync();
        Assert.Empty(await remote.Page.EvaluateAsync<string[]>(LiesOver));
        await Browser.Picture(remote.Page, "lead-2-undo-320");
        await remote.Page.SetViewportSizeAsync(390, 844);
        await ann.Until(p => p.Shared.Values["now"].TryGetProperty("activity", out _));
        var board = new ActivityKey(ann.Shared.Values["now"].GetProperty("activity").GetString()!);
        await ann.Do(new SendIdea(board, "A buddy for week 1"));
        await Expect(remote.Page.GetByText("1 idea", new() { Exact = true })).ToBeVisibleAsync();
        await remote.Press("Start timer");
        await Expect(remote.Page.GetByRole(AriaRole.Timer, new() { Name = "Time left" })).ToBeVisibleAsync();
        await remote.Press("Black screen");
        await Expect(remote.Page.GetByRole(AriaRole.Button, new() { Name = "Black screen", Pressed = true })).ToBeVisibleAsync();
        await Looks.Of(remote.Page, "lead-3-board", Looks.Phones);
        await EverybodyCanLead(remote.Page);

        var vote = Named(remote, "Open voting");
        await vote.ClickAsync();
        await Expect(vote).ToContainTextAsync("Press again"); // A touch alone does nothing.
        await Hold(remote.Page, vote);
        await Expect(Named(remote, "Close voting")).ToBeVisibleAsync();
        await Looks.Of(remote.Page, "lead-4-vote", Looks.Phones);
    }

    /// <summary>In both languages and both themes, as large and as small as phones are.</summary>
    private static async Task EverybodyCanLead(IPage page)
    {
        var eyes = new Eyes();
        foreach (var (language, black) in new[] { ("Nederlands", "Zwart scherm"), ("English", "Black screen") })
        {
            await page.GetByRole(AriaRole.Button, new() { Name = language, Exact = true }).ClickAsync();
            await Expect(page.GetByRole(AriaRole.Button, new() { Name = black, Exact = true })).ToBeVisibleAsync();
            foreach (var (width, height) in Looks.Phones)
            {
                await page.SetViewportSizeAsync(width, height);
                await eyes.Look(page, $"remote-{language}-{width}", dark: true);
            }
        }

        await page.SetViewportSizeAsync(390, 844);
        eyes.FoundNothing();
    }

    /// <summary>By what this phone remembers: the start page, the session, and the vote is closed.</summary>
    private async Task Recover(Facilitator remote, Client ann, Stopwatch died)
    {
        await remote.Page.GotoAsync(browser.Address);
        await remote.Page.GetByRole(AriaRole.Link, new() { Name = "Facilitator screen" }).ClickAsync();
        var close = Named(remote, "Close voting");
        await close.FocusAsync();
        await remote.Page.Keyboard.PressAsync("Enter");
        await Expect(close).ToContainTextAsync("Press again to do it");
        await remote.Page.WaitForFunctionAsync("since => performance.now() - since > 650", await remote.Page.EvaluateAsync<double>("performance.now()"));
        await remote.Page.Keyboard.PressAsync("Enter");
        await ann.Until(p => p.Shared.Values["now"].GetProperty("phase").GetString() == "closed");
        Assert.True(died.Elapsed < Recovered, $"It took {died.Elapsed.TotalSeconds:0.0} s.");
        await remote.Press("Reveal results");
        await ann.Until(p => p.Shared.Values["now"].GetProperty("phase").GetString() == "revealed");
    }

    private static async Task TheLeadIsTakenBack(Facilitator remote)
    {
        await remote.Press("All tools");
        await Expect(remote.Button("Remote")).ToBeVisibleAsync();
        await remote.Page.SetViewportSizeAsync(1280, 800);
        await remote.Press("Lead from your phone");
        await remote.Press("No phone may lead any more");
        await Expect(remote.Heading("The facilitator screen cannot be opened")).ToBeVisibleAsync();
        await remote.Page.ReloadAsync();
        await Expect(remote.Heading("The facilitator screen cannot be opened")).ToBeVisibleAsync();
    }

    /// <summary>A button whose name goes on with how it is pressed.</summary>
    private static ILocator Named(Facilitator remote, string name) =>
        remote.Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex($"^{name}") });

    private static async Task Hold(IPage page, ILocator button)
    {
        var box = (await button.BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(box.X + box.Width / 2, box.Y + box.Height / 2);
        await page.Mouse.DownAsync();
        await Expect(button).ToHaveCountAsync(0); // It is done while the finger is still there.
        await page.Mouse.UpAsync();
    }
}
