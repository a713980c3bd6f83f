using System.Collections.Concurrent;
using Dapper;
using LiveHub.Domain;
using Microsoft.Data.Sqlite;

namespace LiveHub.Store;

/// <summary>The one connection that writes, on its own thread. What waits is committed together: one fsync for all.</summary>
internal sealed class SqliteWriter : IDisposable
{
    private const int MostJobsPerCommit = 256;
    private const int Constraint = 19; // SQLITE_CONSTRAINT

    private const string InsertEvent = """
        INSERT INTO events (stream, version, command, at, kind, data)
        VALUES (@Stream, @Version, @Command, @At, @Kind, @Data)
        """;

    private const string PutSide = """
        INSERT INTO side (stream, kind, key, value, version) VALUES (@Stream, @Kind, @Key, @Value, @Version)
        ON CONFLICT (stream, kind, key) DO UPDATE SET value = excluded.value, version = excluded.version
        """;

    private const string ForgetSide = "DELETE FROM side WHERE stream = @Stream AND kind = @Kind AND key = @Key";

    private const string ForgetSides = "DELETE FROM side WHERE stream = @Stream AND kind = @Kind";

    private readonly BlockingCollection<Job> _jobs = new(boundedCapacity: 10_000);
    private readonly SqliteConnection _connection;
    private readonly Thread _thread;

    public SqliteWriter(string file)
    {
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        _connection.Open();
        // secure_delete: what is forgotten (names, authors) must not linger in free pages.
        _connection.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON");
        Epoch = SqliteMigrations.Apply(_connection);
        _thread = new Thread(Run) { IsBackground = true, Name = "SQLite writer" };
        _thread.Start();
    }

    public string Epoch { get; }

    public Task<bool> Append(Append append) => Do(new Job(
        transaction => Write(append, transaction), append.Sides.Any(side => side.Key is null), append.Stream));

    /// <summary>Runs one statement in the next commit: about a stream, or null.</summary>
    public Task<bool> Execute(string? stream, string sql, object values) => Do(new Job(
        transaction => _connection.Execute(sql, values, transaction), Forgets: false, stream));

    /// <summary>Deletes a stream in the next commit.</summary>
    public Task<bool> Forget(string stream, DateOnly day) => Do(new Job(
        transaction => SqliteForgetting.Forget(_connection, transaction, stream, day), Forgets: true));

    /// <summary>Does something between two commits.</summary>
    public Task Between(Action<SqliteConnection> work)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _jobs.Add(new Job(_ => { }, Forgets: false, Afterwards: () =>
        {
            try
            {
                work(_connection);
                done.SetResult();
            }
            catch (Exception e) // The asker is told; the thread must live on.
            {
                done.SetException(e);
            }
        }));
        return done.Task;
    }

    public void Dispose()
    {
        _jobs.CompleteAdding();
        _thread.Join();
        _connection.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
        _connection.Dispose();
        _jobs.Dispose();
    }

    private Task<bool> Do(Job job)
    {
        _jobs.Add(job);
        return job.Done.Task;
    }

    private void Run()
    {
        var group = new List<Job>();
        foreach (var first in _jobs.GetConsumingEnumerable())
        {
            group.Add(first);
            while (group.Count < MostJobsPerCommit && _jobs.TryTake(out var next))
            {
                group.Add(next);
            }

            if (!Commit(group))
            {
                // One of them clashed and took the others with it: each on its own now.
                foreach (var job in group)
                {
                    Commit([job]);
                }
            }

            group.ForEach(job => job.Afterwards?.Invoke());
            group.Clear();
        }
    }

    /// <summary>Commits the group and answers its jobs; false when a clash undid a group of several.</summary>
    private bool Commit(List<Job> group)
    {
        try
        {
            using (var transaction = _connection.BeginTransaction())
            {
                foreach (var job in group)
                {
                    job.IsLate = job.Stream is { } stream && SqliteForgetting.IsGone(_connection, transaction, stream);
                    if (!job.IsLate)
                    {
                        job.Write(transaction);
                    }
                }

                transaction.Commit();
            }

            group.ForEach(job => job.Stored());
            Truncate(group);
            return true;
        }
        catch (SqliteException e) when (e.SqliteErrorCode == Constraint)
        {
            if (group.Count > 1)
            {
                return false;
            }

            group[0].Done.SetResult(false);
        }
        catch (Exception e) // Disk full, read-only, damaged: the askers are told; the thread must live on.
        {
            group.ForEach(job => job.Done.TrySetException(e));
        }

        return true;
    }

    private void Write(Append append, SqliteTransaction transaction)
    {
        _connection.Execute(
            InsertEvent,
            append.Events.Select(e => new { append.Stream, e.Version, e.Command, e.At, e.Kind, e.Data }),
            transaction);
        if (append.Sides.Count == 0)
        {
            return;
        }

        var version = append.Events[^1].Version;
        foreach (var side in append.Sides)
        {
            var sql = side.Kind == ScanAnswers.RowKind ? SqliteScanBox.Put : side.Value is not null ? PutSide : side.Key is not null ? ForgetSide : ForgetSides;
            _connection.Execute(sql, new { append.Stream, side.Kind, side.Key, side.Value, Version = version }, transaction);
            if (side.Erases)
            {
                SqliteForgetting.Owe(_connection, transaction, append.Stream, side);
            }
        }
    }

    /// <summary>What a whole session forgot must leave the write-ahead file too, not only the database.</summary>
    private void Truncate(List<Job> group)
    {
        if (group.Exists(job => job.Forgets))
        {
            _connection.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    /// <param name="Forgets">Whether everything of a kind goes.</param>
    /// <param name="Stream">That it writes to: nothing is written when that was deleted.</param>
    private sealed record Job(Action<SqliteTransaction> Write, bool Forgets, string? Stream = null, Action? Afterwards = null)
    {
        public TaskCompletionSource<bool> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        /// <summary>Whether its stream was deleted before.</summary>
        public bool IsLate { get; set; }

        public void Stored()
        {
            if (IsLate)
            {
                Done.SetException(new StreamGone(Stream!));
            }
            else
            {
                Done.SetResult(true);
            }
        }
    }
}

/// <summary>What one commit adds to one stream.</summary>
internal sealed record Append(string Stream, IReadOnlyList<StoredEvent> Events, IReadOnlyList<SideRow> Sides);
