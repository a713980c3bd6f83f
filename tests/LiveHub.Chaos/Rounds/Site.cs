using LiveHub.Chaos.Checks;
using LiveHub.Topology;

namespace LiveHub.Chaos.Rounds;

/// <summary>The product as it stands for a run: nodes, the way in, and the log; a cluster, or one node on SQLite.</summary>
public sealed class Site : IAsyncDisposable
{
    private readonly SingleNode? _single;

    private Site(Topology.Cluster cluster)
    {
        Cluster = cluster;
        Entrance = cluster.Address;
        Log = StoredLog.OfPostgres(cluster.Postgres.ConnectionString);
        Nodes = [.. cluster.Nodes.Select(node => new SiteNode(
            node.Address, node.Start, node.Kill, () => node.Errors, () => node.Megabytes, () => node.IsRunning))];
    }

    private Site(SingleNode node)
    {
        _single = node;
        Entrance = node.Address;
        Log = StoredLog.OfSqlite(node.Data);
        Nodes = [new(node.Address, node.Start, node.Kill, () => node.Errors, () => node.Megabytes, () => node.IsRunning)];
    }

    /// <summary>Null on SQLite.</summary>
    public Topology.Cluster? Cluster { get; }

    /// <summary>Where the SQLite database lies; null on a cluster.</summary>
    public string? Data => _single?.Data;

    /// <summary>Where phones connect: the proxy, or the only node.</summary>
    public Uri Entrance { get; }

    public IReadOnlyList<SiteNode> Nodes { get; }

    public StoredLog Log { get; }

    /// <summary>Starts everything and waits until it is ready.</summary>
    /// <param name="server">The path of the program that the nodes run.</param>
    /// <param name="settings">More environment of the nodes.</param>
    public static async Task<Site> Start(string server, bool sqlite, bool faulty, IReadOnlyDictionary<string, string>? settings = null)
    {
        var all = new Dictionary<string, string>(settings ?? new Dictionary<string, string>())
        {
            ["LiveHub__CommandsPerSecond"] = "2000", // A storm of one seat is meant here.
        };
        if (!sqlite)
        {
            return new(await Topology.Cluster.Start(new() { Server = server, Faulty = faulty, Settings = all }));
        }

        var node = SingleNode.New(server, all);
        await node.Start();
        return new(node);
    }

    public async ValueTask DisposeAsync()
    {
        _single?.Dispose();
        if (Cluster is not null)
        {
            await Cluster.DisposeAsync();
        }
    }
}

/// <summary>One node of a site.</summary>
/// <param name="Start">Starts it and waits until it is ready.</param>
/// <param name="Kill">kill -9.</param>
/// <param name="Errors">Every line that it printed, through all its starts, that tells of an error.</param>
/// <param name="Megabytes">Resident memory in MiB, of a node that runs.</param>
public sealed record SiteNode(
    Uri Address, Func<Task> Start, Action Kill, Func<IReadOnlyList<string>> Errors, Func<double> Megabytes, Func<bool> IsRunning);
