using LiveHub.Store;

namespace LiveHub.Admin;

/// <summary>`LiveHub restore FILE`: puts a backup in the place of the database.</summary>
internal static class RestoreWord
{
    public static Task<int> Run(AdminAsked asked)
    {
        if (asked.Rest is not [var file] || file.StartsWith('-'))
        {
            throw new StartRefused("Ask as in: LiveHub restore data/backups/livehub-2026-10-01-031500.db");
        }

        if (asked.Settings.Connections.Postgres is { } postgres)
        {
            throw new StartRefused("The data is in PostgreSQL, whose own program puts it back. Stop every node, then:\n    "
                + PostgresCommands.Restore(postgres, file) + "\n    LiveHub new-epoch");
        }

        if (!File.Exists(file))
        {
            throw new StartRefused($"There is no file {Path.GetFullPath(file)}.");
        }

        var directory = Directory.CreateDirectory(asked.DataDirectory()).FullName;
        using var onlyUser = SqliteEventStore.Claim(directory);
        var aside = Path.Combine(directory, $"livehub-before-restore-{BackupWord.Now()}.db");
        SqliteBackup.Restore(file, SqliteBackup.FileIn(directory), aside);
        asked.Out.WriteLine($"Restored: {Path.GetFullPath(file)}");
        asked.Out.WriteLine(File.Exists(aside)
            ? $"What was there before is kept as {aside}; delete it when you are sure."
            : "There was no database before.");
        asked.Out.WriteLine("Start LiveHub: phones take fresh views by themselves. What was said after the backup is gone.");
        return Task.FromResult(0);
    }
}
