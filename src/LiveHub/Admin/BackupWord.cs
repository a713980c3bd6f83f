using System.Collections.Immutable;
using System.Globalization;
using LiveHub.Store;

namespace LiveHub.Admin;

/// <summary>`LiveHub backup`: a copy of the database, also while the program runs.</summary>
internal static class BackupWord
{
    private const string Folder = "backups";

    private const string Usage = "Ask as in: LiveHub backup, LiveHub backup FILE, or LiveHub backup --keep 14.";

    public static Task<int> Run(AdminAsked asked)
    {
        var (file, keep) = Read(asked.Rest);
        if (asked.Settings.Connections.Postgres is { } postgres)
        {
            throw new StartRefused("The data is in PostgreSQL, whose own program copies it, also while LiveHub runs:\n    "
                + PostgresCommands.Dump(postgres, file ?? $"livehub-{Now()}.dump"));
        }

        var database = SqliteBackup.FileIn(asked.DataDirectory());
        if (!File.Exists(database))
        {
            throw new StartRefused($"There is no database {database} yet, so there is nothing to copy (setting LiveHub:DataDirectory).");
        }

        var target = Path.GetFullPath(file ?? Path.Combine(NewFolder(asked), $"livehub-{Now()}.db"));
        if (File.Exists(target))
        {
            throw new StartRefused($"There is a file {target} already. Give another name; backups are never overwritten.");
        }

        SqliteBackup.Make(database, target);
        asked.Out.WriteLine($"Backup, and checked: {target} ({SqliteBackup.Megabytes(target)})");
        if (keep is { } newest)
        {
            Forget(asked, Path.GetDirectoryName(target)!, newest);
        }

        return Task.FromResult(0);
    }

    /// <summary>Names of files sort as the times that they name.</summary>
    public static string Now() => TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd-HHmmss", CultureInfo.InvariantCulture);

    private static (string? File, int? Keep) Read(ImmutableArray<string> rest) => rest switch
    {
        [] => (null, null),
        ["--keep", var number] when int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var keep) && keep > 0 => (null, keep),
        [var file] when !file.StartsWith('-') => (file, null),
        _ => throw new StartRefused(Usage),
    };

    private static string NewFolder(AdminAsked asked)
    {
        var folder = OwnFiles.NewFolder(Path.Combine(asked.DataDirectory(), Folder));
        OwnFiles.Give(asked.DataDirectory(), folder);
        return folder;
    }

    private static void Forget(AdminAsked asked, string folder, int newest)
    {
        var old = Directory.GetFiles(folder, "livehub-*.db").OrderDescending(StringComparer.Ordinal).Skip(newest).ToList();
        old.ForEach(File.Delete);
        asked.Out.WriteLine(old.Count == 0 ? "No older backup was deleted." : $"Older backups deleted: {old.Count}");
    }
}
