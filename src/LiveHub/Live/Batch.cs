using LiveHub.Domain;
using LiveHub.Store;

namespace LiveHub.Live;

/// <summary>Asks decided one after the other against a rolling state, to be stored in one commit; answered only when
/// <see cref="Answer"/> is called.</summary>
internal sealed class Batch<TState, TCommand, TEvent>(
    Decider<TState, TCommand, TEvent> subject, TState state, long version, ILogger log)
    where TState : class
    where TEvent : class
{
    private readonly List<(Turn<TCommand>.Ask Ask, SendAnswer Answer)> _answers = [];
    private readonly Dictionary<string, SendAnswer> _here = new(StringComparer.Ordinal);

    public TState State { get; private set; } = state;

    public List<StoredEvent> Rows { get; } = [];

    /// <summary>Whether somebody is to be told no, or that it is so already, and nothing is to be stored: then no commit
    /// proves that the state was the newest.</summary>
    public bool RestsOnMemory => Rows.Count == 0 && _answers.Exists(settled => settled.Answer.Version is null);

    public List<TEvent> Events { get; } = [];

    public List<SideRow> Sides { get; } = [];

    /// <summary>Decides one ask; what it makes counts for the next.</summary>
    public void Add(Turn<TCommand>.Ask ask)
    {
        if (ask.Id is { } id && _here.TryGetValue(id, out var same))
        {
            Settle(ask, same);
            return;
        }

        SendAnswer answer;
        try
        {
            answer = subject.Decide(State, ask.Asked) switch
            {
                Outcome<TEvent>.Accepted accepted => Take(ask, accepted),
                Outcome<TEvent>.Refused refused => new(Refused: refused.Refusal),
                _ => throw new System.Diagnostics.UnreachableException(),
            };
        }
        catch (Exception e) // A bug in a rule: this one ask fails, the state is untouched, nobody else notices.
        {
            log.RuleFailed(e, ask.Asked.Command?.GetType().Name ?? "", version);
            answer = Answers.BadCommand;
        }

        Settle(ask, answer);
        if (ask.Id is { } decided && answer.Version is not null)
        {
            _here[decided] = answer;
        }
    }

    public void Settle(Turn<TCommand>.Ask ask, SendAnswer answer) => _answers.Add((ask, answer));

    public void Answer() => _answers.ForEach(settled => settled.Ask.Answer.TrySetResult(settled.Answer));

    private SendAnswer Take(Turn<TCommand>.Ask ask, Outcome<TEvent>.Accepted accepted)
    {
        if (accepted.Events.IsEmpty)
        {
            return new();
        }

        var next = accepted.Sides.Aggregate(accepted.Events.Aggregate(State, subject.Evolve), subject.Recall);
        var at = ask.Asked.At.ToUnixTimeMilliseconds();
        var first = version + Rows.Count + 1;
        for (var i = 0; i < accepted.Events.Length; i++)
        {
            Rows.Add(EventCodec.Write(accepted.Events[i], first + i, i == 0 ? ask.Id : null, at));
        }

        State = next;
        Events.AddRange(accepted.Events);
        Sides.AddRange(accepted.Sides);
        return new(first, subject.Answer(accepted.Events[0]));
    }
}
