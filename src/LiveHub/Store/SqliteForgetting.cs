using Dapper;
using LiveHub.Domain;
using Microsoft.Data.Sqlite;

namespace LiveHub.Store;

/// <summary>Deleting streams from a SQLite file, and leaving nothing of them in it.</summary>
internal static class SqliteForgetting
{
    private const string TablesWithStreams = """
        SELECT held.name FROM sqlite_master AS held JOIN pragma_table_info(held.name) AS part
        WHERE held.type = 'table' AND part.name = 'stream'
        """;

    private const string PutGone = "INSERT INTO gone VALUES (@stream, @day) ON CONFLICT DO NOTHING";

    private const string AnyGone = "SELECT EXISTS (SELECT 1 FROM gone WHERE name = @stream)";

    private const string PutUnclean = "INSERT INTO unclean VALUES (@stream, @kind, @key) ON CONFLICT DO NOTHING";

    private const string ReadUnclean = "SELECT name, kind, key FROM unclean";

    private const string Cleaned = "DELETE FROM unclean WHERE name = @Name AND kind = @Kind AND key = @Key";

    private const string ReadSide = "SELECT value FROM side WHERE stream = @Name AND kind = @Kind AND key = @Key";

    private const string ReadGone = "SELECT name, day FROM gone";

    private const string Over = """
        SELECT stream FROM events AS first WHERE version = 1 AND at < @before AND stream >= @prefix AND stream < @prefix || char(1114111)
        AND COALESCE(
            (SELECT max(at) FROM events WHERE stream = first.stream AND kind = 'sessionEnded'),
            (SELECT max(at) FROM events WHERE stream = first.stream)) < @before
        """;

    /// <summary>A reader holds the write-ahead file for as long as it reads: some milliseconds.</summary>
    private const int MostTries = 100, BetweenTries = 20;

    /// <summary>In the transaction of the writer: everything of the stream goes, and its name stays.</summary>
    public static void Forget(SqliteConnection connection, SqliteTransaction transaction, string stream, DateOnly day)
    {
        Delete(connection, transaction, stream);
        connection.Execute(PutGone, new { stream, day = Text(day) }, transaction);
        connection.Execute(PutUnclean, new { stream, kind = "", key = "" }, transaction);
    }

    /// <summary>Everything of the stream, in every table that has a column for it: those of other parts of the program too.</summary>
    public static void Delete(SqliteConnection connection, SqliteTransaction transaction, string stream)
    {
        foreach (var table in connection.Query<string>(TablesWithStreams, transaction: transaction).AsList())
        {
            connection.Execute($"DELETE FROM \"{table}\" WHERE stream = @stream", new { stream }, transaction);
        }
    }

    public static bool IsGone(SqliteConnection connection, SqliteTransaction? transaction, string stream) =>
        connection.ExecuteScalar<bool>(AnyGone, new { stream }, transaction);

    /// <summary>Notes that something may still lie where it must not.</summary>
    public static void Owe(SqliteConnection connection, SqliteTransaction transaction, string stream, SideRow row) =>
        connection.Execute(PutUnclean, new { stream, kind = row.Kind, key = row.Key ?? "" }, transaction);

    public static IReadOnlyList<Unclean> Owed(SqliteConnection connection) => connection.Query<Unclean>(ReadUnclean).AsList();

    /// <summary>What an erased side row says now; null when nothing.</summary>
    public static string? Now(SqliteConnection connection, Unclean row) => connection.ExecuteScalar<string?>(ReadSide, row);

    public static IReadOnlyList<(string Name, string Day)> Gone(SqliteConnection connection) =>
        connection.Query<(string, string)>(ReadGone).AsList();

    public static IReadOnlyList<string> OverBefore(SqliteConnection connection, string prefix, long before) =>
        connection.Query<string>(Over, new { prefix, before }).AsList();

    /// <summary>On the writer's thread, outside of its commits: the file is written anew, since balancing its pages leaves copies of
    /// rows in them that deleting does not reach.</summary>
    public static void Clean(SqliteConnection connection, IReadOnlyList<Unclean> done)
    {
        Empty(connection); // What the write-ahead file says goes first, then what free pages say.
        connection.Execute("VACUUM");
        Empty(connection);
        connection.Execute(Cleaned, done);
    }

    /// <summary>Empties the write-ahead file.</summary>
    public static void Empty(SqliteConnection connection)
    {
        for (var tries = 0; connection.ExecuteScalar<int>("PRAGMA wal_checkpoint(TRUNCATE)") != 0; tries++)
        {
            if (tries == MostTries)
            {
                throw new IOException("The write-ahead file of the database could not be emptied: something reads it all the time.");
            }

            Thread.Sleep(BetweenTries);
        }
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>What was erased, and not yet everywhere: a side row, or with empty texts a whole stream.</summary>
internal sealed record Unclean(string Name, string Kind, string Key);
