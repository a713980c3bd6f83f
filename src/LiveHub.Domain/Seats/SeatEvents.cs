namespace LiveHub.Domain;

public sealed record SeatTaken(SeatId Seat) : Event;

/// <summary>A seat's name changed; the name itself lies beside the log.</summary>
public sealed record NameGiven(SeatId Seat) : Event;

public sealed record ReportShared : Event;

public sealed record ReportUnshared : Event;
