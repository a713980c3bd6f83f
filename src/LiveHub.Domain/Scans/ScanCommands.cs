using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>What the facilitator does with a scan; also after the end of the session, while its link is open.</summary>
public abstract record ScanCommand(ActivityKey Scan) : FacilitatorCommand;

/// <summary>Lets answers in, and moves everybody there.</summary>
public sealed record OpenScan(ActivityKey Scan) : ScanCommand(Scan);

/// <summary>Lets answers in by its link too, until then, and opens the scan without moving anybody; none shuts the link.</summary>
public sealed record SetScanLink(ActivityKey Scan, DateTimeOffset? Until = null) : ScanCommand(Scan);

/// <summary>Ends the scan for good: what was counted once is not counted again with one answer more.</summary>
public sealed record CloseScan(ActivityKey Scan) : ScanCommand(Scan);

/// <summary>Shows everybody what came out.</summary>
public sealed record ShowScan(ActivityKey Scan) : ScanCommand(Scan);

/// <summary>Hands in one's answers, once.</summary>
/// <param name="Answers">One for each statement, in the order of the plan: 1 to 5, or 0 for "don't know".</param>
/// <param name="Wanted">One for each dimension: 1 to 5, or 0 for none.</param>
public sealed record HandInScan(ActivityKey Scan, ImmutableArray<int> Answers, ImmutableArray<int> Wanted) : ParticipantCommand;

/// <summary>The same by the link, from somebody who is not there.</summary>
/// <param name="Ballot">The hash of the ballot, which is good for one answer.</param>
public sealed record HandInScanAway(ActivityKey Scan, string Ballot, ImmutableArray<int> Answers, ImmutableArray<int> Wanted) : SystemCommand;

/// <summary>The link's time is over.</summary>
public sealed record EndScan(ActivityKey Scan) : SystemCommand;

/// <summary>Says what came out of a closed scan, once its answers were counted.</summary>
public sealed record SettleScan(ActivityKey Scan, ScanResult Result) : SystemCommand;
