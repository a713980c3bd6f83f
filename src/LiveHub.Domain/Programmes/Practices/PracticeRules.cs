using System.Collections.Immutable;
using System.Diagnostics;

namespace LiveHub.Domain;

/// <summary>Best practices of a learning cycle: who tells them, and how they are kept.</summary>
public static class PracticeRules
{
    /// <summary>Side rows: whom to ask, by practice.</summary>
    public const string ContactKind = "practiceContact";

    public static Outcome<ProgrammeEvent> Decide(Programme programme, PracticeCommand command, Asked<ProgrammeCommand> asked) => command switch
    {
        TellPractice ask => Tell(programme, ask, asked),
        ChangePractice ask when Find(programme, ask.Practice, asked.Who) is { } known => Change(known, ask, asked.At),
        WithdrawPractice ask when Find(programme, ask.Practice, asked.Who) is { } known =>
            known.Withdrawn == ask.Withdrawn ? ProgrammeDecider.Nothing : new PracticeWithdrawn(ask.Practice, ask.Withdrawn),
        ChangePractice or WithdrawPractice => (Refusal)RefusalCode.NoSuchPractice,
        _ => throw new UnreachableException(),
    };

    /// <summary>Whether somebody may change it: the owner, and members of its project.</summary>
    public static bool MayWrite(Programme programme, Practice practice, Who who) => who.Role == Role.Owner
        || practice.Project is { } key && programme.Projects.TryGetValue(key, out var project) && ProjectRules.MayWrite(project, who);

    /// <summary>The same outcome, with all forgotten by which this person could be asked.</summary>
    public static Outcome<ProgrammeEvent> Forgetting(Programme programme, SeatId person, Outcome<ProgrammeEvent> outcome)
    {
        PracticeKey[] gone = [.. programme.Practices.Values.Where(one => one.By == person && one.Contact is not null).Select(one => one.Key)];
        return gone.Length > 0 && outcome is Outcome<ProgrammeEvent>.Accepted { Events: var events, Sides: var sides }
            ? new Outcome<ProgrammeEvent>.Accepted(
                [.. events, .. gone.Select(key => new ContactForgotten(key))], [.. sides, .. gone.Select(key => ContactRow(key, ""))])
            : outcome;
    }

    public static Programme Evolve(Programme programme, PracticeEvent happened)
    {
        var known = programme.Practices.GetValueOrDefault(happened.Practice);
        var now = happened switch
        {
            PracticeTold e => known is null ? new Practice(e.Practice, e.Text, e.At, e.Project, e.By) : known with { Text = e.Text, Contact = null },
            PracticeWithdrawn e => known! with { Withdrawn = e.Withdrawn },
            ContactForgotten => known! with { Contact = null },
            _ => throw new UnreachableException(),
        };
        return programme with { Practices = programme.Practices.SetItem(happened.Practice, now) };
    }

    /// <summary>The cycle with one contact known.</summary>
    public static Programme Recall(Programme programme, PracticeKey key, string? contact) => programme.Practices.TryGetValue(key, out var practice)
        ? programme with { Practices = programme.Practices.SetItem(key, practice with { Contact = contact }) }
        : programme;

    private static Practice? Find(Programme programme, PracticeKey key, Who who) =>
        programme.Practices.TryGetValue(key, out var practice) && MayWrite(programme, practice, who) ? practice : null;

    private static Outcome<ProgrammeEvent> Tell(Programme programme, TellPractice ask, Asked<ProgrammeCommand> asked)
    {
        if (ask.Project is { } key && !(programme.Projects.TryGetValue(key, out var project) && ProjectRules.MayWrite(project, asked.Who)))
        {
            return (Refusal)RefusalCode.NoSuchProject;
        }

        if (ask.Project is null && asked.Who.Role != Role.Owner)
        {
            return (Refusal)RefusalCode.NotAllowed;
        }

        if (programme.Practices.Count >= Limits.Practices)
        {
            return Refusal.With(RefusalCode.TooManyPractices, "most", Limits.Practices);
        }

        var (text, contact, no) = Check(ask.Text, ask.Contact);
        var made = new PracticeKey(asked.Chance.Key(taken => programme.Practices.ContainsKey(new(taken))));
        var by = asked.Who.Role == Role.Owner ? (SeatId?)null : asked.Who.Seat;
        return text is null ? no! : new Outcome<ProgrammeEvent>.Accepted(
            [new PracticeTold(made, text, asked.At, ask.Project, by)], contact.Length == 0 ? [] : [ContactRow(made, contact)]);
    }

    private static Outcome<ProgrammeEvent> Change(Practice known, ChangePractice ask, DateTimeOffset at)
    {
        var (text, contact, no) = Check(ask.Text, ask.Contact);
        return text is null ? no!
            : text == known.Text && contact == (known.Contact ?? "") ? ProgrammeDecider.Nothing
            : new Outcome<ProgrammeEvent>.Accepted(
                [new PracticeTold(known.Key, text, at, known.Project, known.By)], [ContactRow(known.Key, contact)]);
    }

    private static SideRow ContactRow(PracticeKey key, string contact) => contact.Length == 0 ? SideRow.Erase(ContactKind, key.Value) : new(ContactKind, key.Value, contact);

    private static (PracticeText? Text, string Contact, Refusal? No) Check(PracticeText? said, string? reach)
    {
        var (title, contact) = (Words.Clean(said?.Title).ReplaceLineEndings(" "), Words.Clean(reach).ReplaceLineEndings(" "));
        var texts = new[] { said?.Context, said?.Did, said?.Effect, said?.Advice }.Select(text => EntryRules.Text(text, Limits.PracticeText)).ToArray();
        Refusal? no = title.Length == 0 ? RefusalCode.TitleMissing
            : Words.TooLong(title, Limits.Title) ? Refusal.With(RefusalCode.TextTooLong, "most", Limits.Title)
            : Words.TooLong(contact, Limits.Address) ? Refusal.With(RefusalCode.TextTooLong, "most", Limits.Address)
            : texts.Select(text => text.No).FirstOrDefault(refused => refused is not null);
        return no is null ? (new(title, Kept(texts[0].Text), Kept(texts[1].Text), Kept(texts[2].Text), Kept(texts[3].Text), said!.MayShare), contact, null) : (null, "", no);
    }

    private static string? Kept(string text) => text.Length == 0 ? null : text;
}
