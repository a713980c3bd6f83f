using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>A seat is at this table now, or at none.</summary>
/// <param name="Was">Where it was before.</param>
public sealed record TableChosen(SeatId Seat, int? Table = null, int? Was = null) : Event;

/// <summary>Everybody sits at the tables 1 to as many as there are lists, evenly; so will those who come later.</summary>
/// <param name="Seats">Who sits at each, from table 1 on.</param>
public sealed record TablesSpread(ImmutableArray<ImmutableArray<SeatId>> Seats) : Event;
