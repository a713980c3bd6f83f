using System.Net.Http.Json;
using System.Text.RegularExpressions;
using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Store;
using LiveHub.Tests.Wire;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>Every kind of activity on every screen, for those who cannot see or point well too; in Dutch, whose words are longer.</summary>
[Collection(JourneyBeside.Name)]
public sealed class EasyToUseTests(Browser browser)
{
    [Fact]
    public async Task No_screen_trips_anybody_up_in_any_kind_of_activity_in_the_light_or_in_the_dark()
    {
        using var http = browser.Hall.Http();
        var response = await http.PostAsJsonAsync("/api/sessions", new { title = "Leerdag voorjaar", start = "empty", language = "nl" });
        var made = (await response.Content.ReadFromJsonAsync<SessionMade>(DomainJson.Options))!;
        await using var facilitator = await Client.Connect(browser.Hall.Address, made.Code, made.Facilitator, AudienceKind.Control);
        var laptop = await browser.Laptop("nl-NL", $"""
            localStorage.setItem('livehub:{made.Code}:stage', '{made.Stage}');
            localStorage.setItem('livehub:{made.Code}:control', '{made.Facilitator}');
            """);
        var phone = await browser.Phone(made.Code, "nl-NL");
        var screens = new Screens(phone.Page, await laptop.NewPageAsync(), await laptop.NewPageAsync());
        await screens.Stage.GotoAsync($"{browser.Address}/stage/{made.Code}");
        await screens.Control.GotoAsync($"{browser.Address}/control/{made.Code}");
        await Expect(phone.Page.GetByRole(AriaRole.Button, new() { Name = "Meedoen" })).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await screens.Eyes.Look(phone.Page, "joining");
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "Meedoen" }).ClickAsync();
        await using var people = await People.Join(browser, made.Code, 4);
        await screens.Eyes.Look(screens.Stage, "lobby-stage");
        await screens.Eyes.Look(screens.Control, "lobby-control");

        foreach (var (plan, then) in Day())
        {
            var step = new ActivityKey((await facilitator.Do(new AddActivity(plan(facilitator)))).Made!);
            var lastly = people.Now;
            await facilitator.Do(new Go(step));
            await people.Moved(lastly);
            var question = facilitator.Shared.Values[$"agenda/{step}"].GetProperty("plan").GetProperty("question").GetString()!;
            await Expect(phone.Page.GetByRole(AriaRole.Heading, new() { Name = question }).First).ToBeVisibleAsync(new() { Timeout = 30_000 });
            var kind = facilitator.Shared.Values["now"].GetProperty("kind").GetString()!;
            await people.Act();
            await screens.Look(kind, question);
            foreach (var command in then.Select(make => make(step)))
            {
                var before = people.Now;
                await facilitator.Do(command);
                await people.Moved(before);
                await people.Act();
                var phase = $"{kind}-{command.GetType().Name}";
                await (Eyes.Pictures ? screens.Look(phase, question) : screens.Alike(phase)); // In every run, each kind is looked at once.
            }
        }

        await facilitator.Do(new EndSession());
        await Expect(screens.Stage.GetByText("Fijn dat je meedeed").First).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await screens.Eyes.Look(phone.Page, "ended-phone");
        await screens.Eyes.Look(screens.Stage, "ended-stage");
        await screens.Eyes.Look(screens.Control, "ended-control");
        await screens.Control.GotoAsync($"{browser.Address}/report/{made.Code}");
        await Expect(screens.Control.GetByRole(AriaRole.Heading, new() { Name = "Leerdag voorjaar" })).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await screens.Eyes.Look(screens.Control, "report");
        await screens.Eyes.LookAt(screens.Control, 390, "report");
        screens.Eyes.FoundNothing();
        await laptop.CloseAsync();
        await phone.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task No_dialog_of_the_facilitator_screen_trips_anybody_up()
    {
        var laptop = await browser.Laptop();
        var facilitator = new Facilitator(await laptop.NewPageAsync());
        var eyes = new Eyes();
        await facilitator.Page.GotoAsync(browser.Address);
        await eyes.Look(facilitator.Page, "start-page");
        await NewDay(facilitator.Page, eyes);
        await facilitator.NewSession(browser.Address, "For everybody", start: "Half day");
        await Expect(facilitator.Steps).ToHaveCountAsync(14, new() { Timeout = 30_000 });
        await eyes.Look(facilitator.Page, "half-day");
        foreach (var dialog in new[] { "Ask now", "Set when the day begins", "Rename", "Keys", "Place and Wi-Fi" })
        {
            await facilitator.Press(dialog);
            await Dialog(facilitator, eyes, dialog);
        }

        await facilitator.Press("Add a step");
        var kinds = await facilitator.Page.Locator("dialog .kinds strong").AllInnerTextsAsync();
        Assert.Equal(23, kinds.Count);
        await Dialog(facilitator, eyes, "Add a step");
        foreach (var kind in kinds)
        {
            await facilitator.Press("Add a step");
            await facilitator.Page.Locator("dialog").GetByRole(AriaRole.Button, new() { NameRegex = new($"^{Regex.Escape(kind)}") }).ClickAsync();
            await facilitator.Page.GetByText("Your notes").Last.ClickAsync();
            await Dialog(facilitator, eyes, kind.TrimEnd('?'));
        }

        eyes.FoundNothing();
        await laptop.CloseAsync();
    }

    /// <summary>What is asked besides stands with what was chosen.</summary>
    private async Task NewDay(IPage page, Eyes eyes)
    {
        await page.GotoAsync(browser.Address + "/#new");
        await page.GetByText("A Learnathon of about three hours").ClickAsync(new() { Force = true }); // The whole card belongs to its radio button.
        await Expect(page.GetByRole(AriaRole.Radio, new() { Name = "Half day" })).ToBeCheckedAsync();
        var heads = page.GetByRole(AriaRole.Spinbutton, new() { Name = "How many people do you expect?" });
        await Expect(heads).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(heads).ToBeFocusedAsync();
        await eyes.Look(page, "new-session");
        await eyes.LookAt(page, 320, "new-session");
        await page.GetByRole(AriaRole.Radio, new() { Name = "An agenda from a file" }).CheckAsync();
        await eyes.Look(page, "new-session-file");
    }

    /// <summary>A dialog stands over the page, and Escape closes it.</summary>
    private static async Task Dialog(Facilitator facilitator, Eyes eyes, string name)
    {
        var dialog = facilitator.Page.GetByRole(AriaRole.Dialog);
        await Expect(dialog).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await eyes.Look(facilitator.Page, $"dialog-{name}", within: "dialog");
        await facilitator.Page.Keyboard.PressAsync("Escape");
        await Expect(dialog).ToHaveCountAsync(0, new() { Timeout = 30_000 });
    }

    /// <summary>Each kind, made from what is there already, and what the facilitator does in it.</summary>
    private static IEnumerable<(Func<Client, ActivityPlan> Plan, Func<ActivityKey, Command>[] Then)> Day()
    {
        yield return (_ => new TalkPlan
        {
            Question = "Welkom",
            Part = AgendaPart.Perform,
            Pages = [new("# Wat we vandaag doen\n\n- ideeën **verzamelen**\n- kiezen\n- [leren](https://example.org)")],
        }, []);
        yield return (_ => new CheckInPlan { Question = "Hoe zit je er vandaag bij, in één woord?", Instruction = "Eén woord is genoeg." }, []);
        yield return (_ => new BoardPlan
        {
            Question = "Wat kunnen we verbeteren, veranderen of vernieuwen?",
            Columns = ["Verbeteren", "Veranderen", "Vernieuwen"],
        }, []);
        yield return (facilitator => new BallotPlan { Question = "Welke ideeën zijn het meest belovend?", Of = facilitator.Steps()[2] }, [
            vote => new OpenVoting(vote),
            vote => new CloseVoting(vote),
            vote => new RevealResults(vote),
        ]);
        yield return (_ => new PollPlan { Question = "Wanneer komen we weer bij elkaar?", Options = ["In het voorjaar", "In het najaar", "Volgend jaar"] },
            [poll => new RevealPoll(poll)]);
        yield return (_ => new PollPlan
        {
            Question = "Wat heb je nodig?",
            Options = ["Tijd", "Mensen om het samen mee te doen", "Ruimte"],
            Several = true,
            Live = LiveResults.Everyone,
        }, []);
        yield return (_ => new ConsentPlan { Question = "We beginnen met een maatje voor de eerste week" }, [consent => new RevealPoll(consent)]);
        yield return (_ => new QuestionsPlan { Question = "Wat wil je Sanne vragen?", Part = AgendaPart.Learn }, []);
        yield return (_ => new SignUpPlan
        {
            Question = "Welke workshop kies je?",
            Workshops = [new("Systeemdenken voor beginners", 1, "Zaal 2, eerste verdieping"), new("Feedback geven", 20), new("Kleine experimenten", 12, "Zaal 3")],
        }, [signUp => new CloseSignUp(signUp)]);
        yield return (_ => new PitchesPlan { Question = "Pitches: waar beginnen we mee?", Instruction = "Luister eerst." },
            [pitches => new AddPitch(pitches, "Een maatje voor de eerste week", "Sanne en Bo")]);
        yield return (_ => new ReflectionPlan { Question = "Terugkijken", Columns = ["Wat neem ik mee?", "Wat doe ik morgen anders?"] }, []);
        yield return (_ => new BreakPlan { Question = "Koffie", Instruction = "Koffie staat in de hal." }, []);
        yield return (_ => new ResultsPlan { Question = "Wat we vandaag gemaakt hebben" }, []);
    }
}
