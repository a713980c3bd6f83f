namespace LiveHub.Topology;

/// <summary>LiveHub as a built program, and where it is to run.</summary>
internal sealed class ServerProgram(string path)
{
    public string Path => path;

    /// <summary>Where wwwroot lies: the repository's root, or beside a published program.</summary>
    public string Directory { get; } = RootAbove(path) ?? System.IO.Path.GetDirectoryName(path)!;

    /// <summary>The repository above a file; null when it lies in none.</summary>
    public static string? RootAbove(string path)
    {
        var folder = System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path));
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder, "LiveHub.sln")))
        {
            folder = System.IO.Path.GetDirectoryName(folder);
        }

        return folder;
    }
}
