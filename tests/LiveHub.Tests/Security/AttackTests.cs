using System.Buffers.Binary;
using System.IO.Compression;
using System.Net;
using System.Text;
using LiveHub.Domain;

namespace LiveHub.Tests.Security;

/// <summary>What an attacker would try, and what becomes of it.</summary>
public sealed class AttackTests(Hall hall) : IClassFixture<Hall>
{
    [Theory]
    [InlineData(30_000, 30_000, "badPicture")]
    [InlineData(65_535, 400, "badPicture")]
    [InlineData(5_000, 4_000, "key")]
    public async Task A_small_picture_that_unpacks_to_a_huge_one_is_refused(int width, int height, string answered)
    {
        var (made, facilitator) = await hall.Session();
        using var http = hall.Http();
        foreach (var picture in new[] { Png(width, height), Jpeg(width, height), Webp(width, height) })
        {
            using var answer = await http.Ask(HttpMethod.Post, $"/api/sessions/{made.Code}/pictures", made.Facilitator, new ByteArrayContent(picture));
            Assert.Contains(answered, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        await facilitator.DisposeAsync();
    }

    [Fact]
    public void What_lies_behind_the_end_of_a_picture_is_not_kept()
    {
        byte[] passes = [0xFF, 0xDA, 0, 4, 1, 2, 7, 0xFF, 0, 8, 0xFF, 0xD3, 9, 0xFF, 0xE1, 0, 6, .. "here"u8, 0xFF, 0xDA, 0, 4, 1, 2, 5];
        byte[] sent = [0xFF, 0xD8, .. passes, 0xFF, 0xD9, .. "ftypmp42 GPS 52.1 N"u8];
        var kept = LiveHub.Http.PictureBytes.Clean(sent)!.Bytes;
        Assert.Equal([0xFF, 0xD8, .. passes[..13], .. passes[21..], 0xFF, 0xD9], kept);
    }

    [Fact]
    public async Task A_person_who_asks_for_the_report_again_and_again_is_told_to_wait()
    {
        var (made, facilitator) = await hall.Session();
        await using var phone = await hall.Phone(made.Code);
        using var http = hall.Http();
        var asked = new List<HttpStatusCode>();
        for (var i = 0; i < 80; i++) // The clock of this hall stands still.
        {
            using var answer = await http.Ask(HttpMethod.Get, $"/api/sessions/{made.Code}/report", phone.Token);
            asked.Add(answer.StatusCode);
        }

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.TooManyRequests), (asked[0], asked[^1]));
        using var other = await http.Ask(HttpMethod.Get, $"/api/sessions/{made.Code}/report", made.Facilitator);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        await facilitator.DisposeAsync();
    }

    [Fact]
    public async Task One_person_has_eight_sockets_and_no_ninth()
    {
        var (made, facilitator) = await hall.Session();
        var token = LiveHub.Access.Secrets.New();
        var tabs = new List<Wire.Client>();
        for (var i = 0; i < 8; i++)
        {
            tabs.Add(await hall.Phone(made.Code, token: token));
        }

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => hall.Phone(made.Code, token: token));
        Assert.Contains("tooManyConnections", refused.Message, StringComparison.Ordinal);
        foreach (var tab in tabs)
        {
            await tab.DisposeAsync();
        }

        await facilitator.DisposeAsync();
    }

    [Fact]
    public async Task What_was_refused_is_counted_by_command_and_reason()
    {
        var (made, facilitator) = await hall.Session();
        await using var phone = await hall.Phone(made.Code);
        Assert.Equal(RefusalCode.NotAllowed, (await phone.Send(new EndSession())).Refused?.Code);
        using var http = hall.Http();
        Assert.Contains("livehub_commands_total{kind=\"EndSession\",outcome=\"NotAllowed\"}", await http.GetStringAsync("/metrics"), StringComparison.Ordinal);
        await facilitator.DisposeAsync();
    }

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(40)]
    public async Task An_archive_that_says_less_than_it_unpacks_to_is_refused(int said)
    {
        var (made, facilitator) = await hall.Session();
        await facilitator.DisposeAsync();
        using var elsewhere = new Hall();
        using var http = elsewhere.Http();
        var bytes = await Archive(made.Code, made.Facilitator);
        await Refused(http, Saying(bytes, "events.jsonl", said), "badArchive");
        using var whole = await http.PostAsync("/api/archives", new ByteArrayContent(bytes));
        Assert.Equal(HttpStatusCode.Created, whole.StatusCode);
    }

    [Fact]
    public async Task Nobody_writes_on_in_the_log_of_a_living_session_by_an_archive()
    {
        var (made, facilitator) = await hall.Session();
        var bytes = await Archive(made.Code, made.Facilitator);
        var before = await hall.Store.Read($"session/{made.Code}", 0, default);
        using var http = hall.Http();
        var last = before.Events[^1];
        await Refused(http, Grown(bytes, "events.jsonl", $$$"""{"version":{{{last.Version + 1}}},"at":{{{last.At}}},"event":{"kind":"sessionRenamed","title":"Forged"}}"""), "archiveIsHere");
        Assert.Equal(before.Events, (await hall.Store.Read($"session/{made.Code}", 0, default)).Events);
        await facilitator.DisposeAsync();
    }

    [Fact]
    public async Task What_depends_on_the_host_that_was_asked_is_kept_by_nobody()
    {
        var (made, facilitator) = await hall.Session();
        using var http = hall.Http();
        http.DefaultRequestHeaders.Host = "evil.example";
        foreach (var path in new[] { "address", "qr.svg" })
        {
            using var answer = await http.GetAsync($"/api/sessions/{made.Code}/{path}");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.True(answer.Headers.CacheControl!.NoStore);
        }

        await facilitator.DisposeAsync();
    }

    [Theory]
    [InlineData("TRACE")]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    [InlineData("PROPFIND")]
    public async Task Methods_that_nothing_answers_change_nothing(string method)
    {
        var (made, facilitator) = await hall.Session();
        var before = facilitator.Shared.Have;
        using var http = hall.Http();
        foreach (var path in new[] { "/", $"/api/sessions/{made.Code}", "/hub" })
        {
            using var answer = await http.Ask(new HttpMethod(method), path, made.Facilitator);
            Assert.False(answer.IsSuccessStatusCode, $"{method} {path}: {(int)answer.StatusCode}");
            Assert.DoesNotContain(made.Facilitator, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        Assert.Equal(before, facilitator.Shared.Have);
        await facilitator.DisposeAsync();
    }

    private async Task<byte[]> Archive(string code, string facilitator)
    {
        using var http = hall.Http();
        using var answer = await http.Ask(HttpMethod.Get, $"/api/sessions/{code}/archive", facilitator);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    private static async Task Refused(HttpClient http, byte[] archive, string code)
    {
        using var answer = await http.PostAsync("/api/archives", new ByteArrayContent(archive));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(code, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    /// <summary>The same archive, whose directory says another unpacked size of an entry (APPNOTE 4.3.12).</summary>
    private static byte[] Saying(byte[] archive, string entry, int size)
    {
        byte[] bytes = [.. archive];
        for (var at = bytes.AsSpan().IndexOf("PK\u0001\u0002"u8); at >= 0;)
        {
            var name = Encoding.UTF8.GetString(bytes, at + 46, BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(at + 28)));
            if (name.EndsWith(entry, StringComparison.Ordinal))
            {
                BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(at + 24), size);
            }

            var next = bytes.AsSpan(at + 4).IndexOf("PK\u0001\u0002"u8);
            at = next < 0 ? -1 : at + 4 + next;
        }

        return bytes;
    }

    private static byte[] Grown(byte[] archive, string entry, string line)
    {
        using var memory = new MemoryStream();
        memory.Write(archive);
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var stream = zip.Entries.Single(one => one.FullName.EndsWith(entry, StringComparison.Ordinal)).Open();
            stream.Seek(0, SeekOrigin.End);
            stream.Write(Encoding.UTF8.GetBytes(line + "\n"));
        }

        return memory.ToArray();
    }

    private static byte[] Png(int width, int height)
    {
        byte[] size = new byte[8];
        BinaryPrimitives.WriteInt32BigEndian(size, width);
        BinaryPrimitives.WriteInt32BigEndian(size.AsSpan(4), height);
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, .. size, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, .. "IEND"u8, 0, 0, 0, 0];
    }

    private static byte[] Jpeg(int width, int height) =>
    [
        0xFF, 0xD8, 0xFF, 0xC2, 0, 11, 8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 1, 1, 0x11, 0,
        0xFF, 0xDA, 0, 4, 1, 2, 0xFF, 0xD9,
    ];

    private static byte[] Webp(int width, int height)
    {
        byte[] size = new byte[8];
        BinaryPrimitives.WriteInt32LittleEndian(size, width - 1);
        BinaryPrimitives.WriteInt32LittleEndian(size.AsSpan(3), height - 1);
        return [.. "RIFF"u8, 22, 0, 0, 0, .. "WEBPVP8X"u8, 10, 0, 0, 0, 0, 0, 0, 0, .. size.AsSpan(0, 6)];
    }
}
