using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using LiveHub.Access;
using LiveHub.Admin;
using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Live;
using LiveHub.Store;
using LiveHub.Tests.Store;

namespace LiveHub.Tests.Admin;

/// <summary>Rules AC1 and AC2 of docs/RULES.md by the word on the command line: beside the server that runs, and without it.</summary>
public sealed class LinksWordTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>
{
    [Fact]
    public async Task AC1_beside_the_server_that_runs_the_word_asks_it()
    {
        using var hall = new Hall();
        var (made, facilitator) = await hall.Session("A lost link");
        var said = await Word(hall.Settings, made.Code.ToLowerInvariant());

        Assert.Contains("A lost link: https://ideas.example.org/control/" + made.Code, said, StringComparison.Ordinal);
        await using var second = await Wire.Client.Connect(hall.Address, made.Code, TokenIn(said), AudienceKind.Control);
        await second.Do(new Go(second.Steps()[0]));
        await facilitator.Do(new Go(facilitator.Steps()[1])); // The old one goes on.
        await facilitator.DisposeAsync();
    }

    [Fact]
    public async Task AC2_revoking_closes_the_screens_that_are_open_and_ends_their_links()
    {
        using var hall = new Hall();
        var (made, facilitator) = await hall.Session();
        await using var phone = await hall.Phone(made.Code);
        var said = await Word(hall.Settings, made.Code, "--revoke");
        await facilitator.Until(screen => screen.Bye is { Reason: ByeReason.Revoked }, seconds: 5);

        Assert.Equal(RefusalCode.NotAllowed, (await facilitator.Send(new Go(facilitator.Steps()[0]))).Refused?.Code);
        using var http = hall.Http();
        http.DefaultRequestHeaders.Authorization = new("Bearer", made.Facilitator);
        Assert.Equal(HttpStatusCode.Forbidden, (await http.GetAsync($"/api/sessions/{made.Code}/agenda")).StatusCode);
        await Assert.ThrowsAsync<InvalidOperationException>(() => Wire.Client.Connect(hall.Address, made.Code, made.Facilitator, AudienceKind.Control));
        await using var second = await Wire.Client.Connect(hall.Address, made.Code, TokenIn(said), AudienceKind.Control);
        await second.Do(new Go(second.Steps()[0]));
        Assert.Null(phone.Bye);
        await facilitator.DisposeAsync();
    }

    [Fact]
    public async Task AC2_a_learning_cycle_gets_a_new_owner_who_reads_its_reports_too()
    {
        using var hall = new Hall();
        using var http = hall.Http();
        var answer = await http.PostAsJsonAsync("/api/sessions", new { title = "Learnathon", cycle = new { name = "Acme" } });
        var made = (await answer.Content.ReadFromJsonAsync<SessionMade>(DomainJson.Options))!;
        var said = await Word(hall.Settings, made.Cycle!.Id, "--revoke");

        Assert.Contains($"Acme: https://ideas.example.org/cycle/{made.Cycle.Id}#", said, StringComparison.Ordinal);
        foreach (var (token, status) in new[] { (made.Cycle.Owner!, HttpStatusCode.Forbidden), (TokenIn(said), HttpStatusCode.OK) })
        {
            http.DefaultRequestHeaders.Authorization = new("Bearer", token);
            Assert.Equal(status, (await http.GetAsync($"/api/programmes/{made.Cycle.Id}")).StatusCode);
            Assert.Equal(status, (await http.GetAsync($"/api/sessions/{made.Code}/report")).StatusCode);
        }
    }

    [Fact]
    public async Task AC1_nobody_asks_the_server_without_the_key_that_only_its_user_reads()
    {
        using var hall = new Hall();
        var (made, facilitator) = await hall.Session();
        await facilitator.DisposeAsync();
        using var http = hall.Http();
        Assert.Equal(HttpStatusCode.Forbidden, (await http.PostAsJsonAsync("/api/admin/links", new { of = made.Code })).StatusCode);
        http.DefaultRequestHeaders.Authorization = new("Bearer", made.Facilitator);
        Assert.Equal(HttpStatusCode.Forbidden, (await http.PostAsJsonAsync("/api/admin/links", new { of = made.Code })).StatusCode);

        var file = Path.Combine(hall.Data, "livehub.key");
        var key = ServerKey.Read(file)!;
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(file) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
        http.DefaultRequestHeaders.Authorization = new("Bearer", key.Key);
        Assert.Equal(HttpStatusCode.Created, (await http.PostAsJsonAsync("/api/admin/links", new { of = made.Code })).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await http.PostAsJsonAsync("/api/admin/links", new { of = "ZZZZZZ" })).StatusCode);
    }

    [Fact]
    public async Task AC1_the_key_counts_from_this_machine_alone()
    {
        using var hall = new Hall(("LiveHub:TrustedProxies", "127.0.0.1"));
        using var http = hall.Http();
        http.DefaultRequestHeaders.Authorization = new("Bearer", ServerKey.Read(Path.Combine(hall.Data, "livehub.key"))!.Key);
        Assert.Equal(HttpStatusCode.NotFound, (await http.PostAsJsonAsync("/api/admin/links", new { of = "ZZZZZZ" })).StatusCode);
        http.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.9"); // The proxy on this machine brings somebody from outside.
        Assert.Equal(HttpStatusCode.Forbidden, (await http.PostAsJsonAsync("/api/admin/links", new { of = "ZZZZZZ" })).StatusCode);
    }

    [Fact]
    public async Task AC2_without_a_server_the_word_writes_itself()
    {
        var data = Repo.Temporary();
        try
        {
            using (var store = new SqliteEventStore(data))
            {
                await Begin(store);
            }

            var settings = new LiveHubSettings { DataDirectory = data, PublicUrl = "https://ideas.example.org/" };
            var said = await Word(settings, "ABC234", "--revoke");
            using var after = new SqliteEventStore(data);
            Check(await new StoredSubjects(after, TimeProvider.System).Session("ABC234"), TokenIn(said));
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    [Fact]
    public async Task AC2_on_postgresql_the_word_appends_to_the_log()
    {
        var database = await postgres.NewDatabase();
        await using var store = await PostgresEventStore.Open(database, TimeSpan.FromSeconds(10));
        await Begin(store);
        var said = await Word(new() { Connections = new() { Postgres = database }, PublicUrl = "https://ideas.example.org" }, "ABC234", "--revoke");
        Check(await new StoredSubjects(store, TimeProvider.System).Session("ABC234"), TokenIn(said));
    }

    [Fact]
    public async Task AC2_a_node_on_postgresql_notices_within_seconds()
    {
        using var hall = new Hall(("ConnectionStrings:Postgres", await postgres.NewDatabase()));
        var (made, facilitator) = await hall.Session();
        var said = await Word(hall.Settings, made.Code, "--revoke");
        await Lapse(hall, () => facilitator.Bye is not null);
        Assert.Equal(ByeReason.Revoked, facilitator.Bye!.Reason);
        await using var second = await Wire.Client.Connect(hall.Address, made.Code, TokenIn(said), AudienceKind.Control);
        Assert.False(File.Exists(Path.Combine(hall.Data, "livehub.key")));
        await facilitator.DisposeAsync();
    }

    [Fact]
    public async Task What_is_not_there_or_not_said_is_refused_in_words()
    {
        var data = Repo.Temporary();
        var settings = new LiveHubSettings { DataDirectory = data };
        Assert.Contains("ZZZZZZ", (await Assert.ThrowsAsync<StartRefused>(() => Word(settings, "ZZZZZZ"))).Message, StringComparison.Ordinal);
        Assert.Contains("LiveHub links CODE", (await Assert.ThrowsAsync<StartRefused>(() => Word(settings, "--revoke"))).Message, StringComparison.Ordinal);
        using (new SqliteEventStore(data))
        {
            var refused = await Assert.ThrowsAsync<StartRefused>(() => Word(settings, "ZZZZZZ"));
            Assert.Contains("livehub.key", refused.Message, StringComparison.Ordinal);
        }

        Directory.Delete(data, recursive: true);
    }

    private static Task Begin(IEventStore store) => new StoredSubjects(store, TimeProvider.System).Ask(
        "ABC234", new CreateSession("ABC234", "A day", "en", StartingPoint.IdeaRound, "hash-f", "hash-s"));

    private static void Check(Session? session, string token)
    {
        var only = Assert.Single(session!.Aside.Grants, grant => grant.Value.Role == Role.Facilitator);
        Assert.Equal((Secrets.Hash(token), 1), (only.Key, only.Value.Round));
    }

    private static async Task<string> Word(LiveHubSettings settings, params string[] rest)
    {
        await using var said = new StringWriter();
        Assert.Equal(0, await AdminWords.In(["links"])!.Run(new([.. rest], settings, Repo.Root, said)));
        return said.ToString();
    }

    private static string TokenIn(string said) => Regex.Match(said, "#([A-Za-z0-9_-]{22})").Groups[1].Value;

    /// <summary>Lets the clock of the nodes go on until something has come about.</summary>
    private static async Task Lapse(Hall hall, Func<bool> done)
    {
        for (var tries = 0; !done() && tries < 200; tries++)
        {
            hall.Clock.Advance(TimeSpan.FromMilliseconds(500));
            await Task.Delay(20);
        }
    }
}
