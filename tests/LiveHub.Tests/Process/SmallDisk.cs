using System.Diagnostics;
using System.Globalization;

namespace LiveHub.Tests.Process;

/// <summary>A disk of four megabytes in memory, which this machine must let us mount.</summary>
internal sealed class SmallDisk : IDisposable
{
    private const int Bytes = 4 * 1_048_576;

    public SmallDisk() => Assert.True(Run("mount", "-t", "tmpfs", "-o", $"size={Bytes}", "livehub", Path), "It was mounted a moment ago.");

    public string Path { get; } = Repo.Temporary();

    private string Filler => System.IO.Path.Combine(Path, "filler");

    /// <summary>Leaves not one byte.</summary>
    public void Fill()
    {
        using var filler = new FileStream(Filler, FileMode.Append);
        try
        {
            var piece = new byte[4_096];
            while (true)
            {
                filler.Write(piece);
                filler.Flush();
            }
        }
        catch (IOException)
        {
            // Full.
        }
    }

    public void MakeRoom() => File.Delete(Filler);

    public void Dispose()
    {
        Run("umount", "--lazy", Path);
        Directory.Delete(Path);
    }

    /// <summary>Sets how large a file of a process may grow, of one that runs too.</summary>
    public static void Limit(int process, long? bytes) => Assert.True(Run(
        "prlimit", "--pid", process.ToString(CultureInfo.InvariantCulture),
        $"--fsize={bytes?.ToString(CultureInfo.InvariantCulture) ?? "unlimited"}:unlimited"));

    internal static bool Run(string program, params string[] arguments)
    {
        using var process = System.Diagnostics.Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}

/// <summary>Only where this user may mount: root, outside of most containers.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SmallDiskFactAttribute : FactAttribute
{
    public SmallDiskFactAttribute()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess || !MayMount())
        {
            Skip = "This user may not mount a small disk here; the limit on files stands for it.";
        }
    }

    private static bool MayMount()
    {
        var at = Repo.Temporary();
        var mounted = SmallDisk.Run("mount", "-t", "tmpfs", "-o", "size=4096", "livehub", at) && SmallDisk.Run("umount", at);
        Directory.Delete(at);
        return mounted;
    }
}
