using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using LiveHub.Domain;
using LiveHub.Exports;
using LiveHub.Http;
using LiveHub.Store;

namespace LiveHub.Tests.Http;

/// <summary>The report as files, with and without names, and the session played back, over HTTP.</summary>
public sealed class ExportTests(Hall hall) : IClassFixture<Hall>
{
    [Fact]
    public async Task E4_participants_are_for_the_facilitator_and_names_can_be_left_out()
    {
        var (made, facilitator) = await hall.Session("A day");
        await using var phone = await hall.Phone(made.Code);
        await phone.Do(new GiveName("Ann Named"));
        var board = facilitator.Steps()[0];
        await facilitator.Do(new Go(board));
        await phone.Do(new SendIdea(board, "*One* <login> for | all"));

        Assert.Contains("Participants", await Sheets(made.Code, made.Facilitator));
        Assert.DoesNotContain("Participants", await Sheets(made.Code, made.Facilitator, "&names=false"));
        Assert.DoesNotContain("Participants", await Sheets(made.Code, phone.Token));

        var markdown = await Text(made.Code, made.Facilitator, "report?format=md");
        Assert.Contains("\\*One\\* \\<login\\> for \\| all", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("Ann Named", markdown, StringComparison.Ordinal);
        var plain = JsonSerializer.Deserialize<Report>(await Text(made.Code, phone.Token, "report?format=json&names=false"), DomainJson.Options);
        Assert.True(plain!.WithoutNames);
        Assert.Equal(1, plain.Version);

        using var zip = new ZipArchive(new MemoryStream(await Bytes(made.Code, made.Facilitator, "report?format=zip")));
        Assert.Equal(
            [".csv", ".html", ".json", ".md", ".xlsx"], zip.Entries.Select(entry => Path.GetExtension(entry.FullName)).Order());
        using var page = new StreamReader(zip.Entries.Single(entry => entry.Name.EndsWith(".html", StringComparison.Ordinal)).Open());
        Assert.Contains("*One* &lt;login&gt; for | all", await page.ReadToEndAsync(), StringComparison.Ordinal);
        await facilitator.DisposeAsync();
    }

    [Fact]
    public async Task E6_who_may_open_the_report_may_play_it_back()
    {
        var (made, facilitator) = await hall.Session("Played");
        await using var phone = await hall.Phone(made.Code);
        await phone.Do(new GiveName("Ann Named"));
        await facilitator.Do(new Go(facilitator.Steps()[0]));
        await phone.Do(new SendIdea(facilitator.Steps()[0], "One login"));
        await facilitator.Do(new Go(facilitator.Steps()[1]));

        Assert.Equal(HttpStatusCode.Forbidden, (await Get(made.Code, null, "replay")).StatusCode);
        var bytes = await Text(made.Code, phone.Token, "replay");
        var replay = JsonSerializer.Deserialize<Replay>(bytes, DomainJson.Options)!;
        Assert.Equal("One login", Assert.Single(replay.Steps[0].Texts).Text);
        Assert.Equal(bytes, await Text(made.Code, made.Facilitator, "replay"));
        Assert.DoesNotContain("Ann Named", bytes, StringComparison.Ordinal);
        Assert.DoesNotContain("seat", bytes, StringComparison.OrdinalIgnoreCase);
        await facilitator.DisposeAsync();
    }

    [Fact]
    public async Task An_unknown_form_is_refused()
    {
        var (made, facilitator) = await hall.Session("Forms");
        Assert.Equal(HttpStatusCode.BadRequest, (await Get(made.Code, made.Facilitator, "report?format=exe")).StatusCode);
        await facilitator.DisposeAsync();
    }

    private async Task<IReadOnlyList<string>> Sheets(string code, string token, string more = "")
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(await Bytes(code, token, "report?format=xlsx" + more)), isEditable: false);
        return [.. document.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Select(sheet => sheet.Name!.Value!)];
    }

    private async Task<string> Text(string code, string token, string path) => System.Text.Encoding.UTF8.GetString(await Bytes(code, token, path));

    private async Task<byte[]> Bytes(string code, string? token, string path)
    {
        using var answer = await Get(code, token, path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    private async Task<HttpResponseMessage> Get(string code, string? token, string path)
    {
        using var http = hall.Http();
        http.DefaultRequestHeaders.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        return await http.GetAsync($"/api/sessions/{code}/{path}");
    }
}
