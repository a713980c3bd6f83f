using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Threading.Channels;
using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Store;

namespace LiveHub.Tests.Process;

/// <summary>The product as a process of its own, on a directory of its own, that can be killed and started again.</summary>
public sealed class ServerProcess : IDisposable
{
    private readonly Channel<string> _said = Channel.CreateUnbounded<string>();
    private System.Diagnostics.Process? _process;

    public ServerProcess() : this(Repo.Temporary())
    {
    }

    /// <param name="data">The data directory; deleted at the end.</param>
    public ServerProcess(string data)
    {
        Data = data;
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}");
    }

    public Uri Address { get; }

    public string Data { get; }

    /// <summary>The process that runs now.</summary>
    public int Pid => _process!.Id;

    /// <param name="directory">Where somebody happens to stand who starts it.</param>
    /// <param name="arguments">What stands behind the program's name.</param>
    public async Task Start(string? directory = null, params string[] arguments)
    {
        // On Linux a file that grows beyond a limit ends the process, unless the signal is ignored: then the write fails.
        var dll = typeof(LiveHubSettings).Assembly.Location;
        var start = new ProcessStartInfo(
            OperatingSystem.IsLinux() ? "sh" : "dotnet", OperatingSystem.IsLinux() ? ["-c", "trap '' XFSZ; exec dotnet \"$0\" \"$@\"", dll, .. arguments] : [dll, .. arguments])
        {
            WorkingDirectory = directory ?? Repo.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["LiveHub__DataDirectory"] = Data;
        start.Environment["ASPNETCORE_URLS"] = Address.ToString();
        var ready = new TaskCompletionSource();
        _process = System.Diagnostics.Process.Start(start)!;
        _process.OutputDataReceived += (_, line) =>
        {
            _said.Writer.TryWrite(line.Data ?? "");
            if (line.Data?.Contains("LiveHub is ready", StringComparison.Ordinal) == true)
            {
                ready.TrySetResult();
            }
        };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await ready.Task.WaitAsync(TimeSpan.FromSeconds(60));
    }

    /// <summary>Waits for a line on the console, and reads it.</summary>
    public async Task<string> Says(string part)
    {
        using var most = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await foreach (var line in _said.Reader.ReadAllAsync(most.Token))
        {
            if (line.Contains(part, StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new InvalidOperationException($"It ended without saying {part}.");
    }

    public async Task<(SessionMade Session, Wire.Client Facilitator)> Session()
    {
        using var http = new HttpClient { BaseAddress = Address };
        var response = await http.PostAsJsonAsync("/api/sessions", new { title = "Storm", start = "ideaRound", language = "en" });
        var made = (await response.Content.ReadFromJsonAsync<SessionMade>(DomainJson.Options))!;
        return (made, await Wire.Client.Connect(Address, made.Code, made.Facilitator, AudienceKind.Control));
    }

    /// <summary>kill -9.</summary>
    public void Kill()
    {
        _process?.Kill();
        _process?.WaitForExit();
        _process?.Dispose();
        _process = null;
    }

    public void Dispose()
    {
        Kill();
        Directory.Delete(Data, recursive: true);
    }
}
