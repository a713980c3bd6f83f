using Dapper;
using LiveHub.Domain;
using Microsoft.Data.Sqlite;

namespace LiveHub.Store;

/// <summary>The box of scan answers in the SQLite file.</summary>
internal static class SqliteScanBox
{
    public const string Put = "INSERT INTO scan_answers (stream, key, value) VALUES (@Stream, @Key, @Value)";

    private const string Read = "SELECT value FROM scan_answers WHERE stream = @stream AND key > @scan || '/' AND key < @scan || '0'";

    private const string Rewrite = """
        CREATE TABLE scan_answers_anew (stream TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (stream, key)) WITHOUT ROWID;
        INSERT INTO scan_answers_anew
        SELECT stream, substr(key, 1, instr(key, '/')) || lower(hex(randomblob(16))), value FROM scan_answers ORDER BY random();
        DROP TABLE scan_answers;
        ALTER TABLE scan_answers_anew RENAME TO scan_answers
        """;

    public static IReadOnlyList<ScanAnswers> Answers(SqliteConnection connection, string stream, ActivityKey scan) =>
        [.. connection.Query<string>(Read, new { stream, scan = scan.Value }).Select(ScanAnswers.Parse)];

    /// <summary>On the writer's thread, outside of its commits.</summary>
    public static void Shuffle(SqliteConnection connection)
    {
        using (var transaction = connection.BeginTransaction())
        {
            connection.Execute(Rewrite, transaction: transaction);
            transaction.Commit();
        }

        SqliteForgetting.Empty(connection); // What the write-ahead file says of the order goes first, then what free pages say.
        connection.Execute("VACUUM");
        SqliteForgetting.Empty(connection);
    }
}
