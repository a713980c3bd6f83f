namespace LiveHub.Domain;

/// <summary>A result that is shown has pages to talk about, which the facilitator turns: all of it, each dimension, what it comes to.</summary>
public static class ScanPages
{
    /// <summary>How many pages this step has; none while it shows no result.</summary>
    public static int? Of(Session session, Activity activity) =>
        activity.Plan is ScanPlan or ScanResultPlan && ScanRules.ShownBy(session, activity) is { } key
        && session.Scans[key] is { Phase: ScanPhase.Shown, Result: { } result }
            ? 2 + result.Dimensions.Length
            : null;

    /// <summary>The page on show, counted from 0.</summary>
    public static int? At(Session session, Activity activity) =>
        Of(session, activity) is { } pages ? Math.Min(session.TalkPages.GetValueOrDefault(activity.Key), pages - 1) : null;
}
