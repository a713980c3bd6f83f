using LiveHub.Access;
using LiveHub.Cycles;
using LiveHub.Domain;
using LiveHub.Forgetting;
using LiveHub.Live;

namespace LiveHub.Http;

/// <summary>Deleting a session, or a whole learning cycle, for good; and erasing a name while results stay.</summary>
internal static class DeletingEndpoints
{
    public static void MapDeleting(this IEndpointRouteBuilder app)
    {
        app.MapDelete("/api/sessions/{code}", Session)
            .WithSummary("Deletes a session for good; what it carried into its learning cycle stays there.").Produces(204).ProducesProblem(403).ProducesProblem(410);
        app.MapPost("/api/sessions/{code}/erasures", Erase)
            .WithSummary("Erases somebody's name, here and in the learning cycle; what it wrote stays.").Produces(204).ProducesProblem(403);
        app.MapDelete("/api/programmes/{id}", Programme)
            .WithSummary("Deletes a learning cycle with all its sessions for good.").Produces(204).ProducesProblem(403).ProducesProblem(410);
    }

    private static async Task<IResult> Erase(
        string code, ErasureWish wish, HttpContext http, Sessions sessions, WrongCodes wrongCodes, Erasing erasing)
    {
        http.Response.Headers.CacheControl = "no-store";
        var (session, who, no) = await SessionEndpoints.Enter(code, http, sessions, wrongCodes).ConfigureAwait(false);
        if (no is not null || who is not { } known || wish.Person is null != known is { Role: Role.Participant } || known.Role is not (Role.Participant or Role.Facilitator))
        {
            return no ?? Problems.Of(RefusalCode.NotAllowed);
        }

        if ((wish.Person is { } person ? session!.State.PersonAt(person) : known.Seat) is not { } seat)
        {
            return Problems.Of(RefusalCode.NoSuchPerson);
        }

        if (session!.Wait(known) is { } wait)
        {
            return Problems.Of(RefusalCode.TooFast, (int)Math.Ceiling(wait.TotalMilliseconds));
        }

        var answer = await erasing.InSession(session, seat).ConfigureAwait(false);
        return answer.Refused is { } refused ? Problems.Of(refused, answer.RetryAfterMs) : Results.NoContent();
    }

    private static async Task<IResult> Session(
        string code, HttpContext http, Sessions sessions, WrongCodes wrongCodes, Deleting deleting)
    {
        http.Response.Headers.CacheControl = "no-store";
        var (session, who, no) = await SessionEndpoints.Enter(code, http, sessions, wrongCodes).ConfigureAwait(false);
        if (no is not null || who is not { Role: Role.Facilitator })
        {
            return no ?? Problems.Of(RefusalCode.NotAllowed);
        }

        await deleting.Session(session!.Code).ConfigureAwait(false);
        return Results.NoContent();
    }

    private static async Task<IResult> Programme(
        string id, HttpContext http, Programmes programmes, Harvester harvester, WrongCodes wrongCodes, Deleting deleting)
    {
        var (programme, who, no) = await ProgrammeEndpoints.Enter(id, http, programmes, wrongCodes).ConfigureAwait(false);
        if (no is not null || who.Role != Role.Owner)
        {
            return no ?? Problems.Of(RefusalCode.NotAllowed);
        }

        await harvester.CatchUp(programme!).ConfigureAwait(false);
        await deleting.Programme(programme!).ConfigureAwait(false);
        return Results.NoContent();
    }
}

/// <param name="Person">Asked by the facilitator: the number that somebody came with. Without, who asks erases its own name.</param>
public sealed record ErasureWish(int? Person = null);
