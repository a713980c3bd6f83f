using System.Collections.Concurrent;
using LiveHub.Access;
using LiveHub.Domain;
using SessionActor = LiveHub.Live.StreamActor<LiveHub.Domain.Session, LiveHub.Domain.Command, LiveHub.Domain.Event>;

namespace LiveHub.Live;

/// <summary>A session that is awake: its actor, and the limits of its people.</summary>
internal sealed class LiveSession(string code, SessionActor actor, Node node, double commandsPerSecond)
{
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(15);

    /// <summary>A burst of commands is three seconds' worth of them.</summary>
    private const double Burst = 3;

    /// <summary>Requests for what is new, of one person: a full hall is told ten times a second.</summary>
    private const double LooksAtOnce = 60, LooksPerSecond = 30;

    /// <summary>Secrets that nobody here knows may have been given on another node a moment ago: the store is asked, so often.</summary>
    private const double StrangersAtOnce = 50, StrangersPerSecond = 50;

    /// <summary>Questions for what is like a text, of one person: one for each pause while it types.</summary>
    private const double HintsAtOnce = 4, HintsPerSecond = 1.5;

    /// <summary>New seats of one session: a hall of 1,000 at once, then 50 a second.</summary>
    private const double SeatBurst = 1_000, SeatsPerSecond = 50;

    /// <summary>Scans handed in by the link: an invitation that went out to everybody, then a trickle.</summary>
    private const double AwayAtOnce = 500, AwayPerSecond = 20;

    /// <summary>Screens that ask to be the big screen: a hall with several, then one every half a minute.</summary>
    private const double ScreensAtOnce = 10, ScreensPerSecond = 1 / 30.0;

    private readonly ConcurrentDictionary<Who, TokenBucket> _commands = new();
    private readonly ConcurrentDictionary<Who, TokenBucket> _looks = new();
    private readonly ConcurrentDictionary<Who, TokenBucket> _hints = new();
    private readonly Alike _alike = new();
    private readonly TokenBucket _seats = new(node.Time, SeatBurst, SeatsPerSecond);
    private readonly TokenBucket _away = new(node.Time, AwayAtOnce, AwayPerSecond);
    private readonly TokenBucket _strangers = new(node.Time, StrangersAtOnce, StrangersPerSecond);
    private readonly TokenBucket _screens = new(node.Time, ScreensAtOnce, ScreensPerSecond);
    private long _usedAt = node.Time.GetTimestamp();

    public string Code => code;

    public SessionActor Actor => actor;

    public Session State => actor.State;

    /// <summary>What this secret lets its bearer be, as far as this node knows.</summary>
    public Who? Known(string token) =>
        State.Aside.Grants.TryGetValue(Secrets.Hash(token), out var who) ? who : null;

    /// <summary>What this secret lets its bearer be; null when it lets nobody in.</summary>
    public async ValueTask<Who?> Grant(string token, CancellationToken stop)
    {
        if (Known(token) is not null || !node.Bus.HasOthers)
        {
            return Known(token);
        }

        while (_strangers.Take() is { } wait)
        {
            await Task.Delay(wait, node.Time, stop).ConfigureAwait(false);
        }

        await actor.ReadOn().ConfigureAwait(false);
        return Known(token);
    }

    /// <summary>Asks on behalf of somebody whose role is known.</summary>
    public Task<SendAnswer> Ask(string? id, Command command, Who who)
    {
        Volatile.Write(ref _usedAt, node.Time.GetTimestamp());
        return actor.Ask(id, new(command, who, node.Time.GetUtcNow(), Draw.Chance()));
    }

    /// <summary>Ideas of the current scene that hold this text; none when it is too long, or asked for too often.</summary>
    public IReadOnlyDictionary<string, IdeaEntity> Search(Who who, string? text) =>
        text is { Length: <= Limits.Idea } && DoorRules.Bars(State, who) is null && Wait(who) is null
            ? SearchView.Find(State, State.PlaceOf(who.Seat), text)
            : new Dictionary<string, IdeaEntity>();

    /// <summary>Others' ideas like this text; none for who has no seat, when it is too long, or asked for too often.</summary>
    public IReadOnlyList<LikeEntity> Like(Who who, string? text) =>
        text is { Length: <= Limits.Idea * 8 } && who.Role == Role.Participant && State.Seats.Contains(who.Seat) && MayHint(who)
            ? _alike.Like(State, who.Seat, text)
            : [];

    /// <summary>Suggested groups of a board, for the facilitator alone.</summary>
    public SimilarIdeas Similar(Who who, string? board) =>
        board is not null && who.Role == Role.Facilitator && MayHint(who)
            ? _alike.Similar(State, new(board))
            : SimilarIdeas.None;

    private bool MayHint(Who who) =>
        _hints.GetOrAdd(who, _ => new(node.Time, HintsAtOnce, HintsPerSecond)).Take() is null;

    /// <summary>How long this person must wait before its next command; null when it need not.</summary>
    public TimeSpan? Wait(Who who) =>
        _commands.GetOrAdd(who, _ => new(node.Time, Burst * commandsPerSecond, commandsPerSecond)).Take();

    /// <summary>How long this person must wait before it may ask again what is new; null when it need not.</summary>
    public TimeSpan? WaitToLook(Who who) =>
        _looks.GetOrAdd(who, _ => new(node.Time, LooksAtOnce, LooksPerSecond)).Take();

    /// <summary>How long somebody who is away must wait before it may hand in; null when it need not.</summary>
    public TimeSpan? WaitAway() => _away.Take();

    /// <summary>How long a screen must wait before it may ask to be the big screen; null when it need not.</summary>
    public TimeSpan? WaitToAsk() => _screens.Take();

    /// <summary>Gives a seat to the bearer of this secret; the same one when it asks again.</summary>
    /// <param name="pass">The passphrase that it said, if any.</param>
    public async Task<SendAnswer> TakeSeat(string token, string? name, string? pass = null)
    {
        if (_seats.Take() is { } wait)
        {
            actor.TurnAway();
            return new(Refused: RefusalCode.TooFast, RetryAfterMs: (int)wait.TotalMilliseconds + 1_000);
        }

        var said = pass is null ? null : Passphrase.Hash(code, pass);
        var answer = await Ask(null, new TakeSeat(new(Secrets.New()), Secrets.Hash(token), name, said), Who.System)
            .ConfigureAwait(false);
        if (answer.Refused is { Code: RefusalCode.SessionFull or RefusalCode.DoorFull })
        {
            actor.TurnAway();
        }

        return answer;
    }

    public bool IsIdle() => !actor.Busy && node.Time.GetElapsedTime(Volatile.Read(ref _usedAt)) > Idle;
}
