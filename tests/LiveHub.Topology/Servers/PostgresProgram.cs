namespace LiveHub.Topology;

/// <summary>Where PostgreSQL's programs lie, and as whom they run.</summary>
internal static class PostgresProgram
{
    private static readonly string Folder = Find();

    /// <summary>PostgreSQL refuses to run as root; Debian's package made this user.</summary>
    public static string? User => Environment.IsPrivilegedProcess ? "postgres" : null;

    public static Launch Launch(string program, params string[] arguments) =>
        new(Path.Combine(Folder, program), arguments) { User = User };

    /// <summary>A directory that belongs to whoever runs PostgreSQL, and to nobody else.</summary>
    public static Task MakeFolder(string path)
    {
        string[] owner = User is null ? [] : ["-o", User, "-g", User];
        return Child.Run(new("install", ["-d", "-m", "700", .. owner, path]));
    }

    /// <summary>Debian keeps them apart by version, off the path: the newest; else the path's.</summary>
    private static string Find()
    {
        const string Debian = "/usr/lib/postgresql";
        var versions = Directory.Exists(Debian) ? Directory.GetDirectories(Debian) : [];
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':');
        return versions.Select(version => Path.Combine(version, "bin"))
            .OrderByDescending(folder => double.TryParse(Path.GetFileName(Path.GetDirectoryName(folder)), out var v) ? v : 0)
            .Concat(path)
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "postgres")))
            ?? throw new InvalidOperationException("PostgreSQL is not installed: apt-get install postgresql.");
    }
}
