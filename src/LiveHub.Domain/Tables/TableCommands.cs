namespace LiveHub.Domain;

/// <summary>Sits down at a numbered table, in place of the one before; none leaves it.</summary>
public sealed record ChooseTable(int? Table = null) : ParticipantCommand;

/// <summary>Spreads everybody evenly over the tables 1 to <paramref name="Tables"/>; who comes later is given a table too.</summary>
public sealed record SpreadTables(int Tables) : FacilitatorCommand;
