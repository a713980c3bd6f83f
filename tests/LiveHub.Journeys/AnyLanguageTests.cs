using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Store;
using LiveHub.Tests;
using LiveHub.Tests.Wire;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>A language that the product does not have yet finds its place on every screen: one with longer words, that runs from
/// right to left, with more forms by number.</summary>
[Collection(JourneyOfYears.Name)]
public sealed class AnyLanguageTests(Browser browser)
{
    /// <summary>Finds what no language file says, and nobody wrote: words in the code.</summary>
    private const string Strangers = """
        (known) => {
          const longestFirst = known.sort((a, b) => b.length - a.length);
          const left = (text) => {
            for (let before = ''; before !== text; ) {
              before = text;
              text = text.replace(/⟦[^⟦⟧]*⟧/g, ' ');
            }
            for (const one of longestFirst) text = text.split(one).join(' ');
            return text;
          };
          const said = [];
          for (const one of document.body.querySelectorAll('*')) {
            if (one.closest('script, style, code')) continue;
            for (const name of ['aria-label', 'placeholder', 'title', 'alt']) said.push(one.getAttribute(name) ?? '');
            for (const node of one.childNodes) if (node.nodeType === 3) said.push(node.data);
          }
          return said.filter((text) => /[A-Za-z]{2}/.test(left(text)));
        }
        """;

    private readonly Eyes _eyes = new();

    [Fact]
    public async Task A_longer_language_from_right_to_left_finds_its_place_from_joining_to_the_result()
    {
        using var language = await MadeUpLanguage.Build();
        await using var hall = Hall.Speaking(language.Sentences, language.WebRoot);
        var words = new ScreenWords(MadeUpLanguage.Code, language.Sentences);
        using var http = hall.Http();
        var response = await http.PostAsJsonAsync("/api/sessions", new { title = "Learnathon 2026", start = "ideaRound", language = MadeUpLanguage.Code });
        var made = (await response.Content.ReadFromJsonAsync<SessionMade>(DomainJson.Options))!;
        await using var facilitator = await Client.Connect(hall.Address, made.Code, made.Facilitator, AudienceKind.Control);
        var laptop = await browser.Laptop(MadeUpLanguage.Code, $"""
            localStorage.setItem('livehub:{made.Code}:stage', '{made.Stage}');
            localStorage.setItem('livehub:{made.Code}:control', '{made.Facilitator}');
            """);
        var (stage, control) = (await laptop.NewPageAsync(), await laptop.NewPageAsync());
        var address = $"http://hall.test:{hall.Address.Port}";
        await stage.GotoAsync($"{address}/stage/{made.Code}");
        await control.GotoAsync($"{address}/control/{made.Code}");
        var phone = (await browser.Phone(made.Code, MadeUpLanguage.Code, hall.Address.Port)).Page;
        await phone.GetByRole(AriaRole.Button, new() { Name = words["phone.join"] }).ClickAsync();
        await Expect(phone.GetByRole(AriaRole.Heading, new() { Name = words["phone.lobbyTitle"] })).ToBeVisibleAsync();
        await Expect(control.GetByText(words["control.lobby"]).First).ToBeVisibleAsync();
        await Look("lobby");

        var (board, vote) = (facilitator.Steps()[0], facilitator.Steps()[1]);
        await facilitator.Do(new Go(board));
        await phone.GetByRole(AriaRole.Textbox, new() { Name = words["phone.idea.yours"] }).FillAsync("A buddy for week 1");
        await phone.GetByRole(AriaRole.Button, new() { Name = words["phone.idea.send"] }).ClickAsync();
        await Expect(phone.GetByText(words["phone.saved"], new() { Exact = true })).ToBeVisibleAsync();
        await Expect(stage.GetByText("A buddy for week 1").First).ToBeVisibleAsync();
        await Look("board");

        await facilitator.Do(new OpenVoting(vote));
        var left = phone.Locator(".dots-left [role=status]");
        await Expect(left).ToHaveTextAsync(new Regex("^⟦few: "));
        var add = phone.GetByRole(AriaRole.Button, new() { Name = words.Before("phone.addDot") });
        await add.ClickAsync();
        await Expect(left).ToHaveTextAsync(new Regex("^⟦two: "));
        await add.ClickAsync();
        await Expect(left).ToHaveTextAsync(new Regex("^⟦one: "));
        await Look("vote");
        await facilitator.Do(new CloseVoting(vote));
        await facilitator.Do(new RevealResults(vote));
        await Expect(phone.Locator(".result").First).ToContainTextAsync("⟦two: ");
        await Expect(stage.Locator(".got").First).ToContainTextAsync("⟦two: ");
        await Look("result");
        await RunsFromTheRight(phone, control);
        await laptop.CloseAsync();
        await phone.Context.CloseAsync();
        _eyes.FoundNothing();

        async Task Look(string where)
        {
            string[] known = [.. facilitator.Shared.Values.Values.SelectMany(Texts).Distinct(), address["http://".Length..], "LiveHub", "English", "http"];
            foreach (var (page, screen, small) in new[] { (phone, "phone", 320), (stage, "stage", 1024), (control, "control", 1024) })
            {
                await _eyes.LookAt(page, page.ViewportSize!.Width, $"{where}-{screen}-any");
                await _eyes.LookAt(page, small, $"{where}-{screen}-any");
                var strangers = await page.EvaluateAsync<string[]>(Strangers, known);
                Assert.True(strangers.Length == 0, $"{where} on {screen}: {string.Join("; ", strangers)}");
            }
        }
    }

    /// <summary>What people wrote, and what a session is called.</summary>
    private static IEnumerable<string> Texts(JsonElement of) => of.ValueKind switch
    {
        JsonValueKind.String => [of.GetString()!],
        JsonValueKind.Object => of.EnumerateObject().SelectMany(one => Texts(one.Value)),
        JsonValueKind.Array => of.EnumerateArray().SelectMany(Texts),
        _ => [],
    };

    /// <summary>What others have at the left is at the right.</summary>
    private static async Task RunsFromTheRight(IPage phone, IPage control)
    {
        await Expect(phone.Locator("html")).ToHaveAttributeAsync("dir", "rtl");
        Assert.True(await Left(phone, "header .dot") > await Left(phone, "header .title"));
        Assert.True(await Left(phone, ".result .place") > await Left(phone, ".result .body"));
        Assert.True(await Left(control, ".side.left") > await Left(control, ".middle"));
        Assert.True(await Left(control, ".middle") > await Left(control, ".side.right"));
    }

    private static async Task<float> Left(IPage page, string what) => (await page.Locator(what).First.BoundingBoxAsync())!.X;
}
