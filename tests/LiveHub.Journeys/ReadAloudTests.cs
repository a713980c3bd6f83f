using System.Net.Http.Json;
using System.Text;
using System.Text.RegularExpressions;
using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Store;
using LiveHub.Tests;
using LiveHub.Tests.Wire;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>A phone as a screen reader reads it: joining, saying an idea, voting. What it finds on the page at each step stands in
/// ReadAloud, one file for each language; what is said without looking for it is heard in one of them.</summary>
[Collection(JourneyOfYears.Name)]
public sealed partial class ReadAloudTests(Browser browser)
{
    /// <summary>Remembers all that the page's live regions say: how, when and what.</summary>
    private const string Listen = """
        window.heard = [];
        new MutationObserver((changes) => {
          for (const { target } of changes) {
            const region = (target.nodeType === 1 ? target : target.parentElement)?.closest('.unseen[role]');
            const text = region?.textContent.trim();
            if (text && heard.at(-1)?.text !== text) heard.push({ role: region.role, at: performance.now(), text });
          }
        }).observe(document, { subtree: true, childList: true, characterData: true });
        """;

    /// <summary>A screen reader needs the time to say it; less what clocks and queues may be off.</summary>
    private const double Apart = 4_900;

    private readonly StringBuilder _read = new();

    [Theory]
    [InlineData("en")]
    [InlineData("nl")]
    public async Task Joining_sending_and_voting_read_as_they_should(string language)
    {
        var words = new ScreenWords(language);
        using var http = browser.Hall.Http();
        var response = await http.PostAsJsonAsync("/api/sessions", new { title = "Learnathon 2026", start = "ideaRound", language });
        var made = (await response.Content.ReadFromJsonAsync<SessionMade>(DomainJson.Options))!;
        await using var facilitator = await Client.Connect(browser.Hall.Address, made.Code, made.Facilitator, AudienceKind.Control);
        await facilitator.Do(new SetWordList(language, true, ["moron"]));
        var (board, vote) = (facilitator.Steps()[0], facilitator.Steps()[1]);
        var phone = (await browser.Phone(made.Code, language, init: Listen)).Page;
        var join = phone.GetByRole(AriaRole.Button, new() { Name = words["phone.join"] });
        await Expect(join).ToBeVisibleAsync();
        await Read(phone, "Joining");
        var name = phone.GetByRole(AriaRole.Textbox, new() { Name = words["phone.yourNameOptional"] });
        await name.FillAsync("Moron");
        await join.ClickAsync();
        await Expect(phone.Locator(".notice.trouble")).ToHaveTextAsync(words["refused.wordsNotUsed"]);
        await Hears("status", words["refused.wordsNotUsed"]);
        await Read(phone, "A name that was refused");
        await name.FillAsync("Ann");
        await join.ClickAsync();
        await Expect(phone.GetByRole(AriaRole.Heading, new() { Name = words["phone.lobbyTitle"] })).ToBeVisibleAsync();
        await Read(phone, "Waiting");

        await facilitator.Do(new Go(board));
        await Expect(phone.GetByRole(AriaRole.Textbox, new() { Name = words["phone.idea.yours"] })).ToBeVisibleAsync();
        await Hears("status", facilitator.Shared.Values[$"agenda/{board}"].GetProperty("plan").GetProperty("question").GetString()!);
        await Read(phone, "The idea round");
        await Send(phone, words, "A buddy for week 1");
        await Expect(phone.GetByText(words["phone.saved"], new() { Exact = true })).ToBeVisibleAsync();
        await Hears("status", words["phone.idea.sent"]);
        await Read(phone, "An idea that was sent");

        await facilitator.Do(new OpenVoting(vote));
        var add = phone.GetByRole(AriaRole.Button, new() { Name = words.Before("phone.addDot") });
        await add.ClickAsync();
        await Expect(phone.GetByRole(AriaRole.Img, new() { NameRegex = new("1") }).First).ToBeVisibleAsync();
        await Read(phone, "The vote, with one dot placed");
        Compare(Repo.File("tests", "LiveHub.Journeys", "ReadAloud", language + ".txt"));
        if (language == "en")
        {
            await TimeIsSaid(phone, facilitator, words);
            await SaidOneByOne(phone);
        }

        await phone.Context.CloseAsync();

        // All is said one by one, with pauses: to hear it in one language is long enough.
        Task Hears(string role, string text) => language == "en" ? Heard(phone, role, text) : Task.CompletedTask;
    }

    private static async Task Send(IPage phone, ScreenWords words, string text)
    {
        await phone.GetByRole(AriaRole.Textbox, new() { Name = words["phone.idea.yours"] }).FillAsync(text);
        await phone.GetByRole(AriaRole.Button, new() { Name = words["phone.idea.send"] }).ClickAsync();
    }

    /// <summary>One minute, half of one, and the end: each from a timer that is set just above it. Five minutes go the way of one.</summary>
    private static async Task TimeIsSaid(IPage phone, Client facilitator, ScreenWords words)
    {
        foreach (var (seconds, how, said) in new[]
        {
            (61, "status", words.Of("ui.minutesLeft", 1)),
            (31, "alert", words.Of("ui.secondsLeft", 30)), (6, "status", words["ui.timeUp"]), // The vote closes soon after, and that is said then.
        })
        {
            await facilitator.Do(new StartTimer(seconds));
            await Heard(phone, how, said);
        }
    }

    private static async Task Heard(IPage phone, string role, string text)
    {
        try
        {
            await phone.WaitForFunctionAsync(
                "([role, text]) => heard.some((one) => one.role === role && one.text.startsWith(text))", new[] { role, text }, new() { Timeout = 15_000 });
        }
        catch (TimeoutException)
        {
            Assert.Fail($"Not heard: {role} {text}, but {await phone.EvaluateAsync<string>("JSON.stringify(heard)")}");
        }
    }

    /// <summary>Nothing is said so soon after another that the first cannot be heard to its end; only what cannot wait interrupts.</summary>
    private static async Task SaidOneByOne(IPage phone)
    {
        var heard = await phone.EvaluateAsync<Message[]>("window.heard");
        Assert.Single(heard, one => one.Role == "alert");
        Assert.All(heard.Zip(heard.Skip(1)), pair => Assert.True(
            pair.Second.Role == "alert" || pair.Second.At - pair.First.At >= Apart, $"{pair.First} and then {pair.Second}"));
    }

    private async Task Read(IPage phone, string step)
    {
        var page = (await phone.Locator("body").AriaSnapshotAsync()).ReplaceLineEndings("\n");
        _read.Append("# ").Append(step).Append("\n\n").Append(Said().Replace(page, "- $1")).Append("\n\n");
    }

    /// <summary>What the live regions said last: it is heard, or was, at a time of its own.</summary>
    [GeneratedRegex("^- (status|alert): .*$", RegexOptions.Multiline)]
    private static partial Regex Said();

    /// <summary>With LIVEHUB_WRITE=1, what is read now is what is to be read from now on.</summary>
    private void Compare(string file)
    {
        var read = _read.ToString().TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable("LIVEHUB_WRITE") == "1")
        {
            File.WriteAllText(file, read);
        }

        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), read);
    }

    private sealed record Message
    {
        public string Role { get; init; } = "";

        public double At { get; init; }

        public string Text { get; init; } = "";
    }
}
