using System.Net.Sockets;
using System.Text;

namespace LiveHub.Tests.Cluster;

/// <summary>A connection to Redis on which one types commands and reads the first lines of answers.</summary>
public sealed class RedisTalk : IDisposable
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);

    private readonly TcpClient _redis;
    private readonly StreamReader _answers;

    public RedisTalk(int port)
    {
        _redis = new("127.0.0.1", port);
        _answers = new(_redis.GetStream());
    }

    public async Task<string?> Say(string command)
    {
        await _redis.GetStream().WriteAsync(Encoding.ASCII.GetBytes(command + "\r\n"));
        return await _answers.ReadLineAsync().WaitAsync(Soon);
    }

    /// <summary>Reads until Redis closes the connection.</summary>
    public Task Ended() => _answers.ReadToEndAsync().WaitAsync(Soon);

    public void Dispose()
    {
        _answers.Dispose();
        _redis.Dispose();
    }
}
