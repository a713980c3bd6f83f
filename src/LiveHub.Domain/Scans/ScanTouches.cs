namespace LiveHub.Domain;

/// <summary>Which entities an event of scans may have changed.</summary>
public static class ScanTouches
{
    public static Touch Of(ScanEvent happened) => happened switch
    {
        ScanHandedIn e => Touch.These("answers", $"agenda/{e.Scan}").AndOwn(e.Seat, "scanAnswered"),
        ScanHandedInAway e => Touch.These("scanAway", $"agenda/{e.Scan}"),
        _ => Touch.These("now", "answers", "scanResult", "scanAway", $"agenda/{happened.Scan}"),
    };
}
