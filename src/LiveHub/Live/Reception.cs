using System.Text.Json;
using LiveHub.Access;
using LiveHub.Domain;
using LiveHub.Store;

namespace LiveHub.Live;

/// <summary>Who comes in, and what they ask: the same for sockets and requests.</summary>
internal sealed class Reception(
    Sessions sessions, WrongCodes wrongCodes, Measures measures, Drain drain, ILogger<Reception> log)
{
    /// <summary>So often who waits at the door asks whether it is let in: a hall of 500 is 125 questions a second. Whom the facilitator
    /// does not want in may be let in after all, but that is rare.</summary>
    private const int AtDoorMs = 4_000, OutsideMs = 20_000;

    /// <summary>So often a screen asks whether its digits were typed.</summary>
    private const int DigitsMs = 2_000;

    /// <summary>Lets somebody in, with a seat when one is wanted and was not yet taken.</summary>
    public async Task<Admission> Admit(HelloRequest hello, CancellationToken stop)
    {
        var (session, no) = await Find(hello.Code, hello.Token, stop).ConfigureAwait(false);
        if (session is null)
        {
            return no;
        }

        if (session.Known(hello.Token) is null && hello is { Join: true, Audience: AudienceKind.Participants })
        {
            if (IsWrong(session, hello.Pass))
            {
                return await WrongPass(session, stop).ConfigureAwait(false);
            }

            var seated = await session.TakeSeat(hello.Token, hello.Name, hello.Pass).ConfigureAwait(false);
            if (seated.Refused is { } refused)
            {
                return refused.Code == RefusalCode.WrongPassphrase
                    ? await WrongPass(session, stop).ConfigureAwait(false) // It was changed on another node a moment ago.
                    : new(Refused: refused, RetryAfterMs: seated.RetryAfterMs);
            }
        }

        return await Let(session, hello.Token, hello.Audience, hello.Place, stop).ConfigureAwait(false);
    }

    /// <summary>Somebody who was let in before.</summary>
    /// <param name="audience">Which view they want to look at; null when they only ask.</param>
    /// <param name="place">For hosts: the number of the room.</param>
    public async Task<Admission> Recognise(
        string code, string token, AudienceKind? audience, string? place, CancellationToken stop)
    {
        var (session, no) = await Find(code, token, stop).ConfigureAwait(false);
        return session is null ? no : await Let(session, token, audience, place, stop).ConfigureAwait(false);
    }

    /// <summary>Passes a command on.</summary>
    /// <param name="id">Made by the client; whatever it is.</param>
    public async Task<SendAnswer> Send(LiveSession session, Who who, string? id, JsonElement command)
    {
        var asked = Secrets.IsWellFormed(id) ? Read(command) : null;
        var answer = asked is null ? Unread(session, who, command)
            : session.Wait(who) is { } wait
                ? new(Refused: RefusalCode.TooFast, RetryAfterMs: (int)Math.Ceiling(wait.TotalMilliseconds))
            : await session.Ask(id, asked, who).ConfigureAwait(false);
        measures.Answered(asked?.GetType().Name ?? "unread", answer.Refused?.Code.ToString() ?? "stored");
        return answer;
    }

    private async Task<(LiveSession? Session, Admission No)> Find(string? code, string? token, CancellationToken stop)
    {
        if (drain.Begun)
        {
            return (null, new(Refused: RefusalCode.Unavailable, RetryAfterMs: 500));
        }

        var parsed = JoinCode.Parse(code);
        if (parsed is not null && Secrets.IsWellFormed(token) && await sessions.Find(parsed, stop).ConfigureAwait(false) is { } session)
        {
            return (session, new());
        }

        if (parsed is not null && await sessions.IsGone(parsed, stop).ConfigureAwait(false))
        {
            return (null, Refuse(parsed, RefusalCode.SessionDeleted));
        }

        var waited = await wrongCodes.Wait(stop).ConfigureAwait(false);
        return (null, Refuse("-", waited ? RefusalCode.NoSuchSession : RefusalCode.TooFast, waited ? null : 5_000));
    }

    private async Task<Admission> Let(
        LiveSession session, string token, AudienceKind? asked, string? place, CancellationToken stop)
    {
        if (await session.Grant(token, stop).ConfigureAwait(false) is not { } who)
        {
            return ScreenRules.Waits(session.State, Secrets.Hash(token))
                ? Refuse(session.Code, RefusalCode.WaitsForDigits, DigitsMs)
                : Refuse(session.Code, RefusalCode.NotAllowed);
        }

        if (DoorRules.Bars(session.State, who) is { } barred)
        {
            return Refuse(session.Code, barred, barred == RefusalCode.WaitsAtDoor ? AtDoorMs : OutsideMs);
        }

        return asked is null ? new(session, who)
            : Grants.Audience(session.State, who, asked.Value, place) is { } audience ? new(session, who, audience, asked == AudienceKind.Beside)
            : Refuse(session.Code, RefusalCode.NotAllowed);
    }

    private static bool IsWrong(LiveSession session, string? pass) =>
        pass is not null && session.State.Aside.Passphrase is { } hash
        && !Passphrase.Same(hash, Passphrase.Hash(session.Code, pass));

    /// <summary>Wrong ones share a budget with wrong join codes; a right one never waits.</summary>
    private async Task<Admission> WrongPass(LiveSession session, CancellationToken stop)
    {
        var waited = await wrongCodes.Wait(stop).ConfigureAwait(false);
        return Refuse(session.Code, waited ? RefusalCode.WrongPassphrase : RefusalCode.TooFast, waited ? null : 5_000);
    }

    private SendAnswer Unread(LiveSession session, Who who, JsonElement command)
    {
        log.Refused(session.Code, nameof(Send), RefusalCode.BadCommand, who.Role);
        return command.ValueKind == JsonValueKind.Object && !CommandNames.Knows(command)
            ? Answers.UnknownCommand
            : Answers.BadCommand;
    }

    private Command? Read(JsonElement command)
    {
        try
        {
            return command.Deserialize<Command>(DomainJson.Options);
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or InvalidOperationException)
        {
            log.Unreadable();
            return null;
        }
    }

    private Admission Refuse(string code, RefusalCode why, int? retryAfterMs = null)
    {
        log.Refused(code, nameof(Admit), why, default);
        return new(Refused: why, RetryAfterMs: retryAfterMs);
    }
}

/// <summary>Who was let in where, or why not.</summary>
/// <param name="IsSmall">Whether the big screen is shown small, beside something else.</param>
internal sealed record Admission(
    LiveSession? Session = null, Who Who = default, Audience Audience = default, bool IsSmall = false, Refusal? Refused = null,
    int? RetryAfterMs = null);
