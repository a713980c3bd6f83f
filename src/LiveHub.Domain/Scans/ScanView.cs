using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>
/// While a scan is on, everybody may see its statements. What anybody answered nobody ever sees; what all answered the facilitator sees
/// once the scan is closed and counted, and everybody once that is shown, beside what earlier Learnathons of the same cycle showed. Each
/// person may see that it has answered. How many have answered is a count (see <see cref="CountView"/>); how many by the link
/// only the facilitator sees.
/// </summary>
public static class ScanView
{
    public static IEnumerable<string> Keys(Scene scene) => scene.Scan is null ? [] : ["scanResult", "scanAway"];

    public static IEnumerable<string> OwnKeys(Scene scene) => scene.Scan is null ? [] : ["scanAnswered"];

    /// <summary>What came out.</summary>
    public static object? Result(Session session, Scene scene, Audience audience) =>
        scene.Scan is { Result: { } result } scan && audience.Kind != AudienceKind.Own
        && (scan.Phase == ScanPhase.Shown || audience.Kind == AudienceKind.Control)
            ? Entity(session, result)
            : null;

    /// <summary>How many answered by the link; absent when nobody did.</summary>
    public static object? Away(Scene scene, Audience audience) =>
        audience.Kind == AudienceKind.Control && scene.Scan is { Away.Count: > 0 and var away } ? away : null;

    /// <summary>Whether one person has answered; absent when not.</summary>
    public static object? Answered(Scene scene, Audience audience) =>
        audience.Kind == AudienceKind.Own && scene.Scan?.Answered.Contains(new(audience.Key)) == true ? true : null;

    public static NowEntity.OnScan Now(Session session, Activity activity, ScanPlan plan, Scan scan) => new(
        activity.Key.Value, plan.Question, scan.Phase, plan.Asked, scan.LinkUntil?.ToUnixTimeMilliseconds(),
        ScanPages.At(session, activity), ScanPages.Of(session, activity));

    public static NowEntity.OnScanResult NowResult(Session session, Activity activity) =>
        ScanRules.ShownBy(session, activity) is { } key
            ? new(activity.Key.Value, activity.Plan.Question, key.Value, session.Scans[key].Phase,
                ScanPages.At(session, activity), ScanPages.Of(session, activity))
            : new(activity.Key.Value, activity.Plan.Question);

    /// <summary>A result beside those of earlier Learnathons, and what changed since the last of them that asked the same.</summary>
    public static ScanResultEntity Entity(Session session, ScanResult result)
    {
        ImmutableArray<ScanEdition> former = session.Cycle.Brought?.Scans ?? [];
        return new(result, former, [.. result.Dimensions.Select(dimension => Change(former, dimension))]);
    }

    private static ScanChange? Change(ImmutableArray<ScanEdition> former, ScanDimensionResult dimension) => dimension.Now is not { } now ? null
        : former.Reverse().SelectMany(edition => edition.Result.Dimensions)
            .FirstOrDefault(earlier => earlier.Dimension.Series == dimension.Dimension.Series) is { Now: { } before }
            ? ScanScore.Change(before, now)
            : null;
}

/// <summary>What came out of a scan.</summary>
/// <param name="Former">Of the same learning cycle, the oldest first.</param>
/// <param name="Changes">Of each dimension, since the last that asked the same; absent when there is none.</param>
public sealed record ScanResultEntity(ScanResult Result, ImmutableArray<ScanEdition> Former, ImmutableArray<ScanChange?> Changes);
