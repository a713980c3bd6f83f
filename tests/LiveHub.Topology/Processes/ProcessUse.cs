using System.Globalization;

namespace LiveHub.Topology;

/// <summary>What the kernel says that processes use. Its grain is 10 ms.</summary>
public static class ProcessUse
{
    /// <summary>USER_HZ, which is 100 wherever .NET runs on Linux.</summary>
    private const double TicksPerSecond = 100;

    /// <summary>Seconds of CPU, its own and the kernel's for it, since the process started.</summary>
    public static double CpuSeconds(int process)
    {
        var fields = Stat(process)!;
        return (Number(fields[11]) + Number(fields[12])) / TicksPerSecond;
    }

    /// <summary>Resident memory in MiB.</summary>
    public static double Megabytes(int process)
    {
        var line = File.ReadLines($"/proc/{process}/status")
            .First(line => line.StartsWith("VmRSS:", StringComparison.Ordinal));
        return Number(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]) / 1024;
    }

    /// <summary>The processes that a process started and that still run.</summary>
    public static IReadOnlyList<int> ChildrenOf(int process)
    {
        var parent = process.ToString(CultureInfo.InvariantCulture);
        return [.. Directory.EnumerateDirectories("/proc").Select(Path.GetFileName)
            .Where(name => int.TryParse(name, out var child) && Stat(child) is { } fields && fields[1] == parent)
            .Select(name => int.Parse(name!, CultureInfo.InvariantCulture))];
    }

    /// <summary>Whether it runs: a process that is dead and only waits for its parent's attention does not.</summary>
    public static bool IsAlive(int process) => Stat(process) is { } fields && fields[0] is not ("Z" or "X");

    /// <summary>The fields after the name, which may hold spaces: state, parent, ...; null when it is gone.</summary>
    private static string[]? Stat(int process)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{process}/stat");
            return stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
