using System.Text;
using Dapper;
using LiveHub.Store;
using LiveHub.Topology;
using Npgsql;

namespace LiveHub.Tests.Store;

/// <summary>A real PostgreSQL, started once for these tests; each test has a database of its own.</summary>
public sealed class PostgresFixture : IAsyncLifetime
{
    private readonly ServersFolder _folder = new();
    private int _databases;

    public PostgresFixture() => Server = new(_folder.Of("postgres"));

    public PostgresServer Server { get; }

    /// <summary>The address of an empty database.</summary>
    public async Task<string> NewDatabase()
    {
        var name = $"test{Interlocked.Increment(ref _databases)}";
        await using var connection = new NpgsqlConnection(Server.ConnectionString);
        await connection.ExecuteAsync($"CREATE DATABASE {name}");
        return new NpgsqlConnectionStringBuilder(Server.ConnectionString) { Database = name }.ToString();
    }

    public Task InitializeAsync() => Server.Start();

    public Task DisposeAsync()
    {
        Server.Dispose();
        _folder.Dispose();
        return Task.CompletedTask;
    }
}

public sealed class PostgresStoreTests(PostgresFixture postgres) : ForgettingContract, IClassFixture<PostgresFixture>, IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly List<PostgresEventStore> _stores = [];
    private string _database = "";

    protected override IEventStore Store => _stores[^1];

    public async Task InitializeAsync()
    {
        _database = await postgres.NewDatabase();
        _stores.Add(await PostgresEventStore.Open(_database, Patience));
    }

    [Fact]
    public async Task Nodes_that_start_together_on_an_empty_database_apply_each_migration_once()
    {
        var database = await postgres.NewDatabase();
        var stores = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => PostgresEventStore.Open(database, Patience)));
        _stores.InsertRange(0, stores);
        Assert.Single(stores.Select(store => store.Epoch).Distinct());
    }

    [Fact]
    public async Task N6_a_database_newer_than_the_program_is_refused_in_words()
    {
        await Execute("UPDATE meta SET value = '99' WHERE name = 'schema'");
        var refused = await Assert.ThrowsAsync<StartRefused>(() => PostgresEventStore.Open(_database, Patience));
        Assert.Contains("newer", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task N6_a_database_that_forgets_what_it_confirmed_is_refused_in_words()
    {
        await Execute($"ALTER DATABASE {new NpgsqlConnectionStringBuilder(_database).Database} SET synchronous_commit = off");
        NpgsqlConnection.ClearAllPools();
        var refused = await Assert.ThrowsAsync<StartRefused>(() => PostgresEventStore.Open(_database, Patience));
        Assert.Contains("synchronous_commit", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_address_is_refused_in_words_at_once()
    {
        var wrong = new NpgsqlConnectionStringBuilder(_database) { Database = "nowhere" }.ToString();
        var refused = await Assert.ThrowsAsync<StartRefused>(() => PostgresEventStore.Open(wrong, Patience));
        Assert.Contains("ConnectionStrings:Postgres", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Appends_of_two_nodes_at_the_same_version_are_stored_once()
    {
        var other = await PostgresEventStore.Open(_database, Patience);
        _stores.Insert(0, other);
        for (var version = 1; version <= 50; version++)
        {
            var both = await Task.WhenAll(
                Store.Append("s", [Row(version, "a")], []), other.Append("s", [Row(version, "b")], []));
            Assert.Single(both, stored => stored);
        }

        Assert.Equal(50, (await Store.Read("s", 0, default)).Events.Count);
    }

    [Fact]
    public async Task N7_a_node_neither_reads_nor_adds_to_a_database_that_was_put_back()
    {
        Assert.True(await Store.Append("s", [Row(1, "a"), Row(2, "a")], []));
        await Execute("DELETE FROM events WHERE version = 2");
        await Assert.ThrowsAsync<AnotherHistory>(() => Store.Append("s", [Row(3, "a")], [new("name", "seat", "Ann")]));
        Assert.True(await Store.Append("s", [Row(2, "b")], []));
        await Execute("UPDATE meta SET value = 'another' WHERE name = 'epoch'");
        await Assert.ThrowsAsync<AnotherHistory>(() => Store.Append("s", [Row(3, "a")], []));
        await Assert.ThrowsAsync<AnotherHistory>(() => Store.Read("s", 0, default));
        await Assert.ThrowsAsync<AnotherHistory>(() => Store.Versions([], default));
        var tail = await Reopen().Read("s", 0, default);
        Assert.Equal(["a1", "b2"], tail.Events.Select(row => row.Command));
        Assert.Empty(tail.Sides);
    }

    [Fact]
    public async Task After_a_restart_of_the_database_the_next_ask_or_the_one_after_is_answered()
    {
        Assert.True(await Store.Append("s", [Row(1, "a")], []));
        await postgres.Server.Restart();
        await Assert.ThrowsAnyAsync<Exception>(() => Store.Append("s", [Row(2, "a")], []));
        Assert.True(await Store.Append("s", [Row(2, "a")], []));
    }

    public async Task DisposeAsync()
    {
        foreach (var store in _stores)
        {
            await store.DisposeAsync();
        }
    }

    protected override IEventStore Reopen()
    {
        _stores.Add(PostgresEventStore.Open(_database, Patience).GetAwaiter().GetResult());
        return Store;
    }

    /// <summary>By place, having checked that transactions say nothing.</summary>
    protected override async Task<IReadOnlyList<string>> AsTheyLie()
    {
        await using var connection = new NpgsqlConnection(_database);
        Assert.Equal(1, await connection.ExecuteScalarAsync<long>("SELECT count(DISTINCT xmin::text) FROM scan_answers"));
        return [.. await connection.QueryAsync<string>("SELECT value FROM scan_answers ORDER BY ctid")];
    }

    protected override async Task<IReadOnlyDictionary<string, bool>> Tables()
    {
        await using var connection = new NpgsqlConnection(_database);
        var tables = await connection.QueryAsync<(string Name, bool HasStream)>("""
            SELECT table_name, bool_or(column_name = 'stream') FROM information_schema.columns WHERE table_schema = 'public' GROUP BY table_name
            """);
        return tables.ToDictionary(table => table.Name, table => table.HasStream);
    }

    protected override async Task<string> Rows()
    {
        await using var connection = new NpgsqlConnection(_database);
        var rows = new List<string>();
        foreach (var table in (await Tables()).Keys)
        {
            rows.AddRange(await connection.QueryAsync<string>($"SELECT held::text FROM \"{table}\" AS held"));
        }

        return string.Join('\n', rows);
    }

    /// <summary>The files of the table and its index, with what deleted rows left in them.</summary>
    protected override async Task<string> Everything()
    {
        await using var connection = new NpgsqlConnection(_database);
        var files = await connection.QueryAsync<byte[]>("""
            CHECKPOINT; SELECT pg_read_binary_file(pg_relation_filepath(file::regclass)) FROM unnest(ARRAY['scan_answers', 'scan_answers_pkey']) AS file
            """);
        return string.Concat(files.Select(Encoding.Latin1.GetString));
    }

    private static StoredEvent Row(long version, string by) => new(version, $"{by}{version}", version, "k", "{}");

    private async Task Execute(string sql)
    {
        await using var connection = new NpgsqlConnection(_database);
        await connection.ExecuteAsync(sql);
    }
}
