using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>A phone that leads, by a QR code on the facilitator screen: it works once and for two minutes, since a code can be
/// photographed from far. Only the facilitator sees how many phones lead.</summary>
public static class PairingRules
{
    public const string Entity = "leading";

    public static Outcome<Event> Offer(OfferPairing ask, DateTimeOffset at) =>
        new Outcome<Event>.Accepted([new PairingOffered(at + Limits.PairingOffered)], [Aside.PairingRow(ask.Hash)]);

    public static Outcome<Event> Pair(Session session, PairPhone ask, DateTimeOffset at)
    {
        if (session.Aside.Grants.ContainsKey(ask.Hash))
        {
            return Decisions.Nothing; // Its first answer was lost on the way.
        }

        if (session.Aside.Pairing != ask.Offer || at > session.PairingUntil)
        {
            return (Refusal)RefusalCode.PairingOver;
        }

        var who = Who.Facilitator with { Round = session.LinkRound, Phone = session.PhoneRound + 1 };
        return new Outcome<Event>.Accepted([new PhonePaired()], [Aside.PairingRow(null), Aside.Grant(ask.Hash, who)]);
    }

    public static Outcome<Event> Unpair(Session session)
    {
        ImmutableArray<SideRow> gone = [.. Phones(session).Order(StringComparer.Ordinal).Select(hash => SideRow.Forget(Aside.GrantKind, hash))];
        return gone.IsEmpty && session.Aside.Pairing is null ? Decisions.Nothing
            : new Outcome<Event>.Accepted([new PhonesUnpaired()], [.. gone, Aside.PairingRow(null)]);
    }

    public static Session Evolve(Session session, PairingOffered happened) => session with { PairingUntil = happened.Until };

    public static Session Paired(Session session) => session with { Aside = session.Aside with { Pairing = null } };

    public static Session Unpaired(Session session) => session with
    {
        PhoneRound = session.PhoneRound + 1,
        Aside = session.Aside with { Pairing = null, Grants = session.Aside.Grants.RemoveRange(Phones(session)) },
    };

    /// <summary>Whether a phone came to lead before all phones were taken the lead.</summary>
    public static bool IsEnded(Session session, Who who) => who.Phone > 0 && who.Phone <= session.PhoneRound;

    /// <summary>How many phones lead; absent when none.</summary>
    public static object? Leading(Session session, Audience audience) =>
        audience.Kind == AudienceKind.Control && Phones(session).Count() is > 0 and var phones ? phones : null;

    private static IEnumerable<string> Phones(Session session) =>
        session.Aside.Grants.Where(grant => grant.Value.Phone > 0).Select(grant => grant.Key);
}
