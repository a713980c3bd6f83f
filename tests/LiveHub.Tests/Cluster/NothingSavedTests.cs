using Dapper;
using LiveHub.Access;
using LiveHub.Domain;
using LiveHub.Live;
using Npgsql;

namespace LiveHub.Tests.Cluster;

/// <summary>PostgreSQL answers, and takes nothing: its administrator made it read-only, or its disk is full.</summary>
[Collection(OnTwoNodes.Name)]
public sealed class NothingSavedTests(TwoNodes nodes)
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    /// <summary>By the setting that an administrator, or a failover to a copy, sets.</summary>
    [Fact]
    public Task OP3_while_PostgreSQL_is_read_only_people_are_told_and_it_goes_on_by_itself() => Drill(
        "ALTER SYSTEM SET default_transaction_read_only = on", "ALTER SYSTEM RESET default_transaction_read_only",
        "it is read-only");

    /// <summary>By a trigger that fails as PostgreSQL does when its disk is full: a disk of its own could not be had everywhere.</summary>
    [Fact]
    public Task OP3_while_the_disk_of_PostgreSQL_is_full_people_are_told_and_it_goes_on_by_itself() => Drill(
        """
        CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no space left' USING ERRCODE = '53100'; END $$;
        CREATE TRIGGER no_room BEFORE INSERT ON events EXECUTE FUNCTION no_room()
        """,
        "DROP TRIGGER no_room ON events; DROP FUNCTION no_room", "the disk of PostgreSQL is full");

    private async Task Drill(string breaks, string mends, string says)
    {
        var (made, facilitator) = await nodes.Session();
        var board = facilitator.Steps()[0];
        await using var phone = await TwoNodes.Phone(nodes.First.Address, made.Code);
        var (id, saved) = ("", 0);
        try
        {
            await Administer(breaks);
            while ((await phone.Send(new SendIdea(board, "Waits"), id = Secrets.New())) is not { Refused.Code: RefusalCode.Unavailable, RetryAfterMs: > 0 })
            {
                saved++; // Connections that are open hear of a setting a moment later.
                Assert.True(saved < 40, "All was saved all the same.");
            }

            Assert.Contains(says, (await nodes.First.Health())?.Text, StringComparison.Ordinal);
            await using var reader = await TwoNodes.Phone(nodes.First.Address, made.Code, phone.Token);
            Assert.Equal(saved, reader.Ideas().Length);
        }
        finally
        {
            await Administer(mends);
        }

        SendAnswer answer;
        while ((answer = await phone.Send(new SendIdea(board, "Waits"), id)).RetryAfterMs is { } wait)
        {
            await Task.Delay(wait);
        }

        Assert.Equal(answer, await phone.Send(new SendIdea(board, "Waits"), id));
        Assert.Single(await nodes.Commands(made.Code), stored => stored == id);
        await nodes.First.Until("ready", Soon);
        await facilitator.DisposeAsync();
    }

    private async Task Administer(string sql)
    {
        await using var connection = new NpgsqlConnection(
            nodes.Cluster.Postgres.ConnectionString + ";Pooling=false;Options=-c default_transaction_read_only=off");
        await connection.ExecuteAsync(sql);
        await connection.ExecuteAsync("SELECT pg_reload_conf()");
    }
}
