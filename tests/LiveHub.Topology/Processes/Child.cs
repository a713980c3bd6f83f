using System.Diagnostics;

namespace LiveHub.Topology;

/// <summary>One process that this program started, and that dies with it.</summary>
internal sealed class Child : IDisposable
{
    private readonly Process _process;

    private Child(Process process) => (_process, Pid) = (process, process.Id);

    public int Pid { get; }

    public bool IsRunning => !_process.HasExited;

    /// <summary>Starts it; what it prints is read line by line, so it never waits for a reader.</summary>
    public static Child Start(Launch launch, Printed printed)
    {
        var start = new ProcessStartInfo("setsid", launch.CommandLine())
        {
            WorkingDirectory = launch.Directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(IsOfTheCaller).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["PATH"] += ":/usr/sbin"; // Where nginx lies; not on the path of ordinary users.
        foreach (var (name, value) in launch.Environment)
        {
            start.Environment[name] = value;
        }

        var process = Spawner.Start(start);
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new(process);

        void Keep(string? line)
        {
            if (line is not null)
            {
                printed.Add(line);
            }
        }
    }

    /// <summary>Runs something short to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message holds what it printed.</exception>
    public static async Task Run(Launch launch)
    {
        var printed = new Printed();
        using var child = Start(launch, printed);
        await child._process.WaitForExitAsync();
        if (child._process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{launch.Program} failed:\n{printed}");
        }
    }

    public void Send(int signal) => Signal.Send(Pid, signal);

    /// <summary>kill -9 for it and the processes of its group, and waits until it is gone.</summary>
    public void Kill()
    {
        Signal.Send(-Pid, Signal.Kill);
        WaitForExit(TimeSpan.FromSeconds(30));
    }

    /// <exception cref="TimeoutException">It still runs after that time.</exception>
    public void WaitForExit(TimeSpan within)
    {
        // With a limit this waits for the process alone, not for children of it that hold its output open.
        if (!_process.WaitForExit(within))
        {
            throw new TimeoutException($"Process {Pid} still runs after {within.TotalSeconds} s.");
        }
    }

    public Task Exited(TimeSpan within) => Task.Run(() => WaitForExit(within));

    public void Dispose()
    {
        if (IsRunning)
        {
            Kill();
        }

        _process.Dispose();
    }

    /// <summary>How the caller is tuned or set up must not tune or set up what it starts.</summary>
    private static bool IsOfTheCaller(string name) => Array.Exists(
        [
            "DOTNET_SYSTEM_NET_SOCKETS", "DOTNET_gc", "DOTNET_Tiered", "DOTNET_TC_", "DOTNET_ThreadPool", "ASPNETCORE_",
            "ConnectionStrings__", "LiveHub__", "Logging__", "PG",
        ],
        prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
