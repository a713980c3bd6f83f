namespace LiveHub.Load;

/// <summary>What goes wrong on purpose in the middle of a vote.</summary>
internal enum Fault
{
    None,
    KillNode,
    KillRedis,
    FreezeRedis,
}

/// <summary>What the command line asks for.</summary>
internal sealed record Options
{
    public required string Scenario { get; init; }

    /// <summary>Phones in all, spread over the sessions.</summary>
    public int Phones { get; init; } = 500;

    public int Sessions { get; init; } = 1;

    /// <summary>Nodes behind one address; 1 is a node by itself, on SQLite.</summary>
    public int Nodes { get; init; } = 1;

    /// <summary>Whether tallies are shown to everyone while the vote is open.</summary>
    public bool Live { get; init; }

    public bool Burst { get; init; }

    /// <summary>Whether everybody places one dot in a minute, instead of a dot every two seconds.</summary>
    public bool Minute { get; init; }

    /// <summary>The mode of the bare hub to compare with: tick or each; null for none.</summary>
    public string? Against { get; init; }

    public Fault Fault { get; init; }

    /// <summary>A server that runs already; null to start one.</summary>
    public Uri? Url { get; init; }

    /// <summary>Whether to print the JSON and nothing else.</summary>
    public bool OnlyJson { get; init; }

    public int Runs { get; init; } = 1;

    public int Seed { get; init; } = 1;

    /// <summary>How long it takes, where that can be chosen; null for the scenario's own.</summary>
    public int? Seconds { get; init; }

    /// <summary>The time asked for, or the scenario's own.</summary>
    public TimeSpan Time(int seconds) => TimeSpan.FromSeconds(Seconds ?? seconds);

    /// <summary>A crowd that wakes the runtime up: large enough to make it compile, small enough to be quick.</summary>
    public Options ForWarmUp()
    {
        const int least = 500, most = 1_000;
        var phones = Math.Clamp(Phones, least, most);
        var asFull = Math.Max(1, phones / Math.Max(1, Phones / Sessions));
        return this with { Phones = phones, Sessions = Math.Min(Sessions, asFull) };
    }
}
