using System.Net.Http.Json;
using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Store;
using LiveHub.Tests;
using LiveHub.Tests.Wire;
using Microsoft.Playwright;

namespace LiveHub.Journeys;

/// <summary>A half day that expects two hundred people, and eleven of them without a browser.</summary>
internal sealed class ManyIdeasHall : IAsyncDisposable
{
    /// <summary>What the phones without a browser send, three each.</summary>
    private static readonly string[] Ideas =
    [
        "A buddy for everybody in week 1", "One login for all systems", "Fewer meetings on Monday",
        "Everybody has a buddy in the first week", "A checklist for visitors", "Swap desks once a month",
        "Charging points for electric bikes in the shed", "Lunch with another team", "Quiet hours from nine to eleven",
        "A wall where experiments hang, with what came of each of them and whom to ask about it", "Ask clients twice a year", "A tool library",
        "Answer mail within a day", "Plants in the hall", "Close the shared disk",
        "A demo every second Friday", "Show newcomers the archive", "Stand up for the day",
        "Write minutes on one page", "A map of who knows what", "Fewer forms for small purchases",
        "Laptops ready on day one", "A rota for the front desk", "Invite a client to each review",
        "Publish our prices", "Short films instead of manuals", "One calendar for all rooms",
        "Repair before we buy", "A phone number that is always answered", "Let teams choose their own hours",
        "Walk while we talk", "Say thanks in public", "A budget for trying things",
    ];

    private readonly HashSet<IdeaKey> _wished = [];

    private ManyIdeasHall(SessionMade made, Client facilitator, Client[] people) => (Made, Facilitator, People) = (made, facilitator, people);

    public SessionMade Made { get; }

    public Client Facilitator { get; }

    public Client[] People { get; }

    public ActivityKey Current => new(Facilitator.Shared.Values["now"].GetProperty("activity").GetString()!);

    public static async Task<ManyIdeasHall> Begin(Browser browser)
    {
        using var http = browser.Hall.Http();
        var response = await http.PostAsJsonAsync("/api/sessions", new { title = "Learnathon 2026", start = "halfDay", language = "en", heads = 200 });
        var made = (await response.Content.ReadFromJsonAsync<SessionMade>(DomainJson.Options))!;
        var facilitator = await Client.Connect(browser.Hall.Address, made.Code, made.Facilitator, AudienceKind.Control);
        return new(made, facilitator, await Task.WhenAll(Enumerable.Range(0, 11).Select(_ => browser.Hall.Phone(made.Code))));
    }

    /// <summary>Goes to a step by what it is for, past all before it.</summary>
    public Task Show(string question) => Facilitator.Do(new Go(Facilitator.Steps().First(step =>
        Facilitator.Shared.Values[$"agenda/{step}"].GetProperty("plan").GetProperty("question").GetString() == question)));

    public Task Write() => Task.WhenAll(People.Select(async (person, at) =>
    {
        foreach (var idea in Ideas[(at * 3)..((at * 3) + 3)])
        {
            await person.Do(new SendIdea(Current, idea, at % 3));
        }
    }));

    /// <summary>Each marks what was wished for at its table, and what else it likes; the last of them is not done in time.</summary>
    public async Task Mark()
    {
        foreach (var person in People)
        {
            await person.Until(one => one.Own.Values.ContainsKey("pile"));
            var pile = Own(person, "pile/").OrderByDescending(_wished.Contains).ThenBy(idea => idea.Value, StringComparer.Ordinal);
            foreach (var idea in pile.Take(person == People[^1] ? 1 : 3))
            {
                await person.Do(new MarkIdea(Current, idea, true));
            }
        }
    }

    /// <summary>Two more want it back.</summary>
    public async Task AskBack(string text)
    {
        var key = await Key(text);
        await People[0].Do(new AskBack(Current, key, true));
        await People[5].Do(new AskBack(Current, key, true));
    }

    public async Task Rate()
    {
        foreach (var person in People)
        {
            await person.Do(new TakeCards(Current));
            await person.Until(one => Own(one, "card/").Any());
            foreach (var (idea, at) in Own(person, "card/").ToArray().Select((idea, at) => (idea, at)))
            {
                await person.Do(new RateIdea(Current, idea, _wished.Contains(idea) ? 5 : 1 + ((idea.Value[^1] + (at % 2)) % 4)));
            }
        }
    }

    public async Task Vote()
    {
        await People[0].Until(one => one.Ideas().Length > 0 && _wished.All(one.Ideas().Contains));
        var ideas = People[0].Ideas();
        foreach (var (person, at) in People.Select((person, at) => (person, at)))
        {
            await person.Do(new PlaceDot(Current, _wished.First()));
            await person.Do(new PlaceDot(Current, ideas[at % ideas.Length]));
            await person.Do(new PlaceDot(Current, ideas[(at + 3) % 8]));
        }
    }

    public async Task Weigh()
    {
        await People[0].Until(one => _wished.All(one.Ideas().Contains));
        var ideas = People[0].Ideas();
        foreach (var (person, at) in People.Select((person, at) => (person, at)))
        {
            foreach (var (idea, place) in ideas.Select((idea, place) => (idea, place)))
            {
                var (feasible, affordable) = _wished.Contains(idea) ? (4 + (at % 2), 5) : (1 + ((place + at % 3) % 5), 1 + ((place * 2 + at % 4) % 5));
                await person.Do(new WeighIdea(Current, idea, feasible, affordable));
            }
        }
    }

    /// <summary>The idea of these words is everybody's favourite from here on.</summary>
    public async Task<IdeaKey> Favour(string text)
    {
        var key = await Key(text);
        _wished.Add(key);
        return key;
    }

    public async Task<IdeaKey> Key(string text)
    {
        await Facilitator.Until(one => one.Ideas().Any(idea => Text(one, idea) == text));
        return Facilitator.Ideas().First(idea => Text(Facilitator, idea) == text);
    }

    /// <summary>The screens as they are, for those who look at pictures; none may stick out at the side.</summary>
    public static async Task Look(string where, IPage stage, IPage phone, IPage control)
    {
        foreach (var (page, name) in new[] { (stage, "stage"), (phone, "phone"), (control, "control") })
        {
            await Picture(page, $"{where}-{name}");
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{where}: the {name} is too wide.");
        }
    }

    public static Task Picture(IPage page, string name, bool whole = false) => Browser.Picture(page, $"many-{name}", whole);

    public async ValueTask DisposeAsync()
    {
        foreach (var person in People)
        {
            await person.DisposeAsync();
        }

        await Facilitator.DisposeAsync();
    }

    private static string? Text(Client client, IdeaKey idea) => client.Shared.Values[$"idea/{idea}"].GetProperty("t").GetString();

    private static IEnumerable<IdeaKey> Own(Client person, string kind) => person.Own.Values.Keys
        .Where(name => name.StartsWith(kind, StringComparison.Ordinal)).Select(name => new IdeaKey(name[kind.Length..]));
}
