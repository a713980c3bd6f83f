using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using LiveHub.Archives;
using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Store;
using LiveHub.Tests.Store;

namespace LiveHub.Tests.Archives;

/// <summary>A learning cycle leaves as one file, and lives on elsewhere under the same links.</summary>
public sealed class ArchiveTests(Hall hall, PostgresFixture postgres) : IClassFixture<Hall>, IClassFixture<PostgresFixture>
{
    [Fact]
    public async Task A_cycle_lives_on_in_another_installation_under_the_same_links()
    {
        var (made, bytes) = await Packed(ends: true);
        using var elsewhere = new Hall();
        using var http = elsewhere.Http();

        var read = await http.PostAsync("/api/archives", new ByteArrayContent(bytes));
        var again = await http.PostAsync("/api/archives", new ByteArrayContent(bytes));

        Assert.Equal(HttpStatusCode.Created, read.StatusCode);
        Assert.Contains("archiveIsHere", await again.Content.ReadAsStringAsync());
        Assert.Equal(await Sheet(hall, made), await Sheet(elsewhere, made));
        http.DefaultRequestHeaders.Authorization = new("Bearer", made.Facilitator);
        var report = await http.GetStringAsync($"/api/sessions/{made.Code}/report");
        Assert.Contains("Bikes for all sites", report);
    }

    [Fact]
    public async Task What_went_to_PostgreSQL_comes_back_byte_for_byte()
    {
        var (made, bytes) = await Packed(ends: true);
        await using var store = await PostgresEventStore.Open(await postgres.NewDatabase(), TimeSpan.FromSeconds(10));

        var (manifest, no) = await new ArchiveReader(store, store, store).Read(new MemoryStream(bytes), default);
        using var back = new MemoryStream();
        await new ArchiveWriter(store, store, TimeProvider.System).Write(back, manifest!.Programme, manifest.Sessions, default);

        Assert.Null(no);
        Assert.Equal(made.Cycle!.Id, manifest.Programme);
        Assert.Equal(Entries(bytes), Entries(back.ToArray()));
    }

    [Fact]
    public async Task Who_wrote_what_without_a_name_does_not_leave()
    {
        var (_, bytes) = await Packed(ends: false);

        var sides = Entries(bytes).Where(entry => entry.Name.EndsWith("sides.jsonl", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(sides);
        Assert.All(sides, entry => Assert.DoesNotContain("\"author\"", entry.Text));
        Assert.Contains(sides, entry => entry.Text.Contains("\"grant\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task SC3_answers_to_a_scan_do_not_leave_and_are_not_taken_in()
    {
        var (made, _) = await Packed(ends: false);
        await using var facilitator = await Wire.Client.Connect(hall.Address, made.Code, made.Facilitator, AudienceKind.Control);
        await using var phone = await hall.Phone(made.Code);
        var scan = new ActivityKey((await facilitator.Do(new AddActivity(new ScanPlan { Question = "Scan", Dimensions = [new([new(1)], 1)] }))).Made!);
        await facilitator.Do(new Go(scan));
        await phone.Do(new HandInScan(scan, [3], [3]));
        Assert.Single(await ((IScanBox)hall.Store).Answers($"session/{made.Code}", scan, default));
        using var http = hall.Http();
        http.DefaultRequestHeaders.Authorization = new("Bearer", made.Facilitator);
        var bytes = await http.GetByteArrayAsync($"/api/sessions/{made.Code}/archive");
        Assert.Contains(Entries(bytes), entry => entry.Text.Contains("scanHandedIn", StringComparison.Ordinal));
        Assert.All(Entries(bytes), entry => Assert.DoesNotContain(ScanAnswers.RowKind, entry.Text));

        using var elsewhere = new Hall();
        using var there = elsewhere.Http();
        var forged = Changed(bytes, $"session/{made.Code}/sides.jsonl", text => text + $$"""{"kind":"{{ScanAnswers.RowKind}}","key":"scan/x","value":"there 5 5"}""");
        Assert.Contains("badArchive", await (await there.PostAsync("/api/archives", new ByteArrayContent(forged))).Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_damaged_archive_is_refused_and_leaves_nothing_behind()
    {
        var (made, bytes) = await Packed(ends: true);
        using var elsewhere = new Hall();
        using var http = elsewhere.Http();
        var changed = Changed(bytes, $"session/{made.Code}/events.jsonl", text => text.Replace("ideaSent", "ideaSang"));
        var holed = Changed(bytes, $"session/{made.Code}/events.jsonl", text => string.Join('\n', text.Split('\n').Where((_, line) => line != 2)));

        foreach (var bad in new[] { bytes[..(bytes.Length / 2)], "no zip at all"u8.ToArray(), [], changed, holed })
        {
            var answer = await http.PostAsync("/api/archives", new ByteArrayContent(bad));
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Contains("badArchive", await answer.Content.ReadAsStringAsync());
        }

        Assert.False(await elsewhere.Store.Exists($"session/{made.Code}", default));
    }

    [Fact]
    public async Task An_import_that_was_cut_off_goes_on_where_it_stopped()
    {
        var (made, bytes) = await Packed(ends: true);
        using var elsewhere = new Hall();
        var stream = $"session/{made.Code}";
        var all = (await hall.Store.Read(stream, 0, default)).Events;
        Assert.True(await elsewhere.Store.Append(stream, [.. all.Take(3)], []));
        using var http = elsewhere.Http();

        Assert.Equal(HttpStatusCode.Created, (await http.PostAsync("/api/archives", new ByteArrayContent(bytes))).StatusCode);
        Assert.Equal(all, (await elsewhere.Store.Read(stream, 0, default)).Events);
    }

    [Fact]
    public async Task Only_the_owner_takes_the_archive_of_a_cycle()
    {
        var (made, _) = await Packed(ends: false);
        using var http = hall.Http();
        http.DefaultRequestHeaders.Authorization = new("Bearer", made.Facilitator);

        Assert.Equal(HttpStatusCode.Forbidden, (await http.GetAsync($"/api/programmes/{made.Cycle!.Id}/archive")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync($"/api/sessions/{made.Code}/archive")).StatusCode);
    }

    private async Task<(SessionMade Made, byte[] Bytes)> Packed(bool ends)
    {
        using var http = hall.Http();
        var response = await http.PostAsJsonAsync(
            "/api/sessions", new { title = "Learnathon 2026", start = "ideaRound", language = "en", cycle = new { name = "Acme" } });
        var made = (await response.Content.ReadFromJsonAsync<SessionMade>(DomainJson.Options))!;
        await using var facilitator = await Wire.Client.Connect(hall.Address, made.Code, made.Facilitator, AudienceKind.Control);
        await using var phone = await hall.Phone(made.Code, "Ann");
        var board = facilitator.Steps()[0];
        await facilitator.Do(new Go(board));
        await phone.Do(new SendIdea(board, "Bikes for all sites"));
        if (ends)
        {
            await facilitator.Do(new EndSession());
        }

        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", made.Cycle!.Owner);
        return (made, await http.GetByteArrayAsync($"/api/programmes/{made.Cycle.Id}/archive"));
    }

    private static async Task<string> Sheet(Hall where, SessionMade made)
    {
        using var http = where.Http();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", made.Cycle!.Owner);
        return await http.GetStringAsync($"/api/programmes/{made.Cycle.Id}");
    }

    private static List<(string Name, string Text)> Entries(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        return [.. zip.Entries.Where(entry => entry.Name != "archive.json").Select(entry => (entry.FullName, Lines(entry)))];
    }

    private static string Lines(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        var lines = reader.ReadToEnd().Split('\n');
        return string.Join('\n', entry.Name == "sides.jsonl" ? [.. lines.Order(StringComparer.Ordinal)] : lines);
    }

    private static byte[] Changed(byte[] bytes, string name, Func<string, string> change)
    {
        using var memory = new MemoryStream();
        memory.Write(bytes);
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.GetEntry(name)!;
            var text = Lines(entry);
            entry.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(name).Open());
            writer.Write(change(text));
        }

        return memory.ToArray();
    }
}
