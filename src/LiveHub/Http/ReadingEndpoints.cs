using LiveHub.Access;
using LiveHub.Domain;
using LiveHub.Live;

namespace LiveHub.Http;

/// <summary>The sections of a session, for whoever knows its code while reading is open.</summary>
internal static class ReadingEndpoints
{
    public static void MapReading(this IEndpointRouteBuilder app) =>
        app.MapGet("/api/sessions/{code}/reading", Read)
            .WithSummary("The sections to read and think about; with a seat's secret also what that person wrote.")
            .Produces<ReadingSheet>().ProducesProblem(403).ProducesProblem(404);

    private static async Task<IResult> Read(string code, HttpContext http, Sessions sessions, WrongCodes wrongCodes)
    {
        var (session, who, no) = await SessionEndpoints.Enter(code, http, sessions, wrongCodes).ConfigureAwait(false);
        if (session is null)
        {
            return no!;
        }

        if (who is { Role: Role.Participant } person && session.WaitToLook(person) is { } wait)
        {
            return Problems.Of(RefusalCode.TooFast, (int)Math.Ceiling(wait.TotalMilliseconds));
        }

        await session.Actor.ReadOn().ConfigureAwait(false);
        http.Response.Headers.CacheControl = "no-store";
        return session.State.Reading
            ? Problems.Json(ReadingSheet.Of(session.State, who is { Role: Role.Participant } reader ? reader.Seat : null))
            : Problems.Of(RefusalCode.NotToRead);
    }
}
