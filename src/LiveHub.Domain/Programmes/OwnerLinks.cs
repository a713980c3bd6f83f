using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>New links for the owner of a learning cycle, when its own is lost or in wrong hands.</summary>
public static class OwnerLinks
{
    public static Outcome<ProgrammeEvent> Give(Programme programme, GiveOwnerLink ask)
    {
        if (programme.Aside.Grants.ContainsKey(ask.Hash))
        {
            return ProgrammeDecider.Nothing;
        }

        ImmutableArray<SideRow> gone = ask.Alone
            ? [.. Of(programme).Order(StringComparer.Ordinal).Select(hash => SideRow.Forget(ProgrammeAside.GrantKind, hash))]
            : [];
        return new Outcome<ProgrammeEvent>.Accepted(
            [new OwnerLinkGiven(ask.Alone ? true : null)], [.. gone, ProgrammeAside.Grant(ask.Hash, new(Role.Owner))]);
    }

    public static Programme Evolve(Programme programme, OwnerLinkGiven happened) => happened.Alone != true ? programme : programme with
    {
        Aside = programme.Aside with { Grants = programme.Aside.Grants.RemoveRange(Of(programme)) },
    };

    /// <summary>The hashes of all links of the owner.</summary>
    public static IEnumerable<string> Of(Programme programme) =>
        programme.Aside.Grants.Where(grant => grant.Value.Role == Role.Owner).Select(grant => grant.Key);
}
