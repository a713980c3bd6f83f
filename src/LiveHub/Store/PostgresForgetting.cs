using Dapper;
using Npgsql;

namespace LiveHub.Store;

/// <summary>Deleting streams from a PostgreSQL database.</summary>
internal static class PostgresForgetting
{
    /// <summary>What the database says of a stream that was deleted.</summary>
    public const string Gone = "LH001";

    /// <summary>Stands first in every transaction that writes to a stream.</summary>
    public const string Ask = "SELECT stream_lives($1)";

    private const string Claim = "SELECT pg_advisory_xact_lock(hashtextextended(@stream, 0))";

    private const string TablesWithStreams = """
        SELECT held.table_name FROM information_schema.columns AS part
        JOIN information_schema.tables AS held ON held.table_schema = part.table_schema AND held.table_name = part.table_name
        WHERE part.table_schema = current_schema() AND part.column_name = 'stream' AND held.table_type = 'BASE TABLE'
        """;

    private const string PutGone = "INSERT INTO gone VALUES (@stream, @day) ON CONFLICT DO NOTHING";

    private const string AnyGone = "SELECT EXISTS (SELECT 1 FROM gone WHERE name = @stream)";

    private const string Over = """
        SELECT stream FROM events AS first WHERE version = 1 AND at < @before AND starts_with(stream, @prefix)
        AND COALESCE(
            (SELECT max(at) FROM events WHERE stream = first.stream AND kind = 'sessionEnded'),
            (SELECT max(at) FROM events WHERE stream = first.stream)) < @before
        """;

    /// <summary>A session of a whole day, with its pictures.</summary>
    private const int SecondsToForget = 30;

    public static async Task Forget(NpgsqlConnection connection, string stream, DateOnly day)
    {
        await using var transaction = await connection.BeginTransactionAsync().ConfigureAwait(false);
        await connection.ExecuteAsync(new(Claim, new { stream }, transaction, SecondsToForget)).ConfigureAwait(false);
        foreach (var table in await Tables(connection, transaction).ConfigureAwait(false))
        {
            await connection.ExecuteAsync(new($"DELETE FROM \"{table}\" WHERE stream = @stream", new { stream }, transaction, SecondsToForget))
                .ConfigureAwait(false);
        }

        await connection.ExecuteAsync(new(PutGone, new { stream, day = day.ToDateTime(TimeOnly.MinValue) }, transaction)).ConfigureAwait(false);
        await transaction.CommitAsync().ConfigureAwait(false);
    }

    public static Task<bool> IsGone(NpgsqlConnection connection, string stream, CancellationToken stop) =>
        connection.ExecuteScalarAsync<bool>(new(AnyGone, new { stream }, cancellationToken: stop));

    /// <summary>What deleted rows left in the files of the tables is given free: the next rows are written over it.</summary>
    public static async Task Clean(NpgsqlConnection connection)
    {
        foreach (var table in await Tables(connection, null).ConfigureAwait(false))
        {
            await connection.ExecuteAsync(new($"VACUUM \"{table}\"", commandTimeout: SecondsToForget)).ConfigureAwait(false);
        }
    }

    public static async Task<IReadOnlyList<string>> OverBefore(NpgsqlConnection connection, string prefix, long before, CancellationToken stop) =>
        (await connection.QueryAsync<string>(new(Over, new { prefix, before }, commandTimeout: SecondsToForget, cancellationToken: stop))
            .ConfigureAwait(false)).AsList();

    private static async Task<IReadOnlyList<string>> Tables(NpgsqlConnection connection, NpgsqlTransaction? transaction) =>
        (await connection.QueryAsync<string>(new(TablesWithStreams, transaction: transaction)).ConfigureAwait(false)).AsList();
}
