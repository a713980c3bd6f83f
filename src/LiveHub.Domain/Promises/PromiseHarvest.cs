using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>What a session tells its learning cycle of sponsors: what they promise, as far as it is not hidden, and by which links
/// they are known. Of a sponsor whose link was ended it tells that there is none.</summary>
public static class PromiseHarvest
{
    public static ImmutableArray<HarvestedPromise> Of(Session session) =>
    [
        .. session.Sponsoring.Promises.Where(promise => !promise.Value.Hidden).Select(promise => new HarvestedPromise(
            promise.Key, Proposals.ProjectOf(session, promise.Value.Pitch), promise.Value.Sponsor, promise.Value.Of,
            promise.Value.Text, promise.Value.Due)),
    ];

    public static ImmutableArray<HarvestedPerson> Sponsors(Session session) =>
    [
        .. session.Sponsoring.Sponsors.Select(sponsor => new HarvestedPerson(
            sponsor.Seat, Role.Sponsor,
            [.. session.Aside.Grants.Where(grant => grant.Value == Who.Sponsor(sponsor.Seat)).Select(grant => grant.Key).Order(StringComparer.Ordinal)],
            SponsorView.NameOf(session, sponsor.Seat))),
    ];
}
