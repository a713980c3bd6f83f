using System.Net.Sockets;
using LiveHub.Topology;
using Npgsql;

namespace LiveHub.Tests.Cluster;

/// <summary>Real servers can be killed, frozen and started again, and lose what real ones lose: nothing, or all.</summary>
public sealed class ServersTests : IDisposable
{
    private readonly ServersFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task PostgreSQL_keeps_what_was_committed_through_kill_and_restart()
    {
        using var postgres = new PostgresServer(_folder.Of("postgres"));
        await postgres.Start();
        await Do(postgres, "create table kept (number int)");
        await Do(postgres, "insert into kept values (1)");
        var first = postgres.Pid;
        postgres.Kill();
        await Assert.ThrowsAsync<NpgsqlException>(() => Do(postgres, "select 1"));
        Assert.False(ProcessUse.IsAlive(first));
        await postgres.Start();
        await Do(postgres, "insert into kept values (2)");
        await postgres.Restart();
        Assert.Equal(3L, await Do(postgres, "select sum(number) from kept"));
        Assert.Equal("on", await Do(postgres, "show synchronous_commit"));
        Assert.Equal("on", await Do(postgres, "show fsync"));
    }

    [Fact]
    public async Task A_frozen_PostgreSQL_answers_nobody_until_it_is_thawed()
    {
        using var postgres = new PostgresServer(_folder.Of("postgres"));
        await postgres.Start();
        await using var open = new NpgsqlConnection(postgres.ConnectionString + ";Pooling=false");
        await open.OpenAsync();
        await using var ask = new NpgsqlCommand("select 5", open);
        postgres.Freeze();
        var answer = ask.ExecuteScalarAsync();
        Assert.NotSame(answer, await Task.WhenAny(answer, Task.Delay(500)));
        postgres.Thaw();
        Assert.Equal(5, await answer.WaitAsync(TimeSpan.FromSeconds(10)));
    }

    [Fact]
    public async Task Redis_starts_empty_and_those_who_listen_can_be_cut_off()
    {
        using var redis = new RedisServer(_folder.Path);
        await redis.Start();
        using (var first = new RedisTalk(redis.Port))
        {
            Assert.Equal("+OK", await first.Say("SET kept 1"));
        }

        redis.Kill();
        await Assert.ThrowsAsync<SocketException>(async () => await Task.FromResult(new RedisTalk(redis.Port)));
        await redis.Start();
        using var talk = new RedisTalk(redis.Port);
        using var listener = new RedisTalk(redis.Port);
        Assert.Equal("$-1", await talk.Say("GET kept"));
        Assert.Equal("*3", await listener.Say("SUBSCRIBE news"));
        await redis.CutSubscribers();
        await listener.Ended();
        redis.Freeze();
        var answer = talk.Say("PING");
        Assert.NotSame(answer, await Task.WhenAny(answer, Task.Delay(300)));
        redis.Thaw();
        Assert.Equal("+PONG", await answer);
    }

    private static async Task<object?> Do(PostgresServer postgres, string sql)
    {
        await using var connection = new NpgsqlConnection(postgres.ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
