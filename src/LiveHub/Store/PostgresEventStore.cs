using Dapper;
using LiveHub.Domain;
using Npgsql;

namespace LiveHub.Store;

/// <summary>Logs in a PostgreSQL database, which several nodes may share: the primary key of the log says who was
/// first.</summary>
public sealed partial class PostgresEventStore : IEventStore, IPictureStore, IScanBox, IForgetting, IAsyncDisposable
{
    private const string ReadEvents =
        "SELECT version, command, at, kind, data FROM events WHERE stream = @stream AND version > @after ORDER BY version";

    private const string ReadSides =
        "SELECT kind, key, value FROM side WHERE stream = @stream AND version > @after";

    private const string AnyEvent = "SELECT EXISTS (SELECT 1 FROM events WHERE stream = @stream)";

    private const string StreamsLike = "SELECT stream FROM events WHERE starts_with(stream, @prefix) AND version = 1";

    private const string ReadEpoch = "SELECT value FROM meta WHERE name = 'epoch'";

    private const string LastVersions = """
        SELECT asked.stream AS "Stream", COALESCE((SELECT max(version) FROM events WHERE stream = asked.stream), 0) AS "Version"
        FROM unnest(@streams) AS asked(stream)
        """;

    private const string Lives = "SELECT stream_lives(@stream);";

    private const string KeepPicture = Lives + "INSERT INTO pictures (stream, key, type, bytes) VALUES (@stream, @key, @Type, @Bytes)";

    private const string CountForSeat = """
        INSERT INTO picture_counts (stream, seat, pictures) VALUES (@stream, @seat, 1)
        ON CONFLICT (stream, seat) DO UPDATE SET pictures = picture_counts.pictures + 1;
        """;

    private const string CountOfSeat = "SELECT pictures FROM picture_counts WHERE stream = @stream AND seat = @seat";

    private const string FindPicture = "SELECT type, bytes FROM pictures WHERE stream = @stream AND key = @key";

    private const string CountPictures = "SELECT count(*)::int FROM pictures WHERE stream = @stream";

    private const string KeysOfPictures = "SELECT key FROM pictures WHERE stream = @stream ORDER BY key";

    /// <summary>A database that says nothing for so long is taken to be away: people wait for the answer.</summary>
    private const int SecondsToAnswer = 2;

    private readonly NpgsqlDataSource _source;

    /// <summary>Whether deleted rows may lie in the files still; after a restart the database's own housekeeping sees to them.</summary>
    private volatile bool _unclean;

    private PostgresEventStore(NpgsqlDataSource source, string epoch) => (_source, Epoch) = (source, epoch);

    public string Epoch { get; }

    /// <summary>Connects, and brings the database to this program's shape.</summary>
    /// <param name="connectionString">What it does not say itself is chosen for a live session: 2 s to answer, 40 connections.</param>
    /// <param name="patience">How long to try while the database does not answer.</param>
    /// <exception cref="StartRefused">It cannot be reached or used; the message says why.</exception>
    public static async Task<PostgresEventStore> Open(string connectionString, TimeSpan patience)
    {
        var source = NpgsqlDataSource.Create(Settled(connectionString));
        var giveUp = TimeProvider.System.GetUtcNow() + patience;
        while (true)
        {
            try
            {
                await using var connection = await source.OpenConnectionAsync().ConfigureAwait(false);
                return new(source, await PostgresMigrations.Apply(connection).ConfigureAwait(false));
            }
            catch (StartRefused)
            {
                await source.DisposeAsync().ConfigureAwait(false);
                throw;
            }
            catch (Exception e) when (e is NpgsqlException or TimeoutException or System.Net.Sockets.SocketException)
            {
                if (TimeProvider.System.GetUtcNow() > giveUp || !PostgresFaults.MayPass(e))
                {
                    await source.DisposeAsync().ConfigureAwait(false);
                    throw new StartRefused("PostgreSQL (setting ConnectionStrings:Postgres) cannot be used: " + e.Message, e);
                }

                await Task.Delay(500).ConfigureAwait(false);
            }
        }
    }

    public Task<StreamTail> Read(string stream, long after, CancellationToken stop) => Ask(async connection =>
    {
        // One snapshot for both: side rows newer than the events would be names of people not yet there.
        await using var view = await connection
            .BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, stop).ConfigureAwait(false);
        var ask = new CommandDefinition(ReadEpoch + ";" + ReadEvents + ";" + ReadSides, new { stream, after }, view, cancellationToken: stop);
        using var rows = await connection.QueryMultipleAsync(ask).ConfigureAwait(false);
        await MustBeSame(rows).ConfigureAwait(false);
        var events = (await rows.ReadAsync<StoredEvent>().ConfigureAwait(false)).AsList();
        var sides = (await rows.ReadAsync<SideRow>().ConfigureAwait(false)).AsList();
        await view.CommitAsync(stop).ConfigureAwait(false);
        return new StreamTail(events, sides);
    }, stop);

    public Task<bool> Exists(string stream, CancellationToken stop) => Ask(
        connection => connection.ExecuteScalarAsync<bool>(new(AnyEvent, new { stream }, cancellationToken: stop)), stop);

    public Task<IReadOnlyList<string>> Streams(string prefix, CancellationToken stop) => Ask<IReadOnlyList<string>>(
        async connection => (await connection.QueryAsync<string>(new(StreamsLike, new { prefix }, cancellationToken: stop)).ConfigureAwait(false)).AsList(),
        stop);

    public Task<IReadOnlyDictionary<string, long>> Versions(IReadOnlyCollection<string> streams, CancellationToken stop) =>
        Ask<IReadOnlyDictionary<string, long>>(async connection =>
        {
            var ask = new CommandDefinition(ReadEpoch + ";" + LastVersions, new { streams = streams.ToArray() }, cancellationToken: stop);
            using var answers = await connection.QueryMultipleAsync(ask).ConfigureAwait(false);
            await MustBeSame(answers).ConfigureAwait(false);
            var rows = await answers.ReadAsync<StreamVersion>().ConfigureAwait(false);
            return rows.Where(row => row.Version > 0).ToDictionary(row => row.Stream, row => row.Version, StringComparer.Ordinal);
        }, stop);

    public Task<bool> Append(string stream, IReadOnlyList<StoredEvent> events, IReadOnlyList<SideRow> sides) =>
        Ask(async connection =>
        {
            await using var batch = PostgresAppend.Batch(connection, Epoch, stream, events, sides);
            _unclean |= sides.Any(side => side.Erases);
            try
            {
                await batch.ExecuteNonQueryAsync().ConfigureAwait(false);
                return true;
            }
            catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.UniqueViolation)
            {
                return false;
            }
            catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.DivisionByZero)
            {
                throw new AnotherHistory(e);
            }
            catch (PostgresException e) when (e.SqlState == PostgresForgetting.Gone)
            {
                throw new StreamGone(stream);
            }
        }, default);

    public Task Keep(string stream, string key, Picture picture) => Write(
        stream, connection => connection.ExecuteAsync(KeepPicture, new { stream, key, picture.Type, picture.Bytes }));

    public Task KeepFor(string seat, string stream, string key, Picture picture) => Write(
        stream, connection => connection.ExecuteAsync(KeepPicture + ";" + CountForSeat, new { seat, stream, key, picture.Type, picture.Bytes }));

    public Task<Picture?> Find(string stream, string key, CancellationToken stop) => Ask(
        connection => connection.QuerySingleOrDefaultAsync<Picture>(new(FindPicture, new { stream, key }, cancellationToken: stop)), stop);

    public Task<int> Count(string stream, CancellationToken stop) => Ask(
        connection => connection.ExecuteScalarAsync<int>(new(CountPictures, new { stream }, cancellationToken: stop)), stop);

    public Task<IReadOnlyList<string>> Keys(string stream, CancellationToken stop) => Ask<IReadOnlyList<string>>(
        async connection => (await connection.QueryAsync<string>(new(KeysOfPictures, new { stream }, cancellationToken: stop)).ConfigureAwait(false)).AsList(), stop);

    public Task<int> CountOf(string seat, string stream, CancellationToken stop) => Ask(
        connection => connection.ExecuteScalarAsync<int>(new(CountOfSeat, new { stream, seat }, cancellationToken: stop)), stop);

    public Task<IReadOnlyList<ScanAnswers>> Answers(string stream, ActivityKey scan, CancellationToken stop) =>
        Ask(connection => PostgresScanBox.Answers(connection, stream, scan, stop), stop);

    public Task Shuffle() => Ask(
        async connection =>
        {
            await PostgresScanBox.Shuffle(connection).ConfigureAwait(false);
            return true;
        }, default);

    public Task Forget(string stream, DateOnly day) => Ask(
        async connection =>
        {
            await PostgresForgetting.Forget(connection, stream, day).ConfigureAwait(false);
            return _unclean = true;
        }, default);

    public Task<bool> IsGone(string stream, CancellationToken stop) =>
        Ask(connection => PostgresForgetting.IsGone(connection, stream, stop), stop);

    public Task Clean() => !_unclean ? Task.CompletedTask : Ask(
        async connection =>
        {
            _unclean = false;
            await PostgresForgetting.Clean(connection).ConfigureAwait(false);
            return true;
        }, default);

    public Task<IReadOnlyList<string>> OverBefore(string prefix, long before, CancellationToken stop) =>
        Ask(connection => PostgresForgetting.OverBefore(connection, prefix, before, stop), stop);

    public ValueTask DisposeAsync() => _source.DisposeAsync();

    private Task<int> Write(string stream, Func<NpgsqlConnection, Task<int>> write) => Ask(
        async connection =>
        {
            try
            {
                return await write(connection).ConfigureAwait(false);
            }
            catch (PostgresException e) when (e.SqlState == PostgresForgetting.Gone)
            {
                throw new StreamGone(stream);
            }
        }, default);

    private async Task<T> Ask<T>(Func<NpgsqlConnection, Task<T>> ask, CancellationToken stop)
    {
        try
        {
            await using var connection = await _source.OpenConnectionAsync(stop).ConfigureAwait(false);
            return await ask(connection).ConfigureAwait(false);
        }
        catch (Exception e) when (PostgresFaults.BreaksConnections(e))
        {
            // A server that went down took every connection of the pool with it, not only this one.
            _source.Clear();
            throw;
        }
    }

    /// <exception cref="AnotherHistory">The database was put back while this node ran.</exception>
    private async Task MustBeSame(SqlMapper.GridReader rows)
    {
        if (await rows.ReadSingleOrDefaultAsync<string>().ConfigureAwait(false) != Epoch)
        {
            throw new AnotherHistory();
        }
    }

    private static string Settled(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        void Unless(string key, Action choose)
        {
            if (!settings.Keys.Contains(key, StringComparer.OrdinalIgnoreCase))
            {
                choose();
            }
        }

        Unless("Command Timeout", () => settings.CommandTimeout = SecondsToAnswer);
        Unless("Timeout", () => settings.Timeout = SecondsToAnswer);
        Unless("Maximum Pool Size", () => settings.MaxPoolSize = 40);
        Unless("Max Auto Prepare", () => settings.MaxAutoPrepare = 20);
        Unless("Application Name", () => settings.ApplicationName = "LiveHub");
        settings.CancellationTimeout = -1; // Who does not answer is not asked to cancel either: the connection goes.
        return settings.ToString();
    }

    private sealed record StreamVersion(string Stream, long Version);
}
