using System.Text.Json;
using LiveHub.Access;
using LiveHub.Cycles;
using LiveHub.Domain;
using LiveHub.Live;
using LiveHub.Mail;
using LiveHub.Store;

namespace LiveHub.Http;

/// <summary>The sign-up page of one Learnathon: anybody with its address reads it, and answers with a secret that its own
/// browser made, by which it changes its mind later.</summary>
internal static class SignUpEndpoints
{
    public static void MapSignUps(this IEndpointRouteBuilder app)
    {
        var cycle = app.MapGroup("/api/programmes/{id}");
        cycle.MapGet("/signups", Desk)
            .WithSummary("All sign-up pages with those who come; for the owner.").Produces<InvitationDesk[]>().ProducesProblem(403);
        cycle.MapGet("/signups/{code}", Read)
            .WithSummary("A sign-up page; with one's own secret also what one said.").Produces<InvitationSheet>().ProducesProblem(404);
        cycle.MapPost("/signups/{code}/commands", Send)
            .WithSummary("Answers, withdraws or forgets; the bearer is a secret that the asker made.").Produces<SendAnswer>().ProducesProblem(404);
        cycle.MapPost("/signups/{code}/attended", Attend)
            .WithSummary("Shows with the secret of a seat that one was there.").Produces<InvitationSheet>().ProducesProblem(403);
        cycle.MapGet("/signups/{code}.ics", Calendar)
            .WithSummary("The day as a calendar file.").Produces<string>(200, "text/calendar").ProducesProblem(404);
    }

    private static async Task<IResult> Desk(string id, HttpContext http, Programmes programmes, Harvester harvester, WrongCodes wrongCodes)
    {
        var (programme, who, no) = await ProgrammeEndpoints.Enter(id, http, programmes, wrongCodes).ConfigureAwait(false);
        if (no is not null || who.Role != Role.Owner)
        {
            return no ?? Problems.Of(RefusalCode.NotAllowed);
        }

        await harvester.CatchUp(programme!).ConfigureAwait(false);
        return Problems.Json(InvitationView.Desk(programme!.State));
    }

    private static async Task<IResult> Read(string id, string code, HttpContext http, Programmes programmes, WrongCodes wrongCodes)
    {
        var (programme, page, no) = await Find(id, code, http, programmes, wrongCodes).ConfigureAwait(false);
        if (no is not null)
        {
            return no;
        }

        var who = Secrets.Bearer(http.Request) is { } token ? await programme!.Grant(token).ConfigureAwait(false) : null;
        return Problems.Json(InvitationView.Of(programme!.State, page!, who is { Role: Role.Guest } guest ? guest.Seat : null));
    }

    private static async Task<IResult> Send(
        string id, string code, SendRequest send, HttpContext http, Programmes programmes, WrongCodes wrongCodes)
    {
        var (programme, _, no) = await Find(id, code, http, programmes, wrongCodes).ConfigureAwait(false);
        if (no is not null)
        {
            return no;
        }

        if (Secrets.Bearer(http.Request) is not { } token)
        {
            return Problems.Of(RefusalCode.NotAllowed);
        }

        if (!Secrets.IsWellFormed(send.Id) || ProgrammeEndpoints.Command(send.Command) is not GuestCommand command || command.Session != JoinCode.Parse(code))
        {
            return Problems.Json(new SendAnswer(Refused: RefusalCode.BadCommand));
        }

        var who = await programme!.Grant(token).ConfigureAwait(false);
        if (who is { Role: not Role.Guest })
        {
            return Problems.Of(RefusalCode.NotAllowed);
        }

        if ((who is { } known ? programme.Wait(known) : programme.WaitForNewGuest()) is { } wait)
        {
            return Problems.Json(new SendAnswer(Refused: RefusalCode.TooFast, RetryAfterMs: (int)Math.Ceiling(wait.TotalMilliseconds)));
        }

        return Problems.Json(who is { } guest ? await programme.Ask(send.Id, command, guest).ConfigureAwait(false)
            : command is AnswerInvitation answer
                ? await programme.Ask(send.Id, new AdmitGuest(answer.Session, new(Secrets.New()), Secrets.Hash(token), answer), Who.System).ConfigureAwait(false)
            : new SendAnswer(Refused: RefusalCode.NotAllowed));
    }

    private static async Task<IResult> Attend(
        string id, string code, SeatShown shown, HttpContext http, Programmes programmes, Sessions sessions, WrongCodes wrongCodes)
    {
        var (programme, _, no) = await Find(id, code, http, programmes, wrongCodes).ConfigureAwait(false);
        if (no is not null)
        {
            return no;
        }

        var guest = Secrets.Bearer(http.Request) is { } token ? await programme!.Grant(token).ConfigureAwait(false) : null;
        var seat = Secrets.IsWellFormed(shown.Seat) && await sessions.Find(JoinCode.Parse(code)!, http.RequestAborted).ConfigureAwait(false) is { } session
            ? await session.Grant(shown.Seat!, http.RequestAborted).ConfigureAwait(false)
            : null;
        if (guest is not { Role: Role.Guest } person || seat is not { Role: Role.Participant })
        {
            return Problems.Of(RefusalCode.NotAllowed);
        }

        var answer = await programme!.Ask(null, new NoteAttendance(JoinCode.Parse(code)!, person.Seat), Who.System).ConfigureAwait(false);
        return answer.Refused is { } refused
            ? Problems.Of(refused, answer.RetryAfterMs)
            : Problems.Json(InvitationView.Of(programme.State, programme.State.Invitations[JoinCode.Parse(code)!], person.Seat));
    }

    private static async Task<IResult> Calendar(
        string id, string code, HttpContext http, Programmes programmes, Letters letters, PublicAddress address, WrongCodes wrongCodes)
    {
        var (programme, page, no) = await Find(id, code, http, programmes, wrongCodes).ConfigureAwait(false);
        return no ?? (letters.Calendar(programme!.State, page!, DueEndpoints.Start(address, http)) is { } text
            ? DueEndpoints.CalendarOf(text, page!.Session)
            : Problems.Of(RefusalCode.NoSuchSignUp));
    }

    /// <summary>The cycle and the page, once its owner has written or opened it; or the answer that says no.</summary>
    private static async Task<(LiveProgramme? Programme, Invitation? Page, IResult? No)> Find(
        string id, string code, HttpContext http, Programmes programmes, WrongCodes wrongCodes)
    {
        http.Response.Headers.CacheControl = "no-store";
        if (JoinCode.Parse(code) is { } session && await programmes.Find(id, http.RequestAborted).ConfigureAwait(false) is { } programme)
        {
            if (!programme.State.Invitations.ContainsKey(session))
            {
                await programme.Actor.ReadOn().ConfigureAwait(false);
            }

            if (programme.State.Invitations.GetValueOrDefault(session) is { } page)
            {
                return (programme, page, null);
            }
        }

        var waited = await wrongCodes.Wait(http.RequestAborted).ConfigureAwait(false);
        return (null, null, Problems.Of(waited ? RefusalCode.NoSuchSignUp : RefusalCode.TooFast, waited ? null : 5_000));
    }
}

/// <param name="Seat">The secret by which the session knows its phone.</param>
public sealed record SeatShown(string? Seat);
