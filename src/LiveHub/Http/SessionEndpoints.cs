using LiveHub.Access;
using LiveHub.Cycles;
using LiveHub.Domain;
using LiveHub.Live;
using Microsoft.AspNetCore.Mvc;

namespace LiveHub.Http;

/// <summary>Making a session, and what may be known of it before joining.</summary>
internal static class SessionEndpoints
{
    /// <summary>A whole agenda with its talks.</summary>
    private const int LargestTemplate = 512 * 1024;

    public static void MapSessions(this IEndpointRouteBuilder app)
    {
        app.MapPost("/api/sessions", Create).WithMetadata(new RequestSizeLimitAttribute(LargestTemplate))
            .WithSummary("Makes a session; its two secrets are told once.").Produces<SessionMade>(201).ProducesProblem(400).ProducesProblem(403);
        app.MapGet("/api/sessions/{code}", Look)
            .WithSummary("What a phone may know before it joins.").Produces<SessionInfo>().ProducesProblem(404);
        app.MapGet("/api/sessions/{code}/agenda", Agenda)
            .WithSummary("The agenda as a template: to keep, or to begin another session with.")
            .Produces<Template>().ProducesProblem(403);
        app.MapPost("/api/sessions/{code}/links", Share)
            .WithSummary("Makes a link that opens the report.").Produces<LinkMade>(201).ProducesProblem(403);
        app.MapGet("/api/sessions/{code}/snapshots/{audience}/{number:long}", Snapshot)
            .WithSummary("A whole shared view.").Produces<Snapshot>().ProducesProblem(403);
    }

    /// <summary>The session with this code and what the request's bearer may be in it; or the answer that says no.</summary>
    public static async Task<(LiveSession? Session, Who? Who, IResult? No)> Enter(
        string code, HttpContext http, Sessions sessions, WrongCodes wrongCodes)
    {
        var parsed = JoinCode.Parse(code);
        if (parsed is not null && await sessions.Find(parsed, http.RequestAborted).ConfigureAwait(false) is { } session)
        {
            var who = Secrets.Bearer(http.Request) is { } token
                ? await session.Grant(token, http.RequestAborted).ConfigureAwait(false)
                : null;
            return (session, who is { } known && DoorRules.Bars(session.State, known) is not null ? null : who, null);
        }

        if (parsed is not null && await sessions.IsGone(parsed, http.RequestAborted).ConfigureAwait(false))
        {
            return (null, null, Problems.Of(RefusalCode.SessionDeleted));
        }

        var waited = await wrongCodes.Wait(http.RequestAborted).ConfigureAwait(false);
        return (null, null, Problems.Of(waited ? RefusalCode.NoSuchSession : RefusalCode.TooFast, waited ? null : 5_000));
    }

    private static async Task<IResult> Create(
        SessionWish wish, HttpContext http, Makers makers, Sessions sessions, Rehearsals rehearsals, Programmes programmes, Harvester harvester,
        Reach reach, PublicAddress address, Sentences sentences)
    {
        wish = wish with { Language = sentences.Known(wish.Language) };
        var (maker, no) = await MakerEndpoints.Enter(http, makers).ConfigureAwait(false);
        if (no is not null)
        {
            return no;
        }

        if (wish.Agenda is { } agenda && (agenda.Version != Template.Newest || agenda.Steps.IsDefault || agenda.Steps.Any(step => step is null)))
        {
            return Problems.Of(RefusalCode.BadTemplate);
        }

        if (wish.Rehearse is > 0 && !rehearsals.HasRoom)
        {
            return Problems.Of(RefusalCode.TooFast, 60_000);
        }

        var (cycle, owner, refused) = await Cycle(wish, programmes).ConfigureAwait(false);
        if (refused is not null)
        {
            return Problems.Of(refused);
        }

        var (facilitator, stage) = (Secrets.New(), Secrets.New());
        var (session, answer) = await sessions.Create(code => new CreateSession(
            code, wish.Title, wish.Language, wish.Start, Secrets.Hash(facilitator), Secrets.Hash(stage), wish.Heads,
            wish.Agenda?.Steps, wish.Rehearse is > 0, cycle?.Id, cycle is null ? null : [.. OwnerLinks.Of(cycle.State)])).ConfigureAwait(false);
        if (session is null)
        {
            return Problems.Of(answer.Refused!, answer.RetryAfterMs);
        }

        if (wish.Rehearse is > 0 and var people)
        {
            rehearsals.Begin(session, people);
        }

        await harvester.Carry(session).ConfigureAwait(false);
        await makers.Remember(maker, session.Actor.Stream).ConfigureAwait(false);
        if (owner is not null)
        {
            await makers.Remember(maker, cycle!.Actor.Stream).ConfigureAwait(false);
        }

        reach.Expect(address.For(session.Code, http.Request).Short, http.Connection.LocalPort);
        return Problems.Json(
            new SessionMade(session.Code, facilitator, stage, cycle is null ? null : new(cycle.Id, cycle.State.Name, owner)),
            StatusCodes.Status201Created);
    }

    /// <summary>The learning cycle that a session is wished for: a new one with its owner's secret, or one that the bearer
    /// of the secret runs.</summary>
    private static async Task<(LiveProgramme? Cycle, string? Owner, Refusal? No)> Cycle(SessionWish wish, Programmes programmes)
    {
        if (wish.Cycle is not { } asked)
        {
            return default;
        }

        if (asked.Id is null)
        {
            var owner = Secrets.New();
            var (made, answer) = await programmes.Create(asked.Name ?? "", wish.Language, owner).ConfigureAwait(false);
            return (made, owner, answer.Refused);
        }

        var cycle = await programmes.Find(asked.Id).ConfigureAwait(false);
        return cycle is null ? (null, null, RefusalCode.NoSuchCycle)
            : Secrets.IsWellFormed(asked.Owner) && await cycle.Grant(asked.Owner!).ConfigureAwait(false) is { Role: Role.Owner }
                ? (cycle, null, null)
            : (null, null, RefusalCode.NotAllowed);
    }

    private static async Task<IResult> Look(
        string code, HttpContext http, Sessions sessions, WrongCodes wrongCodes, TimeProvider time)
    {
        var (session, _, no) = await Enter(code, http, sessions, wrongCodes).ConfigureAwait(false);
        if (session is null)
        {
            return no!;
        }

        var state = session.State;
        var admits = state.EndedAt is not { } ended || time.GetUtcNow() <= ended + Limits.AdmittedAfterEnd;
        return Problems.Json(new SessionInfo(
            session.Code, state.Title, state.Language, state.Ended, admits, state.Aside.Passphrase is null ? null : true));
    }

    private static async Task<IResult> Agenda(string code, HttpContext http, Sessions sessions, WrongCodes wrongCodes)
    {
        var (session, who, no) = await Enter(code, http, sessions, wrongCodes).ConfigureAwait(false);
        if (no is not null || who is not { Role: Role.Facilitator })
        {
            return no ?? Problems.Of(RefusalCode.NotAllowed);
        }

        await session!.Actor.ReadOn().ConfigureAwait(false);
        http.Response.Headers.CacheControl = "no-store";
        return Problems.Json(Template.Of(session.State));
    }

    private static async Task<IResult> Share(string code, HttpContext http, Sessions sessions, WrongCodes wrongCodes)
    {
        var (session, who, no) = await Enter(code, http, sessions, wrongCodes).ConfigureAwait(false);
        if (no is not null || who is not { Role: Role.Facilitator })
        {
            return no ?? Problems.Of(RefusalCode.NotAllowed);
        }

        var token = Secrets.New();
        var answer = await session!.Ask(Secrets.New(), new ShareReport(Secrets.Hash(token)), Who.System).ConfigureAwait(false);
        http.Response.Headers.CacheControl = "no-store";
        return answer.Refused is { } refused
            ? Problems.Of(refused, answer.RetryAfterMs)
            : Problems.Json(new LinkMade(token), StatusCodes.Status201Created);
    }

    private static async Task<IResult> Snapshot(
        string code, string audience, long number, string? place, HttpContext http, Sessions sessions, WrongCodes wrongCodes)
    {
        var (session, who, no) = await Enter(code, http, sessions, wrongCodes).ConfigureAwait(false);
        if (no is not null)
        {
            return no;
        }

        if (who is null || !Enum.TryParse<AudienceKind>(audience, ignoreCase: true, out var kind)
            || Grants.Audience(session!.State, who.Value, kind, place) is not { } granted)
        {
            return Problems.Of(RefusalCode.NotAllowed);
        }

        var snapshot = await session!.Actor.Fetch(granted, number).ConfigureAwait(false);
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.Vary = "Accept-Encoding";
        return snapshot.Answer(http);
    }
}

/// <param name="Title">At most 120 characters.</param>
/// <param name="Language">Of the big screen and exports: en or nl.</param>
/// <param name="Heads">How many people are expected: the starting points adapt to it.</param>
/// <param name="Agenda">A template to begin with, in place of a starting point.</param>
/// <param name="Cycle">The learning cycle that it is to belong to; absent when to none.</param>
/// <param name="Rehearse">So many simulated people take part (at most 500), and every screen says that it is a rehearsal.</param>
public sealed record SessionWish(
    string Title, StartingPoint Start = StartingPoint.IdeaRound, string Language = "en", int? Heads = null, Template? Agenda = null,
    int? Rehearse = null, CycleWish? Cycle = null);

/// <summary>The learning cycle that a session is to belong to: one that there is, or a new one.</summary>
/// <param name="Id">Of one that there is, with the secret of its <paramref name="Owner"/>.</param>
/// <param name="Name">Of a new one: the organisation, say.</param>
public sealed record CycleWish(string? Id = null, string? Owner = null, string? Name = null);

/// <param name="Owner">Its owner's secret, told once, when the cycle is new.</param>
public sealed record CycleMade(string Id, string Name, string? Owner = null);

/// <summary>A new session's code and its two secrets, and its learning cycle, if it belongs to one.</summary>
public sealed record SessionMade(string Code, string Facilitator, string Stage, CycleMade? Cycle = null);

/// <param name="Admits">Whether the code still lets people in.</param>
/// <param name="Passphrase">Whether who is new is asked for a passphrase; absent when not.</param>
public sealed record SessionInfo(
    string Code, string Title, string Language, bool Ended, bool Admits, bool? Passphrase = null);

/// <summary>The secret of a share link.</summary>
public sealed record LinkMade(string Token);
