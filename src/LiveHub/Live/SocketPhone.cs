using LiveHub.Domain;
using Microsoft.AspNetCore.SignalR;

namespace LiveHub.Live;

/// <summary>A phone on a socket.</summary>
internal sealed class SocketPhone(HubConnectionContext line, Who who, Audience shared, Measures measures)
    : Phone(who, shared)
{
    /// <summary>Long enough to hear why.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(3);

    private bool _writing;

    public string Id => line.ConnectionId;

    public override bool Tell(Frame frame, Action<Phone> caughtUp)
    {
        if (_writing)
        {
            return false;
        }

        measures.Gave(frame.Length);
        var write = line.WriteAsync(frame.OnSocket, CancellationToken.None);
        if (!write.IsCompletedSuccessfully)
        {
            _writing = true;
            measures.Slow(+1);
            _ = Finish(write.AsTask(), caughtUp);
        }

        return true;
    }

    public override void CaughtUp() => _writing = false;

    public override void Close(TimeProvider time) => _ = Leave(time);

    private async Task Leave(TimeProvider time)
    {
        await Task.Delay(Grace, time, line.ConnectionAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        line.Abort();
    }

    private async Task Finish(Task write, Action<Phone> caughtUp)
    {
        try
        {
            await write.ConfigureAwait(false);
        }
        catch (Exception e) when (e is OperationCanceledException or IOException or InvalidOperationException)
        {
            // The socket is gone; its leaving is another turn.
        }

        measures.Slow(-1);
        caughtUp(this);
    }
}
