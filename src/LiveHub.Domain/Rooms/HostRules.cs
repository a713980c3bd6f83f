using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Letting hosts in by a link, or by a code that they type.</summary>
public static class HostRules
{
    /// <summary>Adds to what was given before: cards may be printed already.</summary>
    public static Outcome<Event> Invite(InviteHosts ask)
    {
        if (ask.Hosts.IsDefaultOrEmpty || ask.Hosts.Any(host => host.Room is < 1 or > Limits.Rooms))
        {
            return (Refusal)RefusalCode.NoSuchRoom;
        }

        return new Outcome<Event>.Accepted([new HostsInvited()],
        [
            .. ask.Hosts.Select(host => Aside.Grant(host.LinkHash, Who.Host(host.Room))),
            .. ask.Hosts.Select(host => Aside.HostCode(host.CodeHash, host.Room)),
        ]);
    }

    public static Outcome<Event> Admit(AdmitHost ask) =>
        new Outcome<Event>.Accepted([new HostsInvited()], [Aside.Grant(ask.Hash, Who.Host(ask.Room))]);

    public static Outcome<Event> Uninvite(Session session)
    {
        ImmutableArray<SideRow> gone =
        [
            .. session.Aside.Grants.Where(grant => grant.Value.Role == Role.Host).Select(grant => grant.Key)
                .Order(StringComparer.Ordinal).Select(key => SideRow.Forget(Aside.GrantKind, key)),
            .. session.Aside.HostCodes.Keys.Order(StringComparer.Ordinal).Select(key => SideRow.Forget(Aside.HostCodeKind, key)),
        ];
        return gone.IsEmpty ? Decisions.Nothing : new Outcome<Event>.Accepted([new HostsUninvited()], gone);
    }
}
