using System.Text;
using System.Text.Json;
using LiveHub.Access;
using LiveHub.Domain;
using LiveHub.Exports;
using LiveHub.Live;

namespace LiveHub.Http;

/// <summary>The report: for those who took part, for facilitators, and by a share link; never by the code alone.</summary>
internal static class ReportEndpoints
{
    /// <summary>Files that are made as a whole, at once: a hall may press the button together.</summary>
    private static readonly SemaphoreSlim AtOnce = new(2);

    public static void MapReports(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/sessions/{code}/report", Read)
            .WithSummary("What is kept of the session; format=csv, json, xlsx, md or zip as a file; names=false without names.")
            .Produces<Report>().ProducesProblem(403).ProducesProblem(404);
        app.MapGet("/api/sessions/{code}/replay", Play)
            .WithSummary("The session played back: what the big screen showed when.").Produces<Replay>().ProducesProblem(403).ProducesProblem(404);
    }

    private static async Task<IResult> Read(
        string code, string? format, bool? names, HttpContext http, Sessions sessions, WrongCodes wrongCodes, Sentences sentences, ZipReport zip)
    {
        var (session, who, no) = await Open(code, http, sessions, wrongCodes).ConfigureAwait(false);
        if (session is null)
        {
            return no!;
        }

        var report = names == false ? ReportNames.TakenFrom(Report.Of(session.State)) : Report.Of(session.State);
        var people = names != false && who.Role == Role.Facilitator ? ReportPeople.Of(session.State) : null;
        var language = sentences.Preferred(http.Request) ?? report.Language;
        var source = new ExportSource(report with { Language = language }, sentences.In(language), people);
        return format switch
        {
            null => Problems.Json(report),
            "json" => File(JsonSerializer.SerializeToUtf8Bytes(report, ExportJson.Indented), "application/json", report.Code + ".json"),
            "csv" => Csv(CsvReport.Write(source.Report, source.Words), report.Code + ".csv"),
            "md" => File(Encoding.UTF8.GetBytes(MarkdownReport.Write(source with { People = null })), "text/markdown; charset=utf-8", report.Code + ".md"),
            "xlsx" => await Packed(
                to => { XlsxReport.Write(to, ExportSections.Of(source)); return Task.CompletedTask; },
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", report.Code + ".xlsx", http.RequestAborted).ConfigureAwait(false),
            "zip" => await Packed(
                to => zip.Write(to, source, http.RequestAborted), "application/zip", report.Code + "-report.zip", http.RequestAborted).ConfigureAwait(false),
            _ => Problems.Of(RefusalCode.BadCommand),
        };
    }

    private static async Task<IResult> Play(string code, HttpContext http, Sessions sessions, WrongCodes wrongCodes, Replays replays)
    {
        var (session, _, no) = await Open(code, http, sessions, wrongCodes).ConfigureAwait(false);
        return session is null ? no! : Results.Bytes(await replays.Of(session, http.RequestAborted).ConfigureAwait(false), "application/json");
    }

    private static async Task<(LiveSession? Session, Who Who, IResult? No)> Open(
        string code, HttpContext http, Sessions sessions, WrongCodes wrongCodes)
    {
        var (session, who, no) = await SessionEndpoints.Enter(code, http, sessions, wrongCodes).ConfigureAwait(false);
        if (no is not null || who is not { } known)
        {
            return (null, default, no ?? Problems.Of(RefusalCode.NotAllowed));
        }

        if (known.Role == Role.Participant && session!.WaitToLook(known) is { } wait)
        {
            return (null, default, Problems.Of(RefusalCode.TooFast, (int)Math.Ceiling(wait.TotalMilliseconds)));
        }

        await session!.Actor.ReadOn().ConfigureAwait(false); // What another node has just stored belongs to it.
        http.Response.Headers.CacheControl = "no-store";
        return (session, known, null);
    }

    /// <summary>A table as a file: with a byte order mark, or spreadsheets read it as Latin-1.</summary>
    internal static IResult Csv(string table, string name) =>
        File([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(table)], "text/csv; charset=utf-8", name);

    private static IResult File(byte[] bytes, string type, string name) => Results.File(bytes, type, "livehub-" + name);

    /// <summary>What is written with jumps back and forth goes into a file first, which is gone when it was sent.</summary>
    private static async Task<IResult> Packed(Func<Stream, Task> write, string type, string name, CancellationToken stop)
    {
        await AtOnce.WaitAsync(stop).ConfigureAwait(false);
        var packed = new FileStream(
            Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose);
        try
        {
            await write(packed).ConfigureAwait(false);
            packed.Position = 0;
            return Results.File(packed, type, "livehub-" + name);
        }
        catch
        {
            await packed.DisposeAsync().ConfigureAwait(false);
            throw;
        }
        finally
        {
            AtOnce.Release();
        }
    }
}
