using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Live;
using LiveHub.Store;

namespace LiveHub.Tests.Http;

/// <summary>A learning cycle over HTTP: made with its first session, read and written by its owner.</summary>
public sealed class ProgrammeTests(Hall hall) : IClassFixture<Hall>
{
    [Fact]
    public async Task A_cycle_is_made_with_the_session_that_asks_for_one_and_the_next_session_joins_it()
    {
        using var http = hall.Http();
        var first = await Make(http, "Learnathon 2026", new { name = "Acme" });
        var second = await Make(http, "Learnathon 2027", new { id = first.Cycle!.Id, owner = first.Cycle.Owner });

        Assert.Equal(first.Cycle.Id, second.Cycle!.Id);
        Assert.Null(second.Cycle.Owner);
        http.DefaultRequestHeaders.Authorization = new("Bearer", first.Cycle.Owner);
        var sheet = (await http.GetFromJsonAsync<ProgrammeSheet>($"/api/programmes/{first.Cycle.Id}", DomainJson.Options))!;
        Assert.Equal(("Acme", Role.Owner), (sheet.Name, sheet.Role));
        Assert.Equal([first.Code, second.Code], sheet.Editions.Select(edition => edition.Session));
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync($"/api/sessions/{second.Code}/report")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await http.GetAsync($"/api/sessions/{second.Code}/archive")).StatusCode);
    }

    [Fact]
    public async Task Nobody_reads_or_joins_a_cycle_without_its_secret()
    {
        using var http = hall.Http();
        var made = await Make(http, "Learnathon 2026", new { name = "Acme" });
        var join = await http.PostAsJsonAsync("/api/sessions", new { title = "Mine", cycle = new { id = made.Cycle!.Id, owner = made.Facilitator } });

        Assert.Equal(HttpStatusCode.Forbidden, join.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await http.GetAsync($"/api/programmes/{made.Cycle.Id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync("/api/programmes/aaaaaaaaaa")).StatusCode);
    }

    [Fact]
    public async Task A_member_writes_in_its_project_by_its_own_link_and_in_no_other()
    {
        using var http = hall.Http();
        var made = await Make(http, "Learnathon 2026", new { name = "Acme" });
        var (path, owner) = ($"/api/programmes/{made.Cycle!.Id}", made.Cycle.Owner!);
        var mine = (await Send(http, path, owner, new { kind = "enterProject", title = "Faster onboarding" })).Made!;
        var other = (await Send(http, path, owner, new { kind = "enterProject", title = "Fewer forms" })).Made!;
        http.DefaultRequestHeaders.Authorization = new("Bearer", owner);
        var link = await (await http.PostAsJsonAsync($"{path}/members", new { project = mine, name = "Ann" })).Content
            .ReadFromJsonAsync<LinkMade>(DomainJson.Options);

        var written = await Send(http, path, link!.Token, new { kind = "writeProject", project = mine, field = "learnWhat", text = "What newcomers miss" });
        var refused = await Send(http, path, link.Token, new { kind = "writeProject", project = other, field = "learnWhat", text = "Mine too" });

        Assert.NotNull(written.Version);
        Assert.Equal(RefusalCode.NotAllowed, refused.Refused?.Code);
        http.DefaultRequestHeaders.Authorization = new("Bearer", link.Token);
        var sheet = (await http.GetFromJsonAsync<ProgrammeSheet>(path, DomainJson.Options))!;
        var read = sheet.Projects.Single(project => project.Project.Value == mine);
        Assert.Equal((true, "What newcomers miss"), (read.Mine, read.Canvas[CanvasField.LearnWhat]));
        Assert.Equal("Ann", Assert.Single(read.Team));
        Assert.Null(sheet.Projects.Single(project => project.Project.Value == other).Mine);
    }

    private static async Task<SessionMade> Make(HttpClient http, string title, object cycle)
    {
        var response = await http.PostAsJsonAsync("/api/sessions", new { title, start = "ideaRound", language = "en", cycle });
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<SessionMade>(DomainJson.Options))!;
    }

    private static async Task<SendAnswer> Send(HttpClient http, string path, string token, object command)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path + "/commands")
        {
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", token) },
            Content = JsonContent.Create(new { id = Access.Secrets.New(), command }),
        };
        var response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<SendAnswer>(DomainJson.Options))!;
    }
}
