using System.Text.Json;
using LiveHub.Domain;
using Microsoft.AspNetCore.SignalR;

namespace LiveHub.Live;

/// <summary>The doormat: whose socket is this, ask the session, give back the answer.</summary>
internal sealed class SessionHub(
    Lines lines, Reception reception, Measures measures, TimeProvider time, ILogger<SessionHub> log) : Hub
{
    /// <summary>Sockets of one seat: devices and tabs.</summary>
    private const int MostPerSeat = 8;

    public override Task OnConnectedAsync()
    {
        lines.ExpectHello(Context);
        return Task.CompletedTask;
    }

    public override Task OnDisconnectedAsync(Exception? exception) =>
        lines.Forget(Context.ConnectionId) is { } line ? line.Session.Actor.Leave(line.Phone) : Task.CompletedTask;

    public async Task<HelloAnswer> Hello(HelloRequest hello)
    {
        Lines.HelloCame(Context);
        try
        {
            return await Greet(hello).ConfigureAwait(false);
        }
        catch (Exception e) when (e is Unavailable or OperationCanceledException) // Or nobody waits any more.
        {
            return new(Refused: RefusalCode.Unavailable, RetryAfterMs: Unavailable.RetryAfterMs);
        }
    }

    public async Task<SendAnswer> Send(string id, JsonElement command) =>
        lines.Of(Context.ConnectionId) is { } line
            ? await reception.Send(line.Session, line.Phone.Who, id, command).ConfigureAwait(false)
            : new(Refused: RefusalCode.NotAllowed);

    /// <summary>Ideas of the current scene that hold this text: a phone does not have them all.</summary>
    public IReadOnlyDictionary<string, IdeaEntity> Search(string text) =>
        lines.Of(Context.ConnectionId) is { } line
            ? line.Session.Search(line.Phone.Who, text)
            : new Dictionary<string, IdeaEntity>();

    /// <summary>Others' ideas like a text that somebody writes.</summary>
    public IReadOnlyList<LikeEntity> Like(string text) =>
        lines.Of(Context.ConnectionId) is { } line ? line.Session.Like(line.Phone.Who, text) : [];

    /// <summary>Ideas of a board that may say the same.</summary>
    public SimilarIdeas Similar(string board) =>
        lines.Of(Context.ConnectionId) is { } line ? line.Session.Similar(line.Phone.Who, board) : SimilarIdeas.None;

    public long Clock() => time.GetUtcNow().ToUnixTimeMilliseconds();

    private async Task<HelloAnswer> Greet(HelloRequest hello)
    {
        var admitted = await reception.Admit(hello, Context.ConnectionAborted).ConfigureAwait(false);
        if (admitted.Session is not { } session)
        {
            return new(Refused: admitted.Refused, RetryAfterMs: admitted.RetryAfterMs);
        }

        var socket = lines.LineOf(Context.ConnectionId) ?? throw new Unavailable("The socket is gone.");
        var phone = new SocketPhone(socket, admitted.Who, admitted.Audience, measures) { IsSmall = admitted.IsSmall };
        if (!lines.Bind(phone, session, hello.Token, MostPerSeat, out var before))
        {
            log.Refused(session.Code, nameof(Hello), RefusalCode.TooManyConnections, admitted.Who.Role);
            return new(Refused: RefusalCode.TooManyConnections);
        }

        if (before is not null)
        {
            await before.Session.Actor.Leave(before.Phone).ConfigureAwait(false);
        }

        var holds = hello.Epoch == lines.Epoch && hello.Version is { } version
            ? new Held(hello.Place ?? PlaceKey.Plenary.Value, version)
            : (Held?)null;
        var welcome = await session.Actor.Join(phone, holds).ConfigureAwait(false);
        if (Context.ConnectionAborted.IsCancellationRequested)
        {
            await session.Actor.Leave(phone).ConfigureAwait(false);
        }

        return new(welcome);
    }
}
