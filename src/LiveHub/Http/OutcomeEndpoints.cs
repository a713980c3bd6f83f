using System.Runtime.CompilerServices;
using System.Text.Json;
using LiveHub.Access;
using LiveHub.Cycles;
using LiveHub.Domain;
using LiveHub.Live;
using LiveHub.Store;

namespace LiveHub.Http;

/// <summary>What became of a session's ideas, for years: the same bytes for everybody with a part in it.</summary>
internal static class OutcomeEndpoints
{
    /// <summary>The last that were made of each session: a whole hall asks for them at the end.</summary>
    private static readonly ConditionalWeakTable<LiveSession, Made> Last = [];

    public static void MapOutcomes(this IEndpointRouteBuilder app) =>
        app.MapGet("/api/sessions/{code}/outcomes", Read)
            .WithSummary("What became of each idea: no authors.").Produces<OutcomesSheet>().ProducesProblem(403);

    private static async Task<IResult> Read(
        string code, HttpContext http, Sessions sessions, Programmes programmes, Harvester harvester, WrongCodes wrongCodes, IEventStore store)
    {
        var (session, who, no) = await SessionEndpoints.Enter(code, http, sessions, wrongCodes).ConfigureAwait(false);
        if (no is not null || who is null)
        {
            return no ?? Problems.Of(RefusalCode.NotAllowed);
        }

        await session!.Actor.ReadOn().ConfigureAwait(false); // What another node has just stored belongs to it.
        await harvester.CarryNews(session).ConfigureAwait(false); // What the session has just told its cycle, too.
        var programme = await programmes.Find(session.State.Cycle.Programme, http.RequestAborted).ConfigureAwait(false);
        var made = Make(session, programme, epoch: store.Epoch);
        var headers = http.Response.Headers;
        headers.CacheControl = "private, no-cache";
        headers.ETag = made.Tag;
        headers.Vary = "Accept-Encoding, Authorization";
        return http.Request.Headers.IfNoneMatch == made.Tag
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : made.Bytes.Answer(http);
    }

    /// <param name="epoch">After a restore other outcomes have the same versions.</param>
    private static Made Make(LiveSession session, LiveProgramme? programme, string epoch)
    {
        var tag = $"\"{epoch}-{session.Actor.Version}-{programme?.Actor.Version ?? 0}\"";
        if (Last.TryGetValue(session, out var last) && last.Tag == tag)
        {
            return last;
        }

        var sheet = Outcomes.Of(session.State, programme?.State);
        var made = new Made(tag, new(session.Actor.Version, JsonSerializer.SerializeToUtf8Bytes(sheet, DomainJson.Options)));
        Last.AddOrUpdate(session, made);
        return made;
    }

    private sealed record Made(string Tag, SnapshotBytes Bytes);
}
