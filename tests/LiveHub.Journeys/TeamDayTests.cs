using System.Net.Http.Headers;
using System.Net.Http.Json;
using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Store;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>A half day of a facilitator, two hosts and six people, each in a browser of its own, in each language.</summary>
[Collection(Journey.Name)]
public sealed class TeamDayTests(Browser browser)
{
    /// <summary>A minute for coming back, or the time of a pitch and its feedback, and the moment of grace after it.</summary>
    private static readonly TimeSpan Minute = TimeSpan.FromSeconds(63);

    [Theory]
    [InlineData("en", "en-GB")]
    [InlineData("nl", "nl-NL")]
    public async Task Six_people_in_two_rooms_with_their_hosts_find_choose_work_out_and_pitch(string language, string locale)
    {
        var words = new ScreenWords(language);
        var made = await Make(language);
        var laptop = await browser.Laptop(locale, $"localStorage.setItem('livehub:{made.Code}:control', '{made.Facilitator}');"
            + $"localStorage.setItem('livehub:{made.Code}:stage', '{made.Stage}')");
        var control = await laptop.NewPageAsync();
        await control.GotoAsync($"{browser.Address}/control/{made.Code}");
        var stage = await laptop.NewPageAsync();
        await stage.GotoAsync($"{browser.Address}/stage/{made.Code}");
        var phones = await Task.WhenAll(Enumerable.Range(1, 6).Select(async number =>
        {
            var phone = await browser.Phone(made.Code, locale);
            await phone.Page.GetByRole(AriaRole.Textbox).First.FillAsync($"Person {number}");
            await phone.Page.GetByRole(AriaRole.Button, new() { Name = words["phone.join"], Exact = true }).ClickAsync();
            return phone.Page;
        }));
        var hosts = await Task.WhenAll((await Invite(made)).Select(async host =>
        {
            var page = (await browser.Phone(made.Code, locale)).Page;
            await page.GotoAsync($"{browser.Address}/host/{made.Code}/{host.Room}#{host.Token}");
            await Expect(page.GetByText(words["host.notBegun"])).ToBeVisibleAsync(new() { Timeout = 30_000 });
            return page;
        }));

        var big = control.Locator(".moves .big");
        for (var said = await big.InnerTextAsync(); said != words["control.end"]; said = await big.InnerTextAsync())
        {
            await big.ClickAsync();
            if (said.StartsWith(words["control.callBack"], StringComparison.Ordinal))
            {
                await Expect(control.GetByText(words["control.comingBack"]).First).ToBeVisibleAsync(); // Only then does the minute run.
                browser.Hall.Clock.Advance(Minute);
            }

            await Expect(big).Not.ToHaveTextAsync(said);
            await Act(words, control, stage, phones, hosts, said, language);
        }

        await Expect(stage.GetByRole(AriaRole.Heading, new() { Name = language == "nl" ? "Dit hebben we vandaag gemaakt" : "This is what we made today" }).First)
            .ToBeVisibleAsync();
        await Expect(phones[5].GetByRole(AriaRole.Heading, new() { Name = language == "nl" ? "Dit hebben we vandaag gemaakt" : "This is what we made today" }).First)
            .ToBeVisibleAsync();
        await Task.WhenAll(phones.Concat(hosts).Select(page => page.Context.CloseAsync()).Append(laptop.CloseAsync()));
    }

    /// <summary>What people and hosts do when the facilitator has pressed a button that said this.</summary>
    private static async Task Act(
        ScreenWords words, IPage control, IPage stage, IPage[] phones, IPage[] hosts, string said, string language)
    {
        if (await phones[0].GetByRole(AriaRole.Textbox, new() { Name = words["phone.idea.yours"], Exact = true }).IsVisibleAsync()
            && !said.StartsWith(words["control.openRooms"], StringComparison.Ordinal))
        {
            await Task.WhenAll(phones.Select((phone, at) => Send(words, phone, $"Plan {at + 1}")));
        }
        else if (said.StartsWith(words["control.openVoting"], StringComparison.Ordinal))
        {
            await phones[0].GetByRole(AriaRole.Button, new() { NameRegex = new($"^{words.Before("phone.addDot")}.*Plan 3") }).ClickAsync();
            await phones[1].GetByRole(AriaRole.Button, new() { NameRegex = new($"^{words.Before("phone.addDot")}.*Plan 5") }).ClickAsync();
        }
        else if (said.StartsWith(words["control.openRooms"], StringComparison.Ordinal))
        {
            await Rooms(words, control, stage, phones, hosts, language);
        }
    }

    /// <summary>Two rooms, each with its host: ideas, a vote, the best to the main board, a call for help.</summary>
    private static async Task Rooms(ScreenWords words, IPage control, IPage stage, IPage[] phones, IPage[] hosts, string language)
    {
        foreach (var host in hosts)
        {
            await Expect(host.GetByRole(AriaRole.Button, new() { Name = words["host.openVoting"] })).ToBeVisibleAsync(new() { Timeout = 30_000 });
        }

        await Task.WhenAll(phones.Select((phone, at) => Send(words, phone, $"Trial {at + 1}")));
        foreach (var (host, at) in hosts.Select((host, at) => (host, at)))
        {
            var ideas = host.GetByRole(AriaRole.List, new() { Name = words["host.ideas"] }).GetByRole(AriaRole.Listitem);
            await Expect(ideas).ToHaveCountAsync(3);
            await host.GetByRole(AriaRole.Button, new() { NameRegex = new($"^{words.Before("host.sendUpOf")}") }).First.ClickAsync();
            await Expect(host.GetByRole(AriaRole.Button, new() { NameRegex = new($"^{words.Before("host.takeBackOf")}") })).ToHaveCountAsync(1);
            await Browser.Picture(host, $"team-host-{at + 1}-{language}");
        }

        await hosts[1].GetByRole(AriaRole.Button, new() { Name = words["host.merge"] }).ClickAsync();
        await hosts[1].GetByRole(AriaRole.Checkbox).Nth(0).CheckAsync();
        await hosts[1].GetByRole(AriaRole.Checkbox).Nth(1).CheckAsync();
        await Browser.Picture(hosts[1], $"team-host-merging-{language}");
        await hosts[1].GetByRole(AriaRole.Button, new() { Name = words["control.groups.merge"], Exact = true }).ClickAsync();
        await Expect(hosts[1].GetByText(words["control.groups.merged"])).ToBeVisibleAsync();
        await Browser.Picture(hosts[1], $"team-host-merged-{language}");

        await hosts[0].GetByRole(AriaRole.Button, new() { Name = words["host.openVoting"] }).ClickAsync();
        await Expect(hosts[0].GetByRole(AriaRole.Button, new() { Name = words["host.closeVoting"] })).ToBeVisibleAsync();
        await hosts[0].GetByRole(AriaRole.Button, new() { Name = words["host.closeVoting"] }).ClickAsync();
        await hosts[0].GetByRole(AriaRole.Button, new() { Name = words["host.reveal"] }).ClickAsync();
        await hosts[1].GetByRole(AriaRole.Button, new() { Name = words["kinds.callHelp"] }).ClickAsync();
        await Expect(control.GetByRole(AriaRole.Button, new() { Name = words["control.helpCame"] }).First).ToBeVisibleAsync();
        await control.GetByRole(AriaRole.Button, new() { Name = words["control.helpCame"] }).First.ClickAsync();
        await BackRow.Sees(stage, $"team-stage-{language}");
        await Browser.Picture(control, $"team-control-{language}");
        await Browser.Picture(phones[0], $"team-phone-{language}");
    }

    private static async Task Send(ScreenWords words, IPage phone, string text)
    {
        await phone.GetByRole(AriaRole.Textbox, new() { Name = words["phone.idea.yours"], Exact = true }).FillAsync(text);
        await phone.GetByRole(AriaRole.Button, new() { Name = words["phone.idea.send"], Exact = true }).ClickAsync();
        await Expect(phone.GetByText(text).First).ToBeVisibleAsync();
    }

    private async Task<SessionMade> Make(string language)
    {
        using var http = browser.Hall.Http();
        var response = await http.PostAsJsonAsync(
            "/api/sessions", new { title = "Learnathon", start = "halfDay", language, heads = 6 });
        return (await response.Content.ReadFromJsonAsync<SessionMade>(DomainJson.Options))!;
    }

    private async Task<HostLink[]> Invite(SessionMade made)
    {
        using var http = browser.Hall.Http();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", made.Facilitator);
        var response = await http.PostAsJsonAsync($"/api/sessions/{made.Code}/hosts", new { from = 1, to = 2 });
        return [.. (await response.Content.ReadFromJsonAsync<HostsMade>(DomainJson.Options))!.Hosts];
    }
}
