using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>What sponsors promised to one thing that was pitched, in the order in which they did, without what is hidden.</summary>
public sealed record ReportPromises(string Title, ImmutableArray<ReportPromise> Promises)
{
    public static ImmutableArray<ReportPromises> Of(Session session) =>
    [
        .. session.Sponsoring.Promises.Values.Where(promise => !promise.Hidden).OrderBy(promise => promise.Order)
            .GroupBy(promise => promise.Pitch)
            .Select(of => new ReportPromises(Proposals.Find(session, of.Key)?.Title ?? "", [.. of.Select(promise => new ReportPromise(
                promise.Of, promise.Text, SponsorView.Day(promise.Due), SponsorView.NameOf(session, promise.Sponsor)))])),
    ];
}

/// <param name="Due">By which day, as 2027-05-12.</param>
/// <param name="By">The name of the sponsor.</param>
public sealed record ReportPromise(PromiseOf Of, string Text, string? Due = null, string? By = null);

/// <summary>A sponsor's word of appreciation.</summary>
/// <param name="To">What was pitched; absent: to all.</param>
public sealed record ReportAppreciation(string Text, string? To = null, string? By = null)
{
    public static ImmutableArray<ReportAppreciation> Of(Session session) =>
    [
        .. session.Sponsoring.Appreciations.Values.Where(said => !said.Hidden).OrderBy(said => said.Order)
            .Select(said => new ReportAppreciation(
                said.Text, said.Pitch is { } pitch ? Proposals.Find(session, pitch)?.Title : null, SponsorView.NameOf(session, said.Sponsor))),
    ];
}
