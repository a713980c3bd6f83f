using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using LiveHub.Domain;
using LiveHub.Http;

namespace LiveHub.Tests.Http;

/// <summary>Pictures: checked, without the marks that tell where they were taken, seen by whoever knows their key.</summary>
public sealed class PictureTests(Hall hall) : IClassFixture<Hall>
{
    /// <summary>The head, JFIF, EXIF with a place, a comment, a table, and the picture itself.</summary>
    private static readonly byte[] Jpeg =
    [
        0xFF, 0xD8, .. Segment(0xE0, "JFIF"), .. Segment(0xE1, "Exif GPS 52.1 N"), .. Segment(0xFE, "Secret"),
        .. Segment(0xDB, "table"), .. Segment(0xDA, "scan"), 1, 2, 3, 0xFF, 0xD9,
    ];

    [Fact]
    public async Task A_picture_is_kept_without_its_marks_and_seen_by_whoever_knows_its_key()
    {
        var (made, _) = await hall.Session("Pictures");
        using var http = new HttpClient { BaseAddress = hall.Address };
        var answer = await Post(http, made.Code, made.Facilitator, Jpeg);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var key = (await answer.Content.ReadFromJsonAsync<PictureKept>())!.Key;
        var seen = await http.GetAsync(new Uri($"/api/sessions/{made.Code}/pictures/{key}", UriKind.Relative));
        var text = Encoding.Latin1.GetString(await seen.Content.ReadAsByteArrayAsync());
        Assert.Equal("image/jpeg", seen.Content.Headers.ContentType!.MediaType);
        Assert.DoesNotContain("GPS", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Secret", text, StringComparison.Ordinal);
        Assert.Contains("JFIF", text, StringComparison.Ordinal);
        Assert.Contains("scan", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_picture_or_too_large_or_from_a_stranger_is_refused()
    {
        var (made, _) = await hall.Session("Pictures");
        using var http = new HttpClient { BaseAddress = hall.Address };
        Assert.Contains("badPicture", await Text(await Post(http, made.Code, made.Facilitator, "<svg onload=x>"u8.ToArray())), StringComparison.Ordinal);
        Assert.Contains("badPicture", await Text(await Post(http, made.Code, made.Facilitator, Jpeg[..40])), StringComparison.Ordinal);
        Assert.Contains("pictureTooLarge", await Text(await Post(http, made.Code, made.Facilitator, new byte[500_000])), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await Post(http, made.Code, made.Stage, Jpeg)).StatusCode);
        var unknown = await http.GetAsync(new Uri($"/api/sessions/{made.Code}/pictures/AAAAAAAAAAAAAAAAAAAAAA", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    [Fact]
    public async Task A_person_with_a_seat_brings_ten_small_pictures_and_a_reader_none()
    {
        var (made, facilitator) = await hall.Session("Photos");
        using var http = new HttpClient { BaseAddress = hall.Address };
        await using var ann = await hall.Phone(made.Code);
        byte[] large = [.. Jpeg, .. new byte[(200 * 1024) - Jpeg.Length]];
        Assert.Equal(HttpStatusCode.Created, (await Post(http, made.Code, ann.Token, large)).StatusCode);
        var tooLarge = await Text(await Post(http, made.Code, ann.Token, [.. large, 0]));
        Assert.Contains("pictureTooLarge", tooLarge, StringComparison.Ordinal);
        Assert.Contains("\"most\":200", tooLarge, StringComparison.Ordinal);
        for (var more = 1; more < 10; more++)
        {
            Assert.Equal(HttpStatusCode.Created, (await Post(http, made.Code, ann.Token, Jpeg)).StatusCode);
        }

        Assert.Contains("tooManyPictures", await Text(await Post(http, made.Code, ann.Token, Jpeg)), StringComparison.Ordinal);
        await using var bob = await hall.Phone(made.Code);
        Assert.Equal(HttpStatusCode.Created, (await Post(http, made.Code, bob.Token, Jpeg)).StatusCode);
        using var ask = new HttpRequestMessage(HttpMethod.Post, $"/api/sessions/{made.Code}/links");
        ask.Headers.Authorization = new AuthenticationHeaderValue("Bearer", made.Facilitator);
        var link = (await (await http.SendAsync(ask)).Content.ReadFromJsonAsync<Link>())!;
        Assert.Equal(HttpStatusCode.Forbidden, (await Post(http, made.Code, link.Token, Jpeg)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await Post(http, made.Code, "AAAAAAAAAAAAAAAAAAAAAA", Jpeg)).StatusCode);
        await facilitator.Send(new EndSession());
        Assert.Contains("sessionEnded", await Text(await Post(http, made.Code, bob.Token, Jpeg)), StringComparison.Ordinal);
        await facilitator.DisposeAsync();
    }

    [Fact]
    public void A_PNG_keeps_what_is_drawn_and_a_WebP_too()
    {
        byte[] png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Chunk("IHDR", "head"), .. Chunk("tEXt", "Author Ann"), .. Chunk("IDAT", "data"), .. Chunk("IEND", "")];
        var clean = Encoding.Latin1.GetString(PictureBytes.Clean(png)!.Bytes);
        Assert.DoesNotContain("Ann", clean, StringComparison.Ordinal);
        Assert.Contains("IDAT", clean, StringComparison.Ordinal);
        byte[] webp = [.. "RIFF\0\0\0\0WEBP"u8, .. Riff("VP8X", "\u000Cflags"), .. Riff("VP8 ", "data"), .. Riff("EXIF", "GPS 52")];
        var web = PictureBytes.Clean(webp)!;
        Assert.DoesNotContain("GPS", Encoding.Latin1.GetString(web.Bytes), StringComparison.Ordinal);
        Assert.Equal(0, web.Bytes[20] & 0x0C);
        Assert.Equal(web.Bytes.Length - 8, BitConverter.ToInt32(web.Bytes, 4));
    }

    private sealed record Link(string Token);

    private static byte[] Segment(byte marker, string text) =>
        [0xFF, marker, 0, (byte)(text.Length + 2), .. Encoding.ASCII.GetBytes(text)];

    private static byte[] Chunk(string name, string text) =>
        [0, 0, 0, (byte)text.Length, .. Encoding.ASCII.GetBytes(name), .. Encoding.ASCII.GetBytes(text), 0, 0, 0, 0];

    private static byte[] Riff(string name, string text) =>
        [.. Encoding.ASCII.GetBytes(name), (byte)text.Length, 0, 0, 0, .. Encoding.ASCII.GetBytes(text), .. text.Length % 2 == 1 ? new byte[1] : []];

    private static async Task<HttpResponseMessage> Post(HttpClient http, string code, string token, byte[] bytes)
    {
        using var ask = new HttpRequestMessage(HttpMethod.Post, $"/api/sessions/{code}/pictures") { Content = new ByteArrayContent(bytes) };
        ask.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await http.SendAsync(ask);
    }

    private static Task<string> Text(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync();
}
