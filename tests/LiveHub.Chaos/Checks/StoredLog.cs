using System.Data.Common;
using Dapper;
using LiveHub.Domain;
using LiveHub.Store;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace LiveHub.Chaos.Checks;

/// <summary>The log as it lies in the database, read past the product.</summary>
public sealed class StoredLog(Func<DbConnection> open)
{
    private const string ReadEvents =
        "SELECT version, command, at, kind, data FROM events WHERE stream = @stream AND version > @after ORDER BY version";

    private const string ReadSides = "SELECT kind, key, value FROM side WHERE stream = @stream";

    /// <summary>Without a pool: what is kept in one is dead after PostgreSQL was.</summary>
    public static StoredLog OfPostgres(string connectionString) => new(() => new NpgsqlConnection(
        new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ToString()));

    /// <param name="directory">Where livehub.db lies; a node may be using it.</param>
    public static StoredLog OfSqlite(string directory) => new(() => new SqliteConnection(
        new SqliteConnectionStringBuilder { DataSource = Path.Combine(directory, "livehub.db"), Pooling = false }.ToString()));

    /// <summary>The events after a version, in order.</summary>
    public async Task<IReadOnlyList<StoredEvent>> Events(string stream, long after)
    {
        await using var connection = open();
        return (await connection.QueryAsync<StoredEvent>(ReadEvents, new { stream, after })).AsList();
    }

    /// <summary>What lies beside the log now.</summary>
    public async Task<IReadOnlyList<SideRow>> Sides(string stream)
    {
        await using var connection = open();
        return (await connection.QueryAsync<SideRow>(ReadSides, new { stream })).AsList();
    }

    /// <summary>The one value that a query gives.</summary>
    public async Task<T?> Value<T>(string sql)
    {
        await using var connection = open();
        return await connection.ExecuteScalarAsync<T>(sql);
    }
}
