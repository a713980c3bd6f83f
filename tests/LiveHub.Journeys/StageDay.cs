using System.Net.Http.Json;
using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Store;
using LiveHub.Tests.Wire;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LiveHub.Journeys;

/// <summary>A session that begins with nothing: its facilitator and its people are programs, its big screen is a browser's.</summary>
public sealed class StageDay : IAsyncDisposable
{
    /// <summary>Every tone that the page begins, in hertz. As in most browsers, no page sounds by itself.</summary>
    private const string Tones = """
        OscillatorNode = class extends OscillatorNode {
          start() {
            const { dataset } = document.documentElement;
            dataset.tones = `${dataset.tones ?? ''} ${this.frequency.value}`;
            super.start();
          }
        };
        AudioContext = class extends AudioContext { constructor() { super(); void this.suspend(); } };
        """;

    private readonly Browser _browser;
    private readonly List<Client> _people = [];
    private ActivityKey? _last;

    private StageDay(Browser browser, Client facilitator, IPage stage) => (_browser, Facilitator, Stage) = (browser, facilitator, stage);

    public Client Facilitator { get; }

    public IPage Stage { get; }

    /// <param name="port">Of a network between the big screen and the server.</param>
    public static async Task<StageDay> Begin(Browser browser, string language = "en", int? port = null)
    {
        using var http = browser.Hall.Http();
        var response = await http.PostAsJsonAsync("/api/sessions", new { title = "Learnathon 2026", start = "empty", language });
        var made = (await response.Content.ReadFromJsonAsync<SessionMade>(DomainJson.Options))!;
        var facilitator = await Client.Connect(browser.Hall.Address, made.Code, made.Facilitator, AudienceKind.Control);
        var laptop = await browser.Laptop(init: $"localStorage.setItem('livehub:{made.Code}:stage', '{made.Stage}');" + Tones);
        var stage = await laptop.NewPageAsync();
        await stage.GotoAsync($"http://hall.test:{port ?? browser.Hall.Address.Port}/stage/{made.Code}");
        return new(browser, facilitator, stage);
    }

    /// <summary>So many more people, each with a phone.</summary>
    public async Task<Client[]> People(int count)
    {
        var people = await Task.WhenAll(Enumerable.Range(0, count).Select(_ => _browser.Hall.Phone(Facilitator.Code)));
        _people.AddRange(people);
        return people;
    }

    /// <summary>Adds a step and goes there.</summary>
    public async Task<ActivityKey> Show(ActivityPlan plan)
    {
        var made = (await Facilitator.Do(new AddActivity(plan, _last))).Made!;
        _last = new(made);
        await Facilitator.Do(new Go(_last.Value));
        await Sees(plan.Question);
        return _last.Value;
    }

    public async Task Answer(ActivityKey poll, IEnumerable<Client> people, Func<int, int[]> choices)
    {
        foreach (var (person, at) in people.Select((person, at) => (person, at)))
        {
            await person.Do(new AnswerPoll(poll, [.. choices(at)]));
        }
    }

    public async Task Sees(params string[] texts)
    {
        foreach (var text in texts)
        {
            await Expect(Stage.GetByText(text).First).ToBeVisibleAsync();
        }
    }

    /// <summary>Holds that all of it is readable from the last row, and keeps pictures.</summary>
    public async Task Picture(string kind)
    {
        await Stage.WaitForTimeoutAsync(2_000); // Lists change at most every second and a half.
        await BackRow.Sees(Stage, $"kind-stage-{kind}");
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var person in _people)
        {
            await person.DisposeAsync();
        }

        await Facilitator.DisposeAsync();
        await Stage.Context.CloseAsync();
    }
}
