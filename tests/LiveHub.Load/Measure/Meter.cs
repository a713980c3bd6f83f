using System.Diagnostics;
using System.Runtime;
using LiveHub.Load.Servers;

namespace LiveHub.Load.Measure;

/// <summary>CPU seconds of server and tool over a stretch of time. Meanwhile the tool collects no garbage, if it can
/// help it: its pauses would look like the server's.</summary>
internal sealed class Meter
{
    /// <summary>What the tool may allocate before it has to collect after all.</summary>
    private const long Room = 200_000_000;

    private readonly ServerUnderLoad _measured;
    private readonly double? _server;
    private readonly double _tool;
    private readonly double _machine;
    private readonly IReadOnlyDictionary<string, double> _beside;
    private readonly long _start = Stopwatch.GetTimestamp();

    public Meter(ServerUnderLoad server)
    {
        GC.Collect();
        GC.TryStartNoGCRegion(Room);
        _measured = server;
        _server = server.CpuSeconds;
        _beside = server.CpuBeside;
        _tool = ProcessUse.CpuSeconds(Environment.ProcessId);
        _machine = ProcessUse.MachineCpuSeconds();
    }

    /// <summary>What was used since the meter was made; to be read once.</summary>
    public Use Read()
    {
        var cpu = _measured.CpuSeconds - _server;
        var beside = _measured.CpuBeside.ToDictionary(one => one.Key, one => one.Value - _beside[one.Key]);
        var tool = ProcessUse.CpuSeconds(Environment.ProcessId) - _tool;
        var machine = ProcessUse.MachineCpuSeconds() - _machine;
        if (GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
        {
            GC.EndNoGCRegion();
        }

        var there = Stopwatch.GetElapsedTime(_start).TotalSeconds * Environment.ProcessorCount;
        var other = Math.Max(0, machine - (cpu ?? 0) - tool - beside.Values.Sum());
        return new(cpu, tool, other, there, _measured.Megabytes, _measured.PeakMegabytes)
        {
            Beside = beside,
        };
    }

    /// <summary>CPU seconds that server, tool, and everything else on the machine took, and that there were to take; and
    /// the server's memory. Null where the server is not known.</summary>
    internal sealed record Use(
        double? ServerCpu, double ToolCpu, double OtherCpu, double ThereCpu, double? ServerMegabytes,
        double? ServerPeakMegabytes)
    {
        /// <summary>CPU seconds of what the nodes need beside them, by name.</summary>
        public IReadOnlyDictionary<string, double> Beside { get; init; } = new Dictionary<string, double>();

        /// <summary>Whether so much else went on that times are worse than they need be.</summary>
        public bool Disturbed => ServerCpu is not null && OtherCpu > ThereCpu / 20;
    }
}
