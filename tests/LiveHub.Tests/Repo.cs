using System.Reflection;

namespace LiveHub.Tests;

/// <summary>Where the repository lies, for tests that read its files.</summary>
public static class Repo
{
    public static readonly string Root = typeof(Repo).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(data => data.Key == "RepoRoot").Value!;

    public static string File(params string[] path) => Path.Combine([Root, .. path]);

    /// <summary>A directory of its own for one test; given up when it ends.</summary>
    public static string Temporary() => Directory.CreateTempSubdirectory("livehub-test-").FullName;
}
