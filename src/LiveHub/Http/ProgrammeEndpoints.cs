using System.Text.Json;
using LiveHub.Access;
using LiveHub.Cycles;
using LiveHub.Domain;
using LiveHub.Forgetting;
using LiveHub.Live;
using LiveHub.Store;

namespace LiveHub.Http;

/// <summary>A learning cycle: reading it, and asking for changes.</summary>
internal static class ProgrammeEndpoints
{
    public static void MapProgrammes(this IEndpointRouteBuilder app)
    {
        var cycle = app.MapGroup("/api/programmes/{id}");
        cycle.MapGet("", Read)
            .WithSummary("A learning cycle as its reader may see it.").Produces<ProgrammeSheet>().ProducesProblem(403);
        cycle.MapPost("/commands", Send)
            .WithSummary("Asks for one change; the same id again changes nothing.").Produces<SendAnswer>().ProducesProblem(403);
        cycle.MapPost("/members", Invite)
            .WithSummary("Makes somebody's own link to a project; told once.").Produces<LinkMade>(201).ProducesProblem(403);
        cycle.MapGet("/requests.csv", Requests)
            .WithSummary("What was asked so that lessons stick, by function, as a table.")
            .Produces(200, contentType: "text/csv").ProducesProblem(403);
        cycle.MapGet("/practices.csv", Practices)
            .WithSummary("Best practices that may be shared, as a table: without whom to ask.")
            .Produces(200, contentType: "text/csv").ProducesProblem(403);
    }

    /// <summary>The cycle with this id and what the request's bearer may be in it; or the answer that says no.</summary>
    public static async Task<(LiveProgramme? Programme, Who Who, IResult? No)> Enter(
        string id, HttpContext http, Programmes programmes, WrongCodes wrongCodes)
    {
        // Anybody may sign up: that opens its own page, and nothing of the cycle.
        if (await programmes.Find(id, http.RequestAborted).ConfigureAwait(false) is { } programme)
        {
            var who = Secrets.Bearer(http.Request) is { } token ? await programme.Grant(token).ConfigureAwait(false) : null;
            http.Response.Headers.CacheControl = "no-store";
            return (programme, who ?? default, who is null or { Role: Role.Guest } ? Problems.Of(RefusalCode.NotAllowed) : null);
        }

        if (await programmes.IsGone(id, http.RequestAborted).ConfigureAwait(false))
        {
            return (null, default, Problems.Of(RefusalCode.CycleDeleted));
        }

        var waited = await wrongCodes.Wait(http.RequestAborted).ConfigureAwait(false);
        return (null, default, Problems.Of(waited ? RefusalCode.NoSuchCycle : RefusalCode.TooFast, waited ? null : 5_000));
    }

    private static async Task<IResult> Read(
        string id, HttpContext http, Programmes programmes, Harvester harvester, WrongCodes wrongCodes)
    {
        var (programme, who, no) = await Enter(id, http, programmes, wrongCodes).ConfigureAwait(false);
        if (no is not null || !ProgrammeView.MayRead(who))
        {
            return no ?? Problems.Of(RefusalCode.NotAllowed);
        }

        await harvester.CatchUp(programme!).ConfigureAwait(false);
        return Problems.Json(ProgrammeView.Of(programme!.State, who, programme.Actor.Version));
    }

    private static async Task<IResult> Send(
        string id, SendRequest send, HttpContext http, Programmes programmes, Erasing erasing, WrongCodes wrongCodes)
    {
        var (programme, who, no) = await Enter(id, http, programmes, wrongCodes).ConfigureAwait(false);
        if (no is not null)
        {
            return no;
        }

        return programme!.Wait(who) is { } wait ? Problems.Json(new SendAnswer(Refused: RefusalCode.TooFast, RetryAfterMs: (int)Math.Ceiling(wait.TotalMilliseconds)))
            : !Secrets.IsWellFormed(send.Id) || Command(send.Command) is not { } command ? Problems.Json(new SendAnswer(Refused: RefusalCode.BadCommand))
            : command is ErasePerson erase ? Problems.Json(await erasing.InProgramme(programme, send.Id, erase, who).ConfigureAwait(false))
            : Problems.Json(await programme.Ask(send.Id, command, who).ConfigureAwait(false));
    }

    private static async Task<IResult> Invite(
        string id, MemberWish wish, HttpContext http, Programmes programmes, WrongCodes wrongCodes)
    {
        var (programme, who, no) = await Enter(id, http, programmes, wrongCodes).ConfigureAwait(false);
        if (no is not null || who.Role != Role.Owner)
        {
            return no ?? Problems.Of(RefusalCode.NotAllowed);
        }

        var token = Secrets.New();
        var answer = await programme!.Ask(
            Secrets.New(), new InviteMember(new(wish.Project ?? ""), new(Secrets.New()), Secrets.Hash(token), wish.Name, wish.Lead == true), Who.System)
            .ConfigureAwait(false);
        return answer.Refused is { } refused
            ? Problems.Of(refused, answer.RetryAfterMs)
            : Problems.Json(new LinkMade(token), StatusCodes.Status201Created);
    }

    private static async Task<IResult> Requests(
        string id, HttpContext http, Programmes programmes, WrongCodes wrongCodes, Sentences sentences)
    {
        var (programme, who, no) = await Enter(id, http, programmes, wrongCodes).ConfigureAwait(false);
        if (no is not null || !ProgrammeView.MayRead(who))
        {
            return no ?? Problems.Of(RefusalCode.NotAllowed);
        }

        await programme!.Actor.ReadOn().ConfigureAwait(false);
        var sheet = ProgrammeView.Of(programme.State, who, programme.Actor.Version);
        return ReportEndpoints.Csv(CsvRequests.Write(sheet, sentences.In(sentences.Preferred(http.Request) ?? sheet.Language)), $"requests-{id}.csv");
    }

    private static async Task<IResult> Practices(
        string id, HttpContext http, Programmes programmes, WrongCodes wrongCodes, Sentences sentences)
    {
        var (programme, who, no) = await Enter(id, http, programmes, wrongCodes).ConfigureAwait(false);
        if (no is not null || !ProgrammeView.MayRead(who))
        {
            return no ?? Problems.Of(RefusalCode.NotAllowed);
        }

        await programme!.Actor.ReadOn().ConfigureAwait(false);
        return ReportEndpoints.Csv(CsvPractices.Write(programme.State, sentences.In(sentences.Preferred(http.Request) ?? programme.State.Language)), $"practices-{id}.csv");
    }

    public static ProgrammeCommand? Command(JsonElement command)
    {
        try
        {
            return command.Deserialize<ProgrammeCommand>(DomainJson.Options);
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or InvalidOperationException)
        {
            return null;
        }
    }
}

/// <param name="Name">Of the person, if it is to be shown.</param>
/// <param name="Lead">Whether it leads the project; absent when not.</param>
public sealed record MemberWish(string? Project, string? Name = null, bool? Lead = null);
