using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Which messages a learning cycle has for whom, and when. Pure: asked with a later instant it says what will be.</summary>
public static class Messages
{
    /// <summary>Days after which a team is asked how it goes (learnathon.md B6).</summary>
    public static readonly ImmutableArray<int> CheckDays = [30, 90, 180];

    /// <summary>The list of what is due this week.</summary>
    public static readonly TimeSpan Ahead = TimeSpan.FromDays(7);

    /// <summary>Days after which a promise that is still open is asked about: on its day, and a week later.</summary>
    private static readonly ImmutableArray<int> PromiseDays = [0, 7];

    private static readonly TimeSpan RecapAfter = TimeSpan.FromDays(1);

    /// <summary>After so long nobody is written to any more for what was missed: a server that was off, a link that came late.</summary>
    private static readonly TimeSpan TooLate = TimeSpan.FromDays(28);

    /// <summary>All messages whose time has come by then, whatever became of them.</summary>
    public static IEnumerable<Message> Of(Programme programme, DateTimeOffset until) =>
        Confirmations(programme).Concat(Recaps(programme)).Concat(Checks(programme)).Concat(Promises(programme))
            .Where(message => message.At <= until && until - Ahead <= message.At + TooLate);

    /// <summary>Those that are to be sent now: not done, not being sent, and not waiting for another try.</summary>
    public static IEnumerable<Message> Due(Programme programme, DateTimeOffset now) => Of(programme, now)
        .Where(message => !programme.Messages.TryGetValue(message.Key, out var state) || state.Again <= now);

    /// <summary>As what the reader of a message opens the link in it.</summary>
    public static Role ReaderOf(Message message) => message.Kind switch
    {
        MessageKind.Check => Role.Member,
        MessageKind.Promise => Role.Sponsor,
        _ => Role.Guest,
    };

    /// <summary>Whether its reader is to look back on the report: no other page was given for that.</summary>
    public static bool NeedsReport(Programme programme, Message message) =>
        message.Kind == MessageKind.Recap && !programme.Aside.Guests.Recaps.ContainsKey(message.Session!);

    /// <summary>When a project's checks are due; none when it has no beginning.</summary>
    public static IEnumerable<(int Days, DateTimeOffset At)> ChecksOf(Programme programme, Project project)
    {
        var from = project.Session is { } session ? programme.EditionOf(session)?.EndedAt : project.StageSince;
        return from is { } at ? CheckDays.Select(days => (days, at.AddDays(days))) : [];
    }

    /// <summary>To each who said yes or maybe and gave an address: one for each of the two, until the day is over.</summary>
    private static IEnumerable<Message> Confirmations(Programme programme) =>
        from page in programme.Invitations.Values
        where programme.EditionOf(page.Session) is { EndedAt: null }
        from guest in Reached(programme, page)
        select new Message(
            $"confirmation/{page.Session}/{guest.Person}/{guest.Answer.Coming}", MessageKind.Confirmation, guest.Answer.At, guest.Person,
            page.Session);

    /// <summary>The day after, to each who signed up with an address; and one for the owner to pass on.</summary>
    private static IEnumerable<Message> Recaps(Programme programme) =>
        from edition in programme.Editions
        where edition.EndedAt is not null
        let at = edition.EndedAt!.Value + RecapAfter
        let guests = programme.Invitations.TryGetValue(edition.Session, out var page) ? Reached(programme, page) : []
        from to in guests.Select(guest => (SeatId?)guest.Person).Prepend(null)
        select new Message(
            to is { } person ? $"recap/{edition.Session}/{person}" : $"recap/{edition.Session}", MessageKind.Recap, at, to, edition.Session);

    /// <summary>Who signed up with an address: each address once, so that nobody fills a mailbox with answers in its name.</summary>
    private static IEnumerable<(SeatId Person, GuestAnswer Answer)> Reached(Programme programme, Invitation page) => page.Expected
        .Where(guest => programme.Aside.Guests.Addresses.ContainsKey(guest.Person))
        .DistinctBy(guest => programme.Aside.Guests.Addresses[guest.Person], StringComparer.OrdinalIgnoreCase);

    /// <summary>To each member with an address; where none has one, to nobody, so that the owner passes it on.</summary>
    private static IEnumerable<Message> Checks(Programme programme) =>
        from project in programme.Projects.Values
        where project.Runs
        let members = project.Members.Where(programme.Aside.Guests.Addresses.ContainsKey).Select(member => (SeatId?)member).ToArray()
        from check in ChecksOf(programme, project)
        from to in members.Length == 0 ? [null] : members
        select new Message(
            to is { } person ? $"check{check.Days}/{project.Key}/{person}" : $"check{check.Days}/{project.Key}",
            MessageKind.Check, check.At, to, project.Session, project.Key, check.Days);

    /// <summary>To the sponsor, when it gave an address and its link holds; else to nobody, so that the owner passes it on.</summary>
    private static IEnumerable<Message> Promises(Programme programme) =>
        from promise in programme.Promises
        where promise.Value is { State: PromiseState.Open, Said.Due: not null }
        let sponsor = promise.Value.Said.Sponsor
        let reached = programme.Aside.Guests.Addresses.ContainsKey(sponsor) && programme.Aside.HashesOf(sponsor).Any()
        from days in PromiseDays
        select new Message(
            $"promise{days}/{promise.Key}", MessageKind.Promise,
            new DateTimeOffset(promise.Value.Said.Due!.Value, TimeOnly.MinValue, TimeSpan.Zero).AddDays(days),
            reached ? sponsor : null, promise.Value.Session, Days: days, Promise: promise.Key);
}
