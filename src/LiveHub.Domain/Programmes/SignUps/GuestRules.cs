using System.Collections.Immutable;
using System.Diagnostics;

namespace LiveHub.Domain;

/// <summary>Saying whether one comes, and changing one's mind. A no keeps nothing of who said it.</summary>
public static class GuestRules
{
    public static Outcome<ProgrammeEvent> Decide(Programme programme, GuestCommand command, Asked<ProgrammeCommand> asked) =>
        programme.Invitations.GetValueOrDefault(command.Session) is not { } page ? (Refusal)RefusalCode.NoSuchSignUp
        : !page.Guests.ContainsKey(asked.Who.Seat) ? (Refusal)RefusalCode.NotAllowed
        : command switch
        {
            AnswerInvitation ask => Answer(programme, page, ask, asked.Who.Seat, asked.At),
            ForgetMe => InvitationRules.Forget(programme, asked.Who.Seat),
            _ => throw new UnreachableException(),
        };

    public static Outcome<ProgrammeEvent> DecideForSystem(Programme programme, GuestSystemCommand command, DateTimeOffset at)
    {
        if (programme.Invitations.GetValueOrDefault(command.Session) is not { } page)
        {
            return (Refusal)RefusalCode.NoSuchSignUp;
        }

        switch (command)
        {
            case AdmitGuest ask:
                return Admit(programme, page, ask, at);
            case NoteAttendance ask when !page.Guests.ContainsKey(ask.Person):
                return (Refusal)RefusalCode.NotAllowed;
            case NoteAttendance ask when page.There.Contains(ask.Person):
                return ProgrammeDecider.Nothing;
            case NoteAttendance ask:
                var there = page with { There = page.There.Add(ask.Person) };
                return new Outcome<ProgrammeEvent>.Accepted(
                    [new GuestWasThere(ask.Session, ask.Person), .. InvitationRules.HandOut(there)], []);
            default:
                throw new UnreachableException();
        }
    }

    public static Outcome<ProgrammeEvent> Give(Programme programme, GiveAddress ask, SeatId person)
    {
        var address = Clean(ask.Address);
        return address is not null && !IsAddress(address) ? (Refusal)RefusalCode.BadAddress
            : address == programme.Aside.Guests.Addresses.GetValueOrDefault(person) ? ProgrammeDecider.Nothing
            : new Outcome<ProgrammeEvent>.Accepted([new AddressGiven(person, address is not null)], [GuestAside.Address(person, address)]);
    }

    /// <summary>What can be the address of a mailbox: one sign between something and a host, nothing that could begin another
    /// line of a message. Whether it exists only a message tells.</summary>
    public static bool IsAddress(string text)
    {
        var at = text.LastIndexOf('@');
        return text.Length <= Limits.Address && at > 0 && at < text.Length - 1
            && text.All(c => c > ' ' && c < '\u007f' && c is not ('<' or '>' or ',' or ';' or ':' or '"' or '(' or ')' or '[' or ']' or '\\'))
            && text.IndexOf('@', StringComparison.Ordinal) == at && text[(at + 1)..].Split('.').All(part => part.Length > 0);
    }

    private static Outcome<ProgrammeEvent> Admit(Programme programme, Invitation page, AdmitGuest ask, DateTimeOffset at)
    {
        if (programme.Aside.Grants.TryGetValue(ask.Hash, out var known))
        {
            // The same secret again: a repeat, or a change that overtook the first answer.
            return known.Role == Role.Guest && page.Guests.ContainsKey(known.Seat)
                ? Answer(programme, page, ask.Answer, known.Seat, at)
                : (Refusal)RefusalCode.NotAllowed;
        }

        if (!page.Open)
        {
            return (Refusal)RefusalCode.SignUpClosed;
        }

        if (page.Guests.Count >= Limits.Guests)
        {
            return Refusal.With(RefusalCode.TooManyGuests, "most", Limits.Guests);
        }

        return Answer(programme, page, ask.Answer, ask.Person, at) is Outcome<ProgrammeEvent>.Accepted accepted
            ? new Outcome<ProgrammeEvent>.Accepted(accepted.Events, accepted.Sides.Add(ProgrammeAside.Grant(ask.Hash, new(Role.Guest, ask.Person))))
            : Answer(programme, page, ask.Answer, ask.Person, at);
    }

    private static Outcome<ProgrammeEvent> Answer(
        Programme programme, Invitation page, AnswerInvitation ask, SeatId person, DateTimeOffset at)
    {
        if (ask.Coming == Coming.No)
        {
            return page.Guests.GetValueOrDefault(person)?.Coming == Coming.No
                ? ProgrammeDecider.Nothing
                : new Outcome<ProgrammeEvent>.Accepted([new GuestAnswered(ask.Session, person, Coming.No, at)], GuestAside.Forget(person));
        }

        var (name, work, experience, address) = (Line(ask.Name), Line(ask.Work), Words.Clean(ask.Experience), Clean(ask.Address));
        var no = !Enum.IsDefined(ask.Coming) ? RefusalCode.BadCommand
            : Words.TooLong(name, Limits.Name) ? Refusal.With(RefusalCode.NameTooLong, "most", Limits.Name)
            : Words.TooLong(work, Limits.Answer) ? Refusal.With(RefusalCode.TextTooLong, "most", Limits.Answer)
            : Words.TooLong(experience, Limits.Instruction) ? Refusal.With(RefusalCode.TextTooLong, "most", Limits.Instruction)
            : address is not null && !IsAddress(address) ? RefusalCode.BadAddress
            : ask.Workshop is { } at0 && (at0 < 0 || at0 >= page.Workshops.Length) ? RefusalCode.NoSuchAnswer
            : (Refusal?)null;
        if (no is not null)
        {
            return no;
        }

        var workshop = ask.Coming == Coming.Yes ? ask.Workshop : null;
        var said = new GuestAnswered(ask.Session, person, ask.Coming, at, ask.Interview, workshop);
        var after = InvitationState.Evolve(programme, said).Invitations[ask.Session];
        return new Outcome<ProgrammeEvent>.Accepted(
            [said, .. InvitationRules.HandOut(after)],
            [
                ProgrammeAside.Name(person, name), GuestAside.Address(person, address), GuestAside.Work(person, work),
                GuestAside.Experience(person, experience),
            ]);
    }

    private static string Line(string? text) => Words.Clean(text).ReplaceLineEndings(" ");

    private static string? Clean(string? address) => Words.Clean(address) is { Length: > 0 } text ? text : null;
}
