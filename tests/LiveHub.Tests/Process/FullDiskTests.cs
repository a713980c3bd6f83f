using System.Net.Http.Json;
using LiveHub.Access;
using LiveHub.Domain;
using LiveHub.Store;

namespace LiveHub.Tests.Process;

/// <summary>The disk under the SQLite file takes nothing more, and then does again: really, by a limit that the kernel sets on the
/// files of the server while it runs, and where this user may mount, on a disk that is really full.</summary>
public sealed class FullDiskTests
{
    [Fact]
    public async Task OP3_when_no_file_may_grow_people_are_told_nothing_is_lost_and_it_goes_on_by_itself()
    {
        if (!OperatingSystem.IsLinux())
        {
            return; // Elsewhere nothing can set such a limit from outside.
        }

        using var server = new ServerProcess();
        await Drill(
            server,
            () => SmallDisk.Limit(server.Pid, new FileInfo(Path.Combine(server.Data, "livehub.db-wal")).Length),
            () => SmallDisk.Limit(server.Pid, null), "cannot be written");
    }

    [SmallDiskFact]
    public async Task OP3_when_the_disk_is_full_people_are_told_nothing_is_lost_and_it_goes_on_by_itself()
    {
        using var disk = new SmallDisk();
        using var server = new ServerProcess(Path.Combine(disk.Path, "data"));
        await Drill(server, disk.Fill, disk.MakeRoom, "is full");
        disk.Fill();
        var (status, said) = await AdminProcess.On(server.Data, "backup");
        Assert.True(status == 1 && said.Contains("could not be written", StringComparison.Ordinal), said);
        Assert.Empty(Directory.GetFiles(Path.Combine(server.Data, "backups")));
        disk.MakeRoom();
    }

    private static async Task Drill(ServerProcess server, Action fill, Action makeRoom, string says)
    {
        await server.Start();
        var (made, facilitator) = await server.Session();
        var board = facilitator.Steps()[0];
        await facilitator.Do(new Go(board));
        await using var phone = await Cluster.TwoNodes.Phone(server.Address, made.Code);
        using var http = new HttpClient { BaseAddress = server.Address };
        var acknowledged = new List<string>();
        for (var round = 0; round < 3; round++)
        {
            acknowledged.Add(await Saved(phone, new SendIdea(board, $"With room {round}"), Secrets.New()));
            fill();
            var (waiting, command) = (Secrets.New(), new SendIdea(board, $"Without room {round}"));
            var refused = await phone.Send(command, waiting);
            Assert.Equal((RefusalCode.Unavailable, true), (refused.Refused?.Code, refused.RetryAfterMs > 0));
            Assert.Contains(says, await http.GetStringAsync("/health/ready"), StringComparison.Ordinal);
            using (var none = await http.PostAsJsonAsync("/api/sessions", new { title = "No room", start = "ideaRound", language = "en" }))
            {
                Assert.Equal(System.Net.HttpStatusCode.ServiceUnavailable, none.StatusCode);
                Assert.Contains("\"unavailable\"", await none.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            }

            await using (var reader = await Cluster.TwoNodes.Phone(server.Address, made.Code, phone.Token))
            {
                Assert.Equal(acknowledged.Count, reader.Ideas().Length);
            }

            makeRoom();
            acknowledged.Add(await Saved(phone, command, waiting));
            Assert.Equal("ready", await http.GetStringAsync("/health/ready"));
        }

        await phone.Until(p => p.Ideas().Length == acknowledged.Count);
        server.Kill();
        using (var store = new SqliteEventStore(server.Data))
        {
            var log = await store.Read("session/" + made.Code, 0, default);
            Assert.Equal(acknowledged, log.Events.Where(row => acknowledged.Contains(row.Command ?? "")).Select(row => row.Command!));
        }

        SqliteBackup.Check(Path.Combine(server.Data, "livehub.db"));
        await facilitator.DisposeAsync();
    }

    /// <summary>Sent as the pages do, under one id until it is answered.</summary>
    private static async Task<string> Saved(Wire.Client phone, Command command, string id)
    {
        for (var tries = 0; tries < 20; tries++)
        {
            var answer = await phone.Send(command, id);
            if (answer.RetryAfterMs is not { } wait)
            {
                Assert.Null(answer.Refused);
                return id;
            }

            await Task.Delay(wait);
        }

        throw new TimeoutException("Not saved, though there is room again.");
    }
}
