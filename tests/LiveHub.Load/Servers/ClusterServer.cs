using System.Data.Common;
using LiveHub.Load.Measure;
using LiveHub.Load.Net;
using LiveHub.Topology;
using Npgsql;
using ProcessUse = LiveHub.Load.Measure.ProcessUse;

namespace LiveHub.Load.Servers;

/// <summary>Nodes behind nginx, on PostgreSQL and Redis, all of them processes of this machine.</summary>
internal sealed class ClusterServer : ServerUnderLoad
{
    private readonly Cluster _cluster;
    private readonly int _proxy;
    private double _cpuOfTheDead;
    private double _redisBefore;
    private bool _redisIsUp = true;
    private bool _ended;

    private ClusterServer(Cluster cluster) : base(cluster.Address)
    {
        _cluster = cluster;
        _proxy = ProcessTree.ChildNamed("nginx");
    }

    public override double? CpuSeconds => _cpuOfTheDead + Living.Sum(node => ProcessUse.CpuSeconds(node.Pid));

    public override double? Megabytes => Living.Sum(node => ProcessUse.Megabytes(node.Pid));

    public override double? PeakMegabytes => Living.Sum(node => ProcessUse.PeakMegabytes(node.Pid));

    public override IReadOnlyDictionary<string, double> CpuBeside => new Dictionary<string, double>
    {
        ["nginx"] = ProcessTree.CpuSeconds(_proxy),
        ["postgresql"] = ProcessTree.CpuSeconds(_cluster.Postgres.Pid),
        ["redis"] = _redisBefore + (_redisIsUp ? ProcessTree.CpuSeconds(_cluster.Redis.Pid) : 0),
    };

    private IEnumerable<Node> Living => _cluster.Nodes.Where(node => node.IsRunning);

    /// <summary>Starts everything and waits until it is ready.</summary>
    public static ClusterServer Start(int nodes)
    {
        var options = new ClusterOptions { Server = Repository.Server, Nodes = nodes };
        return new(Task.Run(() => Cluster.Start(options)).GetAwaiter().GetResult());
    }

    /// <summary>kill -9 of the first node; it stays away.</summary>
    public Task KillNode() => Task.Run(() =>
    {
        _cpuOfTheDead += ProcessUse.CpuSeconds(_cluster.Nodes[0].Pid);
        _cluster.Nodes[0].Kill();
    });

    /// <summary>kill -9 of Redis.</summary>
    public Task KillRedis() => Task.Run(() =>
    {
        _redisBefore += ProcessTree.CpuSeconds(_cluster.Redis.Pid);
        _redisIsUp = false;
        _cluster.Redis.Kill();
    });

    /// <summary>Redis again, and empty; ends when it answers.</summary>
    public async Task StartRedis()
    {
        await Task.Run(_cluster.Redis.Start);
        _redisIsUp = true;
    }

    /// <summary>Redis keeps its sockets open and says nothing.</summary>
    public void FreezeRedis() => _cluster.Redis.Freeze();

    public void ThawRedis() => _cluster.Redis.Thaw();

    public override DbConnection OpenStore() => new NpgsqlConnection(_cluster.Postgres.ConnectionString);

    public override Task<IReadOnlyDictionary<string, Appends>> ReadAppends(Loop loop) =>
        Appends.Read(loop, Living.Select(node => node.Address));

    public override void Dispose()
    {
        if (!_ended)
        {
            _ended = true;
            Task.Run(async () => await _cluster.DisposeAsync()).Wait();
        }
    }
}
