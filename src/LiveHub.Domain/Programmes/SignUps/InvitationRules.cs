using System.Collections.Immutable;
using System.Diagnostics;

namespace LiveHub.Domain;

/// <summary>What the owner of a learning cycle does with its sign-up pages.</summary>
public static class InvitationRules
{
    public static Outcome<ProgrammeEvent> Decide(Programme programme, InvitationCommand command)
    {
        if (programme.EditionOf(command.Session) is null)
        {
            return (Refusal)RefusalCode.NoSuchSignUp;
        }

        var page = programme.Invitations.GetValueOrDefault(command.Session) ?? new Invitation(command.Session);
        return command switch
        {
            WriteInvitation ask => Write(page, ask),
            OpenInvitation ask => ask.Open == page.Open ? ProgrammeDecider.Nothing : new InvitationOpened(ask.Session, ask.Open),
            OfferWorkshops ask => Offer(page, ask),
            AddCodes ask => Add(programme, page, ask),
            WriteRecap ask => Recap(programme, ask),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Forgets somebody who signed up, with its links.</summary>
    public static Outcome<ProgrammeEvent> Forget(Programme programme, SeatId person) => new Outcome<ProgrammeEvent>.Accepted(
        [new PersonForgotten(person)],
        [
            .. GuestAside.Forget(person),
            .. GuestAside.CodesOf(programme, person).Select(code => SideRow.Erase(GuestAside.CodeKind, $"{code.Session}/{code.Number}")),
            .. programme.Aside.HashesOf(person).Select(hash => SideRow.Forget(ProgrammeAside.GrantKind, hash)),
        ]);

    /// <summary>The codes that are to be handed out now, first come first served; none goes to two.</summary>
    public static IEnumerable<ProgrammeEvent> HandOut(Invitation page) => page.Expected
        .Select(guest => guest.Person)
        .Where(person => page.Earns(person) && !page.Given.ContainsKey(person))
        .Take(Math.Max(0, page.Codes - page.Given.Count))
        .Select((person, at) => new CodeGiven(page.Session, person, page.Given.Count + at));

    private static Outcome<ProgrammeEvent> Write(Invitation page, WriteInvitation ask)
    {
        var (about, where) = (Words.Clean(ask.About), Words.Clean(ask.Where).ReplaceLineEndings(" "));
        var now = new InvitationWritten(ask.Session, about, where, ask.BeginsAt, ask.EndsAt);
        return Words.TooLong(about, Limits.About) ? Refusal.With(RefusalCode.TextTooLong, "most", Limits.About)
            : Words.TooLong(where, Limits.Where) ? Refusal.With(RefusalCode.TextTooLong, "most", Limits.Where)
            : ask.EndsAt is { } ends && !(ask.BeginsAt < ends) ? (Refusal)RefusalCode.BadTimes
            : now == new InvitationWritten(page.Session, page.About, page.Where, page.BeginsAt, page.EndsAt) ? ProgrammeDecider.Nothing
            : now;
    }

    private static Outcome<ProgrammeEvent> Offer(Invitation page, OfferWorkshops ask)
    {
        ImmutableArray<Workshop> workshops = ask.Workshops.IsDefault ? [] : [.. ask.Workshops.OfType<Workshop>().Select(Workshops.Clean)];
        var good = workshops.Length <= Limits.Workshops
            && workshops.All(one => one.Name.Length > 0 && !Words.TooLong(one.Name, Limits.Answer)
                && one.Capacity is >= 1 and <= Limits.Seats && !Words.TooLong(one.Where ?? "", Limits.Answer))
            && workshops.Select(one => one.Name).Distinct(StringComparer.CurrentCultureIgnoreCase).Count() == workshops.Length
            && page.Chosen.Choices.Values.All(chosen => chosen < workshops.Length);
        return !good ? Refusal.With(RefusalCode.BadWorkshops, "most", Limits.Workshops)
            : Workshops.TooLong(workshops) is { } no ? no
            : workshops.SequenceEqual(page.Workshops) ? ProgrammeDecider.Nothing
            : new WorkshopsOffered(ask.Session, workshops);
    }

    private static Outcome<ProgrammeEvent> Add(Programme programme, Invitation page, AddCodes ask)
    {
        var known = programme.Aside.Guests.Codes.Where(code => code.Key.Session == ask.Session).Select(code => code.Value).ToHashSet(StringComparer.Ordinal);
        string[] codes = ask.Codes.IsDefault ? [] : [.. ask.Codes
            .Select(code => Words.Clean(code).ReplaceLineEndings(" ")).Where(code => code.Length > 0 && known.Add(code))];
        if (Array.Exists(codes, code => Words.TooLong(code, Limits.Code)))
        {
            return Refusal.With(RefusalCode.TextTooLong, "most", Limits.Code);
        }

        if (page.Codes + codes.Length > Limits.Guests)
        {
            return Refusal.With(RefusalCode.TooManyCodes, "most", Limits.Guests);
        }

        if (codes.Length == 0 && ask.At == page.CodesAt)
        {
            return ProgrammeDecider.Nothing;
        }

        var added = new CodesAdded(ask.Session, codes.Length, ask.At);
        var after = page with { Codes = page.Codes + codes.Length, CodesAt = ask.At };
        return new Outcome<ProgrammeEvent>.Accepted(
            [added, .. HandOut(after)], [.. codes.Select((code, at) => GuestAside.Code(ask.Session, page.Codes + at, code))]);
    }

    private static Outcome<ProgrammeEvent> Recap(Programme programme, WriteRecap ask)
    {
        var link = (ask.Link ?? "").Trim();
        var good = link.Length == 0
            || link.Length <= Limits.Call && Uri.TryCreate(link, UriKind.Absolute, out var url) && url.Scheme is "http" or "https";
        return !good ? (Refusal)RefusalCode.BadLink
            : link == programme.Aside.Guests.Recaps.GetValueOrDefault(ask.Session, "") ? ProgrammeDecider.Nothing
            : new Outcome<ProgrammeEvent>.Accepted([new RecapWritten(ask.Session)], [GuestAside.Recap(ask.Session, link)]);
    }
}
