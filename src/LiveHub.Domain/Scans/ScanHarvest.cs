using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>What a session tells its learning cycle of its scans: what everybody may see, of the day on which it began.</summary>
internal static class ScanHarvest
{
    public static ImmutableArray<ScanEdition> Of(Session session) => (session.FirstStepAt ?? session.EndedAt) is not { } day ? []
        : [.. session.Agenda.Select(step => session.Scans.GetValueOrDefault(step.Key)).OfType<Scan>().Where(scan => scan.Phase == ScanPhase.Shown)
            .Select(scan => new ScanEdition(session.Code, session.Title, DateOnly.FromDateTime(day.UtcDateTime), scan.Result!))];
}
