namespace LiveHub.Chaos.Rounds;

/// <summary>What came of one round.</summary>
/// <param name="Acked">Commands acknowledged.</param>
/// <param name="Lost">Acknowledged, and not in the log where it was said.</param>
/// <param name="Doubled">Ids that the log holds more than once, and answers that changed.</param>
/// <param name="OverBudget">Versions at which a budget was exceeded.</param>
/// <param name="Diverged">Screens that did not show what the log says in time, and numbers that differ from a recount.</param>
/// <param name="Leaked">Seats that were found in the bytes sent to a screen: they are never shown.</param>
/// <param name="Other">Refused yet stored, misordered, gaps, errors logged, nodes grown.</param>
/// <param name="Reconsidered">See <see cref="Checks.Promises.Reconsidered"/>; not wrong.</param>
/// <param name="RecoveryMs">From each healing until each screen showed what it should.</param>
/// <param name="SettledMs">From each healing until the last command had its answer.</param>
/// <param name="Wrong">What was wrong, in words.</param>
public sealed record RoundOutcome(
    int Acked, int Lost, int Doubled, int OverBudget, int Diverged, int Leaked, int Other, int Reconsidered,
    double Megabytes, IReadOnlyList<double> RecoveryMs, IReadOnlyList<double> SettledMs, IReadOnlyList<string> Wrong)
{
    public bool IsGood => Lost + Doubled + OverBudget + Diverged + Leaked + Other == 0;
}
