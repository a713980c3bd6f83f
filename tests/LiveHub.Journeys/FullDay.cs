using System.Buffers.Text;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Live;
using LiveHub.Store;
using LiveHub.Tests.Wire;

namespace LiveHub.Journeys;

/// <summary>A Learnathon of a learning cycle in which every page has something to show.</summary>
internal sealed class FullDay : IAsyncDisposable
{
    private readonly Browser _browser;
    private readonly SessionMade _made;
    private readonly HttpClient _http;

    private FullDay(Browser browser, SessionMade made, HttpClient http, Client facilitator, People people) =>
        (_browser, _made, _http, Facilitator, People) = (browser, made, http, facilitator, people);

    public Client Facilitator { get; }

    public People People { get; }

    public string Code => _made.Code;

    public CycleMade Cycle => _made.Cycle!;

    /// <summary>Of the first room.</summary>
    public HostLink Host { get; private set; } = null!;

    public string SponsorToken { get; private set; } = "";

    public ActivityKey Board { get; private set; }

    public ActivityKey Vote { get; private set; }

    public ActivityKey Recap { get; private set; }

    public ActivityKey Rooms { get; private set; }

    /// <summary>What a facilitator's browser remembers.</summary>
    public string Remembered => $$"""
        localStorage.setItem('livehub:{{Code}}:stage', '{{_made.Stage}}');
        localStorage.setItem('livehub:{{Code}}:control', '{{_made.Facilitator}}');
        localStorage.setItem('livehub:sessions', JSON.stringify([{ code: '{{Code}}', title: 'Learnathon', createdAt: 0 }]));
        localStorage.setItem('livehub:cycles', JSON.stringify([{ id: '{{Cycle.Id}}', name: 'Acme' }]));
        localStorage.setItem('livehub:cycle:{{Cycle.Id}}', '{{Cycle.Owner}}');
        sessionStorage.setItem('livehub:{{Code}}:host-codes', JSON.stringify([{ room: 1, code: '{{Host.Code}}' }]));
        """;

    public static async Task<FullDay> Begin(Browser browser, string language)
    {
        var http = browser.Hall.Http();
        var response = await http.PostAsJsonAsync("/api/sessions", new { title = "Learnathon", start = "empty", language, cycle = new { name = "Acme" } });
        var made = (await response.Content.ReadFromJsonAsync<SessionMade>(DomainJson.Options))!;
        var facilitator = await Client.Connect(browser.Hall.Address, made.Code, made.Facilitator, AudienceKind.Control);
        var day = new FullDay(browser, made, http, facilitator, await People.Join(browser, made.Code, 3));
        await day.Plan();
        await day.Run();
        return day;
    }

    /// <summary>Goes on, and everybody does what is asked then.</summary>
    public async Task Do(Command command)
    {
        var before = People.Now;
        await Facilitator.Do(command);
        await People.Moved(before);
        await People.Act();
    }

    public async ValueTask DisposeAsync()
    {
        await People.DisposeAsync();
        await Facilitator.DisposeAsync();
        _http.Dispose();
    }

    private async Task Plan()
    {
        Board = await Add(new BoardPlan { Question = "What can we improve, change or renew here?", Columns = ["Improve", "Change", "Renew"] });
        Vote = await Add(new BallotPlan { Question = "Which ideas are the most promising?", Of = Board });
        Recap = await Add(new ResultsPlan { Question = "What we made today" });
        Rooms = await Add(new BreakoutPlan { Question = "What do we try first?", By = RoomsBy.Chance, Rooms = 2, Minutes = 30 });
        var scan = await Add(new ScanPlan { Question = "Where are we in learning?" });
        await Facilitator.Do(new SetScanLink(scan, _browser.Hall.Clock.GetUtcNow().AddDays(1)));
        await Add(new SectionPlan { Question = "Learning on the job", Columns = ["Do you recognise it?"], Pages = [new("# Why\n\n**Read** this.")] });
        await Facilitator.Do(new SetReading(true));
        await Facilitator.Do(new AddPitch(await Add(new PitchesPlan { Question = "Pitches" }), "One login for all systems", "Sanne"));
        await Add(new PromisesPlan { Question = "What do our sponsors promise?" });
    }

    /// <summary>What is told by the pages around the day: a project that runs, a sign-up page, a host and a sponsor.</summary>
    private async Task Run()
    {
        var project = (await Ask(new { kind = "enterProject", title = "Shorter waiting for newcomers", stage = "learning" })).Made!;
        await Ask(new { kind = "addEntry", project, said = new { kind = "hard", indicator = "Waiting time", unit = "days", before = "12", after = "8" } });
        await Ask(new { kind = "addEntry", project, said = new { kind = "lesson", text = "Ask newcomers in their second week." } });
        await Ask(new { kind = "writeInvitation", session = Code, about = "Bring one idea.", where = "Town hall", beginsAt = "2099-05-12T09:00:00+00:00" });
        await Ask(new { kind = "offerWorkshops", session = Code, workshops = new[] { new { name = "Systems thinking", capacity = 12 } } });
        await Ask(new { kind = "openInvitation", session = Code, open = true });
        Host = (await Post<HostsMade>("hosts", new { from = 1, to = 2 })).Hosts[0];
        SponsorToken = (await Post<LinkMade>("sponsors", new { name = "Dana de Wit" })).Token;
    }

    private async Task<ActivityKey> Add(ActivityPlan plan) => new((await Facilitator.Do(new AddActivity(plan))).Made!);

    /// <summary>What the owner of the cycle does.</summary>
    private async Task<SendAnswer> Ask(object command)
    {
        var body = new { id = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16)), command };
        var answer = await Post<SendAnswer>($"/api/programmes/{Cycle.Id}/commands", Cycle.Owner!, body);
        Assert.Null(answer.Refused);
        return answer;
    }

    private Task<T> Post<T>(string what, object body) => Post<T>($"/api/sessions/{Code}/{what}", _made.Facilitator, body);

    private async Task<T> Post<T>(string address, string token, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", token) },
            Content = JsonContent.Create(body),
        };
        var answer = await _http.SendAsync(request);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<T>(DomainJson.Options))!;
    }
}
