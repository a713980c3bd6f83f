using LiveHub.Live;
using LiveHub.Store;
using System.Text.Json;

namespace LiveHub.Chaos.Phones;

/// <summary>One way from a person to one node: a socket of its own, or plain requests, in turns.</summary>
public sealed class Lane(Bearer who, Uri node, int seed) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Screen _screen = new(who, () => node, seed);
    private int _turns;

    /// <summary>The views that the socket keeps.</summary>
    public Screen Screen => _screen;

    /// <summary>Sends a command once.</summary>
    /// <returns>Whether there was a final answer.</returns>
    public async Task<bool> Send(CommandRecord record)
    {
        var bySocket = Interlocked.Increment(ref _turns) % 2 == 0;
        return await (bySocket ? BySocket(record) : ByRequest(record));
    }

    public ValueTask DisposeAsync() => _screen.DisposeAsync();

    private async Task<bool> ByRequest(CommandRecord record)
    {
        var attempt = record.Sending();
        attempt.Answered(await PlainRequests.Send(node, who, record.Id, record.Command));
        return attempt.IsFinal;
    }

    private async Task<bool> BySocket(CommandRecord record)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            var line = await _screen.Line(patience.Token);
            var attempt = record.Sending();
            var json = JsonSerializer.SerializeToElement(record.Command, DomainJson.Options);
            var answer = await line.Call("send", record.Id, json).WaitAsync(patience.Token);
            attempt.Answered(answer.Deserialize<SendAnswer>(DomainJson.Options));
            return attempt.IsFinal;
        }
        catch (Exception e) when (e is IOException or InvalidOperationException or OperationCanceledException)
        {
            return false; // No line, or no answer: the caller sends it again.
        }
    }
}
