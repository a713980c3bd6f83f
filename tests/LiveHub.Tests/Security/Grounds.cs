using System.Collections.Immutable;
using System.Text.Json;
using LiveHub.Access;
using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Live;

namespace LiveHub.Tests.Security;

/// <summary>Somebody who asks.</summary>
/// <param name="Here">The words of docs/AUTHORISATION.md for what it is in the session.</param>
/// <param name="Cycle">The same, in the learning cycle.</param>
internal sealed record Bearer(string Name, string? Token, ImmutableArray<string> Here, ImmutableArray<string> Cycle)
{
    public override string ToString() => Name;
}

/// <summary>A session with open rooms in a learning cycle, and everybody there is in both: with their secrets, with secrets that were
/// taken back, and with secrets of another session and another cycle.</summary>
internal sealed class Grounds
{
    private const string Stranger = "stranger";

    private readonly Dictionary<string, object> _named = new(StringComparer.Ordinal);

    public required HttpClient Http { get; init; }

    public required SessionMade Made { get; init; }

    public string Session => $"/api/sessions/{Made.Code}";

    public string Cycle => $"/api/programmes/{Made.Cycle!.Id}";

    public IReadOnlyList<Bearer> Bearers { get; private set; } = [];

    /// <summary>The code that the host of the first room may type.</summary>
    public string HostCode { get; private set; } = "";

    /// <summary>A project of the cycle.</summary>
    public string Project { get; private set; } = "";

    /// <summary>Of what there is.</summary>
    public Examples Examples => new(_named);

    public IReadOnlyDictionary<string, object> Named => _named;

    public static async Task<Grounds> Lay(HttpClient http, Foreigners foreigners)
    {
        var wish = new SessionWish("A day", Cycle: new CycleWish(Name: "Acme"));
        var grounds = new Grounds { Http = http, Made = await http.Get<SessionMade>(HttpMethod.Post, "/api/sessions", null, wish) };
        await grounds.Fill(foreigners);
        return grounds;
    }

    public static async Task<string> Seat(HttpClient http, string session)
    {
        var token = Secrets.New();
        await http.Get<JsonElement>(HttpMethod.Post, session + "/hello", token, new HelloWish(AudienceKind.Participants, Join: true, Name: "Somebody"));
        return token;
    }

    private async Task Fill(Foreigners foreigners)
    {
        var (person, spot, elsewhere, removed) =
            (await Seat(Http, Session), await Seat(Http, Session), await Seat(Http, Session), await Seat(Http, Session));
        await Lead(new RemovePerson(4, Remove: true));
        var (oldHost, oldReader, oldSponsor) = (await Host(1), await Reader(), await Sponsor("Before"));
        await Lead(new UninviteHosts());
        await Lead(new UnshareReport());
        await Lead(new UninviteSponsor(1));
        await Rooms(person, spot);
        var (host, other, reader, sponsor) = (await Host(1), await Host(2), await Reader(), await Sponsor("Acme"));
        await Http.Get<SponsorKnown>(HttpMethod.Get, Session + "/sponsor", sponsor);
        var (member, elsewhereMember, guest) = await CycleFolk();
        Bearers =
        [
            new("a person in the room", person, ["person", "person there"], [Stranger]),
            new("a person in another room", elsewhere, ["person"], [Stranger]),
            new("the host on the spot", spot, ["person", "person there", "host"], [Stranger]),
            new("the host of the room", host, ["host", "any host"], [Stranger]),
            new("the host of another room", other, ["any host"], [Stranger]),
            new("the facilitator", Made.Facilitator, ["facilitator"], [Stranger]),
            new("the big screen", Made.Stage, ["stage"], [Stranger]),
            new("a report link", reader, ["reader"], [Stranger]),
            new("a sponsor", sponsor, ["sponsor"], ["sponsor"]),
            new("the owner of the cycle", Made.Cycle!.Owner, ["owner"], ["owner"]),
            new("a member", member, [Stranger], ["member"]),
            new("a member of another project", elsewhereMember, [Stranger], ["any member"]),
            new("a guest", guest, [Stranger], ["guest"]),
            new("nobody", null, ["nobody"], ["nobody"]),
            new("a secret of nobody", Secrets.New(), [Stranger], [Stranger]),
            new("a removed person", removed, ["removed"], [Stranger]),
            new("a host whose link was ended", oldHost, [Stranger], [Stranger]),
            new("a sponsor whose link was ended", oldSponsor, ["ended"], ["ended"]),
            new("a report link that was ended", oldReader, [Stranger], [Stranger]),
            .. foreigners.Tokens.Select(foreign => new Bearer(foreign.Name, foreign.Token, [Stranger], [Stranger])),
        ];
    }

    private Task<string?> Lead(Command command) => Http.Do(Session, Made.Facilitator, command);

    private Task<string?> Own(ProgrammeCommand command) => Http.Do(Cycle, Made.Cycle!.Owner, command);

    /// <summary>Two rooms, open: an idea, what was added to it, a vote and a poll in the first, and a host on the spot.</summary>
    private async Task Rooms(string person, string spot)
    {
        var breakout = new ActivityKey((await Lead(new AddActivity(new BreakoutPlan { Question = "What?", Rooms = 2, By = RoomsBy.Hand })))!);
        await Lead(new Go(breakout));
        await Lead(new OpenRooms(breakout));
        foreach (var (number, room) in new[] { (1, 1), (2, 1), (3, 2) })
        {
            await Http.Command(Session, Made.Facilitator, new MovePerson(breakout, number, room));
        }

        var view = await Http.Get<JsonElement>(HttpMethod.Get, Session + "/view?audience=host&place=1", Made.Facilitator);
        var here = view.GetProperty("patch").GetProperty("s").GetProperty("here");
        var (board, ballot) = (new ActivityKey(here.GetProperty("board").GetString()!), new ActivityKey(here.GetProperty("ballot").GetString()!));
        var idea = new IdeaKey((await Http.Do(Session, person, new SendIdea(board, "Bikes")))!);
        var build = (await Http.Do(Session, spot, new BuildOn(idea, "And trains")))!;
        var poll = (await Lead(new AskNow(new PollPlan { Question = "Which?", Options = ["One", "Two"] }, Room: 1)))!;
        await Lead(new MakeHost(1, 2));
        foreach (var (name, value) in new (string, object)[]
        {
            ("board", board), ("to", board), ("activity", board), ("ballot", ballot), ("poll", new ActivityKey(poll)), ("breakout", breakout),
            (nameof(IdeaKey), idea), (nameof(BuildKey), new BuildKey(build)), ("session", Made.Code), ("language", "en"),
        })
        {
            _named[name] = value;
        }
    }

    private async Task<string> Host(int room)
    {
        var hosts = await Http.Get<HostsMade>(HttpMethod.Post, Session + "/hosts", Made.Facilitator, new HostsWish(room, room));
        HostCode = room == 1 ? hosts.Hosts[0].Code : HostCode;
        return hosts.Hosts[0].Token;
    }

    private async Task<string> Reader() => (await Http.Get<LinkMade>(HttpMethod.Post, Session + "/links", Made.Facilitator)).Token;

    private async Task<string> Sponsor(string name) =>
        (await Http.Get<LinkMade>(HttpMethod.Post, Session + "/sponsors", Made.Facilitator, new SponsorWish(name))).Token;

    /// <summary>A member of the project that examples are about, one of another, and a guest.</summary>
    private async Task<(string Member, string Other, string Guest)> CycleFolk()
    {
        Project = (await Own(new EnterProject("Faster onboarding")))!;
        var other = (await Own(new EnterProject("Fewer forms")))!;
        await Own(new WriteInvitation(Made.Code, "A day", "Town hall", Day(9), Day(17)));
        await Own(new OpenInvitation(Made.Code, true));
        var guest = Secrets.New();
        await Http.Do($"{Cycle}/signups/{Made.Code}", guest, new AnswerInvitation(Made.Code, Coming.Yes, "Gast"));
        _named[nameof(ProjectKey)] = new ProjectKey(Project);
        return (await Member(Project), await Member(other), guest);
    }

    private async Task<string> Member(string project) =>
        (await Http.Get<LinkMade>(HttpMethod.Post, Cycle + "/members", Made.Cycle!.Owner, new MemberWish(project, "Ann"))).Token;

    private static DateTimeOffset Day(int hour) => new(2030, 5, 12, hour, 0, 0, TimeSpan.Zero);
}

/// <summary>The secrets of another session and another learning cycle on the same server.</summary>
internal sealed record Foreigners(ImmutableArray<(string Name, string Token)> Tokens)
{
    public static async Task<Foreigners> Come(HttpClient http)
    {
        var made = await http.Get<SessionMade>(HttpMethod.Post, "/api/sessions", null, new SessionWish("Elsewhere", Cycle: new CycleWish(Name: "Other")));
        return new(
        [
            ("the facilitator of another session", made.Facilitator), ("the big screen of another session", made.Stage),
            ("a person of another session", await Grounds.Seat(http, $"/api/sessions/{made.Code}")),
            ("the owner of another cycle", made.Cycle!.Owner!),
        ]);
    }
}
