using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>
/// What one stream's actor needs to know of its subject: how wishes become events, how events become state,
/// and who sees what. The spine knows nothing else.
/// </summary>
/// <param name="Initial">The state before the first event.</param>
/// <param name="Decide">Answers a command with events, or a refusal; pure, and never throws for what people do.</param>
/// <param name="Evolve">The state after one event.</param>
/// <param name="Recall">The state with one side row known (names, capabilities, authors: what the log must not hold).</param>
/// <param name="Due">The next instant at which time itself has something to say, and the command that says it.</param>
/// <param name="Answer">What the sender of a command is told was made: the key in the command's first event, if any.</param>
/// <param name="Views">Who sees what.</param>
public sealed record Decider<TState, TCommand, TEvent>(
    TState Initial,
    Func<TState, Asked<TCommand>, Outcome<TEvent>> Decide,
    Func<TState, TEvent, TState> Evolve,
    Func<TState, SideRow, TState> Recall,
    Func<TState, Deadline<TCommand>?> Due,
    Func<TEvent, string?> Answer,
    Views<TState, TEvent> Views);

/// <summary>A command that time will give at <paramref name="At"/>, unless something changes before.</summary>
public sealed record Deadline<TCommand>(DateTimeOffset At, TCommand Command);

/// <summary>A command with all that a rule may know: who asks, when it arrived, and the chance that came with it.</summary>
public sealed record Asked<TCommand>(TCommand Command, Who Who, DateTimeOffset At, Chance Chance);

/// <summary>The answer to a command: events to store (none when all is so already), or a reason why not.</summary>
public abstract record Outcome<TEvent>
{
    private Outcome()
    {
    }

    /// <summary>Events and side rows that must be stored in one commit.</summary>
    public sealed record Accepted(ImmutableArray<TEvent> Events, ImmutableArray<SideRow> Sides) : Outcome<TEvent>;

    /// <summary>A person's mistake, or bad luck, as a value.</summary>
    public sealed record Refused(Refusal Refusal) : Outcome<TEvent>;

    public static implicit operator Outcome<TEvent>(Refusal refusal) => new Refused(refusal);

    public static implicit operator Outcome<TEvent>(TEvent happened) => new Accepted([happened], []);
}
