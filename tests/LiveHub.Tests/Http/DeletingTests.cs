using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Dapper;
using LiveHub.Domain;
using LiveHub.Forgetting;
using LiveHub.Http;
using LiveHub.Live;
using LiveHub.Store;
using LiveHub.Tests.Mail;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace LiveHub.Tests.Http;

/// <summary>Rules FO1 to FO5 of docs/RULES.md over the wire: after deleting and erasing, the bytes of the whole data directory are read.</summary>
public sealed class DeletingTests : IDisposable
{
    private const string Idea = "Grünkohl soup on quendeldays", Name = "Quendelina Übermorgen", Lead = "Waldemar Zwölfender";
    private const string Address = "quendelina@mail.example.org", Code = "VOUCHER-77-QUENDEL", Pixels = "quendelpixels";

    private static readonly byte[] Picture =
    [
        0xFF, 0xD8, .. Segment(0xE0, "JFIF"), .. Segment(0xDB, Pixels), .. Segment(0xDA, "scan"), 1, 2, 3, 0xFF, 0xD9,
    ];

    private readonly string _data = Repo.Temporary();
    private readonly Hall _hall;

    public DeletingTests() => _hall = new(("LiveHub:DataDirectory", _data), ("LiveHub:KeepDays", "30"));

    [Fact]
    public async Task FO4_of_a_deleted_session_no_byte_stays_and_what_its_cycle_has_stays_there_until_that_is_deleted()
    {
        using var desk = await SignUpDesk.Open(_hall);
        await desk.Answer(new(desk.Code, Coming.Yes, Lead, Address: Address));
        await using var facilitator = await Wire.Client.Connect(_hall.Address, desk.Code, desk.Facilitator, AudienceKind.Control);
        await using var phone = await _hall.Phone(desk.Code, Name);
        await facilitator.Do(new Go(facilitator.Steps()[0]));
        await phone.Do(new SendIdea(facilitator.Steps()[0], Idea));
        using var kept = await Post($"/api/sessions/{desk.Code}/pictures", phone.Token, new ByteArrayContent(Picture) { Headers = { ContentType = new("image/jpeg") } });
        Assert.Equal(HttpStatusCode.Created, kept.StatusCode);
        Backup("livehub-2026-11-23-120000.db");
        foreach (var text in new[] { Idea, Name, Pixels, Lead, Address })
        {
            Assert.Contains(Traces.Of(_data, text), found => found.EndsWith("120000.db", StringComparison.Ordinal)); // What is looked for can be found.
            Assert.Contains(Traces.Of(_data, text), found => !found.EndsWith("120000.db", StringComparison.Ordinal));
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await Delete($"/api/sessions/{desk.Code}", phone.Token)).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await Delete($"/api/sessions/{desk.Code}", desk.Facilitator)).StatusCode);

        await phone.Until(told => told.Bye is { Reason: ByeReason.Revoked });
        Assert.Equal(RefusalCode.SessionDeleted, (await phone.Send(new SendIdea(new("1"), "late"))).Refused!.Code);
        Assert.Contains("sessionDeleted", (await Assert.ThrowsAsync<InvalidOperationException>(() => _hall.Phone(desk.Code, token: phone.Token))).Message, StringComparison.Ordinal);
        foreach (var path in new[] { "", "/report", "/reading", "/archive" })
        {
            using var gone = await desk.Request(HttpMethod.Get, $"/api/sessions/{desk.Code}{path}", desk.Facilitator);
            Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
        }

        Assert.Empty(Traces.Of(_data, Idea, Name, Pixels));
        Assert.NotEmpty(Traces.Of(_data, Address));
        Assert.Contains((await desk.Read<ProgrammeSheet>(desk.Cycle, desk.Owner)).Editions, edition => edition.Session == desk.Code);

        using var archive = await desk.Request(HttpMethod.Get, desk.Cycle + "/archive", desk.Owner);
        using var elsewhere = new Hall();
        using var there = elsewhere.Http();
        using var moved = await there.PostAsync("/api/archives", new ByteArrayContent(await archive.Content.ReadAsByteArrayAsync()));
        Assert.Equal(HttpStatusCode.Created, moved.StatusCode);

        Assert.Equal(HttpStatusCode.NoContent, (await Delete(desk.Cycle, desk.Owner)).StatusCode);
        using var here = _hall.Http();
        using var back = await here.PostAsync("/api/archives", new ByteArrayContent(await archive.Content.ReadAsByteArrayAsync()));
        Assert.Equal(HttpStatusCode.Gone, back.StatusCode);
        using var cycle = await desk.Request(HttpMethod.Get, desk.Cycle, desk.Owner);
        Assert.Contains("cycleDeleted", await cycle.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(Traces.Of(_data, Idea, Name, Pixels, Lead, Address));
        _hall.Dispose();
        Assert.Empty(Traces.Of(_data, Idea, Name, Pixels, Lead, Address));
    }

    [Fact]
    public async Task FO5_of_an_erased_name_no_byte_stays_and_what_the_person_wrote_does()
    {
        using var desk = await SignUpDesk.Open(_hall);
        await using var facilitator = await Wire.Client.Connect(_hall.Address, desk.Code, desk.Facilitator, AudienceKind.Control);
        await using var phone = await _hall.Phone(desk.Code, Name);
        await facilitator.Do(new Go(facilitator.Steps()[0]));
        await phone.Do(new SendIdea(facilitator.Steps()[0], Idea));
        var pitches = new ActivityKey((await facilitator.Do(new AddActivity(new PitchesPlan { Question = "Pitches" }))).Made!);
        await facilitator.Do(new AddPitch(pitches, "Soup", $"{Name}, Bob"));
        var project = new ProjectKey((await desk.Send(desk.Cycle + "/commands", desk.Owner, new EnterProject("Soup for all"))).Made!);
        await desk.Ask(new WriteProject(project, CanvasField.TryWho, $"Bob and {Name}"));
        await desk.Ask(new AddEntry(project, new SoftResult("It tastes", NoticedBy: Name)));
        Backup("livehub-2026-11-23-120000.db");
        Assert.NotEmpty(Traces.Of(_data, Name));

        using var erased = await Post($"/api/sessions/{desk.Code}/erasures", phone.Token, JsonContent.Create(new { }));
        Assert.Equal(HttpStatusCode.NoContent, erased.StatusCode);

        Assert.Empty(Traces.Of(_data, Name));
        Assert.NotEmpty(Traces.Of(_data, Idea));
        var sheet = await desk.Read<ProgrammeSheet>(desk.Cycle, desk.Owner);
        Assert.Equal("Bob", sheet.Projects.Single().Canvas[CanvasField.TryWho]);
        var log = await _hall.Store.Read($"session/{desk.Code}", 0, default);
        Assert.Equal("Bob", log.Sides.Single(row => row.Kind == Aside.PresenterKind).Value);
        await phone.Do(new SendIdea(facilitator.Steps()[0], "And bread"));
    }

    [Fact]
    public async Task FO5_the_owner_erases_members_and_who_signed_up_with_address_and_code()
    {
        using var desk = await SignUpDesk.Open(_hall);
        await desk.Ask(new AddCodes(desk.Code, [Code]));
        await desk.Answer(new(desk.Code, Coming.Yes, Name, Work: "Quendel counter", Address: Address));
        var project = (await desk.Send(desk.Cycle + "/commands", desk.Owner, new EnterProject("Soup for all"))).Made!;
        using var invited = await desk.Request(HttpMethod.Post, desk.Cycle + "/members", desk.Owner, new { project, name = Lead, lead = true });
        var link = (await invited.Content.ReadFromJsonAsync<LinkMade>(DomainJson.Options))!.Token;
        Assert.Null((await desk.Send(desk.Cycle + "/commands", link, new GiveAddress("waldemar@mail.example.org"))).Refused);
        Backup("livehub-2026-11-23-120000.db");
        string[] traces = [Name, Address, Code, "Quendel counter", Lead, "waldemar@mail.example.org"];
        Assert.All(traces, text => Assert.NotEmpty(Traces.Of(_data, text)));

        var names = (await _hall.Store.Read($"programme/{desk.Id}", 0, default)).Sides.Where(row => row.Kind == ProgrammeAside.NameKind).ToList();
        foreach (var person in names)
        {
            await desk.Ask(new ErasePerson(new(person.Key!)));
        }

        Assert.Equal(2, names.Count);
        Assert.Empty(Traces.Of(_data, traces));
        var sheet = await desk.Read<ProgrammeSheet>(desk.Cycle, link); // The link of a member goes on working.
        Assert.Empty(sheet.Projects.Single().Team);
        Assert.Equal(1, sheet.Projects.Single().Members);
    }

    [Fact]
    public async Task FO5_the_facilitator_erases_by_number_and_others_do_not()
    {
        var (made, facilitator) = await _hall.Session();
        await using var phone = await _hall.Phone(made.Code, Name);
        await using var other = await _hall.Phone(made.Code, Lead);
        var number = phone.Own.Values["me"].GetProperty("number").GetInt32();
        using var no = await Post($"/api/sessions/{made.Code}/erasures", other.Token, JsonContent.Create(new { person = number }));
        using var unknown = await Post($"/api/sessions/{made.Code}/erasures", made.Facilitator, JsonContent.Create(new { person = 99 }));
        using var yes = await Post($"/api/sessions/{made.Code}/erasures", made.Facilitator, JsonContent.Create(new { person = number }));
        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.BadRequest, HttpStatusCode.NoContent), (no.StatusCode, unknown.StatusCode, yes.StatusCode));
        await phone.Until(told => !told.Own.Values["me"].TryGetProperty("name", out _));
        Assert.Empty(Traces.Of(_data, Name));
        Assert.NotEmpty(Traces.Of(_data, Lead));
        await facilitator.DisposeAsync();
    }

    [Fact]
    public async Task FO3_a_session_is_deleted_so_many_days_after_its_end()
    {
        var (made, facilitator) = await _hall.Session();
        await facilitator.Do(new EndSession());
        await facilitator.DisposeAsync();
        var retention = _hall.Services.GetRequiredService<Retention>();
        using var http = _hall.Http();

        _hall.Clock.Advance(TimeSpan.FromDays(29));
        await retention.Round(default);
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync($"/api/sessions/{made.Code}")).StatusCode);
        _hall.Clock.Advance(TimeSpan.FromDays(1.1));
        await retention.Round(default);
        Assert.Equal(HttpStatusCode.Gone, (await http.GetAsync($"/api/sessions/{made.Code}")).StatusCode);
        Assert.Contains("\"keptDays\":30", await http.GetStringAsync("/api/privacy"), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _hall.Dispose();
        Directory.Delete(_data, recursive: true);
    }

    private static byte[] Segment(byte kind, string content) =>
        [0xFF, kind, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. System.Text.Encoding.ASCII.GetBytes(content)];

    /// <summary>As an administrator would make one.</summary>
    private void Backup(string name)
    {
        var copy = Path.Combine(Directory.CreateDirectory(Path.Combine(_data, "backups")).FullName, name);
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_data, "livehub.db")};Pooling=False");
        connection.Open();
        connection.Execute("VACUUM INTO @copy", new { copy });
    }

    private Task<HttpResponseMessage> Delete(string path, string token) => Send(HttpMethod.Delete, path, token, null);

    private Task<HttpResponseMessage> Post(string path, string token, HttpContent content) => Send(HttpMethod.Post, path, token, content);

    private async Task<HttpResponseMessage> Send(HttpMethod method, string path, string token, HttpContent? content)
    {
        using var http = _hall.Http();
        using var request = new HttpRequestMessage(method, path) { Content = content, Headers = { Authorization = new AuthenticationHeaderValue("Bearer", token) } };
        return await http.SendAsync(request);
    }
}
