namespace LiveHub.Load.Scenarios;

/// <summary>Something that a crowd does to a server.</summary>
internal interface IScenario
{
    /// <summary>Plays it once, from an empty session to its end.</summary>
    /// <param name="warmUp">Not counted: may be shorter, and nothing needs to be checked.</param>
    Task<Round> Play(bool warmUp);
}
