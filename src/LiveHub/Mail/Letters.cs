using LiveHub.Domain;
using LiveHub.Http;

namespace LiveHub.Mail;

/// <summary>What a message says, in the language of its learning cycle.</summary>
/// <param name="Calendar">A calendar file that goes with it.</param>
internal sealed record Letter(string Subject, string Text, string? Calendar = null);

/// <summary>Writes letters: what leaves by itself, and what the owner passes on by hand.</summary>
internal sealed class Letters(Sentences sentences, TimeProvider time)
{
    /// <param name="start">The address of the product, without a slash at its end.</param>
    /// <param name="secret">Of the link of its reader's own; without one the link opens where its reader's browser remembers.</param>
    /// <param name="report">The link that opens the report, when the day has one.</param>
    public Letter Write(Programme programme, Message message, string start, string? secret = null, string? report = null)
    {
        var say = sentences.In(programme.Language);
        var name = (message.To ?? SponsorOf(programme, message)) is { } person ? programme.Aside.Names.GetValueOrDefault(person) : null;
        var hello = name is null ? say("mail.hello") : With(say("mail.helloName"), ("name", name));
        var (subject, lines, calendar) = message.Kind switch
        {
            MessageKind.Confirmation => Confirmation(programme, message, say, start, secret),
            MessageKind.Recap => Recap(programme, message, say, start, secret, report),
            MessageKind.Promise => Promise(programme, message, say, start, secret),
            _ => Check(programme, message, say, start, secret),
        };
        return new(OneLine(subject), string.Join("\n\n", lines.Where(line => line.Length > 0).Prepend(hello).Append(With(say("mail.from"), ("name", programme.Name)))), calendar);
    }

    /// <summary>The calendar file of a Learnathon; null while nobody knows when it is.</summary>
    public string? Calendar(Programme programme, Invitation page, string start) => page.BeginsAt is { } begins
        ? CalendarFile.Of([new(
            $"{programme.Id}-{page.Session}", programme.EditionOf(page.Session)!.Title, begins, page.EndsAt ?? begins.AddHours(4), page.Where,
            page.About, Join(start, page.Session))], time.GetUtcNow())
        : null;

    /// <summary>What a team takes home: its first experiment, its checks, its end.</summary>
    /// <param name="language">Of who asks for it; without one that of the learning cycle.</param>
    public string Calendar(Programme programme, Project project, string start, string? language)
    {
        var say = sentences.In(language ?? programme.Language);
        var entries = Messages.ChecksOf(programme, project).Select(check => CheckEntry(programme, project, check.Days, check.At, say, start)).ToList();
        void Day(string name, DateOnly? day)
        {
            if (day is { } on)
            {
                entries.Add(new($"{project.Key}-{name}", With(say($"mail.{name}"), ("project", project.Canvas.Title)),
                    new(on, TimeOnly.MinValue, TimeSpan.Zero), Link: Cycle(start, programme)));
            }
        }

        Day("tryStarts", project.Canvas.TryStart);
        Day("projectEnds", project.Canvas.EndBy);
        return CalendarFile.Of(entries.OrderBy(entry => entry.At), time.GetUtcNow());
    }

    private (string, string[], string?) Confirmation(
        Programme programme, Message message, Func<string, string> say, string start, string? secret)
    {
        var page = programme.Invitations[message.Session!];
        var title = programme.EditionOf(page.Session)!.Title;
        var own = InvitationView.Own(programme, page, message.To!.Value);
        var workshop = own is { Workshop: { } at, Waits: { } waits }
            ? With(say(waits == 0 ? "mail.workshop" : "mail.workshopWaits"), ("workshop", page.Workshops[at].Name))
            : "";
        return (
            With(say(own?.Coming == Coming.Maybe ? "mail.maybeSubject" : "mail.yesSubject"), ("title", title)),
            [
                With(say(own?.Coming == Coming.Maybe ? "mail.maybe" : "mail.yes"), ("title", title)),
                page.BeginsAt is { } begins ? With(say("mail.when"), ("when", SpokenTime.Moment(say, begins))) : "",
                page.Where.Length > 0 ? With(say("mail.where"), ("where", page.Where)) : "",
                workshop,
                With(say("mail.join"), ("link", Join(start, page.Session, own?.Name, own?.Work))),
                With(say("mail.change"), ("link", Own(start, programme, page.Session, secret))),
            ],
            Calendar(programme, page, start));
    }

    private static (string, string[], string?) Recap(
        Programme programme, Message message, Func<string, string> say, string start, string? secret, string? report)
    {
        var title = programme.EditionOf(message.Session!)!.Title;
        var link = programme.Aside.Guests.Recaps.GetValueOrDefault(message.Session!) ?? report;
        return (
            With(say("mail.recapSubject"), ("title", title)),
            [
                With(say(link is null ? "mail.recapOnPhone" : "mail.recap"), ("link", link ?? $"{start}/report/{message.Session}"), ("title", title)),
                message.To is null ? "" : With(say("mail.ownPage"), ("link", Own(start, programme, message.Session!, secret))),
            ],
            null);
    }

    private (string, string[], string?) Check(Programme programme, Message message, Func<string, string> say, string start, string? secret)
    {
        var project = programme.Projects[message.Project!.Value];
        return (
            With(say("mail.checkSubject"), ("project", project.Canvas.Title)),
            [
                With(sentences.Counting(programme.Language)("mail.checkAfter", message.Days!.Value), ("project", project.Canvas.Title), ("days", $"{message.Days}")),
                say(message.Days == Messages.CheckDays[0] ? "mail.checkTry" : "mail.checkLater"),
                With(say("mail.checkLink"), ("link", Cycle(start, programme) + (secret is null ? "" : "#" + secret))),
            ],
            CalendarFile.Of([CheckEntry(programme, project, message.Days!.Value, message.At, say, start)], time.GetUtcNow()));
    }

    /// <summary>Without an address it is the owner who sends it: then it opens by the link that the sponsor has.</summary>
    private static (string, string[], string?) Promise(
        Programme programme, Message message, Func<string, string> say, string start, string? secret)
    {
        var said = programme.Promises[message.Promise!.Value].Said;
        var title = programme.Projects.GetValueOrDefault(said.Project)?.Canvas.Title
            ?? programme.EditionOf(message.Session!)?.Title ?? programme.Name;
        var day = SpokenTime.Day(say, new(said.Due!.Value, TimeOnly.MinValue, TimeSpan.Zero));
        return (
            With(say("mail.promiseSubject"), ("project", title)),
            [
                With(say(message.Days == 0 ? "mail.promiseDue" : "mail.promiseOpen"), ("text", said.Text), ("project", title), ("day", day)),
                say("mail.promiseHow"),
                With(say("mail.promiseLink"), ("link", secret is null ? $"{start}/sponsor/{message.Session}" : $"{Cycle(start, programme)}#{secret}")),
            ],
            null);
    }

    private static SeatId? SponsorOf(Programme programme, Message message) =>
        message.Promise is { } promise ? programme.Promises[promise].Said.Sponsor : null;

    private static CalendarEntry CheckEntry(
        Programme programme, Project project, int days, DateTimeOffset at, Func<string, string> say, string start) => new(
        $"{project.Key}-check{days}", With(say("mail.checkSubject"), ("project", project.Canvas.Title)), at,
        About: say(days == Messages.CheckDays[0] ? "mail.checkTry" : "mail.checkLater"), Link: Cycle(start, programme));

    /// <summary>What it tells of a person stands behind the sign that browsers keep to themselves.</summary>
    private static string Join(string start, string session, string? name = null, string? work = null)
    {
        var told = new[] { ("name", name), ("work", work) }.Where(one => !string.IsNullOrEmpty(one.Item2))
            .Select(one => $"{one.Item1}={Uri.EscapeDataString(one.Item2!)}");
        return string.Join('#', new[] { $"{start}/join/{session}", string.Join('&', told) }.Where(part => part.Length > 0));
    }

    private static string Cycle(string start, Programme programme) => $"{start}/cycle/{programme.Id}";

    private static string Own(string start, Programme programme, string session, string? secret) =>
        $"{start}/signup/{programme.Id}/{session}{(secret is null ? "" : "#" + secret)}";

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

    private static string With(string sentence, params ReadOnlySpan<(string Name, string Value)> values)
    {
        foreach (var (name, value) in values)
        {
            sentence = sentence.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        }

        return sentence;
    }
}
