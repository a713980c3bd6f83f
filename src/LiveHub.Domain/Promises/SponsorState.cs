using System.Diagnostics;

namespace LiveHub.Domain;

/// <summary>How the events of sponsors change a session.</summary>
public static class SponsorState
{
    public static Session Evolve(Session session, SponsorEvent happened) => happened is SponsorUninvited gone
        ? Uninvited(session, gone.Sponsor)
        : session with { Sponsoring = Changed(session.Sponsoring, happened) };

    private static Sponsoring Changed(Sponsoring all, SponsorEvent happened) => happened switch
    {
        SponsorInvited e => all with { Sponsors = all.Sponsors.Add(new(e.Sponsor)) },
        PromiseMade e => all with
        {
            Promises = all.Promises.SetItem(e.Promise, new(e.Pitch, e.Sponsor, e.Of, e.Text, e.Due, all.Given)),
            Given = all.Given + 1,
        },
        PromiseChanged e => With(all, e.Promise, promise => promise with { Of = e.Of, Text = e.Text, Due = e.Due }),
        PromiseWithdrawn e => all with { Promises = all.Promises.Remove(e.Promise) },
        PromiseHidden e => With(all, e.Promise, promise => promise with { Hidden = e.Hide }),
        AppreciationSent e => all with
        {
            Appreciations = all.Appreciations.SetItem(e.Appreciation, new(e.Sponsor, e.Text, e.Pitch, all.Given)),
            Given = all.Given + 1,
        },
        AppreciationTakenBack e => all with { Appreciations = all.Appreciations.Remove(e.Appreciation) },
        AppreciationHidden e => all with
        {
            Appreciations = all.Appreciations.SetItem(e.Appreciation, all.Appreciations[e.Appreciation] with { Hidden = e.Hide }),
        },
        _ => throw new UnreachableException(),
    };

    private static Sponsoring With(Sponsoring all, PromiseKey key, Func<GivenPromise, GivenPromise> change) =>
        all with { Promises = all.Promises.SetItem(key, change(all.Promises[key])) };

    private static Session Uninvited(Session session, SeatId sponsor) => session with
    {
        Sponsoring = session.Sponsoring with
        {
            Sponsors = session.Sponsoring.Sponsors.SetItem(session.Sponsoring.NumberOf(sponsor) - 1, new(sponsor, Gone: true)),
        },
        Aside = session.Aside with
        {
            Grants = session.Aside.Grants.RemoveRange(
                session.Aside.Grants.Where(grant => grant.Value == Who.Sponsor(sponsor)).Select(grant => grant.Key)),
        },
    };
}
