using LiveHub.Domain;
using Microsoft.AspNetCore.SignalR;

namespace LiveHub.Live;

/// <summary>
/// One socket as its session's actor sees it: which views it hears, and how far it has been told. At most one write
/// is under way; while it is, nothing waits: when the phone has caught up it is told the newest state, without
/// what lay between. Touched by the actor's turns only.
/// </summary>
internal sealed class Phone(HubConnectionContext line, Who who, Audience shared)
{
    private readonly HubConnectionContext _line = line;

    public string Id => _line.ConnectionId;

    public Who Who { get; } = who;

    public Audience Shared { get; } = shared;

    /// <summary>The person's own part, for those with a seat.</summary>
    public Audience? Own { get; } = who.Role == Role.Participant ? Audience.Own(who.Seat) : null;

    public long SharedAt { get; set; }

    public long OwnAt { get; set; }

    /// <summary>Whether a write is under way.</summary>
    public bool Busy { get; private set; }

    /// <summary>Writes a message, without waiting for it.</summary>
    /// <param name="caughtUp">Called from another thread when a write that could not end at once has ended.</param>
    /// <returns>False, and nothing is written, while the last write is still under way.</returns>
    public bool Tell(SerializedHubMessage message, Action<Phone> caughtUp)
    {
        if (Busy)
        {
            return false;
        }

        var write = _line.WriteAsync(message, CancellationToken.None);
        if (!write.IsCompletedSuccessfully)
        {
            Busy = true;
            _ = Finish(write.AsTask(), caughtUp);
        }

        return true;
    }

    public void CaughtUp() => Busy = false;

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

        caughtUp(this);
    }
}
