using System.Net.Http.Headers;
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

/// <summary>Work in rooms on two phones and on the page of a host, led over the wire.</summary>
[Collection(JourneyBeside.Name)]
public sealed class RoomsOnPhonesTests(Browser browser) : IAsyncLifetime
{
    private readonly Eyes _eyes = new();
    private SessionMade _made = null!;
    private Client _facilitator = null!;
    private Phone _ann = null!;
    private Phone _bob = null!;

    public async Task InitializeAsync()
    {
        (_made, _facilitator) = await browser.Hall.Session("Learnathon 2026");
        _ann = await Joined("Ann");
        _bob = await Joined("");
    }

    public async Task DisposeAsync()
    {
        _eyes.FoundNothing();
        await _ann.Page.Context.CloseAsync();
        await _bob.Page.Context.CloseAsync();
        await _facilitator.DisposeAsync();
    }

    [Fact]
    public async Task A_room_works_with_its_host_and_everybody_comes_back_with_what_it_found()
    {
        var rooms = await Begin(new BreakoutPlan { Question = "What do we try first?", By = RoomsBy.Hand, Rooms = 2, Minutes = 30, Names = ["Oak"] });
        await Sees(_ann, "It is not decided yet");
        await _facilitator.Do(new MovePerson(rooms, 1, 1));
        await _facilitator.Do(new MovePerson(rooms, 2, 1));
        await Sees(_ann, "Room 1 · Oak");
        await Look(_ann.Page, "will-be-in");

        var host = (await Invite())[0];
        var page = (await browser.Phone(_made.Code)).Page;
        await page.GotoAsync($"{browser.Address}/host/{_made.Code}/1#{host.Token}");
        await Expect(page.GetByText("Your room opens in a moment.")).ToBeVisibleAsync(new() { Timeout = 30_000 });
        Assert.DoesNotContain(host.Token, page.Url, StringComparison.Ordinal);
        await _facilitator.Do(new OpenRooms(rooms));

        await Expect(_ann.Page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("You are in room 1 now.", new() { Timeout = 30_000 });
        await Expect(_ann.Page.GetByRole(AriaRole.Region, new() { Name = "Your room" })).ToContainTextAsync("Room 1 · Oak");
        await _ann.Send("A buddy for week one");
        await _bob.Send("One login for all");
        await _ann.Send("Somebody to ask in week one");
        await Merge(page);
        var sendUp = Button(page, "Send to main board: One login for all");
        await sendUp.TapOn(Button(page, "Take back: One login for all"));
        await Expect(page.GetByRole(AriaRole.List, new() { Name = "For the main board" })).ToContainTextAsync("One login for all");
        await Button(_bob.Page, "Call for help").ClickAsync();
        await Expect(Button(page, "Help is coming: cancel the call")).ToHaveAttributeAsync("aria-pressed", "true");
        await _facilitator.Do(new SayToAll("Coffee stands in the hall."));
        await Sees(_ann, "Coffee stands in the hall.");
        await Told(page, "2 here");
        await _bob.Page.CloseAsync();
        await Told(page, "1 here · 1 away");
        await Expect(page.GetByRole(AriaRole.List, new() { Name = "People" })).ToContainTextAsync("Guest 2away");
        await Look(page, "host-board", dark: true);
        await Look(_ann.Page, "in-room", dark: true);
        await Button(_ann.Page, "OK").ClickAsync();
        await Expect(_ann.Page.GetByRole(AriaRole.Region, new() { Name = "From the facilitator" })).ToHaveCountAsync(0);

        await Button(page, "Open voting").ClickAsync();
        await _ann.AddDot("One login").ClickAsync();
        await Expect(page.GetByText("1 person has voted")).ToBeVisibleAsync();
        await Button(page, "Close voting").ClickAsync();
        await Button(page, "Reveal results").ClickAsync();
        await Expect(page.GetByRole(AriaRole.List, new() { Name = "Results" })).ToContainTextAsync("1 dot");
        await Look(page, "host-results");
        await Button(page, "Back to the board").ClickAsync();
        await page.GetByText("Ask something").ClickAsync();
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Question" }).FillAsync("Shall we go on with this?");
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Answers" }).FillAsync("Yes");
        await Button(page, "Ask the room").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert).First).ToContainTextAsync("Not done. A poll has two to");
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Answers" }).FillAsync("");
        await Button(page, "Ask the room").ClickAsync();
        await _ann.Page.GetByRole(AriaRole.Radio, new() { Name = "Yes" }).CheckAsync();
        await Button(page, "Show the result").ClickAsync();
        await Expect(page.GetByRole(AriaRole.List, new() { Name = "Results" })).ToContainTextAsync("1 person");
        await Button(page, "Back to the board").ClickAsync();
        await Button(page, "Start timer").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Timer, new() { Name = "Time left" })).ToContainTextAsync("04:5");
        await Button(page, "Stop timer").ClickAsync();

        await _facilitator.Do(new ChangeRoomTime(rooms, -60 * 60)); // A minute stays.
        await _facilitator.Do(new ChangeRoomTime(rooms, 3 * 60));
        await Expect(_ann.Page.GetByText(new Regex("Your room closes in [34] minutes")).First).ToBeVisibleAsync();
        await _facilitator.Do(new CallBack(rooms));
        await Expect(page.GetByText("Everybody is called back").First).ToBeVisibleAsync();
        await _ann.Write("Still typing this");
        await Look(_ann.Page, "called-back", dark: true);
        await Look(page, "host-called-back");
        browser.Hall.Clock.Advance(TimeSpan.FromSeconds(63));
        await Sees(_ann, "Everybody is back. Look at the big screen.");
        await Sees(_ann, "Still typing this");
        await Expect(_ann.Idea("One login for all")).ToContainTextAsync("Room 1 · Oak1 dot in that room");
        await Expect(page.GetByText("The rooms are closed. Everybody is back.")).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await Look(_ann.Page, "back");
        await Expect(page.GetByRole(AriaRole.List, new() { Name = "From your room on the main board" })).ToHaveTextAsync("One login for all");
        await Look(page, "host-back");

        await _facilitator.Do(new UninviteHosts());
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "You do not run this room any more" })).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await page.GotoAsync($"{browser.Address}/host/{_made.Code}");
        await Expect(Button(page, "Open room")).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Host code" }).FillAsync("AAAA AAAA");
        await Button(page, "Open room").ClickAsync();
        await Expect(page.GetByText("No room has this host code.")).ToBeVisibleAsync();
        await Look(page, "host-code");
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Host code" }).FillAsync((await Invite())[1].Code.ToLowerInvariant());
        await Button(page, "Open room").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Room 2" })).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task People_choose_a_room_wait_in_line_and_one_of_them_hosts()
    {
        var rooms = await Begin(new BreakoutPlan { Question = "Where do you want to work?", By = RoomsBy.Choice, Rooms = 2, Capacity = 1, Names = ["Oak", "Elm"] });
        await Button(_ann.Page, "Choose Room 2 · Elm").ClickAsync();
        await Sees(_ann, "You have a place.");
        await Button(_bob.Page, "Wait for a place: Room 2 · Elm").ClickAsync();
        await Sees(_bob, "You are the first in line.");
        await Look(_bob.Page, "choosing");
        await _facilitator.Do(new OpenRooms(rooms, 20));
        await Expect(_bob.Page.GetByRole(AriaRole.Region, new() { Name = "Your room" })).ToContainTextAsync("Room 1 · Oak", new() { Timeout = 30_000 });

        await Button(_ann.Page, "I will host this room").ClickAsync();
        await Expect(Button(_ann.Page, "Yes, I will host it")).ToBeFocusedAsync();
        await Look(_ann.Page, "will-host");
        await _ann.Page.WaitForTimeoutAsync(450); // Sooner, it would be one tap.
        await Button(_ann.Page, "Yes, I will host it").ClickAsync();
        await _ann.Page.GetByRole(AriaRole.Link, new() { Name = "You are the host: run the room" }).ClickAsync();
        await Expect(_ann.Page.GetByRole(AriaRole.List, new() { Name = "People" })).ToContainTextAsync("AnnHost", new() { Timeout = 30_000 });
        await _facilitator.Do(new MovePerson(rooms, 2, 2));
        await Button(_ann.Page, "Make host: Guest 2").ClickAsync();
        await _ann.Page.WaitForTimeoutAsync(450);
        await Button(_ann.Page, "Yes, Guest 2 is the host now").ClickAsync();
        await Expect(_ann.Page.GetByRole(AriaRole.Heading, new() { Name = "You do not run this room any more" })).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await _ann.Page.GetByRole(AriaRole.Link, new() { Name = "Take part" }).ClickAsync();
        await Expect(_ann.Page.GetByRole(AriaRole.Region, new() { Name = "Your room" })).ToContainTextAsync("Room 2 · Elm", new() { Timeout = 30_000 });
        await Expect(_bob.Page.GetByRole(AriaRole.Link, new() { Name = "You are the host: run the room" })).ToBeVisibleAsync(new() { Timeout = 30_000 });
    }

    /// <summary>Ticks two ideas and makes them one, takes that back, and does it again.</summary>
    private async Task Merge(IPage page)
    {
        var ideas = page.GetByRole(AriaRole.List, new() { Name = "Ideas" }).GetByRole(AriaRole.Listitem);
        await Expect(ideas).ToHaveCountAsync(3);
        for (var merged = 1; merged <= 2; merged++)
        {
            await Button(page, "Merge ideas").ClickAsync();
            await page.GetByRole(AriaRole.Checkbox, new() { Name = "A buddy for week one" }).CheckAsync();
            await page.GetByRole(AriaRole.Checkbox, new() { Name = "Somebody to ask in week one" }).CheckAsync();
            await Expect(page.GetByText("2 ticked")).ToBeVisibleAsync();
            if (merged == 1)
            {
                await Look(page, "host-merging", dark: true);
            }

            await Button(page, "Merge").ClickAsync();
            await Expect(page.GetByText("Merged.")).ToBeVisibleAsync();
            await Expect(page.GetByText("2 ideas say this")).ToBeVisibleAsync();
            if (merged == 1)
            {
                await Expect(Button(page, "Undo")).ToBeFocusedAsync();
                await Button(page, "Undo").ClickAsync();
                await Expect(page.GetByText("2 ideas say this")).ToHaveCountAsync(0);
            }
        }

        await page.GetByText("2 ideas say this").ClickAsync();
        var wordings = page.GetByRole(AriaRole.Group).GetByRole(AriaRole.Listitem);
        await Expect(wordings.Filter(new() { HasText = "A buddy for week one" })).ToBeVisibleAsync();
        await Expect(wordings.Filter(new() { HasText = "Somebody to ask in week one" })).ToBeVisibleAsync();
        await Look(page, "host-merged");
        await Button(page, "Close").ClickAsync();
    }

    /// <summary>The clock that tells hosts who is here stands still in the tests: it is pushed until they are told.</summary>
    private async Task Told(IPage page, string who)
    {
        var told = page.GetByRole(AriaRole.Link, new() { Name = who, Exact = true });
        for (var pushes = 0; pushes < 20 && !await told.IsVisibleAsync(); pushes++)
        {
            browser.Hall.Clock.Advance(TimeSpan.FromSeconds(0.6));
            await Task.WhenAny(told.WaitForAsync(new() { Timeout = 30_000 }), Task.Delay(200));
        }

        await Expect(told).ToBeVisibleAsync();
    }

    private async Task<Phone> Joined(string name)
    {
        var phone = await browser.Phone(_made.Code);
        await phone.Join(name);
        await Expect(phone.Page.GetByRole(AriaRole.Heading, new() { Name = "You are in" })).ToBeVisibleAsync(new() { Timeout = 30_000 });
        return phone;
    }

    private async Task<ActivityKey> Begin(BreakoutPlan plan)
    {
        var step = new ActivityKey((await _facilitator.Do(new AddActivity(plan))).Made!);
        await _facilitator.Do(new Go(step));
        await Expect(_ann.Page.GetByRole(AriaRole.Heading, new() { Name = plan.Question })).ToBeVisibleAsync(new() { Timeout = 30_000 });
        return step;
    }

    private async Task<IReadOnlyList<HostLink>> Invite()
    {
        using var http = browser.Hall.Http();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", _made.Facilitator);
        var response = await http.PostAsJsonAsync($"/api/sessions/{_made.Code}/hosts", new { from = 1, to = 2 });
        return (await response.Content.ReadFromJsonAsync<HostsMade>(DomainJson.Options))!.Hosts;
    }

    private static Task Sees(Phone phone, string text) =>
        Expect(phone.Page.GetByText(text).First).ToBeVisibleAsync(new() { Timeout = 30_000 });

    private static ILocator Button(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>At the usual width and at the narrowest.</summary>
    private async Task Look(IPage page, string name, bool dark = false)
    {
        await _eyes.Look(page, $"rooms-{name}", dark);
        await _eyes.LookAt(page, 320, $"rooms-{name}");
    }
}
