namespace LiveHub.Topology;

/// <summary>PostgreSQL, Redis, nodes and nginx as real processes of this machine. They die with this program.</summary>
public sealed class Cluster : IAsyncDisposable
{
    private static readonly TimeSpan ReadyWithin = TimeSpan.FromSeconds(15);

    private readonly ServersFolder _folder = new();

    private Cluster(ClusterOptions options)
    {
        Postgres = new(_folder.Of("postgres"));
        Redis = new(_folder.Path);
        var ports = Enumerable.Range(0, options.Nodes).Select(_ => FreePort.Next()).ToList();
        Proxy = new(_folder.Of("nginx"), options, ports);
        Nodes = [.. ports.Select((port, i) => NewNode(options, port, _folder.Of($"node-{i + 1}")))];
    }

    /// <summary>The store.</summary>
    public PostgresServer Postgres { get; }

    /// <summary>What carries events between nodes.</summary>
    public RedisServer Redis { get; }

    /// <summary>The nodes, in a fixed order.</summary>
    public IReadOnlyList<Node> Nodes { get; }

    /// <summary>What stands in front of the nodes.</summary>
    public Proxy Proxy { get; }

    /// <summary>Where phones go: the proxy, plain.</summary>
    public Uri Address => Proxy.Address;

    /// <summary>Starts everything, the nodes at the same instant on an empty database, and waits until all are ready.</summary>
    public static async Task<Cluster> Start(ClusterOptions options)
    {
        var cluster = new Cluster(options);
        try
        {
            await Task.WhenAll(cluster.Postgres.Start(), cluster.Redis.Start(), cluster.Proxy.Start());
            await Task.WhenAll(cluster.Nodes.Select(node => node.Start()));
            await Task.WhenAll(cluster.Nodes.Select(node => node.Until("ready", ReadyWithin)));
            return cluster;
        }
        catch
        {
            await cluster.DisposeAsync();
            throw;
        }
    }

    /// <summary>Ends everything and deletes what it stored.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var part in Nodes.Append<IDisposable>(Proxy).Append(Redis).Append(Postgres))
        {
            part.Dispose();
        }

        await Task.Run(_folder.Dispose);
    }

    private Node NewNode(ClusterOptions options, int port, string data)
    {
        var toRedis = options.Faulty ? new FaultyLine(Redis.Port) : null;
        var toPostgres = options.Faulty ? new FaultyLine(Postgres.Port) : null;
        return new(options.Server, port, new Dictionary<string, string>(options.Settings)
        {
            ["ConnectionStrings__Postgres"] = PostgresServer.At(toPostgres?.Port ?? Postgres.Port),
            ["ConnectionStrings__Redis"] = $"127.0.0.1:{toRedis?.Port ?? Redis.Port}",
            ["LiveHub__DataDirectory"] = data,
            ["LiveHub__PublicUrl"] = Proxy.Address.ToString(),
        })
        {
            ToRedis = toRedis,
            ToPostgres = toPostgres,
        };
    }
}
