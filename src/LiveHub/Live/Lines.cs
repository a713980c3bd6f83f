using System.Collections.Concurrent;
using LiveHub.Access;
using LiveHub.Domain;
using LiveHub.Store;
using Microsoft.AspNetCore.SignalR;

namespace LiveHub.Live;

/// <summary>Every socket of this node, and what it is bound to once it has said hello.</summary>
internal sealed class Lines(
    ILogger<DefaultHubLifetimeManager<SessionHub>> frameworkLog, IEventStore store, TimeProvider time, ILogger<Lines> log)
    : DefaultHubLifetimeManager<SessionHub>(frameworkLog)
{
    private static readonly TimeSpan HelloWithin = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, HubConnectionContext> _open = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Line> _bound = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<SeatId, int> _perSeat = new();

    public string Epoch => store.Epoch;

    public int Count => _open.Count;

    public override Task OnConnectedAsync(HubConnectionContext connection)
    {
        _open[connection.ConnectionId] = connection;
        return base.OnConnectedAsync(connection);
    }

    public override Task OnDisconnectedAsync(HubConnectionContext connection)
    {
        _open.TryRemove(connection.ConnectionId, out _);
        return base.OnDisconnectedAsync(connection);
    }

    /// <summary>Null when it has just gone.</summary>
    public HubConnectionContext? LineOf(string connection) => _open.GetValueOrDefault(connection);

    /// <summary>Null before it has said hello, and when its secret was ended since.</summary>
    public Line? Of(string connection) => _bound.GetValueOrDefault(connection) is { Holds: true } line ? line : null;

    /// <summary>Closes the socket when it says nothing.</summary>
    public void ExpectHello(HubCallerContext socket) => _ = CloseSilent(socket);

    /// <summary>It has said hello, however long the answer takes.</summary>
    public static void HelloCame(HubCallerContext socket) => socket.Items[nameof(HelloCame)] = true;

    /// <summary>Binds a socket to a session.</summary>
    /// <param name="token">The secret by which it came.</param>
    /// <param name="before">What it was bound to before, when it says hello again.</param>
    /// <returns>False when its seat has too many sockets.</returns>
    public bool Bind(SocketPhone phone, LiveSession session, string token, int mostPerSeat, out Line? before)
    {
        before = Forget(phone.Id);
        if (phone.Who.Role == Role.Participant
            && _perSeat.AddOrUpdate(phone.Who.Seat, 1, (_, count) => count + 1) > mostPerSeat)
        {
            Release(phone);
            return false;
        }

        _bound[phone.Id] = new(phone, session, Secrets.Hash(token));
        return true;
    }

    /// <summary>The socket is gone, or says hello anew.</summary>
    public Line? Forget(string connection)
    {
        if (!_bound.TryRemove(connection, out var line))
        {
            return null;
        }

        Release(line.Phone);
        return line;
    }

    private void Release(Phone phone)
    {
        if (phone.Who.Role == Role.Participant
            && _perSeat.AddOrUpdate(phone.Who.Seat, 0, (_, count) => count - 1) <= 0)
        {
            _perSeat.TryRemove(new(phone.Who.Seat, 0));
        }
    }

    private async Task CloseSilent(HubCallerContext socket)
    {
        try
        {
            await Task.Delay(HelloWithin, time, socket.ConnectionAborted).ConfigureAwait(false);
            if (!socket.Items.ContainsKey(nameof(HelloCame)))
            {
                log.Silent(HelloWithin.TotalSeconds);
                socket.Abort();
            }
        }
        catch (OperationCanceledException)
        {
            // It left by itself.
        }
    }
}

/// <summary>A socket that has said hello.</summary>
/// <param name="Hash">Of the secret by which it came.</param>
internal sealed record Line(SocketPhone Phone, LiveSession Session, string Hash)
{
    /// <summary>Whether that secret still opens what it opened then: it may have been ended since, and another given to somebody else.</summary>
    public bool Holds => Session.State.Aside.Grants.TryGetValue(Hash, out var who) && who == Phone.Who;
}
