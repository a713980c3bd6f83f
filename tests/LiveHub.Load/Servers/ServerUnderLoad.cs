using System.Diagnostics;
using System.Net;
using LiveHub.Load.Measure;

namespace LiveHub.Load.Servers;

/// <summary>A server that is measured: one that this program started and ends again, or one that runs anyway.</summary>
internal sealed class ServerUnderLoad : IDisposable
{
    private static readonly TimeSpan StartsWithin = TimeSpan.FromSeconds(60);

    private readonly Process? _process;
    private readonly string? _folder;
    private LastLines? _said;
    private bool _ended;

    private ServerUnderLoad(IPEndPoint address, string host, Process? process, string? folder)
    {
        (Address, Host, _process, _folder) = (address, host, process, folder);
    }

    public IPEndPoint Address { get; }

    /// <summary>As a browser's address bar has it.</summary>
    public string Host { get; }

    /// <summary>The store, when this program can read it.</summary>
    public string? Store => _folder is null ? null : Path.Combine(_folder, "livehub.db");

    /// <summary>Seconds of CPU since it started; null when it is not a process of this machine that is known.</summary>
    public double? CpuSeconds => _process is null ? null : ProcessUse.CpuSeconds(_process.Id);

    /// <summary>The most memory that it ever had.</summary>
    public double? PeakMegabytes => _process is null ? null : ProcessUse.PeakMegabytes(_process.Id);

    public double? Megabytes => _process is null ? null : ProcessUse.Megabytes(_process.Id);

    /// <summary>The last lines that it printed.</summary>
    public string Said => $"{_said}";

    /// <summary>A server that runs already.</summary>
    public static ServerUnderLoad At(Uri address)
    {
        if (address.Scheme != "http")
        {
            throw new ArgumentException("--url must begin with http://: this tool does not speak TLS.");
        }

        var ip = Dns.GetHostAddresses(address.DnsSafeHost)[0];
        return new(new(ip, address.Port), address.Authority, null, null);
    }

    /// <summary>Starts LiveHub with a store of its own.</summary>
    public static ServerUnderLoad LiveHub()
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
    public static ServerUnderLoad Bare(string mode)
    {
        var port = Repository.FreePort();
        return Start([Repository.BareHub, "--port", $"{port}", "--mode", mode], port, null, []);
    }

    /// <summary>Ends the process and deletes what it stored.</summary>
    public void Dispose()
    {
        if (_ended)
        {
            return;
        }

        _ended = true;
        if (_process is { HasExited: false })
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process?.Dispose();
        if (_folder is not null)
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private static ServerUnderLoad Start(
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

        var process = Process.Start(start)!;
        var server = new ServerUnderLoad(new(IPAddress.Loopback, port), $"127.0.0.1:{port}", process, folder);
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
        _said = new(_process!);
        using var http = new HttpClient { BaseAddress = new($"http://{Host}"), Timeout = TimeSpan.FromSeconds(2) };
        var since = Stopwatch.StartNew();
        while (since.Elapsed < StartsWithin && !_process!.HasExited)
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
        throw new InvalidOperationException($"The server did not become ready. It said:\n{Said}");
    }
}
