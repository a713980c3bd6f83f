using System.Data.Common;
using System.Diagnostics;
using LiveHub.Load.Measure;
using Microsoft.Data.Sqlite;

namespace LiveHub.Load.Servers;

/// <summary>One process that this program started: LiveHub on SQLite, or the bare hub.</summary>
internal sealed class StartedServer : ServerUnderLoad
{
    private static readonly TimeSpan StartsWithin = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly string? _folder;
    private readonly LastLines _said;
    private bool _ended;

    private StartedServer(int port, Process process, string? folder) : base(new($"http://127.0.0.1:{port}"))
    {
        (_process, _folder, _said) = (process, folder, new(process));
    }

    public override double? CpuSeconds => ProcessUse.CpuSeconds(_process.Id);

    public override double? Megabytes => ProcessUse.Megabytes(_process.Id);

    public override double? PeakMegabytes => ProcessUse.PeakMegabytes(_process.Id);

    /// <summary>Starts LiveHub with a store of its own.</summary>
    public static StartedServer LiveHub()
    {
        var folder = Directory.CreateTempSubdirectory("livehub-load-").FullName;
        var port = Repository.FreePort();
        return Start([Repository.Server], port, folder, new()
        {
            ["LiveHub__DataDirectory"] = folder,
            ["ASPNETCORE_URLS"] = $"http://127.0.0.1:{port}",
            ["LiveHub__PublicUrl"] = $"http://127.0.0.1:{port}",
        });
    }

    /// <summary>Starts the bare hub.</summary>
    /// <param name="mode">tick or each.</param>
    public static StartedServer Bare(string mode)
    {
        var port = Repository.FreePort();
        return Start([Repository.BareHub, "--port", $"{port}", "--mode", mode], port, null, []);
    }

    public override DbConnection? OpenStore() => _folder is null
        ? null
        : new SqliteConnection($"Data Source={Path.Combine(_folder, "livehub.db")};Mode=ReadOnly;Pooling=False");

    public override void Dispose()
    {
        if (_ended)
        {
            return;
        }

        _ended = true;
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
        if (_folder is not null)
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private static StartedServer Start(
        string[] program, int port, string? folder, Dictionary<string, string> settings)
    {
        var start = new ProcessStartInfo("dotnet", program)
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // How this program is tuned must not tune the server.
        foreach (var name in start.Environment.Keys.Where(IsTuning).ToArray())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        var server = new StartedServer(port, Process.Start(start)!, folder);
        server.WaitUntilReady();
        return server;
    }

    private static bool IsTuning(string name) =>
        name.StartsWith("DOTNET_SYSTEM_NET_SOCKETS", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("DOTNET_gc", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("DOTNET_Tiered", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("DOTNET_ThreadPool", StringComparison.OrdinalIgnoreCase);

    private void WaitUntilReady()
    {
        using var http = new HttpClient { BaseAddress = new($"http://{Host}"), Timeout = TimeSpan.FromSeconds(2) };
        var since = Stopwatch.StartNew();
        while (since.Elapsed < StartsWithin && !_process.HasExited)
        {
            try
            {
                using var answer = http.Send(new(HttpMethod.Get, "/health/ready"));
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (Exception notYet) when (notYet is HttpRequestException or TaskCanceledException)
            {
                // It is still starting.
            }

            Thread.Sleep(50);
        }

        Dispose();
        throw new InvalidOperationException($"The server did not become ready. It said:\n{_said}");
    }
}
