using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>New links for those who run the session, when theirs is lost or in wrong hands.</summary>
public static class LinkRules
{
    public static Outcome<Event> Give(Session session, GiveLink ask)
    {
        if (session.Aside.Grants.ContainsKey(ask.Hash))
        {
            return Decisions.Nothing;
        }

        ImmutableArray<SideRow> gone = ask.Alone
            ? [.. Of(session, ask.Role).Order(StringComparer.Ordinal).Select(hash => SideRow.Forget(Aside.GrantKind, hash))]
            : [];
        var who = ask.Role == Role.Facilitator
            ? Who.Facilitator with { Round = session.LinkRound + (ask.Alone ? 1 : 0) }
            : new Who(ask.Role);
        return new Outcome<Event>.Accepted(
            [new LinkGiven(ask.Role, ask.Alone ? true : null)], [.. gone, Aside.Grant(ask.Hash, who)]);
    }

    /// <summary>Screens that are open by a link of an earlier round hear and do nothing more.</summary>
    public static Session Evolve(Session session, LinkGiven happened) => happened.Alone != true ? session : session with
    {
        LinkRound = session.LinkRound + (happened.Role == Role.Facilitator ? 1 : 0),
        Aside = session.Aside with { Grants = session.Aside.Grants.RemoveRange(Of(session, happened.Role)) },
    };

    /// <summary>Whether somebody came in by a link that was ended since.</summary>
    public static bool IsEnded(Session session, Who who) =>
        who.Role == Role.Facilitator && (who.Round < session.LinkRound || PairingRules.IsEnded(session, who));

    private static IEnumerable<string> Of(Session session, Role role) =>
        session.Aside.Grants.Where(grant => grant.Value.Role == role).Select(grant => grant.Key);
}
