namespace LiveHub.Load.Measure;

/// <summary>What a process and those that it started use together.</summary>
internal static class ProcessTree
{
    /// <summary>Seconds of CPU, those of its children included, also when they have ended.</summary>
    public static double CpuSeconds(int process) => ProcessUse.CpuSecondsWithEnded(process)
        + Topology.ProcessUse.ChildrenOf(process).Sum(CpuSeconds);

    /// <summary>The child of this program with that name.</summary>
    public static int ChildNamed(string name) => Topology.ProcessUse.ChildrenOf(Environment.ProcessId)
        .First(child => File.ReadAllText($"/proc/{child}/comm").Trim() == name);
}
