using System.Text.Json;
using LiveHub.Access;
using LiveHub.Domain;
using LiveHub.Store;
using Microsoft.AspNetCore.SignalR;

namespace LiveHub.Live;

/// <summary>The doormat: whose socket is this, ask the session, give back the answer.</summary>
internal sealed class SessionHub(Lines lines, Sessions sessions, WrongCodes wrongCodes, TimeProvider time, ILogger<SessionHub> log)
    : Hub
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
        if (JoinCode.Parse(hello.Code) is not { } code || !Secrets.IsWellFormed(hello.Token)
            || await sessions.Find(code, Context.ConnectionAborted).ConfigureAwait(false) is not { } session)
        {
            await wrongCodes.Wait(Context.ConnectionAborted).ConfigureAwait(false);
            return Refuse("-", nameof(Hello), RefusalCode.NoSuchSession);
        }

        if (session.Grant(hello.Token) is null && hello is { Join: true, Audience: AudienceKind.Participants })
        {
            var seated = await session.TakeSeat(hello.Token, hello.Name).ConfigureAwait(false);
            if (seated.Refused is { } no)
            {
                return new(Refused: no, RetryAfterMs: seated.RetryAfterMs);
            }
        }

        if (session.Grant(hello.Token) is not { } who || Grants.Audience(who, hello.Audience) is not { } audience)
        {
            return Refuse(code, nameof(Hello), RefusalCode.NotAllowed);
        }

        var phone = new Phone(lines.LineOf(Context.ConnectionId), who, audience);
        if (!lines.Bind(phone, session, MostPerSeat, out var before))
        {
            return Refuse(code, nameof(Hello), RefusalCode.TooManyConnections);
        }

        if (before is not null)
        {
            await before.Session.Actor.Leave(before.Phone).ConfigureAwait(false);
        }

        var known = hello.Epoch == lines.Epoch ? hello.Version : null;
        var welcome = await session.Actor.Join(phone, known).ConfigureAwait(false);
        if (Context.ConnectionAborted.IsCancellationRequested)
        {
            await session.Actor.Leave(phone).ConfigureAwait(false);
        }

        return new(welcome);
    }

    public async Task<SendAnswer> Send(string id, JsonElement command)
    {
        if (lines.Of(Context.ConnectionId) is not { } line)
        {
            return new(Refused: RefusalCode.NotAllowed);
        }

        if (!Secrets.IsWellFormed(id) || Read(command) is not { } asked)
        {
            log.Refused(line.Session.Code, nameof(Send), nameof(RefusalCode.BadCommand), line.Phone.Who.Role.ToString());
            return command.ValueKind == JsonValueKind.Object && !CommandNames.Knows(command)
                ? Answers.UnknownCommand
                : Answers.BadCommand;
        }

        if (line.Session.Wait(line.Phone.Who) is { } wait)
        {
            return new(Refused: RefusalCode.TooFast, RetryAfterMs: (int)Math.Ceiling(wait.TotalMilliseconds));
        }

        return await line.Session.Ask(id, asked, line.Phone.Who).ConfigureAwait(false);
    }

    /// <summary>Ideas of the current scene that hold this text: a phone does not have them all.</summary>
    public IReadOnlyDictionary<string, IdeaEntity> Search(string text) =>
        lines.Of(Context.ConnectionId) is { } line && text is { Length: <= Limits.Idea } && line.Session.Wait(line.Phone.Who) is null
            ? SearchView.Find(line.Session.State, text)
            : new Dictionary<string, IdeaEntity>();

    public long Clock() => time.GetUtcNow().ToUnixTimeMilliseconds();

    private Command? Read(JsonElement command)
    {
        try
        {
            return command.Deserialize<Command>(DomainJson.Options);
        }
        catch (Exception e) when (e is JsonException or NotSupportedException)
        {
            log.Unreadable(e.GetType().Name);
            return null;
        }
    }

    private HelloAnswer Refuse(string code, string method, RefusalCode why)
    {
        log.Refused(code, method, why.ToString(), "-");
        return new(Refused: why);
    }
}
