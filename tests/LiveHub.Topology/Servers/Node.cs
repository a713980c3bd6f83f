using System.Diagnostics;
using System.Net;

namespace LiveHub.Topology;

/// <summary>One LiveHub as a process of its own, that can be killed, stopped, frozen and started again.</summary>
public sealed class Node : IDisposable
{
    private static readonly TimeSpan StartsWithin = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan StopsWithin = TimeSpan.FromSeconds(30);

    private readonly Printed _printed = new();
    private readonly HttpClient _http;
    private readonly Launch _launch;
    private Child? _child;

    internal Node(string server, int port, IReadOnlyDictionary<string, string> environment)
    {
        var program = new ServerProgram(server);
        Address = new($"http://127.0.0.1:{port}");
        _http = new() { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(5) };
        _launch = new("dotnet", program.Path)
        {
            Directory = program.Directory,
            Environment = new Dictionary<string, string>(environment)
            {
                ["ASPNETCORE_URLS"] = Address.ToString(),
                ["Logging__Console__FormatterName"] = "simple",
                ["Logging__Console__FormatterOptions__SingleLine"] = "true", // So that an error is one line.
            },
        };
    }

    /// <summary>Where it listens, past the proxy; the same after every start.</summary>
    public Uri Address { get; }

    /// <summary>The process that runs now.</summary>
    /// <exception cref="InvalidOperationException">It does not run.</exception>
    public int Pid => Running.Pid;

    /// <summary>False before its start, after a kill or stop, and when it ended by itself.</summary>
    public bool IsRunning => _child is { IsRunning: true };

    /// <summary>The line between it and Redis, when faults are asked for.</summary>
    public FaultyLine? ToRedis { get; internal init; }

    /// <summary>The line between it and PostgreSQL, when faults are asked for.</summary>
    public FaultyLine? ToPostgres { get; internal init; }

    /// <summary>The last 200 lines that it printed, through all its starts.</summary>
    public string Said => _printed.ToString();

    /// <summary>Every line it printed, through all its starts, that logs an error or an unhandled exception.</summary>
    public IReadOnlyList<string> Errors => _printed.Errors;

    /// <summary>Seconds of CPU since its last start.</summary>
    public double CpuSeconds => ProcessUse.CpuSeconds(Pid);

    /// <summary>Resident memory in MiB.</summary>
    public double Megabytes => ProcessUse.Megabytes(Pid);

    private Child Running => _child ?? throw new InvalidOperationException($"The node at {Address} does not run.");

    /// <summary>Starts it and waits until it says that it is ready, or degraded.</summary>
    /// <exception cref="InvalidOperationException">It runs already, or it ended; the message holds what it said.</exception>
    /// <exception cref="TimeoutException">It is not ready within a minute.</exception>
    public async Task Start()
    {
        if (IsRunning)
        {
            throw new InvalidOperationException($"The node at {Address} runs already.");
        }

        _child?.Dispose();
        _child = Child.Start(_launch, _printed);
        await Waiting.Until(IsReady, StartsWithin, () => $"{Address} is ready. It said:\n{Said}");
    }

    /// <summary>What it says of itself: the status and text of /health/ready; null when it does not answer within 5 s.</summary>
    public async Task<(HttpStatusCode Status, string Text)?> Health()
    {
        try
        {
            using var answer = await _http.GetAsync("/health/ready");
            return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            return null;
        }
    }

    /// <summary>Waits until the text of its health begins so: ready, or degraded.</summary>
    /// <exception cref="TimeoutException">It does not within that time.</exception>
    public Task Until(string health, TimeSpan within) => Waiting.Until(
        async () => (await Health())?.Text.StartsWith(health, StringComparison.Ordinal) == true,
        within,
        () => $"{Address} is {health}. It said:\n{Said}");

    /// <summary>kill -9, and waits until it is gone.</summary>
    public void Kill()
    {
        _child?.Dispose();
        _child = null;
    }

    /// <summary>Asks it to stop (SIGTERM) and waits until it has.</summary>
    /// <returns>How long it took.</returns>
    /// <exception cref="TimeoutException">It still runs after half a minute.</exception>
    public async Task<TimeSpan> Stop()
    {
        var since = Stopwatch.StartNew();
        Running.Send(Signal.Term);
        await Running.Exited(StopsWithin);
        var took = since.Elapsed;
        Kill();
        return took;
    }

    /// <summary>SIGSTOP: its sockets stay open, and nothing answers.</summary>
    public void Freeze() => Running.Send(Signal.Stop);

    /// <summary>SIGCONT.</summary>
    public void Thaw() => Running.Send(Signal.Continue);

    /// <summary>Ends it.</summary>
    public void Dispose()
    {
        Kill();
        _http.Dispose();
        ToRedis?.Dispose();
        ToPostgres?.Dispose();
    }

    private async Task<bool> IsReady() => Running.IsRunning
        ? (await Health())?.Status == HttpStatusCode.OK
        : throw new InvalidOperationException($"The node at {Address} ended. It said:\n{Said}");
}
