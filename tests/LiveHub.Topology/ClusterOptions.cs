namespace LiveHub.Topology;

/// <summary>What a cluster shall consist of.</summary>
public sealed record ClusterOptions
{
    /// <summary>The path of LiveHub.dll.</summary>
    public required string Server { get; init; }

    /// <summary>How many nodes.</summary>
    public int Nodes { get; init; } = 2;

    /// <summary>Puts a <see cref="FaultyLine"/> between each node and Redis, and each node and PostgreSQL.</summary>
    public bool Faulty { get; init; }

    /// <summary>More environment for the nodes, as in LiveHub__CommandsPerSecond.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>The address in numbers by which phones reach the proxy; with 127.0.0.1 it listens for this machine only.</summary>
    public string Host { get; init; } = "127.0.0.1";

    /// <summary>Where the proxy listens, plain; null: any free port.</summary>
    public int? Port { get; init; }

    /// <summary>Where the proxy listens with TLS; null: any free port.</summary>
    public int? SecurePort { get; init; }
}
