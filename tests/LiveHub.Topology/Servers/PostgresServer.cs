namespace LiveHub.Topology;

/// <summary>A real PostgreSQL with a database of its own, as durable as it is by default.</summary>
public sealed class PostgresServer : IDisposable
{
    private const string Name = "livehub";

    private static readonly TimeSpan StartsWithin = TimeSpan.FromSeconds(60); // It replays its log after a kill.
    private static readonly TimeSpan StopsWithin = TimeSpan.FromSeconds(30);

    private readonly Printed _printed = new();
    private readonly string _data;
    private Child? _child;

    /// <summary>Not started yet.</summary>
    /// <param name="folder">Where its data shall lie; made at the first start, and passable for everybody above.</param>
    public PostgresServer(string folder) => _data = folder;

    /// <summary>The port on 127.0.0.1; the same after every start.</summary>
    public int Port { get; } = FreePort.Next();

    /// <summary>As Npgsql takes it.</summary>
    public string ConnectionString => At(Port);

    /// <summary>The first process of the server that runs now.</summary>
    /// <exception cref="InvalidOperationException">It does not run.</exception>
    public int Pid => Running.Pid;

    /// <summary>False before its start, and after a kill.</summary>
    public bool IsRunning => _child is { IsRunning: true };

    /// <summary>The last 200 lines that it printed.</summary>
    public string Said => _printed.ToString();

    private Child Running => _child ?? throw new InvalidOperationException("PostgreSQL does not run.");

    /// <summary>Starts it, the first time with an empty database, and waits until it takes connections.</summary>
    /// <exception cref="TimeoutException">It takes none within a minute.</exception>
    public async Task Start()
    {
        var isNew = !File.Exists(Path.Combine(_data, "PG_VERSION"));
        if (isNew)
        {
            await PostgresProgram.MakeFolder(_data);
            await Child.Run(PostgresProgram.Launch("initdb", "-k", "-A", "trust", "-U", Name, "--no-sync", "-D", _data));
        }

        // Addresses only: the path of a socket may be too long.
        _child = Child.Start(
            PostgresProgram.Launch(
                "postgres", "-D", _data, "-p", $"{Port}", "-h", "127.0.0.1", "-c", "unix_socket_directories=",
                "-c", "max_connections=200"),
            _printed);
        await Waiting.Until(Answers, StartsWithin, () => $"PostgreSQL takes connections. It said:\n{Said}");
        if (isNew)
        {
            await Child.Run(PostgresProgram.Launch("createdb", "-h", "127.0.0.1", "-p", $"{Port}", "-U", Name, Name));
        }
    }

    /// <summary>kill -9 of the whole server at one instant: no process of it finishes anything.</summary>
    public void Kill()
    {
        if (_child is null)
        {
            return;
        }

        _child.Send(Signal.Stop); // Else it starts children while they are counted.
        var processes = Processes();
        foreach (var process in processes)
        {
            Signal.Send(process, Signal.Kill);
        }

        Gone(processes);
        File.Delete(Path.Combine(_data, "postmaster.pid"));
    }

    /// <summary>Fast: what runs is rolled back, who is connected is cut off, what is committed is on the disk.</summary>
    public void Stop()
    {
        if (_child is not null)
        {
            var processes = Processes();
            _child.Send(Signal.Int);
            Gone(processes);
        }
    }

    /// <summary>Stops and starts, as an administrator does.</summary>
    public Task Restart()
    {
        Stop();
        return Start();
    }

    /// <summary>Runs one of its programs as somebody types it, such as pg_dump, who may write beside its data.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message holds what it printed.</exception>
    public static Task Run(string line) => Child.Run(
        line.Split(' ') is [var program, .. var arguments] ? PostgresProgram.Launch(program, arguments) : throw new ArgumentException(line));

    /// <summary>Where its programs may write.</summary>
    public string Folder => _data;

    /// <summary>SIGSTOP for all of it: what is connected stays so, and nothing answers.</summary>
    public void Freeze()
    {
        Running.Send(Signal.Stop); // First the one that makes others.
        Processes().ToList().ForEach(process => Signal.Send(process, Signal.Stop));
    }

    /// <summary>SIGCONT for all of it.</summary>
    public void Thaw() => Processes().ToList().ForEach(process => Signal.Send(process, Signal.Continue));

    /// <summary>Ends it; the data stays.</summary>
    public void Dispose() => Kill();

    /// <summary>The connection string when a line leads from another port.</summary>
    internal static string At(int port) => $"Host=127.0.0.1;Port={port};Username={Name};Database={Name}";

    private List<int> Processes() => [Running.Pid, .. ProcessUse.ChildrenOf(Running.Pid)];

    private void Gone(List<int> processes)
    {
        Running.WaitForExit(StopsWithin);
        SpinWait.SpinUntil(() => !processes.Exists(ProcessUse.IsAlive), StopsWithin);
        _child!.Dispose();
        _child = null;
    }

    private async Task<bool> Answers()
    {
        if (!Running.IsRunning)
        {
            throw new InvalidOperationException($"PostgreSQL ended:\n{Said}");
        }

        try
        {
            await Child.Run(PostgresProgram.Launch("pg_isready", "-q", "-h", "127.0.0.1", "-p", $"{Port}"));
            return true;
        }
        catch (InvalidOperationException)
        {
            return false; // Still starting, or replaying.
        }
    }
}
