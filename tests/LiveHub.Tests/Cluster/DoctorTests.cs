using Dapper;
using LiveHub.Tests.Process;
using Npgsql;

namespace LiveHub.Tests.Cluster;

/// <summary>`LiveHub doctor` over two nodes behind nginx with PostgreSQL and Redis, good and broken.</summary>
[Collection(OnTwoNodes.Name)]
public sealed class DoctorTests(TwoNodes nodes) : IDisposable
{
    private readonly AdminDesk _desk = new();

    [Fact]
    public async Task OP5_nodes_behind_a_proxy_are_found_good_but_for_the_address_of_this_machine()
    {
        await Ask(nodes.Cluster.Postgres.ConnectionString, $"127.0.0.1:{nodes.Cluster.Redis.Port}");
        foreach (var good in new[] { "PostgreSQL: version", "durability", "connections", "clock of PostgreSQL", "answer: this installation" })
        {
            Assert.Contains("good          " + good, _desk.Said, StringComparison.Ordinal);
        }

        Assert.Contains("Redis: what is said is heard after", _desk.Said, StringComparison.Ordinal); // How soon is the machine's.
        Assert.Contains("WebSocket: the first frame comes after", _desk.Said, StringComparison.Ordinal);
        Assert.Contains("Broken: 1", _desk.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OP5_a_database_or_a_Redis_that_does_not_answer_is_said_without_a_password()
    {
        await Ask("Host=127.0.0.1;Port=1;Username=livehub;Password=s3cret", "127.0.0.1:1,password=s3cret");
        Assert.Contains("broken        PostgreSQL: it does not let us in", _desk.Said, StringComparison.Ordinal);
        Assert.Contains("broken        Redis: it does not answer", _desk.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", _desk.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OP5_a_database_that_may_forget_or_takes_nothing_is_said()
    {
        await using var connection = new NpgsqlConnection(nodes.Cluster.Postgres.ConnectionString);
        await connection.ExecuteAsync("DROP DATABASE IF EXISTS odd");
        await connection.ExecuteAsync("CREATE DATABASE odd");
        await connection.ExecuteAsync("ALTER DATABASE odd SET synchronous_commit = off; ALTER DATABASE odd SET default_transaction_read_only = on");
        await Ask(new NpgsqlConnectionStringBuilder(nodes.Cluster.Postgres.ConnectionString) { Database = "odd" }.ToString(), null);
        Assert.Contains("broken        durability: off: synchronous_commit", _desk.Said, StringComparison.Ordinal);
        Assert.Contains("broken        PostgreSQL: it takes no changes", _desk.Said, StringComparison.Ordinal);
    }

    public void Dispose() => _desk.Dispose();

    private async Task Ask(string postgres, string? redis)
    {
        (string, string)[] settings = [("ConnectionStrings:Postgres", postgres), .. redis is null ? [] : new[] { ("ConnectionStrings:Redis", redis) }];
        Assert.Equal(1, await _desk.Ask(settings, "doctor", "--url", nodes.Address.ToString()));
    }
}
