using LiveHub.Domain;
using LiveHub.Store;
using LiveHub.Tests.Process;
using LiveHub.Topology;

namespace LiveHub.Tests.Cluster;

/// <summary>PostgreSQL's own backup put back under live phones, by the very commands that the program prints, with a node that
/// somebody forgot to stop.</summary>
[Collection(OnTwoNodes.Name)]
public sealed class RestoreTests(TwoNodes nodes)
{
    private static readonly TimeSpan Notices = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task OP2_N7_an_old_dump_is_restored_under_live_phones_and_nothing_is_merged()
    {
        var (made, facilitator) = await nodes.Session();
        await using var drill = new RestoreDrill(nodes.Address, made, facilitator.Steps()[0]);
        var dump = Path.Combine(nodes.Cluster.Postgres.Folder, "drill.dump");
        await drill.BeforeTheBackup();
        await PostgresServer.Run(await Line("backup", dump));
        await drill.AfterTheBackup();
        await nodes.First.Stop();
        await PostgresServer.Run(await Line("restore", dump));
        var (status, said) = await Ask("new-epoch");
        Assert.True(status == 0, said);
        await Until(() => !nodes.Second.IsRunning, "the forgotten node stops by itself");
        Assert.Contains("restored meanwhile", nodes.Second.Said, StringComparison.Ordinal);
        await Task.WhenAll(nodes.First.Start(), nodes.Second.Start());
        await Task.WhenAll(nodes.Cluster.Nodes.Select(node => node.Until("ready", Notices)));
        await drill.AfterTheRestore();
        await using var store = await PostgresEventStore.Open(nodes.Cluster.Postgres.ConnectionString, Notices);
        drill.Check(await store.Read("session/" + made.Code, 0, default));
        await facilitator.DisposeAsync();
    }

    /// <summary>The command that the word says, which does not do it itself.</summary>
    private async Task<string> Line(string word, string file)
    {
        var (status, said) = await Ask(word, file);
        Assert.True(status == 1, said);
        return said.Split('\n').Select(line => line.Trim()).First(line => line.StartsWith("pg_", StringComparison.Ordinal));
    }

    private Task<(int Status, string Said)> Ask(params string[] words) => AdminProcess.Run(
        new Dictionary<string, string> { ["ConnectionStrings__Postgres"] = nodes.Cluster.Postgres.ConnectionString }, words);

    private static async Task Until(Func<bool> isSo, string what)
    {
        for (var tries = 0; !isSo(); tries++)
        {
            Assert.True(tries < 600, what);
            await Task.Delay(50); // Another process; nothing there could tell.
        }
    }
}
