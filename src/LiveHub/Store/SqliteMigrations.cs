using System.Globalization;
using System.Security.Cryptography;
using Dapper;
using Microsoft.Data.Sqlite;

namespace LiveHub.Store;

/// <summary>Brings a SQLite file to this program's shape.</summary>
internal static class SqliteMigrations
{
    /// <summary>Applies what is missing.</summary>
    /// <returns>The database's epoch, made with it.</returns>
    /// <exception cref="StartRefused">The database is newer than the program.</exception>
    public static string Apply(SqliteConnection connection)
    {
        connection.Execute("CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL)");
        using var transaction = connection.BeginTransaction();
        var done = Get(connection, transaction, "schema") is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : 0;
        var (missing, shape) = Migrations.After("sqlite", done);
        foreach (var file in missing)
        {
            connection.Execute(file, transaction: transaction);
        }

        Set(connection, transaction, "schema", shape.ToString(CultureInfo.InvariantCulture));
        var epoch = Get(connection, transaction, "epoch") ?? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
        Set(connection, transaction, "epoch", epoch);
        transaction.Commit();
        return epoch;
    }

    /// <summary>The number of the file's shape; null when it was not written by this program.</summary>
    public static string? Shape(SqliteConnection connection) => connection.ExecuteScalar<string?>(
        "SELECT count(*) FROM sqlite_schema WHERE name IN ('meta', 'events')") == "2" ? Get(connection, null, "schema") : null;

    /// <summary>Names the database anew: what anybody holds of the former one is worth nothing.</summary>
    public static string NewEpoch(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction();
        var epoch = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
        Set(connection, transaction, "epoch", epoch);
        transaction.Commit();
        return epoch;
    }

    private static string? Get(SqliteConnection connection, SqliteTransaction? transaction, string name) =>
        connection.ExecuteScalar<string?>("SELECT value FROM meta WHERE name = @name", new { name }, transaction);

    private static void Set(SqliteConnection connection, SqliteTransaction transaction, string name, string value) =>
        connection.Execute(
            "INSERT INTO meta VALUES (@name, @value) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            new { name, value }, transaction);
}
