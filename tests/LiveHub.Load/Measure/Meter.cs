using LiveHub.Load.Servers;

namespace LiveHub.Load.Measure;

/// <summary>CPU seconds of server and tool over a stretch of time.</summary>
internal sealed class Meter(ServerUnderLoad server)
{
    private readonly double? _server = server.CpuSeconds;
    private readonly double _tool = ProcessUse.CpuSeconds(Environment.ProcessId);

    /// <summary>What was used since the meter was made.</summary>
    public Use Read() => new(
        server.CpuSeconds - _server, ProcessUse.CpuSeconds(Environment.ProcessId) - _tool, server.Megabytes);

    /// <summary>CPU seconds of server and tool, and the server's memory; null where the server is not known.</summary>
    internal readonly record struct Use(double? ServerCpu, double ToolCpu, double? ServerMegabytes);
}
