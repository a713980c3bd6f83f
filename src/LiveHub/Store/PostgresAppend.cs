using LiveHub.Domain;
using Npgsql;
using NpgsqlTypes;

namespace LiveHub.Store;

/// <summary>One append as one batch: a single round trip, and one transaction.</summary>
internal static class PostgresAppend
{
    /// <summary>A node that still runs on a database that was put back must add nothing to it: it would leave a hole, or mix two
    /// histories. Divides by zero then, which undoes the whole batch.</summary>
    private const string SameHistory = """
        SELECT 1 / count(*) FROM meta WHERE name = 'epoch' AND value = $2
        AND ($3 = 1 OR EXISTS (SELECT 1 FROM events WHERE stream = $1 AND version = $3 - 1))
        """;

    private const string InsertEvents = """
        INSERT INTO events (stream, version, command, at, kind, data)
        SELECT $1, * FROM unnest($2, $3, $4, $5, $6)
        """;

    private const string ForgetKinds = "DELETE FROM side WHERE stream = $1 AND kind = ANY ($2)";

    private const string PutSides = """
        INSERT INTO side (stream, kind, key, value, version)
        SELECT $1, *, $5 FROM unnest($2, $3, $4)
        ON CONFLICT (stream, kind, key) DO UPDATE SET value = excluded.value, version = excluded.version
        """;

    private const string ForgetSides = """
        DELETE FROM side USING unnest($2, $3) AS gone(kind, key)
        WHERE side.stream = $1 AND side.kind = gone.kind AND side.key = gone.key
        """;

    public static NpgsqlBatch Batch(
        NpgsqlConnection connection, string epoch, string stream, IReadOnlyList<StoredEvent> events, IReadOnlyList<SideRow> sides)
    {
        var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(Command(PostgresForgetting.Ask, stream));
        batch.BatchCommands.Add(Command(
            SameHistory, stream, new NpgsqlParameter { Value = epoch }, new NpgsqlParameter { Value = events[0].Version }));
        batch.BatchCommands.Add(Command(
            InsertEvents, stream,
            Longs(events.Select(e => e.Version)), Texts(events.Select(e => e.Command)), Longs(events.Select(e => e.At)),
            Texts(events.Select(e => e.Kind)), Texts(events.Select(e => e.Data))));
        if (sides.Count > 0)
        {
            AddSides(batch, stream, new(sides), events[^1].Version);
        }

        return batch;
    }

    private static void AddSides(NpgsqlBatch batch, string stream, SideChanges changes, long version)
    {
        if (changes.ForgottenKinds.Count > 0)
        {
            batch.BatchCommands.Add(Command(ForgetKinds, stream, Texts(changes.ForgottenKinds)));
        }

        if (changes.Answers.ToList() is { Count: > 0 } answers)
        {
            batch.BatchCommands.Add(Command(PostgresScanBox.Put, stream, Texts(answers.Select(row => row.Key)), Texts(answers.Select(row => row.Value))));
        }

        if (changes.Puts.ToList() is { Count: > 0 } puts)
        {
            batch.BatchCommands.Add(Command(
                PutSides, stream, Texts(puts.Select(put => put.Kind)), Texts(puts.Select(put => put.Key)),
                Texts(puts.Select(put => put.Value)), new NpgsqlParameter { Value = version }));
        }

        if (changes.Forgotten.ToList() is { Count: > 0 } gone)
        {
            batch.BatchCommands.Add(Command(
                ForgetSides, stream, Texts(gone.Select(row => row.Kind)), Texts(gone.Select(row => row.Key))));
        }
    }

    private static NpgsqlBatchCommand Command(string sql, string stream, params NpgsqlParameter[] parameters)
    {
        var command = new NpgsqlBatchCommand(sql);
        command.Parameters.Add(new NpgsqlParameter { Value = stream });
        command.Parameters.AddRange(parameters);
        return command;
    }

    private static NpgsqlParameter Longs(IEnumerable<long> values) =>
        new() { Value = values.ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bigint };

    private static NpgsqlParameter Texts(IEnumerable<string?> values) =>
        new() { Value = values.ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text };
}
