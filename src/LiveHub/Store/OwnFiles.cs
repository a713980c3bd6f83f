using System.Diagnostics;

namespace LiveHub.Store;

/// <summary>Files that hold what people said: nobody but the user that LiveHub runs as may read them.</summary>
internal static class OwnFiles
{
    private const UnixFileMode File600 = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Makes an empty file, in the place of one that is there.</summary>
    public static void New(string file)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = File600;
        }

        using var made = new FileStream(file, options);
    }

    public static string NewFolder(string folder) => OperatingSystem.IsWindows()
        ? Directory.CreateDirectory(folder).FullName
        : Directory.CreateDirectory(folder, File600 | UnixFileMode.UserExecute).FullName;

    public static void Hide(string file)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, File600);
        }
    }

    /// <summary>What root makes in the place of another user must be that user's, or the program cannot open it.</summary>
    /// <param name="like">Whose owner they get.</param>
    public static void Give(string like, params string[] files)
    {
        if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess)
        {
            using var chown = Process.Start("chown", [$"--reference={like}", "--", .. files]);
            chown.WaitForExit();
        }
    }
}
