using System.Collections.Immutable;
using LiveHub.Access;
using LiveHub.Domain;
using LiveHub.Store;

namespace LiveHub.Http;

/// <summary>Who may make sessions, what each has made, and how they get in again on another device (docs/ACCESS.md).</summary>
internal static class MakerEndpoints
{
    /// <summary>Sessions and learning cycles of one answer: the newest.</summary>
    private const int Most = 100;

    public static void MapMakers(this IEndpointRouteBuilder app)
    {
        var makers = app.MapGroup("/api/makers");
        makers.MapGet("/me", Know)
            .WithSummary("What is asked of who makes a session here, and whether the bearer has done it.").Produces<MakerSheet>();
        makers.MapPost("", Admit)
            .WithSummary("Says the passphrase; a token for this browser, told once.").Produces<LinkMade>(201).ProducesProblem(403);
        makers.MapDelete("/me", Forget).WithSummary("Ends the bearer's token.").Produces(204);
        makers.MapGet("/sessions", List)
            .WithSummary("The sessions and learning cycles that the bearer has made, the newest first.").Produces<MadeSheet>().ProducesProblem(403);
        makers.MapPost("/sessions/{code}/links", Open)
            .WithSummary("A new facilitator link of a session that the bearer has made; told once.").Produces<LinkMade>(201).ProducesProblem(404);
        makers.MapPost("/cycles/{id}/links", OpenCycle)
            .WithSummary("A new owner's link of a learning cycle that the bearer has made; told once.").Produces<LinkMade>(201).ProducesProblem(404);
    }

    /// <summary>Who asks, when it may make something new here; or the answer that says no.</summary>
    public static async Task<(Maker Maker, IResult? No)> Enter(HttpContext http, Makers makers)
    {
        var maker = await makers.Of(http).ConfigureAwait(false);
        return (maker, maker.No is { } no ? Problems.Of(no) : null);
    }

    private static async Task<IResult> Know(HttpContext http, Makers makers)
    {
        var maker = await makers.Of(http).ConfigureAwait(false);
        http.Response.Headers.CacheControl = "no-store";
        return Problems.Json(new MakerSheet(maker.Standing, maker.Name));
    }

    private static async Task<IResult> Admit(MakerWish wish, HttpContext http, Makers makers)
    {
        var (token, no) = await makers.Admit(wish.Passphrase, http.RequestAborted).ConfigureAwait(false);
        http.Response.Headers.CacheControl = "no-store";
        return token is null
            ? Problems.Of(no!, no!.Code == RefusalCode.TooFast ? 5_000 : null)
            : Problems.Json(new LinkMade(token), StatusCodes.Status201Created);
    }

    private static async Task<IResult> Forget(HttpContext http, Makers makers)
    {
        await makers.Forget(http).ConfigureAwait(false);
        return Results.NoContent();
    }

    private static async Task<IResult> List(HttpContext http, Makers makers)
    {
        var (maker, no) = await Enter(http, makers).ConfigureAwait(false);
        if (no is not null || maker.Key is not { } key)
        {
            return no ?? Problems.Of(RefusalCode.NotAllowed);
        }

        var made = await makers.MadeBy(key, Most, http.RequestAborted).ConfigureAwait(false);
        var streams = made.GroupBy(one => one.Stream).ToList();
        http.Response.Headers.CacheControl = "no-store";
        return Problems.Json(new MadeSheet(
            [.. streams.Where(stream => stream.Key.StartsWith(Streams.OfSessions, StringComparison.Ordinal)).Select(Session)],
            [.. streams.Where(stream => stream.Key.StartsWith(Streams.OfProgrammes, StringComparison.Ordinal)).Select(Cycle)]));
    }

    private static Task<IResult> Open(string code, HttpContext http, Makers makers, NewLinks links) =>
        Give(JoinCode.Parse(code) is { } parsed ? Streams.Session(parsed) : "", RefusalCode.NoSuchSession, http, makers, () => links.OfSession(code, alone: false));

    private static Task<IResult> OpenCycle(string id, HttpContext http, Makers makers, NewLinks links) =>
        Give(Streams.Programme(id), RefusalCode.NoSuchCycle, http, makers, () => links.OfCycle(id, alone: false));

    private static async Task<IResult> Give(
        string stream, RefusalCode unknown, HttpContext http, Makers makers, Func<Task<(NewLink? Link, Refusal? No)>> give)
    {
        var (maker, no) = await Enter(http, makers).ConfigureAwait(false);
        if (no is not null)
        {
            return no;
        }

        if (makers.WaitForLink() is { } wait)
        {
            return Problems.Of(RefusalCode.TooFast, (int)Math.Ceiling(wait.TotalMilliseconds));
        }

        // What somebody else made answers like what is not there.
        if (!await makers.HasMade(maker, stream, http.RequestAborted).ConfigureAwait(false))
        {
            return Problems.Of(unknown);
        }

        var (link, refused) = await give().ConfigureAwait(false);
        http.Response.Headers.CacheControl = "no-store";
        return link is null ? Problems.Of(refused!) : Problems.Json(new LinkMade(link.Token), StatusCodes.Status201Created);
    }

    private static MadeSession Session(IGrouping<string, MadeEvent> stream)
    {
        var state = stream.Select(one => EventCodec.Read<Event>(one.Row)).Aggregate(Domain.Session.None, Told);
        return new(
            stream.Key[Streams.OfSessions.Length..], state.Title, DateTimeOffset.FromUnixTimeMilliseconds(stream.First().At),
            state.EndedAt, state.Cycle.Programme);
    }

    /// <summary>As much of a session as its list says: the rest of its log was not read.</summary>
    private static Session Told(Session session, Event happened) => happened switch
    {
        SessionEnded e => session with { EndedAt = e.At },
        _ => SessionDecider.Evolve(session, happened),
    };

    private static MadeCycle Cycle(IGrouping<string, MadeEvent> stream)
    {
        var state = stream.Select(one => EventCodec.Read<ProgrammeEvent>(one.Row)).Aggregate(Programme.None, ProgrammeState.Evolve);
        return new(stream.Key[Streams.OfProgrammes.Length..], state.Name, DateTimeOffset.FromUnixTimeMilliseconds(stream.First().At));
    }
}

/// <param name="Passphrase">As it was typed.</param>
public sealed record MakerWish(string? Passphrase = null);

/// <summary>What is asked of who makes a session here.</summary>
/// <param name="Name">Who is signed in.</param>
public sealed record MakerSheet(MakerStanding Standing, string? Name = null);

/// <summary>What somebody has made, the newest first.</summary>
public sealed record MadeSheet(ImmutableArray<MadeSession> Sessions, ImmutableArray<MadeCycle> Cycles);

/// <param name="EndedAt">Absent while it runs.</param>
/// <param name="Cycle">The id of its learning cycle, if it belongs to one.</param>
public sealed record MadeSession(string Code, string Title, DateTimeOffset MadeAt, DateTimeOffset? EndedAt = null, string? Cycle = null);

public sealed record MadeCycle(string Id, string Name, DateTimeOffset MadeAt);
