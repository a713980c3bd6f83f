namespace LiveHub.Store;

/// <summary>The numbered files under sql/, one folder for each kind of database: what brings it to this program's
/// shape.</summary>
internal static class Migrations
{
    /// <summary>The files that a database still lacks.</summary>
    /// <param name="folder">sqlite or postgres.</param>
    /// <param name="done">How many it has.</param>
    /// <returns>Their SQL in order, and the shape after them.</returns>
    /// <exception cref="StartRefused">The database is newer than the program.</exception>
    public static (IReadOnlyList<string> Missing, int Shape) After(string folder, int done)
    {
        var files = Files(folder);
        return done <= files.Count
            ? (files.Skip(done).ToList(), files.Count)
            : throw new StartRefused($"The database has shape {done}, this program knows {files.Count}: it was written by a "
                + "newer LiveHub. Start that one, or restore a backup from before the upgrade.");
    }

    private static List<string> Files(string folder)
    {
        var assembly = typeof(Migrations).Assembly;
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith($"sql/{folder}/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return reader.ReadToEnd();
            })];
    }
}
