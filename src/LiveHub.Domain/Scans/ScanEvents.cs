namespace LiveHub.Domain;

/// <summary>Something about a scan. What somebody answered is never an event: it lies in a box beside the log.</summary>
public abstract record ScanEvent(ActivityKey Scan) : Event;

public sealed record ScanOpened(ActivityKey Scan) : ScanEvent(Scan);

/// <summary>Its link lets answers in until then; none: not any more.</summary>
public sealed record ScanLinked(ActivityKey Scan, DateTimeOffset? Until = null) : ScanEvent(Scan);

/// <summary>This seat has answered: no more than that.</summary>
public sealed record ScanHandedIn(ActivityKey Scan, SeatId Seat) : ScanEvent(Scan);

/// <summary>A ballot of the link was used: no more than that.</summary>
public sealed record ScanHandedInAway(ActivityKey Scan, string Ballot) : ScanEvent(Scan);

public sealed record ScanClosed(ActivityKey Scan) : ScanEvent(Scan);

/// <summary>What came out, without anything that fewer than <see cref="ScanScore.Fewest"/> people said.</summary>
public sealed record ScanSettled(ActivityKey Scan, ScanResult Result) : ScanEvent(Scan);

public sealed record ScanShown(ActivityKey Scan) : ScanEvent(Scan);
