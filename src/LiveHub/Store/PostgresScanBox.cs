using Dapper;
using LiveHub.Domain;
using Npgsql;

namespace LiveHub.Store;

/// <summary>The box of scan answers in the PostgreSQL database.</summary>
internal static class PostgresScanBox
{
    public const string Put = "INSERT INTO scan_answers (stream, key, value) SELECT $1, * FROM unnest($2, $3)";

    // The lock comes first: what is read is as of after another node's rewriting, not half of it.
    private const string Read = """
        LOCK TABLE scan_answers IN ACCESS SHARE MODE;
        SELECT value FROM scan_answers WHERE stream = @stream AND starts_with(key, @scan || '/')
        """;

    // In one transaction. Hand-ins of other scans wait for the lock. TRUNCATE begins a new file under the same name, and the old one is dropped with
    // the commit; all rows of the new bear one transaction's id.
    private const string Rewrite = """
        DO $$ BEGIN
            LOCK TABLE scan_answers IN ACCESS EXCLUSIVE MODE;
            CREATE TEMPORARY TABLE scan_answers_anew ON COMMIT DROP AS
            SELECT stream, split_part(key, '/', 1) || '/' || replace(gen_random_uuid()::text, '-', '') AS key, value
            FROM scan_answers ORDER BY random();
            TRUNCATE scan_answers;
            INSERT INTO scan_answers (stream, key, value) SELECT stream, key, value FROM scan_answers_anew;
        END $$
        """;

    private const int SecondsToRewrite = 30;

    public static async Task<IReadOnlyList<ScanAnswers>> Answers(NpgsqlConnection connection, string stream, ActivityKey scan, CancellationToken stop)
    {
        await using var transaction = await connection.BeginTransactionAsync(stop).ConfigureAwait(false);
        var rows = await connection.QueryAsync<string>(new(Read, new { stream, scan = scan.Value }, transaction, cancellationToken: stop)).ConfigureAwait(false);
        await transaction.CommitAsync(stop).ConfigureAwait(false);
        return [.. rows.Select(ScanAnswers.Parse)];
    }

    public static Task Shuffle(NpgsqlConnection connection) => connection.ExecuteAsync(Rewrite, commandTimeout: SecondsToRewrite);
}
