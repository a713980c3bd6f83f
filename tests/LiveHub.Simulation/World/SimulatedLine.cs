using LiveHub.Live;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;
using Microsoft.Extensions.Logging.Abstractions;

namespace LiveHub.Simulation.World;

/// <summary>What a node writes to instead of a socket: the bytes of a frame become a letter, and a write may take its
/// time, as to a phone that does not read.</summary>
internal sealed class SimulatedLine(string id, Action<ReadOnlyMemory<byte>> write, Func<bool> stalls)
    : HubConnectionContext(new DefaultConnectionContext(id), new(), NullLoggerFactory.Instance)
{
    private static readonly JsonHubProtocol Json = new();

    private TaskCompletionSource? _stalled;

    /// <summary>The node's own view of this line.</summary>
    public Phone? Phone { get; set; }

    public override ValueTask WriteAsync(SerializedHubMessage message, CancellationToken cancellationToken = default)
    {
        write(message.GetSerializedMessage(Json));
        if (!stalls())
        {
            return ValueTask.CompletedTask;
        }

        _stalled = new();
        return new(_stalled.Task);
    }

    /// <summary>The client reads on.</summary>
    public void ReadOn()
    {
        var stalled = _stalled;
        _stalled = null;
        stalled?.SetResult();
    }
}
