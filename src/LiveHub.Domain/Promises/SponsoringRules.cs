using System.Collections.Immutable;
using System.Diagnostics;

namespace LiveHub.Domain;

/// <summary>Who is a sponsor, and what of its words is shown.</summary>
public static class SponsoringRules
{
    public static Outcome<Event> Invite(Session session, InviteSponsor ask)
    {
        var name = Words.Clean(ask.Name).ReplaceLineEndings(" ");
        return session.Ended ? RefusalCode.SessionEnded.Refused()
            : session.Aside.Grants.ContainsKey(ask.Hash) || session.Sponsoring.NumberOf(ask.Sponsor) > 0 ? Decisions.Nothing
            : name.Length == 0 ? RefusalCode.SponsorNameMissing.Refused()
            : Words.TooLong(name, Limits.Name) ? Refusal.With(RefusalCode.NameTooLong, "most", Limits.Name)
            : session.Sponsoring.Sponsors.Count(sponsor => !sponsor.Gone) >= Limits.Sponsors
                ? Refusal.With(RefusalCode.TooManySponsors, "most", Limits.Sponsors)
            : new Outcome<Event>.Accepted(
                [new SponsorInvited(ask.Sponsor)],
                [Aside.Grant(ask.Hash, Who.Sponsor(ask.Sponsor)), new(Aside.NameKind, ask.Sponsor.Value, name)]);
    }

    public static Outcome<Event> Decide(Session session, SponsoringCommand command) => command switch
    {
        UninviteSponsor ask => Uninvite(session, ask.Sponsor),
        HidePromise ask => !session.Sponsoring.Promises.TryGetValue(ask.Promise, out var promise) ? RefusalCode.NoSuchPromise.Refused()
            : promise.Hidden == ask.Hide ? Decisions.Nothing
            : new PromiseHidden(ask.Promise, ask.Hide),
        HideAppreciation ask => !session.Sponsoring.Appreciations.TryGetValue(ask.Appreciation, out var said)
            ? RefusalCode.NoSuchAppreciation.Refused()
            : said.Hidden == ask.Hide ? Decisions.Nothing
            : new AppreciationHidden(ask.Appreciation, ask.Hide),
        _ => throw new UnreachableException(),
    };

    private static Outcome<Event> Uninvite(Session session, int number)
    {
        if (session.Sponsoring.At(number) is not { } sponsor)
        {
            return (Refusal)RefusalCode.NoSuchSponsor;
        }

        ImmutableArray<SideRow> gone = [.. session.Aside.Grants.Where(grant => grant.Value == Who.Sponsor(sponsor.Seat))
            .Select(grant => grant.Key).Order(StringComparer.Ordinal).Select(key => SideRow.Forget(Aside.GrantKind, key))];
        return sponsor.Gone ? Decisions.Nothing : new Outcome<Event>.Accepted([new SponsorUninvited(sponsor.Seat)], gone);
    }
}
