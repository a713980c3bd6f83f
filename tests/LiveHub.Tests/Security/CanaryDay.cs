using System.Text;
using System.Text.Json;
using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Live;
using LiveHub.Tests.Wire;
using Microsoft.Extensions.DependencyInjection;

namespace LiveHub.Tests.Security;

/// <summary>A day in which everybody says something that is nowhere else, and all that each is told.</summary>
internal sealed class CanaryDay(Hall hall, HeardLog log, HttpClient http) : IAsyncDisposable
{
    private readonly Dictionary<string, string> _said = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _secrets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Client> _sockets = new(StringComparer.Ordinal);

    public required SessionMade Made { get; init; }

    public required Grounds Grounds { get; init; }

    /// <summary>The text that stands for this.</summary>
    public string this[string what] => _said[what];

    /// <summary>The session as the server knows it.</summary>
    public Session State => hall.Services.GetRequiredService<Sessions>().Awake.Single(one => one.Code == Made.Code).State;

    /// <summary>The secrets of all who ask, by name.</summary>
    public IReadOnlyDictionary<string, string?> Secrets => _secrets;

    public static async Task<CanaryDay> Play(Hall hall, HeardLog log, HttpClient http)
    {
        var grounds = await Grounds.Lay(http, new([]));
        var day = new CanaryDay(hall, log, http) { Made = grounds.Made, Grounds = grounds };
        await day.Come();
        await day.Speak();
        await day.Follow();
        return day;
    }

    /// <summary>Every answer to every question that each of them may or may not ask, every frame, and every line of the log.</summary>
    public async Task<IReadOnlyList<Heard>> Listen()
    {
        var heard = new List<Heard>();
        var routes = Routes.Of(hall).Where(route => route.StartsWith("GET ", StringComparison.Ordinal) && route != "GET /hub")
            .Select(route => route["GET ".Length..]).ToList();
        List<string> asked =
        [
            .. routes, .. new[] { "csv", "json", "xlsx", "md", "zip" }.Select(form => "/api/sessions/{code}/report?format=" + form),
            "/api/sessions/{code}/report?format=xlsx&names=false", "/api/sessions/{code}/report?names=false",
            .. new[] { "stage", "control", "sponsor", "host&place=1" }.Select(view => "/api/sessions/{code}/view?audience=" + view),
        ];
        foreach (var (who, secret) in _secrets)
        {
            foreach (var path in asked)
            {
                using var request = Routes.Request("GET " + path, Grounds);
                using var answer = await http.Ask(HttpMethod.Get, request.RequestUri!.ToString(), secret);
                heard.Add(new(who, path + " (headers)", Encoding.Latin1.GetString(Head(answer))));
                heard.AddRange(Heard.All(who, path, await answer.Content.ReadAsByteArrayAsync()));
            }

            foreach (var (path, text) in new[] { ("search", "Kx"), ("like", "an idea about Kx"), ("thankable", "") })
            {
                var answer = await http.Ask(HttpMethod.Post, $"{Grounds.Session}/{path}", secret, System.Net.Http.Json.JsonContent.Create(new SearchRequest(text)));
                heard.Add(new(who, path, Encoding.Latin1.GetString(await answer.Content.ReadAsByteArrayAsync())));
            }
        }

        heard.AddRange(_sockets.Select(socket => new Heard(socket.Key, "socket", Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(socket.Value.Everything)))));
        heard.Add(new("log", "log", Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(string.Join('\n', log.Lines)))));
        return heard;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var socket in _sockets.Values)
        {
            await socket.DisposeAsync();
        }
    }

    private static byte[] Head(HttpResponseMessage answer) => Encoding.UTF8.GetBytes(answer.Headers + answer.Content.Headers.ToString());

    private string Say(string what) => _said[what] = Canary.New();

    private Task<string?> Lead(Command command) => http.Do(Grounds.Session, Made.Facilitator, command);

    private Task<string?> Ann(Command command) => http.Do(Grounds.Session, _secrets["ann"], command);

    private Task<string?> Own(ProgrammeCommand command) => http.Do(Grounds.Cycle, Made.Cycle!.Owner, command);

    /// <summary>Ann and Bob, with names, and everybody of the grounds.</summary>
    private async Task Come()
    {
        var desk = _sockets["facilitator"] = await Client.Connect(hall.Address, Made.Code, Made.Facilitator, AudienceKind.Control);
        await Lead(new CallBack((ActivityKey)Grounds.Named["breakout"], 10));
        hall.Clock.Advance(TimeSpan.FromSeconds(13));
        await desk.Until(_ => State.Breakouts.Values.All(rooms => rooms.Phase == BreakoutPhase.Closed));
        foreach (var (name, bearer) in new[]
        {
            ("facilitator", "the facilitator"), ("stage", "the big screen"), ("reader", "a report link"), ("sponsor", "a sponsor"),
            ("owner", "the owner of the cycle"), ("member", "a member"), ("other member", "a member of another project"), ("guest", "a guest"),
            ("nobody", "nobody"), ("stranger", "a secret of nobody"), ("removed", "a removed person"), ("host", "the host of another room"),
        })
        {
            _secrets[name] = Grounds.Bearers.Single(one => one.Name == bearer).Token;
        }

        foreach (var who in new[] { "ann", "bob" })
        {
            _secrets[who] = LiveHub.Access.Secrets.New();
            await http.Get<JsonElement>(HttpMethod.Post, Grounds.Session + "/hello", _secrets[who], new HelloWish(AudienceKind.Participants, Join: true, Name: Say(who + "'s name")));
        }

        foreach (var (who, audience) in new[]
        {
            ("stage", AudienceKind.Stage), ("bob", AudienceKind.Participants), ("sponsor", AudienceKind.Sponsor),
        })
        {
            _sockets[who] = await Client.Connect(hall.Address, Made.Code, _secrets[who]!, audience);
        }
    }

    private async Task Speak()
    {
        var steps = _sockets["facilitator"].Steps();
        await Lead(new Go(steps[0]));
        await Ann(new SendIdea(steps[0], "An idea " + Say("idea")));
        await Lead(new SetApproval(true));
        await Ann(new SendIdea(steps[0], "Another " + Say("held idea")));
        await _sockets["bob"].Do(new SendIdea(steps[0], "A third " + Say("bob's held idea")));
        var reflection = new ActivityKey((await Lead(new AddActivity(new ReflectionPlan { Question = "And now?", Notes = new StepNotes(Say: Say("the facilitator's notes")) })))!);
        await Lead(new Go(reflection));
        await Ann(new KeepNote(reflection, 0, "To myself " + Say("note")));
        await Ann(new KeepPledge("I will " + Say("pledge")));
        await Ann(new SendThanks(ThanksFor.Person, "Thank you " + Say("thanks"), Person: Number("bob's name")));
        await http.Ask(HttpMethod.Post, Grounds.Session + "/passphrase", Made.Facilitator, System.Net.Http.Json.JsonContent.Create(new PassphraseWish(Say("passphrase"))));
        await http.Get<PeopleFound>(HttpMethod.Post, Grounds.Session + "/people", Made.Facilitator, new SearchRequest(this["ann's name"]));
        await _sockets["bob"].Until(phone => phone.Shared.Values["now"].GetProperty("kind").GetString() == "reflection");
        await _sockets["stage"].Until(stage => stage.Shared.Values["now"].GetProperty("kind").GetString() == "reflection");
    }

    private int Number(string name) => State.Numbers[State.Aside.Names.Single(one => one.Value == _said[name]).Key];

    private async Task Follow()
    {
        var project = new ProjectKey(Grounds.Project);
        await http.Do(Grounds.Cycle, _secrets["member"], new GiveAddress(Say("a member's address") + "@example.org"));
        await http.Do(Grounds.Cycle, _secrets["member"], new AddEntry(project, new SoftResult("They ask each other", NoticedBy: Say("who noticed it"))));
        await http.Do(Grounds.Cycle, _secrets["member"], new TellPractice(new("Ask first"), Say("whom to ask"), project));
        await Own(new AddCodes(Made.Code, [Say("a code"), Say("another code"), Say("a spare code")]));
        var page = $"{Grounds.Cycle}/signups/{Made.Code}";
        foreach (var who in new[] { "coming", "declining" })
        {
            _secrets[who] = LiveHub.Access.Secrets.New();
            await http.Do(page, _secrets[who], new AnswerInvitation(
                Made.Code, who == "coming" ? Coming.Yes : Coming.No, Say(who + "'s name"), Say(who + "'s work"), Say(who + "'s experience"), Say(who + "'s address") + "@example.org"));
        }
    }
}
