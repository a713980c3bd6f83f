using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace LiveHub.Domain;

/// <summary>The cards of the wall: projects of the day, what running projects brought, what was promised today, and which earlier
/// promises were kept. Their keys say what they are about, so that a hidden card stays hidden.</summary>
public static class WallCards
{
    /// <summary>All of them, hidden ones too.</summary>
    public static IEnumerable<string> Keys(Session session) =>
    [
        .. session.Teams.Active.Select(project => $"project-{project.Key}"),
        .. (session.Cycle.Brought?.Results ?? []).Select(KeyOf),
        .. session.Sponsoring.Promises.Where(promise => !promise.Value.Hidden).Select(promise => $"promise-{promise.Key}"),
        .. (session.Cycle.Brought?.Kept ?? []).Select(KeyOf),
    ];

    public static WallEntity? Find(Session session, string card)
    {
        var dash = card.IndexOf('-', StringComparison.Ordinal);
        var key = card[(dash + 1)..];
        return (dash < 0 ? "" : card[..dash]) switch
        {
            "project" => Project(session, new(key)),
            "result" => Result(session, card),
            "promise" => Promise(session, new(key)),
            "kept" => Kept(session, card),
            _ => null,
        };
    }

    private static WallEntity.OfProject? Project(Session session, ProjectKey key) => session.Teams.Find(key) is { } project
        ? new WallEntity.OfProject(
            session.Teams.Order.IndexOf(key), project.Canvas.Title, project.Ideas.Length,
            project.Canvas.IsReady ? TeamView.Goals(session, key) : null)
        : null;

    private static WallEntity? Result(Session session, string card)
    {
        var results = session.Cycle.Brought?.Results ?? [];
        var at = results.IndexOf(results.FirstOrDefault(one => KeyOf(one) == card)!);
        return at < 0 ? null : results[at] switch
        {
            { Said: HardResult hard } told => new WallEntity.OfHard(at, told.Title, hard.Indicator, hard.Before, hard.After, hard.Unit),
            { Said: SoftResult soft } told => new WallEntity.OfSoft(
                at, told.Title, soft.Story, soft.Consent == true ? soft.Quote : null, soft.Behaviour),
            _ => null,
        };
    }

    private static WallEntity.OfPromise? Promise(Session session, PromiseKey key) =>
        session.Sponsoring.Promises.TryGetValue(key, out var promise) && !promise.Hidden
            ? new WallEntity.OfPromise(
                promise.Order, promise.Of, promise.Text, Proposals.Find(session, promise.Pitch)?.Title,
                SponsorView.NameOf(session, promise.Sponsor), SponsorView.Day(promise.Due))
            : null;

    private static WallEntity.OfKept? Kept(Session session, string card)
    {
        var kept = session.Cycle.Brought?.Kept ?? [];
        var at = kept.IndexOf(kept.FirstOrDefault(one => KeyOf(one) == card)!);
        return at < 0 ? null : new WallEntity.OfKept(at, kept[at].Of, kept[at].Text, kept[at].Title);
    }

    private static string KeyOf(BroughtResult result) => $"result-{result.Project}-{result.Entry}";

    private static string KeyOf(BroughtPromise kept) => $"kept-{kept.Promise}";
}

/// <summary>A card of the wall of results.</summary>
/// <param name="At">Its place among those of its kind.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(OfProject), "project")]
[JsonDerivedType(typeof(OfHard), "hard")]
[JsonDerivedType(typeof(OfSoft), "soft")]
[JsonDerivedType(typeof(OfPromise), "promise")]
[JsonDerivedType(typeof(OfKept), "kept")]
public abstract record WallEntity(int At)
{
    /// <summary>Only the facilitator sees hidden ones.</summary>
    public bool? Hidden { get; init; }

    /// <summary>What an idea, or several, became today.</summary>
    /// <param name="Ideas">From how many it came.</param>
    /// <param name="Goals">Once both are written.</param>
    public sealed record OfProject(int At, string Title, int Ideas, GoalsEntity? Goals = null) : WallEntity(At);

    /// <summary>What a project brought, in figures.</summary>
    public sealed record OfHard(int At, string Title, string Indicator, string Before, string After, string? Unit = null) : WallEntity(At);

    /// <summary>What people noticed.</summary>
    /// <param name="Quote">Of somebody who agreed to it.</param>
    public sealed record OfSoft(int At, string Title, string? Story = null, string? Quote = null, string? Behaviour = null) : WallEntity(At);

    /// <summary>What was promised today.</summary>
    public sealed record OfPromise(
        int At, PromiseOf Of, string Text, string? Title = null, string? By = null, string? Due = null) : WallEntity(At);

    /// <summary>A promise of an earlier day that was kept.</summary>
    public sealed record OfKept(int At, PromiseOf Of, string Text, string? Title = null) : WallEntity(At);
}
