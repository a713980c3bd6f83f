using System.Text.RegularExpressions;
using LiveHub.Domain;
using LiveHub.Tests.Wire;
using LiveHub.Topology;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>What halls do to a session, in real browsers.</summary>
[Collection(Journey.Name)]
public sealed class HardTests(Browser browser)
{
    [Fact]
    public async Task Without_a_network_a_phone_keeps_what_is_typed_and_sends_it_by_itself()
    {
        var (made, facilitator) = await browser.Hall.Session();
        using var network = new FaultyLine(browser.Hall.Address.Port);
        var phone = await browser.Phone(made.Code, port: network.Port);
        await phone.Join();
        await facilitator.Do(new Go(facilitator.Steps()[0]));
        await phone.Send("Before");
        await facilitator.Until(f => f.Ideas().Length == 1);

        network.Cut();
        await phone.Send("While away");
        await Expect(phone.Page.GetByText(new Regex("^Not saved yet")).First).ToBeVisibleAsync();
        await Expect(phone.Page.GetByText(new Regex("^No connection")).First).ToBeVisibleAsync();
        await Browser.Picture(phone.Page, "phone-offline");
        await phone.Write("Half typed");
        network.Heal();
        await facilitator.Until(f => f.Ideas().Length == 2);
        await Expect(phone.Page.GetByText(new Regex("^Not saved yet"))).ToHaveCountAsync(0);
        await Expect(phone.Page.GetByRole(AriaRole.Textbox, new() { Name = "Your idea" })).ToHaveValueAsync("Half typed");

        network.Cut();
        await phone.Send("Before the reload");
        await phone.Write("Half typed again");
        network.Heal();
        await phone.Page.ReloadAsync();
        await facilitator.Until(f => f.Ideas().Length == 3);
        await Expect(phone.Page.GetByRole(AriaRole.Textbox, new() { Name = "Your idea" })).ToHaveValueAsync("Half typed again");
        await facilitator.DisposeAsync();
    }

    [Fact]
    public async Task Two_tabs_of_one_person_are_one_person()
    {
        var (made, facilitator) = await browser.Hall.Session();
        var phone = await browser.Phone(made.Code);
        await phone.Join();
        var tab = new Phone(await phone.Page.Context.NewPageAsync());
        await tab.Page.GotoAsync($"{browser.Address}/join/{made.Code}");
        await facilitator.Do(new Go(facilitator.Steps()[0]));
        await phone.Send("From the first tab");
        await Expect(tab.Idea("From the first tab").GetByRole(AriaRole.Button, new() { Name = "Edit" }).First).ToBeVisibleAsync();
        await tab.Send("From the second tab");
        await facilitator.Until(f => f.Ideas().Length == 2);
        await facilitator.Until("joined", "1");
        await facilitator.Until("posted", "1");
        await facilitator.DisposeAsync();
    }

    [Fact]
    public async Task All_screens_show_the_same_time_even_when_a_phone_is_an_hour_off()
    {
        var (made, facilitator) = await browser.Hall.Session();
        var right = await browser.Phone(made.Code);
        var wrong = await browser.Phone(made.Code, init: "const real = Date.now; Date.now = () => real() + 3600000;");
        await right.Join();
        await wrong.Join();
        await facilitator.Do(new Go(facilitator.Steps()[0]));
        await facilitator.Do(new StartTimer(300));
        var shown = new List<int>();
        foreach (var phone in new[] { right, wrong, right, wrong })
        {
            var timer = phone.Page.GetByRole(AriaRole.Timer, new() { Name = "Time left" });
            await Expect(timer).ToHaveTextAsync(new Regex("[0-9]:[0-9]{2}"));
            var ends = DateTimeOffset.FromUnixTimeMilliseconds(facilitator.Entity<TimerEntity>("timer").EndsAt!.Value);
            var text = Regex.Match(await timer.InnerTextAsync(), "([0-9]+):([0-9]{2})");
            var left = (int.Parse(text.Groups[1].Value) * 60) + int.Parse(text.Groups[2].Value);
            shown.Add((int)Math.Round((ends - browser.Hall.Clock.GetUtcNow()).TotalSeconds - left));
        }

        Assert.All(shown, off => Assert.InRange(off, -1, 1)); // Promise 0.3 s; digits are whole seconds.
        await facilitator.DisposeAsync();
    }

    [Fact]
    public async Task At_zero_the_board_closes_and_half_typed_text_is_kept()
    {
        var (made, facilitator) = await browser.Hall.Session();
        var phone = await browser.Phone(made.Code);
        await phone.Join();
        await facilitator.Do(new Go(facilitator.Steps()[0]));
        await facilitator.Do(new StartTimer(60));
        await phone.Write("Not finished");
        browser.Hall.Clock.Advance(TimeSpan.FromSeconds(63));
        await Expect(phone.Page.GetByText(new Regex("^This board is closed")).First).ToBeVisibleAsync();
        await Browser.Picture(phone.Page, "phone-closed");
        await facilitator.Do(new AddTime(60));
        await Expect(phone.Page.GetByRole(AriaRole.Textbox, new() { Name = "Your idea" })).ToHaveValueAsync("Not finished");
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "Send idea" }).ClickAsync();
        await facilitator.Until(f => f.Ideas().Length == 1);
        await facilitator.DisposeAsync();
    }

    [Fact]
    public async Task On_a_big_board_a_phone_shows_its_own_a_counter_and_a_dealt_page_with_search()
    {
        var (made, facilitator) = await browser.Hall.Session();
        var board = facilitator.Steps()[0];
        await facilitator.Do(new Go(board));
        var phone = await browser.Phone(made.Code);
        await phone.Join();
        await phone.Send("My own idea");
        await using var writer = await browser.Hall.Phone(made.Code);
        await using var second = await browser.Hall.Phone(made.Code);
        for (var i = 0; i < 45; i++)
        {
            await writer.Do(new SendIdea(board, $"Thought {i} about onboarding and tools", i % 3));
            await second.Do(new SendIdea(board, $"Second thought {i} about the canteen", i % 3));
        }

        await Expect(phone.Page.GetByText("More than 90 ideas so far").First).ToBeVisibleAsync();
        await Expect(phone.Idea("My own idea").First).ToBeVisibleAsync();
        await Expect(phone.Idea("hought")).ToHaveCountAsync(40);
        await Browser.Picture(phone.Page, "phone-big-board");
        await phone.Page.GetByLabel("Search ideas").FillAsync("second thought 17");
        await Expect(phone.Idea("Second thought 17 about the canteen").First).ToBeVisibleAsync();
        Assert.True(facilitator.Ideas().Length == 91);
        await facilitator.DisposeAsync();
    }
}
