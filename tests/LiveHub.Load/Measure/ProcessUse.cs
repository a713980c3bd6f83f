using System.Globalization;

namespace LiveHub.Load.Measure;

/// <summary>What the kernel says that processes use. Its grain is 10 ms.</summary>
internal static class ProcessUse
{
    /// <summary>USER_HZ, which is 100 wherever .NET runs on Linux.</summary>
    private const double TicksPerSecond = 100;

    /// <summary>Seconds of CPU, its own and the kernel's for it, since the process started.</summary>
    public static double CpuSeconds(int process) => Ticks(process, 11, 12);

    /// <summary>The same with those of its children that have ended; 0 when it has ended itself.</summary>
    public static double CpuSecondsWithEnded(int process)
    {
        try
        {
            return Ticks(process, 11, 12, 13, 14);
        }
        catch (IOException)
        {
            return 0;
        }
    }

    /// <summary>Seconds of CPU that the whole machine used since it started.</summary>
    public static double MachineCpuSeconds()
    {
        // cpu, user, nice, system, idle, waiting, interrupts, soft interrupts, ...
        var times = File.ReadLines("/proc/stat").First().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new[] { 1, 2, 3, 6, 7 }.Sum(field => Number(times[field])) / TicksPerSecond;
    }

    /// <summary>Resident memory.</summary>
    public static double Megabytes(int process) => Status(process, "VmRSS:") / 1024;

    /// <summary>The most resident memory that the process ever had.</summary>
    public static double PeakMegabytes(int process) => Status(process, "VmHWM:") / 1024;

    private static double Status(int process, string name)
    {
        var line = File.ReadLines($"/proc/{process}/status")
            .First(line => line.StartsWith(name, StringComparison.Ordinal));
        return Number(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]);
    }

    private static double Ticks(int process, params int[] fieldsWanted)
    {
        var stat = File.ReadAllText($"/proc/{process}/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' '); // The name before may hold spaces.
        return fieldsWanted.Sum(field => Number(fields[field])) / TicksPerSecond;
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
