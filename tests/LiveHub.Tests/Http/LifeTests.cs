using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Live;
using LiveHub.Store;

namespace LiveHub.Tests.Http;

/// <summary>The life of projects over HTTP: what each role may read and do.</summary>
public sealed class LifeTests(Hall hall) : IClassFixture<Hall>
{
    [Fact]
    public async Task A_member_tells_of_its_project_by_its_own_link_and_all_of_the_cycle_read_it()
    {
        var cycle = await Cycle.Made(hall);
        var mine = await cycle.Enter("Faster onboarding");
        var other = await cycle.Enter("Fewer forms");
        var (ann, bob) = (await cycle.Invite(mine, "Ann"), await cycle.Invite(other, "Bob"));

        Assert.NotNull((await cycle.Send(ann, new { kind = "addEntry", project = mine, said = new { kind = "hard", indicator = "Waiting time", unit = "days", before = "12", after = "8", day = "2020-03-01" } })).Made);
        await cycle.Send(ann, new { kind = "addEntry", project = mine, said = new { kind = "soft", story = "They ask each other", noticedBy = "Dirk" } });
        Assert.Equal(RefusalCode.NotAllowed, (await cycle.Send(bob, new { kind = "addEntry", project = mine, said = new { kind = "lesson", text = "Mine" } })).Refused?.Code);
        Assert.Equal(RefusalCode.NotAllowed, (await cycle.Send(bob, new { kind = "moveProject", project = mine, stage = "completed" })).Refused?.Code);
        Assert.Equal(RefusalCode.NotAllowed, (await cycle.Send(ann, new { kind = "importProject", canvas = new { title = "Mine" } })).Refused?.Code);
        Assert.Equal(RefusalCode.BadCommand, (await cycle.Send(ann, new { kind = "addEntry", project = mine, said = new { kind = "poem" } })).Refused?.Code);

        Assert.Contains("Dirk", await cycle.Text(ann), StringComparison.Ordinal);
        var theirs = await cycle.Text(bob);
        Assert.Contains("They ask each other", theirs, StringComparison.Ordinal);
        Assert.DoesNotContain("Dirk", theirs, StringComparison.Ordinal);
        Assert.All([ann, bob, cycle.Owner], secret => Assert.DoesNotContain(Access.Secrets.Hash(secret), theirs, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_list_is_entered_line_by_line_and_a_leader_gets_a_link_of_its_own()
    {
        var cycle = await Cycle.Made(hall);
        var made = await cycle.Send(cycle.Owner, new { kind = "importProject", canvas = new { title = "Fewer forms", goalBy = "2020-01-01", learnWhat = "Which nobody reads" }, stage = "experiment", lead = "Eva" });
        var refused = await cycle.Send(cycle.Owner, new { kind = "importProject", canvas = new { title = "", goalBy = "2020-01-01" } });
        var eva = await cycle.Invite(made.Made!, null, lead: true);

        Assert.Equal(RefusalCode.TextEmpty, refused.Refused?.Code);
        var read = Assert.Single((await cycle.Sheet(eva)).Projects);
        Assert.Equal((true, ProjectStage.Experiment, "Eva", 1), (read.Mine, read.Stage, Assert.Single(read.Team), read.Members));
        Assert.Equal(CheckOf.Experiment, read.Life!.Checks[0].Of);
    }

    [Fact]
    public async Task Requests_are_exported_by_function_for_those_who_read_the_cycle()
    {
        var cycle = await Cycle.Made(hall);
        var project = await cycle.Enter("=SUM(1)");
        var ann = await cycle.Invite(project, "Ann");
        var made = await cycle.Send(ann, new { kind = "makeRequest", project, function = "hr", text = "Put it in the first week" });
        await cycle.Send(cycle.Owner, new { kind = "moveRequest", project, request = made.Made, state = "done", on = "2020-01-06", proof = "Handbook, page 7" });

        var csv = await cycle.Csv(ann);

        Assert.Equal(HttpStatusCode.OK, csv.StatusCode);
        var text = await csv.Content.ReadAsStringAsync();
        Assert.Contains("\"HR\",\"Put it in the first week\",\"'=SUM(1)\",\"done\"", text, StringComparison.Ordinal);
        Assert.Contains("\"2020-01-06\",\"Handbook, page 7\"", text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await cycle.Csv(Access.Secrets.New())).StatusCode);
    }

    [Fact]
    public async Task Nobody_of_another_cycle_reads_or_writes_here()
    {
        var (here, there) = (await Cycle.Made(hall), await Cycle.Made(hall));
        var project = await here.Enter("Faster onboarding");
        var stranger = await there.Invite(await there.Enter("Elsewhere"), "Zoe");

        foreach (var token in new[] { there.Owner, stranger, null })
        {
            Assert.Equal(HttpStatusCode.Forbidden, await here.Read(token));
            Assert.Equal(HttpStatusCode.Forbidden, (await here.Csv(token)).StatusCode);
            Assert.Equal(HttpStatusCode.Forbidden, (await here.Post(token, "members", new { project })).StatusCode);
            Assert.Equal(HttpStatusCode.Forbidden, (await here.Post(token, "commands", new { id = Access.Secrets.New(), command = new { kind = "moveProject", project, stage = "completed" } })).StatusCode);
        }

        var member = await here.Invite(project, "Ann");
        Assert.Equal(HttpStatusCode.Forbidden, (await here.Post(member, "members", new { project })).StatusCode);
    }

    /// <summary>A learning cycle, and what may be asked of it.</summary>
    private sealed record Cycle(HttpClient Http, string Path, string Owner)
    {
        public static async Task<Cycle> Made(Hall hall)
        {
            var http = hall.Http();
            var response = await http.PostAsJsonAsync("/api/sessions", new { title = "Learnathon 2026", cycle = new { name = "Acme" } });
            var made = (await response.Content.ReadFromJsonAsync<SessionMade>(DomainJson.Options))!;
            return new(http, $"/api/programmes/{made.Cycle!.Id}", made.Cycle.Owner!);
        }

        public async Task<string> Enter(string title) => (await Send(Owner, new { kind = "enterProject", title })).Made!;

        public async Task<string> Invite(string project, string? name, bool? lead = null)
        {
            var response = await Post(Owner, "members", new { project, name, lead });
            return (await response.Content.ReadFromJsonAsync<LinkMade>(DomainJson.Options))!.Token;
        }

        public async Task<SendAnswer> Send(string token, object command)
        {
            var response = await Post(token, "commands", new { id = Access.Secrets.New(), command });
            return (await response.Content.ReadFromJsonAsync<SendAnswer>(DomainJson.Options))!;
        }

        public Task<HttpResponseMessage> Post(string? token, string to, object body) =>
            Ask(HttpMethod.Post, "/" + to, token, JsonContent.Create(body));

        public Task<HttpResponseMessage> Csv(string? token) => Ask(HttpMethod.Get, "/requests.csv", token);

        public async Task<HttpStatusCode> Read(string? token) => (await Ask(HttpMethod.Get, "", token)).StatusCode;

        public async Task<string> Text(string token) => await (await Ask(HttpMethod.Get, "", token)).Content.ReadAsStringAsync();

        public async Task<ProgrammeSheet> Sheet(string token) =>
            (await (await Ask(HttpMethod.Get, "", token)).Content.ReadFromJsonAsync<ProgrammeSheet>(DomainJson.Options))!;

        private async Task<HttpResponseMessage> Ask(HttpMethod method, string to, string? token, HttpContent? body = null)
        {
            using var request = new HttpRequestMessage(method, Path + to) { Content = body };
            request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
            return await Http.SendAsync(request);
        }
    }
}
