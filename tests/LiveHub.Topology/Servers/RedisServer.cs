using System.Net.Sockets;
using System.Text;

namespace LiveHub.Topology;

/// <summary>A real Redis that keeps nothing on disk, so it is empty after every start.</summary>
public sealed class RedisServer : IDisposable
{
    private static readonly TimeSpan StartsWithin = TimeSpan.FromSeconds(10);

    private readonly Printed _printed = new();
    private readonly string _folder;
    private Child? _child;

    /// <summary>Not started yet.</summary>
    /// <param name="folder">A directory to run in.</param>
    public RedisServer(string folder) => _folder = folder;

    /// <summary>The port on 127.0.0.1; the same after every start.</summary>
    public int Port { get; } = FreePort.Next();

    /// <summary>The process that runs now.</summary>
    /// <exception cref="InvalidOperationException">It does not run.</exception>
    public int Pid => Running.Pid;

    /// <summary>False before its start, and after a kill.</summary>
    public bool IsRunning => _child is { IsRunning: true };

    /// <summary>The last 200 lines that it printed.</summary>
    public string Said => _printed.ToString();

    private Child Running => _child ?? throw new InvalidOperationException("Redis does not run.");

    /// <summary>Starts it and waits until it answers.</summary>
    /// <exception cref="TimeoutException">It does not answer within ten seconds.</exception>
    public async Task Start()
    {
        _child = Child.Start(
            new("redis-server", "--port", $"{Port}", "--bind", "127.0.0.1", "--save", "", "--appendonly", "no")
            {
                Directory = _folder,
            },
            _printed);
        await Waiting.Until(Answers, StartsWithin, () => $"Redis answers. It said:\n{Said}");
    }

    /// <summary>kill -9, and waits until it is gone.</summary>
    public void Kill()
    {
        _child?.Dispose();
        _child = null;
    }

    /// <summary>SIGSTOP: what it holds open stays open, and nothing answers.</summary>
    public void Freeze() => Running.Send(Signal.Stop);

    /// <summary>SIGCONT.</summary>
    public void Thaw() => Running.Send(Signal.Continue);

    /// <summary>Closes the connection of everybody who listens; they hear nothing until they notice.</summary>
    public async Task CutSubscribers() => await Ask("CLIENT KILL TYPE pubsub");

    /// <summary>Ends it.</summary>
    public void Dispose() => Kill();

    private async Task<bool> Answers()
    {
        try
        {
            return await Ask("PING") == "+PONG";
        }
        catch (SocketException) when (Running.IsRunning)
        {
            return false; // Still starting.
        }
    }

    /// <summary>One command as a person types it, and the first line of the answer.</summary>
    private async Task<string?> Ask(string command)
    {
        using var redis = new TcpClient();
        await redis.ConnectAsync("127.0.0.1", Port);
        await redis.GetStream().WriteAsync(Encoding.ASCII.GetBytes(command + "\r\n"));
        using var answer = new StreamReader(redis.GetStream());
        return await answer.ReadLineAsync();
    }
}
