using System.Collections.Immutable;
using System.Text;
using LiveHub.Access;
using LiveHub.Cycles;
using LiveHub.Domain;
using LiveHub.Mail;

namespace LiveHub.Http;

/// <summary>What the owner of a learning cycle has to pass on this week, and the calendar files of teams.</summary>
internal static class DueEndpoints
{
    public static void MapDue(this IEndpointRouteBuilder app)
    {
        var cycle = app.MapGroup("/api/programmes/{id}");
        cycle.MapGet("/due", Due)
            .WithSummary("Messages of this week, ready to be sent by hand; with a mail server, how they fare.").Produces<DueList>().ProducesProblem(403);
        cycle.MapGet("/projects/{key}.ics", Calendar)
            .WithSummary("The dates of a project as a calendar file.").Produces<string>(200, "text/calendar").ProducesProblem(403);
    }

    /// <summary>The address of the product as others can open it.</summary>
    public static string Start(PublicAddress address, HttpContext http)
    {
        var join = address.For("", http.Request).Join;
        return join[..join.LastIndexOf("/join/", StringComparison.Ordinal)];
    }

    public static IResult CalendarOf(string text, string name) =>
        Results.File(Encoding.UTF8.GetBytes(text), "text/calendar; charset=utf-8", name + ".ics");

    private static async Task<IResult> Due(
        string id, HttpContext http, Programmes programmes, Harvester harvester, Letters letters, ReportLinks reports, PublicAddress address,
        LiveHubSettings settings, TimeProvider time, WrongCodes wrongCodes)
    {
        var (programme, who, no) = await ProgrammeEndpoints.Enter(id, http, programmes, wrongCodes).ConfigureAwait(false);
        if (no is not null || who.Role != Role.Owner)
        {
            return no ?? Problems.Of(RefusalCode.NotAllowed);
        }

        await harvester.CatchUp(programme!).ConfigureAwait(false);
        var (state, start) = (programme!.State, Start(address, http));
        var items = ImmutableArray.CreateBuilder<DueItem>();
        foreach (var message in Messages.Of(state, time.GetUtcNow() + Messages.Ahead).OrderBy(message => message.At))
        {
            var report = Messages.NeedsReport(state, message) && message.At <= time.GetUtcNow()
                ? await reports.Of(message.Session!, start).ConfigureAwait(false)
                : null;
            items.Add(Item(state, message, letters.Write(state, message, start, report: report)));
        }

        return Problems.Json(new DueList(settings.Smtp is not null, items.ToImmutable()));
    }

    private static DueItem Item(Programme programme, Message message, Letter letter)
    {
        var to = message.To is { } person ? programme.Aside.Guests.Addresses.GetValueOrDefault(person) : null;
        var state = programme.Messages.GetValueOrDefault(message.Key);
        return new(
            message.Key, message.Kind, message.At, letter.Subject, letter.Text,
            $"mailto:{Uri.EscapeDataString(to ?? "").Replace("%40", "@", StringComparison.Ordinal)}?subject={Uri.EscapeDataString(letter.Subject)}&body={Uri.EscapeDataString(letter.Text.ReplaceLineEndings("\r\n"))}",
            to, letter.Calendar, state?.Stage, state?.Tries, state?.Again, state?.Trouble);
    }

    private static async Task<IResult> Calendar(
        string id, string key, HttpContext http, Programmes programmes, Letters letters, PublicAddress address, WrongCodes wrongCodes, Sentences sentences)
    {
        var (programme, _, no) = await ProgrammeEndpoints.Enter(id, http, programmes, wrongCodes).ConfigureAwait(false);
        return no ?? (programme!.State.Projects.TryGetValue(new(key), out var project)
            ? CalendarOf(letters.Calendar(programme.State, project, Start(address, http), sentences.Preferred(http.Request)), key)
            : Problems.Of(RefusalCode.NoSuchProject));
    }
}

/// <param name="Mail">Whether messages with an address leave by themselves.</param>
public sealed record DueList(bool Mail, ImmutableArray<DueItem> Items);

/// <param name="At">From when on it is to be sent.</param>
/// <param name="Mailto">Opens it in a mail program.</param>
/// <param name="To">The address; absent when the owner knows whom to send it to.</param>
/// <param name="Calendar">A calendar file that goes with it.</param>
/// <param name="Stage">What became of it; absent while nothing did.</param>
/// <param name="Again">When it is tried again.</param>
public sealed record DueItem(
    string Key, MessageKind Kind, DateTimeOffset At, string Subject, string Text, string Mailto, string? To = null, string? Calendar = null,
    MessageStage? Stage = null, int? Tries = null, DateTimeOffset? Again = null, MailTrouble? Trouble = null);
