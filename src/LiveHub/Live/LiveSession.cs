using System.Collections.Concurrent;
using LiveHub.Access;
using LiveHub.Domain;
using SessionActor = LiveHub.Live.StreamActor<LiveHub.Domain.Session, LiveHub.Domain.Command, LiveHub.Domain.Event>;

namespace LiveHub.Live;

/// <summary>A session that is awake: its actor, and the limits of its people.</summary>
internal sealed class LiveSession(string code, SessionActor actor, TimeProvider time)
{
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(15);

    /// <summary>Commands of one seat: nobody taps faster than 20 a second for long.</summary>
    private const double CommandBurst = 60, CommandsPerSecond = 20;

    /// <summary>New seats of one session: a hall of 1,000 at once, then 50 a second.</summary>
    private const double SeatBurst = 1_000, SeatsPerSecond = 50;

    private readonly ConcurrentDictionary<Who, TokenBucket> _commands = new();
    private readonly TokenBucket _seats = new(time, SeatBurst, SeatsPerSecond);
    private long _usedAt = time.GetTimestamp();

    public string Code => code;

    public SessionActor Actor => actor;

    public Session State => actor.State;

    /// <summary>What this secret lets its bearer be; null when it lets nobody in.</summary>
    public Who? Grant(string token) =>
        State.Aside.Grants.TryGetValue(Secrets.Hash(token), out var who) ? who : null;

    /// <summary>Asks on behalf of somebody whose role is known.</summary>
    public Task<SendAnswer> Ask(string? id, Command command, Who who)
    {
        Volatile.Write(ref _usedAt, time.GetTimestamp());
        return actor.Ask(id, new(command, who, time.GetUtcNow(), Draw.Chance()));
    }

    /// <summary>How long this person must wait before its next command; null when it need not.</summary>
    public TimeSpan? Wait(Who who) =>
        _commands.GetOrAdd(who, _ => new(time, CommandBurst, CommandsPerSecond)).Take();

    /// <summary>Gives a seat to the bearer of this secret; the same one when it asks again.</summary>
    public async Task<SendAnswer> TakeSeat(string token, string? name)
    {
        if (_seats.Take() is { } wait)
        {
            actor.TurnAway();
            return new(Refused: RefusalCode.TooFast, RetryAfterMs: (int)wait.TotalMilliseconds + 1_000);
        }

        var answer = await Ask(null, new TakeSeat(new(Secrets.New()), Secrets.Hash(token), name), Who.System)
            .ConfigureAwait(false);
        if (answer.Refused is { Code: RefusalCode.SessionFull })
        {
            actor.TurnAway();
        }

        return answer;
    }

    public bool IsIdle(TimeProvider clock) =>
        !actor.Busy && clock.GetElapsedTime(Volatile.Read(ref _usedAt)) > Idle;
}
