using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace LiveHub.Simulation.Hostile;

/// <summary>The product as a process of its own, on a database of its own, whose every line and every megabyte is counted.</summary>
internal sealed class ServerWatched : IDisposable
{
    private static readonly string[] EntryStarts = ["trce: ", "dbug: ", "info: ", "warn: ", "fail: ", "crit: "];

    private readonly Process _process;
    private readonly Dictionary<string, int> _kinds = new(StringComparer.Ordinal);
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _entries;

    private ServerWatched(string server, string root)
    {
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Address = new($"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}");
        }

        var start = new ProcessStartInfo("dotnet", [server])
        {
            WorkingDirectory = root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["LiveHub__DataDirectory"] = Data;
        start.Environment["ASPNETCORE_URLS"] = Address.ToString();
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Said(line.Data);
        _process.ErrorDataReceived += (_, line) => Said(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    /// <summary>The directory with its database.</summary>
    public string Data { get; } = Directory.CreateTempSubdirectory("livehub-hostile-").FullName;

    public bool IsRunning => !_process.HasExited;

    /// <summary>Entries that it has logged, of any level.</summary>
    public long Entries => Interlocked.Read(ref _entries);

    /// <summary>Entries of errors, and unhandled exceptions.</summary>
    public int Errors { get; private set; }

    /// <summary>What it logs most, and how often.</summary>
    public IReadOnlyList<string> Most
    {
        get
        {
            lock (_kinds)
            {
                return [.. _kinds.OrderByDescending(kind => kind.Value).Take(12).Select(kind => $"{kind.Value,8} {kind.Key}")];
            }
        }
    }

    /// <summary>Resident memory in MiB.</summary>
    public double Megabytes
    {
        get
        {
            var line = File.ReadLines($"/proc/{_process.Id}/status").First(l => l.StartsWith("VmRSS:", StringComparison.Ordinal));
            var kilobytes = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1];
            return double.Parse(kilobytes, CultureInfo.InvariantCulture) / 1024;
        }
    }

    /// <param name="server">The path of LiveHub.dll.</param>
    /// <param name="root">The root of the repository.</param>
    public static async Task<ServerWatched> Start(string server, string root)
    {
        var watched = new ServerWatched(server, root);
        await watched._ready.Task.WaitAsync(TimeSpan.FromSeconds(120));
        return watched;
    }

    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        Kill();
        _process.Dispose();
        Directory.Delete(Data, recursive: true);
    }

    private void Said(string? line)
    {
        if (line is null)
        {
            return;
        }

        if (line.Contains("LiveHub is ready", StringComparison.Ordinal))
        {
            _ready.TrySetResult();
        }

        if (Array.Exists(EntryStarts, start => line.StartsWith(start, StringComparison.Ordinal)))
        {
            Interlocked.Increment(ref _entries);
            Count(line);
        }
        else if (line.Contains("Exception: ", StringComparison.Ordinal))
        {
            Count(line.Trim());
        }

        if (line.StartsWith("fail: ", StringComparison.Ordinal) || line.StartsWith("crit: ", StringComparison.Ordinal)
            || line.Contains("Unhandled exception", StringComparison.Ordinal))
        {
            Errors++;
        }
    }

    private void Count(string line)
    {
        var kind = line[..Math.Min(line.Length, 160)];
        lock (_kinds)
        {
            _kinds[kind] = _kinds.GetValueOrDefault(kind) + 1;
        }
    }
}
