using Dapper;
using LiveHub.Domain;
using Microsoft.Data.Sqlite;

namespace LiveHub.Store;

/// <summary>Logs in one SQLite file: nothing to install, full durability (WAL, synchronous=FULL). One connection on one
/// thread does all writes and checkpoints; readers look on.</summary>
public sealed partial class SqliteEventStore : IEventStore, IPictureStore, IScanBox, IForgetting, IDisposable
{
    private const string ReadEvents =
        "SELECT version, command, at, kind, data FROM events WHERE stream = @stream AND version > @after ORDER BY version";

    private const string ReadSides =
        "SELECT kind, key, value FROM side WHERE stream = @stream AND version > @after";

    private const string AnyEvent = "SELECT EXISTS (SELECT 1 FROM events WHERE stream = @stream)";

    private const string StreamsLike =
        "SELECT DISTINCT stream FROM events WHERE stream >= @prefix AND stream < @prefix || char(1114111) AND version = 1";

    private const string LastVersion = "SELECT max(version) FROM events WHERE stream = @stream";

    private const string KeepPicture = "INSERT INTO pictures (stream, key, type, bytes) VALUES (@stream, @key, @Type, @Bytes)";

    private const string CountForSeat = """
        INSERT INTO picture_counts (stream, seat, pictures) VALUES (@stream, @seat, 1)
        ON CONFLICT (stream, seat) DO UPDATE SET pictures = picture_counts.pictures + 1;
        """;

    private const string CountOfSeat = "SELECT pictures FROM picture_counts WHERE stream = @stream AND seat = @seat";

    private const string FindPicture = "SELECT type, bytes FROM pictures WHERE stream = @stream AND key = @key";

    private const string CountPictures = "SELECT count(*) FROM pictures WHERE stream = @stream";

    private const string KeysOfPictures = "SELECT key FROM pictures WHERE stream = @stream ORDER BY key";

    private const int NoSpace = 28, ReadOnlyDisk = 30, NoSuchPlace = 20; // ENOSPC, EROFS, ENOTDIR

    private readonly string _readOnly;
    private readonly FileStream _onlyUser;
    private readonly SqliteWriter _writer;
    private readonly SqliteBackups _backups;
    private readonly SemaphoreSlim _cleaning = new(1);
    private bool _disposed;

    /// <param name="directory">Made when missing; holds livehub.db.</param>
    public SqliteEventStore(string directory)
    {
        _onlyUser = Claim(directory);
        var file = Path.Combine(directory, "livehub.db");
        _readOnly = new SqliteConnectionStringBuilder { DataSource = file, Pooling = true }.ToString();
        try
        {
            if (!File.Exists(file))
            {
                OwnFiles.New(file);
            }

            _writer = new SqliteWriter(file);
        }
        catch (SqliteException e)
        {
            _onlyUser.Dispose();
            throw new StartRefused($"The database {file} cannot be used: {e.Message} `LiveHub doctor` says what to do.", e);
        }

        _backups = new(directory, file);
        Epoch = _writer.Epoch;
    }

    public string Epoch { get; }

    public Task<StreamTail> Read(string stream, long after, CancellationToken stop) => Task.Run(() =>
    {
        using var connection = OpenToRead();
        using var view = connection.BeginTransaction(deferred: true);
        var events = connection.Query<StoredEvent>(ReadEvents, new { stream, after }, view).AsList();
        var sides = connection.Query<SideRow>(ReadSides, new { stream, after }, view).AsList();
        return new StreamTail(events, sides);
    }, stop);

    public Task<bool> Exists(string stream, CancellationToken stop) => Task.Run(() =>
    {
        using var connection = OpenToRead();
        return connection.ExecuteScalar<bool>(AnyEvent, new { stream });
    }, stop);

    public Task<IReadOnlyList<string>> Streams(string prefix, CancellationToken stop) => Task.Run<IReadOnlyList<string>>(() =>
    {
        using var connection = OpenToRead();
        return connection.Query<string>(StreamsLike, new { prefix }).AsList();
    }, stop);

    public Task<IReadOnlyDictionary<string, long>> Versions(IReadOnlyCollection<string> streams, CancellationToken stop) =>
        Task.Run<IReadOnlyDictionary<string, long>>(() =>
        {
            using var connection = OpenToRead();
            var versions = new Dictionary<string, long>(StringComparer.Ordinal);
            foreach (var stream in streams)
            {
                if (connection.ExecuteScalar<long?>(LastVersion, new { stream }) is { } version)
                {
                    versions[stream] = version;
                }
            }

            return versions;
        }, stop);

    public Task<bool> Append(string stream, IReadOnlyList<StoredEvent> events, IReadOnlyList<SideRow> sides) =>
        _writer.Append(new(stream, events, sides));

    public Task Keep(string stream, string key, Picture picture) =>
        _writer.Execute(stream, KeepPicture, new { stream, key, picture.Type, picture.Bytes });

    public Task KeepFor(string seat, string stream, string key, Picture picture) =>
        _writer.Execute(stream, CountForSeat + KeepPicture, new { seat, stream, key, picture.Type, picture.Bytes });

    public Task<Picture?> Find(string stream, string key, CancellationToken stop) => Task.Run(() =>
    {
        using var connection = OpenToRead();
        return connection.QuerySingleOrDefault<Picture>(FindPicture, new { stream, key });
    }, stop);

    public Task<int> Count(string stream, CancellationToken stop) => Task.Run(() =>
    {
        using var connection = OpenToRead();
        return connection.ExecuteScalar<int>(CountPictures, new { stream });
    }, stop);

    public Task<IReadOnlyList<string>> Keys(string stream, CancellationToken stop) => Task.Run<IReadOnlyList<string>>(() =>
    {
        using var connection = OpenToRead();
        return connection.Query<string>(KeysOfPictures, new { stream }).AsList();
    }, stop);

    public Task<int> CountOf(string seat, string stream, CancellationToken stop) => Task.Run(() =>
    {
        using var connection = OpenToRead();
        return connection.ExecuteScalar<int>(CountOfSeat, new { stream, seat });
    }, stop);

    public Task<IReadOnlyList<ScanAnswers>> Answers(string stream, ActivityKey scan, CancellationToken stop) => Task.Run(() =>
    {
        using var connection = OpenToRead();
        return SqliteScanBox.Answers(connection, stream, scan);
    }, stop);

    public Task Shuffle() => _writer.Between(SqliteScanBox.Shuffle);

    public Task Forget(string stream, DateOnly day) => _writer.Forget(stream, day);

    public Task<bool> IsGone(string stream, CancellationToken stop) => Task.Run(() =>
    {
        using var connection = OpenToRead();
        return SqliteForgetting.IsGone(connection, null, stream);
    }, stop);

    /// <summary>One at a time. The copies come first: they are many, and nobody waits for them.</summary>
    public async Task Clean()
    {
        await _cleaning.WaitAsync().ConfigureAwait(false);
        try
        {
            var owed = await Task.Run(CleanBackups).ConfigureAwait(false);
            if (owed.Count > 0)
            {
                await _writer.Between(connection => SqliteForgetting.Clean(connection, owed)).ConfigureAwait(false);
            }
        }
        finally
        {
            _cleaning.Release();
        }
    }

    public Task<IReadOnlyList<string>> OverBefore(string prefix, long before, CancellationToken stop) => Task.Run(() =>
    {
        using var connection = OpenToRead();
        return SqliteForgetting.OverBefore(connection, prefix, before);
    }, stop);

    /// <summary>Once only, however often it is asked: it is registered as two things.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, true))
        {
            return;
        }

        _writer.Dispose();
        SqliteConnection.ClearAllPools();
        _onlyUser.Dispose();
        _cleaning.Dispose();
    }

    private IReadOnlyList<Unclean> CleanBackups()
    {
        using var connection = OpenToRead();
        var owed = SqliteForgetting.Owed(connection);
        _backups.Clean(
            SqliteForgetting.Gone(connection),
            [.. owed.Where(row => row.Kind.Length > 0).Select(row => (row, SqliteForgetting.Now(connection, row)))]);
        return owed;
    }

    private SqliteConnection OpenToRead()
    {
        var connection = new SqliteConnection(_readOnly);
        connection.Open();
        connection.Execute("PRAGMA query_only = 1");
        return connection;
    }

    /// <summary>Two processes that write one SQLite file can damage it (the WAL-reset fault of the versions before
    /// 3.51.3); the operating system gives the claim back when a process dies.</summary>
    internal static FileStream Claim(string directory)
    {
        try
        {
            Directory.CreateDirectory(directory);
            return new FileStream(
                Path.Combine(directory, "livehub.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException { HResult: NoSpace or ReadOnlyDisk or NoSuchPlace })
        {
            throw new StartRefused($"The data directory {directory} (setting LiveHub:DataDirectory) cannot be written: {e.Message}", e);
        }
        catch (IOException e)
        {
            throw new StartRefused($"Another LiveHub already uses the data directory {directory} (setting " +
                "LiveHub:DataDirectory). Stop it, or choose another directory.", e);
        }
    }
}
