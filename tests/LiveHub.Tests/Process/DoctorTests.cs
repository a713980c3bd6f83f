using LiveHub.Admin.Doctor;
using LiveHub.Http;

namespace LiveHub.Tests.Process;

/// <summary>`LiveHub doctor` over good and broken installations on SQLite: what it says, and how it ends.</summary>
public sealed class DoctorTests : IDisposable
{
    private readonly AdminDesk _desk = new();

    [Fact]
    public async Task OP5_a_server_that_runs_is_found_good_but_for_an_address_that_phones_cannot_open()
    {
        using var server = new ServerProcess();
        await server.Start();
        var (status, said) = await AdminProcess.On(server.Data, "doctor", "--url", server.Address.ToString());
        Assert.Equal(1, status);
        foreach (var good in new[] { "settings", "data directory", "database", "shape", "journal", "running: a LiveHub uses", "answer: this installation", "clock at" })
        {
            Assert.Contains("good          " + good, said, StringComparison.Ordinal);
        }

        Assert.Contains("WebSocket: the first frame comes after", said, StringComparison.Ordinal); // How soon is the machine's.
        Assert.Contains("broken        address: ", said, StringComparison.Ordinal);
        Assert.Contains("Broken: 1", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OP5_without_an_address_nothing_is_broken_and_it_says_what_was_not_looked_at()
    {
        await Ask(0);
        Assert.Contains("look at this  address: LiveHub:PublicUrl is not set", _desk.Said, StringComparison.Ordinal);
        Assert.Contains("good          database: there is none yet", _desk.Said, StringComparison.Ordinal);
        Assert.False(File.Exists(_desk.Database));
        await Assert.ThrowsAsync<StartRefused>(() => _desk.Ask("doctor", "--uri", "x"));
    }

    [Fact]
    public async Task OP5_an_address_of_another_installation_is_told_apart()
    {
        await _desk.Store(_ => Task.CompletedTask);
        using var other = new Hall();
        await Ask(1, "--url", other.Address.ToString());
        Assert.Contains("broken        answer: another LiveHub answers", _desk.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("200 OK", "Welcome", "something else than LiveHub")]
    [InlineData("502 Bad Gateway", "", "the proxy answers, and LiveHub behind it does not")]
    [InlineData("301 Moved Permanently", "", "sends people on to https://elsewhere.example")]
    public async Task OP5_what_else_stands_at_the_address_is_said(string status, string text, string says)
    {
        using var front = new OddFront(_ => OddFront.Says(status, text, "Location: https://elsewhere.example/"));
        await Ask(1, "--url", front.Url);
        Assert.Contains(says, _desk.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OP5_a_name_that_is_not_known_and_a_port_where_nobody_listens_are_said()
    {
        await Ask(1, "--url", "http://no-such-name.invalid");
        Assert.Contains("broken        address: the name no-such-name.invalid is not known", _desk.Said, StringComparison.Ordinal);
        using var gone = new OddFront(_ => "");
        gone.Dispose();
        await Ask(1, "--url", gone.Url);
        Assert.Contains("broken        answer: nothing answers", _desk.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OP5_a_proxy_that_passes_no_WebSocket_on_or_holds_frames_back_or_has_another_time_is_said()
    {
        var opens = false;
        using var front = new OddFront(head => !head.Contains(" /hub ", StringComparison.Ordinal)
            ? OddFront.Says("200 OK", "live", HealthEndpoints.Epoch + ": e", $"Date: {DateTimeOffset.UtcNow.AddHours(1):R}")
            : opens ? OddFront.Opens(head) : OddFront.Says("400 Bad Request", ""));
        await Ask(1, "--url", front.Url);
        Assert.Contains("broken        WebSocket: it does not open (400)", _desk.Said, StringComparison.Ordinal);
        Assert.Contains("broken        clock at the address: 3", _desk.Said, StringComparison.Ordinal);
        opens = true;
        await Ask(1, "--url", front.Url);
        Assert.Contains("no frame comes through", _desk.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OP5_a_database_that_is_damaged_foreign_or_newer_is_said()
    {
        await _desk.Store(store => store.Append("s", [new(1, "a", 1, "k", "{}")], []));
        var good = _desk.Backup();
        foreach (var (file, says) in new[]
        {
            (_desk.Changed(good, bytes => Array.Fill(bytes, (byte)7, 4_096, 3_000)), "broken        database: "),
            (_desk.Changed(good, bytes => Array.Fill(bytes, (byte)7)), "cannot be read"),
            (_desk.Newer(good), "broken        shape: "),
        })
        {
            File.Copy(file, _desk.Database, overwrite: true);
            await Ask(1);
            Assert.Contains(says, _desk.Said, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task OP5_a_data_directory_that_cannot_be_written_is_said()
    {
        var file = Path.Combine(_desk.Data, "file");
        await File.WriteAllTextAsync(file, "");
        var under = OperatingSystem.IsLinux() ? "/proc/livehub" : Path.Combine(file, "under"); // Nobody may write there, root neither.
        var finding = Assert.Single(DiskLook.At(under));
        Assert.Equal((Verdict.Broken, "data directory"), (finding.Verdict, finding.Of));
    }

    [Theory]
    [InlineData("Max open files            65536                65536                files", "Good")]
    [InlineData("Max open files            1024                 4096                 files", "LookAtThis")]
    [InlineData("Max open files            256                  512                  files", "Broken")]
    [InlineData("Max open files            unlimited            unlimited            files", "Good")]
    public void OP5_few_open_files_are_said(string line, string verdict) => Assert.Equal(verdict, OpenFiles.Says(line).Verdict.ToString());

    [Theory]
    [InlineData(50, "Broken")]
    [InlineData(500, "LookAtThis")]
    [InlineData(5_000, "Good")]
    public void OP5_little_room_is_said(int megabytes, string verdict) =>
        Assert.Equal(verdict, DiskLook.Room(megabytes * 1_048_576L).Verdict.ToString());

    public void Dispose() => _desk.Dispose();

    private async Task Ask(int status, params string[] rest)
    {
        var ended = await _desk.Ask(["doctor", .. rest]);
        Assert.True(ended == status, _desk.Said);
    }
}
