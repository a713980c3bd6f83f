namespace LiveHub.Topology;

/// <summary>A temporary directory for servers, deleted at the end. Other users may pass through it: PostgreSQL and nginx
/// may run as others than this program, and must get to what is theirs.</summary>
public sealed class ServersFolder : IDisposable
{
    /// <summary>Makes it.</summary>
    /// <exception cref="PlatformNotSupportedException">This is not Linux.</exception>
    public ServersFolder()
    {
        if (!OperatingSystem.IsLinux())
        {
            throw new PlatformNotSupportedException("Clusters run on Linux: they use /proc, signals and setpriv.");
        }

        File.SetUnixFileMode(
            Path, File.GetUnixFileMode(Path) | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
    }

    /// <summary>Where it is.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("livehub-cluster-").FullName;

    /// <summary>The path of something in it.</summary>
    public string Of(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Deletes it, with all that is in it.</summary>
    public void Dispose()
    {
        if (Directory.Exists(Path))
        {
            Directory.Delete(Path, recursive: true);
        }
    }
}
