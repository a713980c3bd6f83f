using LiveHub.Domain;
using LiveHub.Store;

namespace LiveHub.Tests.Process;

/// <summary>Backups of the SQLite file, made and put back by the words on the command line.</summary>
public sealed class BackupTests
{
    [Fact]
    public async Task OP1_OP2_an_old_backup_is_restored_under_live_phones_and_nothing_is_merged()
    {
        using var server = new ServerProcess();
        await server.Start();
        var (made, facilitator) = await server.Session();
        var board = facilitator.Steps()[0];
        await facilitator.Do(new Go(board));
        await using var drill = new RestoreDrill(server.Address, made, board);
        await drill.BeforeTheBackup();
        var (done, said) = await AdminProcess.On(server.Data, "backup");
        Assert.True(done == 0, said);
        var backup = Assert.Single(Directory.GetFiles(Path.Combine(server.Data, "backups")));
        OnlyItsOwnerReads(backup, Path.Combine(server.Data, "livehub.db"), Path.Combine(server.Data, "livehub.db-wal"));

        await drill.AfterTheBackup();
        var (running, refused) = await AdminProcess.On(server.Data, "restore", backup);
        Assert.True(running == 1 && refused.Contains("Stop it", StringComparison.Ordinal), refused);
        server.Kill();
        var (restored, told) = await AdminProcess.On(server.Data, "restore", backup);
        Assert.True(restored == 0, told);
        await server.Start();
        await drill.AfterTheRestore();
        server.Kill();
        using (var store = new SqliteEventStore(server.Data))
        {
            drill.Check(await store.Read("session/" + made.Code, 0, default));
        }

        var aside = Assert.Single(Directory.GetFiles(server.Data, "livehub-before-restore-*.db"));
        OnlyItsOwnerReads(aside, Path.Combine(server.Data, "livehub.db"));
        Assert.Contains("Lost 3", System.Text.Encoding.UTF8.GetString(await File.ReadAllBytesAsync(aside)), StringComparison.Ordinal);
        await facilitator.DisposeAsync();
    }

    [Fact]
    public async Task OP1_a_backup_that_is_damaged_foreign_or_newer_is_refused_and_nothing_is_touched()
    {
        using var at = new AdminDesk();
        await at.Store(store => store.Append("s", [new(1, "a", 1, "k", "{}")], []));
        var good = at.Backup();
        var before = await File.ReadAllBytesAsync(at.Database);
        var damaged = at.Changed(good, bytes => Array.Fill(bytes, (byte)7, 4_096, 3_000));
        var foreign = at.Changed(good, bytes => Array.Fill(bytes, (byte)7));
        foreach (var (file, says) in new[] { (damaged, "damaged"), (foreign, "no backup"), (at.Newer(good), "newer"), ("nowhere.db", "no file") })
        {
            Assert.Contains(says, (await Assert.ThrowsAsync<StartRefused>(() => at.Ask("restore", file))).Message, StringComparison.Ordinal);
        }

        Assert.Equal(before, await File.ReadAllBytesAsync(at.Database));
        Assert.Empty(Directory.GetFiles(at.Data, "*.restoring"));
        await at.Ask("restore", good);
        await at.Store(async store => Assert.Single((await store.Read("s", 0, default)).Events));
    }

    [Fact]
    public async Task OP1_a_damaged_database_makes_place_for_a_whole_one_and_is_kept()
    {
        using var at = new AdminDesk();
        await at.Store(store => store.Append("s", [new(1, "a", 1, "k", "{}")], []));
        var good = at.Backup();
        await File.WriteAllTextAsync(at.Database, "not a database at all, and longer than a page would be: " + new string('x', 5_000));
        await at.Ask("restore", good);
        await at.Store(async store => Assert.Single((await store.Read("s", 0, default)).Events));
        Assert.StartsWith("not a database", await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(at.Data, "livehub-before-restore-*.db"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OP1_as_many_backups_are_kept_as_asked()
    {
        using var at = new AdminDesk();
        await at.Store(_ => Task.CompletedTask);
        var folder = Directory.CreateDirectory(Path.Combine(at.Data, "backups")).FullName;
        foreach (var day in new[] { "01", "02", "03" })
        {
            await File.WriteAllTextAsync(Path.Combine(folder, $"livehub-2020-01-{day}-031500.db"), "old");
        }

        await at.Ask("backup", "--keep", "2");
        var left = Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(2, left.Count);
        Assert.Equal("livehub-2020-01-03-031500.db", left[0]);
        foreach (var wrong in new[] { new[] { "--keep", "0" }, ["--keep"], ["a", "b"], ["--kept", "3"] })
        {
            Assert.Contains("Ask as in", (await Assert.ThrowsAsync<StartRefused>(() => at.Ask(["backup", .. wrong]))).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task OP2_a_new_epoch_is_given_while_nothing_runs()
    {
        using var at = new AdminDesk();
        var epochs = new List<string>();
        await at.Store(store => Task.Run(() => epochs.Add(store.Epoch)));
        await at.Ask("new-epoch");
        await at.Store(async store =>
        {
            epochs.Add(store.Epoch);
            await Assert.ThrowsAsync<StartRefused>(() => at.Ask("new-epoch"));
        });
        Assert.Equal(2, epochs.Distinct().Count());
    }

    private static void OnlyItsOwnerReads(params string[] files)
    {
        foreach (var file in OperatingSystem.IsWindows() ? [] : files)
        {
            Assert.Equal((file, UnixFileMode.UserRead | UnixFileMode.UserWrite), (file, OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(file)));
        }
    }
}
