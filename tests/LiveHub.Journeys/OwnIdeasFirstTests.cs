using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Tests;
using LiveHub.Tests.Wire;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>Own ideas first, then a few of others to build on, then all; and a name that is shown once the result is known.</summary>
[Collection(JourneyBeside.Name)]
public sealed class OwnIdeasFirstTests(Browser browser) : IAsyncLifetime
{
    private readonly Eyes _eyes = new();
    private SessionMade _made = null!;
    private Client _helper = null!;
    private IBrowserContext _laptop = null!;
    private IPage _control = null!;

    public async Task InitializeAsync()
    {
        (_made, _helper) = await browser.Hall.Session("Learnathon 2026");
        _laptop = await browser.Laptop();
        _control = await _laptop.NewPageAsync();
        await _control.GotoAsync(browser.Address);
        await _control.EvaluateAsync($"localStorage.setItem('livehub:{_made.Code}:control', '{_made.Facilitator}')");
        await _control.GotoAsync($"{browser.Address}/control/{_made.Code}");
    }

    public async Task DisposeAsync()
    {
        _eyes.FoundNothing();
        await _helper.DisposeAsync();
        await _laptop.CloseAsync();
    }

    [Fact]
    public async Task People_write_alone_then_build_on_a_few_ideas_then_see_all_and_stand_up_for_their_own()
    {
        var facilitator = new Facilitator(_control);
        var stage = await facilitator.OpenBigScreen();
        await stage.SetViewportSizeAsync(1280, 800);
        var (ann, bob) = (await Joined("Ann"), await Joined(""));
        var board = new BoardPlan { Question = "What can be better?", Columns = ["Improve", "Change", "Renew"], BlindSeconds = 90 };
        var key = new ActivityKey((await _helper.Do(new AddActivity(board))).Made!);
        await _helper.Do(new AddActivity(new BallotPlan { Question = "Which first?", Of = key }, key));
        await _helper.Do(new Go(key));
        await ann.Send("A buddy for week one");
        await bob.Send("One login for all");
        await Expect(ann.Page.GetByText("For now you see only your own ideas.").First).ToBeVisibleAsync();
        await Expect(ann.Page.GetByText("One login for all")).ToHaveCountAsync(0);
        await Expect(stage.GetByText("Own ideas first")).ToBeVisibleAsync();
        await Expect(stage.GetByText("2 ideas")).ToBeVisibleAsync();
        await Look(ann.Page, "alone");
        await BackRow.Sees(stage, "own-first-stage-alone");

        await facilitator.Press("Type ideas for others");
        await _control.GetByLabel("Ideas of people without a phone").FillAsync("A quiet room\n\nFewer forms");
        await facilitator.Press("Add to the board");
        await Expect(_control.GetByText("2 from paper").First).ToBeVisibleAsync();
        await Expect(_control.GetByText("A quiet room").First).ToBeVisibleAsync();
        await Look(_control, "control");

        await facilitator.Press("Show a few ideas");
        var few = ann.Page.GetByRole(AriaRole.List, new() { Name = "A few ideas of others" });
        await Expect(few.GetByText("One login for all")).ToBeVisibleAsync();
        await Expect(few.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(3);
        var slip = few.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "One login for all" });
        await slip.GetByRole(AriaRole.Button, new() { Name = "Build on this" }).ClickAsync();
        await ann.Page.GetByRole(AriaRole.Textbox, new() { Name = "Your build" }).FillAsync("And for the car park too");
        await Button(ann.Page, "Send build").ClickAsync();
        await Expect(slip.GetByText("Saved")).ToBeVisibleAsync();
        await Look(ann.Page, "few");
        await Expect(stage.GetByText("They come to your phone.")).ToBeVisibleAsync();
        await Button(bob.Page, "1 build").ClickAsync();
        await Expect(bob.Page.GetByText("And for the car park too")).ToBeVisibleAsync();

        await facilitator.Press("Show all ideas");
        await Expect(bob.Page.GetByRole(AriaRole.List, new() { Name = "All ideas" }).GetByText("A buddy for week one")).ToBeVisibleAsync();
        await Expect(stage.GetByText("+1")).ToBeVisibleAsync();
        await BackRow.Sees(stage, "own-first-stage-all");
        await Look(bob.Page, "all");

        await facilitator.Press("Open voting");
        await bob.AddDot("One login").ClickAsync();
        await facilitator.Press("Close voting");
        await facilitator.Press("Reveal results");
        await Button(bob.Page, "That's mine: show my name").ClickAsync();
        await bob.Page.GetByRole(AriaRole.Textbox, new() { Name = "Your name", Exact = true }).First.FillAsync("Bob");
        await Look(bob.Page, "name");
        await Button(bob.Page, "Show my name").ClickAsync();
        await Expect(bob.Page.GetByText("Your name stands with this idea.").First).ToBeVisibleAsync();
        await Expect(ann.Page.GetByRole(AriaRole.List, new() { Name = "Results" }).GetByText("Bob")).ToBeVisibleAsync();
        await Look(bob.Page, "signed");
        await ann.Page.GotoAsync($"{browser.Address}/report/{_made.Code}");
        await Expect(ann.Page.GetByText("And for the car park too")).ToBeVisibleAsync();
        await Expect(ann.Page.GetByText("by Bob")).ToBeVisibleAsync();
        await Look(ann.Page, "report");
    }

    private async Task<Phone> Joined(string name)
    {
        var phone = await browser.Phone(_made.Code);
        await phone.Join(name);
        await Expect(phone.Page.GetByRole(AriaRole.Heading, new() { Name = "You are in" })).ToBeVisibleAsync(new() { Timeout = 30_000 });
        return phone;
    }

    private static ILocator Button(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private async Task Look(IPage page, string name)
    {
        await Browser.Picture(page, $"own-first-{name}");
        await _eyes.Look(page, $"own-first-{name}");
        await _eyes.LookAt(page, 320, $"own-first-{name}");
    }
}
