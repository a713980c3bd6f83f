using System.Collections.Immutable;
using LiveHub.Access;
using LiveHub.Domain;
using LiveHub.Live;

namespace LiveHub.Http;

/// <summary>A learning scan by its link, for days around the session, also for staff who stay away. Nobody is known here: a
/// ballot that the browser made is good for one answer, and says no more than "has answered".</summary>
internal static class ScanEndpoints
{
    public static void MapScans(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/scans/{code}", Read)
            .WithSummary("What the scan of a session asks, while its link is open.").Produces<ScanSheet>().ProducesProblem(400).ProducesProblem(404);
        app.MapPost("/api/scans/{code}/answers", HandIn)
            .WithSummary("Hands in answers by the link, once for each ballot.").Produces<SendAnswer>().ProducesProblem(404);
    }

    private static async Task<IResult> Read(string code, HttpContext http, Sessions sessions, WrongCodes wrongCodes)
    {
        var (session, no) = await Enter(code, http, sessions, wrongCodes).ConfigureAwait(false);
        return no ?? (ScanSheet.Of(session!.State) is { } sheet ? Problems.Json(sheet)
            : Problems.Of(session.State.Scans.Values.Any(scan => scan.Phase > ScanPhase.Open) ? RefusalCode.ScanIsClosed : RefusalCode.ScanNotOpen));
    }

    private static async Task<IResult> HandIn(string code, ScanHandIn send, HttpContext http, Sessions sessions, WrongCodes wrongCodes)
    {
        var (session, no) = await Enter(code, http, sessions, wrongCodes).ConfigureAwait(false);
        if (no is not null)
        {
            return no;
        }

        if (!Secrets.IsWellFormed(send.Id) || !Secrets.IsWellFormed(send.Ballot))
        {
            return Problems.Json(new SendAnswer(Refused: RefusalCode.BadCommand));
        }

        if (session!.WaitAway() is { } wait)
        {
            return Problems.Json(new SendAnswer(Refused: RefusalCode.TooFast, RetryAfterMs: (int)Math.Ceiling(wait.TotalMilliseconds)));
        }

        return Problems.Json(await session.Ask(
            send.Id, new HandInScanAway(send.Scan, Secrets.Hash(send.Ballot), send.Answers, send.Wanted), Who.System).ConfigureAwait(false));
    }

    private static async Task<(LiveSession? Session, IResult? No)> Enter(string code, HttpContext http, Sessions sessions, WrongCodes wrongCodes)
    {
        http.Response.Headers.CacheControl = "no-store";
        var (session, _, no) = await SessionEndpoints.Enter(code, http, sessions, wrongCodes).ConfigureAwait(false);
        if (session is not null && ScanSheet.Of(session.State) is null)
        {
            await session.Actor.ReadOn().ConfigureAwait(false); // Its link may have been opened on another node a moment ago.
        }

        return (session, no);
    }
}

/// <summary>What is asked by the link of a scan.</summary>
/// <param name="Language">Of the session.</param>
/// <param name="Scan">The activity, to answer to.</param>
/// <param name="Until">Until when the link is open (Unix milliseconds).</param>
public sealed record ScanSheet(
    string Title, string Language, ActivityKey Scan, string Question, ScanPhase Phase, ImmutableArray<ScanDimension> Dimensions, long Until)
{
    /// <summary>The first scan of the agenda whose link is open; null when there is none.</summary>
    public static ScanSheet? Of(Session session) => session.Agenda
        .Where(step => session.Scans.GetValueOrDefault(step.Key) is { Phase: ScanPhase.Open, LinkUntil: not null })
        .Select(step => new ScanSheet(
            session.Title, session.Language, step.Key, step.Plan.Question, ScanPhase.Open, ((ScanPlan)step.Plan).Asked,
            session.Scans[step.Key].LinkUntil!.Value.ToUnixTimeMilliseconds()))
        .FirstOrDefault();
}

/// <summary>Answers by the link.</summary>
/// <param name="Id">Of the command, for repeats.</param>
/// <param name="Ballot">A secret of at least 128 random bits, base64url, that the browser made.</param>
public sealed record ScanHandIn(string Id, string Ballot, ActivityKey Scan, ImmutableArray<int> Answers, ImmutableArray<int> Wanted);
