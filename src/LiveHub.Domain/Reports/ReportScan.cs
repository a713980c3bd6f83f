using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>What a scan showed; before it was shown to everybody, it is not in the report.</summary>
public sealed record ReportScan(string Question, ScanResultEntity Shown)
{
    public static ImmutableArray<ReportScan> Of(Session session) =>
    [
        .. session.Agenda.Where(step => session.Scans.GetValueOrDefault(step.Key)?.Phase == ScanPhase.Shown)
            .Select(step => new ReportScan(step.Plan.Question, ScanView.Entity(session, session.Scans[step.Key].Result!))),
    ];
}
