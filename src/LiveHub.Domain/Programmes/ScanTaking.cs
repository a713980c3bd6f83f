using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>A session told this of its scans, in place of what it told before.</summary>
public sealed record ScansTaken(string Session, ImmutableArray<ScanEdition> Scans) : ProgrammeEvent;

/// <summary>How a learning cycle takes what scans showed.</summary>
public static class ScanTaking
{
    public static IEnumerable<ProgrammeEvent> News(Programme programme, Harvest harvest) =>
        harvest.Scans.SequenceEqual(programme.ScansOf(harvest.Session)) ? [] : [new ScansTaken(harvest.Session, harvest.Scans)];

    public static Programme Evolve(Programme programme, ScansTaken happened) => programme with
    {
        Scans = [.. programme.Scans.Where(scan => scan.Session != happened.Session).Concat(happened.Scans).OrderBy(scan => scan.Day)],
    };
}
