using System.Runtime.InteropServices;

namespace LiveHub.Topology;

/// <summary>The signals of Linux that are sent here, by their numbers.</summary>
internal static partial class Signal
{
    public const int Int = 2;
    public const int Quit = 3;
    public const int Kill = 9;
    public const int Term = 15;
    public const int Continue = 18;
    public const int Stop = 19;

    /// <summary>Sends; a process that is gone hears nothing, which is no error.</summary>
    /// <param name="process">A process, or minus a process group.</param>
    /// <param name="signal">One of the numbers above.</param>
    public static void Send(int process, int signal) => _ = SendTo(process, signal);

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int SendTo(int process, int signal);
}
