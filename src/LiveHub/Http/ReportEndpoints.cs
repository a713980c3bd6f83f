using System.Text;
using System.Text.Json;
using LiveHub.Access;
using LiveHub.Domain;
using LiveHub.Live;
using LiveHub.Store;

namespace LiveHub.Http;

/// <summary>The report: for those who took part, for facilitators, and by a share link; never by the code alone.</summary>
internal static class ReportEndpoints
{
    private static readonly JsonSerializerOptions Indented = new(DomainJson.Options) { WriteIndented = true };

    public static void MapReports(this IEndpointRouteBuilder app) =>
        app.MapGet("/api/sessions/{code}/report", Read)
            .WithSummary("What is kept of the session; format=csv or format=json as a file.")
            .Produces<Report>().ProducesProblem(403).ProducesProblem(404);

    private static async Task<IResult> Read(
        string code, string? format, HttpContext http, Sessions sessions, WrongCodes wrongCodes, Sentences sentences)
    {
        var (session, who, no) = await SessionEndpoints.Enter(code, http, sessions, wrongCodes).ConfigureAwait(false);
        if (no is not null || who is null)
        {
            return no ?? Problems.Of(RefusalCode.NotAllowed);
        }

        await session!.Actor.ReadOn().ConfigureAwait(false); // What another node has just stored belongs to it.
        http.Response.Headers.CacheControl = "no-store";
        var report = Report.Of(session.State);
        return format switch
        {
            null => Problems.Json(report),
            "json" => File(JsonSerializer.SerializeToUtf8Bytes(report, Indented), "application/json", report.Code + ".json"),
            "csv" => Csv(CsvReport.Write(report, sentences.In(report.Language)), report.Code + ".csv"),
            _ => Problems.Of(RefusalCode.BadCommand),
        };
    }

    /// <summary>A table as a file: with a byte order mark, or spreadsheets read it as Latin-1.</summary>
    internal static IResult Csv(string table, string name) =>
        File([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(table)], "text/csv; charset=utf-8", name);

    private static IResult File(byte[] bytes, string type, string name) => Results.File(bytes, type, "livehub-" + name);
}
