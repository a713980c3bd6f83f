namespace LiveHub.Topology;

/// <summary>What to start, and how.</summary>
internal sealed record Launch(string Program, params string[] Arguments)
{
    public string Directory { get; init; } = "/";

    /// <summary>The user to become; null stays who we are.</summary>
    public string? User { get; init; }

    /// <summary>What the kernel sends it when this program dies, so that nothing stays behind.</summary>
    public string DeathSignal { get; init; } = "KILL";

    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>The whole command line: in a session of its own, so that Ctrl-C reaches this program alone.</summary>
    public IEnumerable<string> CommandLine()
    {
        string[] user = User is null ? [] : [$"--reuid={User}", $"--regid={User}", "--clear-groups"];
        return ["setpriv", .. user, "--pdeathsig", DeathSignal, "--", Program, .. Arguments];
    }
}
