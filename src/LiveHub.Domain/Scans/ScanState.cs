using System.Diagnostics;

namespace LiveHub.Domain;

/// <summary>How the events of scans change a session.</summary>
public static class ScanState
{
    public static Session Evolve(Session session, ScanEvent happened) => session with
    {
        Scans = session.Scans.SetItem(happened.Scan, Changed(session.Scans[happened.Scan], happened)),
    };

    /// <summary>What a mistaken step opened and nobody has answered, on a phone or by a link, was never open.</summary>
    public static Session Unused(Session session, ActivityKey key, Scan scan) =>
        scan is { Phase: ScanPhase.Open, LinkUntil: null, Answered.IsEmpty: true, Away.IsEmpty: true }
            ? session with { Scans = session.Scans.SetItem(key, Scan.Empty) }
            : session;

    private static Scan Changed(Scan scan, ScanEvent happened) => happened switch
    {
        ScanOpened => scan with { Phase = ScanPhase.Open },
        ScanLinked e => scan with { LinkUntil = e.Until },
        ScanHandedIn e => scan with { Answered = scan.Answered.Add(e.Seat) },
        ScanHandedInAway e => scan with { Away = scan.Away.Add(e.Ballot) },
        ScanClosed => scan with { Phase = ScanPhase.Closed, LinkUntil = null },
        ScanSettled e => scan with { Phase = ScanPhase.Settled, Result = e.Result },
        ScanShown => scan with { Phase = ScanPhase.Shown },
        _ => throw new UnreachableException(),
    };
}
