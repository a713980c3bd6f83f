using System.Collections.Concurrent;
using LiveHub.Access;
using LiveHub.Domain;
using LiveHub.Live;
using ProgrammeActor = LiveHub.Live.StreamActor<LiveHub.Domain.Programme, LiveHub.Domain.ProgrammeCommand, LiveHub.Domain.ProgrammeEvent>;

namespace LiveHub.Cycles;

/// <summary>A learning cycle that is awake: its actor, and the limits of its people.</summary>
internal sealed class LiveProgramme(string id, ProgrammeActor actor, Node node)
{
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(15);

    /// <summary>Commands of one person: a list that is pasted in, then a quick typist.</summary>
    private const double AtOnce = 60, PerSecond = 5;

    /// <summary>First answers on its sign-up pages: an invitation that went out to everybody, then a trickle.</summary>
    private const double NewGuestsAtOnce = 200, NewGuestsPerSecond = 10;

    private readonly ConcurrentDictionary<Who, TokenBucket> _commands = new();
    private readonly TokenBucket _newGuests = new(node.Time, NewGuestsAtOnce, NewGuestsPerSecond);
    private long _usedAt = node.Time.GetTimestamp();

    public string Id => id;

    public ProgrammeActor Actor => actor;

    public Programme State => actor.State;

    /// <summary>What this secret lets its bearer be; null when it lets nobody in.</summary>
    public async ValueTask<Who?> Grant(string token)
    {
        Volatile.Write(ref _usedAt, node.Time.GetTimestamp());
        if (Known(token) is { } who)
        {
            return who;
        }

        await actor.ReadOn().ConfigureAwait(false); // It may have been given on another node a moment ago.
        return Known(token);
    }

    /// <summary>Asks on behalf of somebody whose role is known.</summary>
    public Task<SendAnswer> Ask(string? id, ProgrammeCommand command, Who who)
    {
        Volatile.Write(ref _usedAt, node.Time.GetTimestamp());
        return actor.Ask(id, new(command, who, node.Time.GetUtcNow(), Draw.Chance()));
    }

    /// <summary>How long this person must wait before its next command; null when it need not.</summary>
    public TimeSpan? Wait(Who who) => _commands.GetOrAdd(who, _ => new(node.Time, AtOnce, PerSecond)).Take();

    /// <summary>How long somebody new must wait before its first answer; null when it need not.</summary>
    public TimeSpan? WaitForNewGuest() => _newGuests.Take();

    public bool IsIdle() => node.Time.GetElapsedTime(Volatile.Read(ref _usedAt)) > Idle;

    private Who? Known(string token) => State.Aside.Grants.TryGetValue(Secrets.Hash(token), out var who) ? who : null;
}
