namespace LiveHub.Domain;

public sealed record SeatTaken(SeatId Seat) : Event;

/// <summary>A seat's name changed; the name itself lies beside the log.</summary>
public sealed record NameGiven(SeatId Seat) : Event;

public sealed record ReportShared : Event;

public sealed record ReportUnshared : Event;

/// <summary>Somebody was given a new link of this role.</summary>
/// <param name="Alone">True when all earlier links of the role ended with it.</param>
public sealed record LinkGiven(Role Role, bool? Alone = null) : Event;

/// <summary>A phone may come to lead.</summary>
public sealed record PairingOffered(DateTimeOffset Until) : Event;

/// <summary>A phone leads, besides who led before.</summary>
public sealed record PhonePaired : Event;

public sealed record PhonesUnpaired : Event;
