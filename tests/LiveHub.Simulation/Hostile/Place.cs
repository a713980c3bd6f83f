namespace LiveHub.Simulation.Hostile;

/// <summary>Where the attack happens: a session with ordinary people in it, what a stranger could know or steal of it, and
/// another session whose keys do not belong here.</summary>
/// <param name="Code">Of the session that is attacked.</param>
/// <param name="Stage">A token that looks, and may not ask for any change.</param>
/// <param name="Seats">Tokens of seats that ask only for what they may not, or what is not there.</param>
/// <param name="Foreign">Tokens of another session.</param>
internal sealed record Place(
    Uri Address, string Code, string Stage, IReadOnlyList<string> Seats, IReadOnlyList<string> Foreign, string Board,
    string Ballot, IReadOnlyList<string> Ideas)
{
    /// <summary>Ids of hostile commands begin so: none may ever be in the log.</summary>
    public const string Mark = "HOSTILE-";
}
