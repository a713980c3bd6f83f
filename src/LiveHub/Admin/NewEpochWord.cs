using LiveHub.Store;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace LiveHub.Admin;

/// <summary>`LiveHub new-epoch`: names the database anew, after pg_restore or a snapshot of a machine put an older one back. Whoever
/// holds something of the former one takes a fresh view instead of adding to it.</summary>
internal static class NewEpochWord
{
    public static async Task<int> Run(AdminAsked asked)
    {
        if (asked.Rest.Length > 0)
        {
            throw new StartRefused("Ask as in: LiveHub new-epoch");
        }

        var epoch = asked.Settings.Connections.Postgres is { } postgres
            ? await OfPostgres(postgres).ConfigureAwait(false)
            : OfSqlite(asked.DataDirectory());
        asked.Out.WriteLine($"The database is called {epoch} from now on. Start LiveHub; phones take fresh views by themselves.");
        return 0;
    }

    private static string OfSqlite(string directory)
    {
        var database = SqliteBackup.FileIn(directory);
        if (!File.Exists(database))
        {
            throw new StartRefused($"There is no database {database} (setting LiveHub:DataDirectory).");
        }

        using var onlyUser = SqliteEventStore.Claim(directory);
        SqliteBackup.Check(database);
        using var connection = SqliteBackup.Open(database, SqliteOpenMode.ReadWrite);
        return SqliteMigrations.NewEpoch(connection);
    }

    private static async Task<string> OfPostgres(string connectionString)
    {
        try
        {
            await using var connection = new NpgsqlConnection(connectionString);
            await connection.OpenAsync().ConfigureAwait(false);
            return await PostgresMigrations.NewEpoch(connection).ConfigureAwait(false);
        }
        catch (Exception e) when (e is NpgsqlException or System.Net.Sockets.SocketException or TimeoutException)
        {
            throw new StartRefused("PostgreSQL (setting ConnectionStrings:Postgres) cannot be used: " + e.Message, e);
        }
    }
}
