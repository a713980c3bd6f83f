using Npgsql;

namespace LiveHub.Store;

/// <summary>What an administrator types to copy a PostgreSQL database and to put it back, from the settings of this installation.
/// Passwords are not said: PostgreSQL's programs ask for them, or read them from PGPASSFILE.</summary>
internal static class PostgresCommands
{
    public static string Dump(string connectionString, string file) =>
        $"pg_dump --format=custom {Server(connectionString)} --file={file}";

    public static string Restore(string connectionString, string file) =>
        $"pg_restore --clean --if-exists --no-owner --single-transaction {Server(connectionString)} {file}";

    private static string Server(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        return $"--host={settings.Host} --port={settings.Port} --username={settings.Username ?? "livehub"} "
            + $"--dbname={settings.Database ?? settings.Username ?? "livehub"}";
    }
}
