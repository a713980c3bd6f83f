using LiveHub.Chaos.Phones;

namespace LiveHub.Chaos.Checks;

/// <summary>What was answered, held against what is stored.</summary>
public sealed class Promises
{
    private readonly List<string> _wrong = [];

    /// <summary>Commands acknowledged.</summary>
    public int Acked { get; private set; }

    /// <summary>Acknowledged, and not in the store at the version that was said.</summary>
    public int Lost { get; private set; }

    /// <summary>Refused as the last word, and in the store all the same.</summary>
    public int RefusedYetStored { get; private set; }

    /// <summary>Answered otherwise after it had been acknowledged as stored.</summary>
    public int Contradicted { get; private set; }

    /// <summary>Refused, or found to be so already, and stored when it was sent again: no broken promise, since such an
    /// answer stores nothing that could be found again, but worth a number.</summary>
    public int Reconsidered { get; private set; }

    /// <summary>Acknowledged before another was sent, yet stored after it.</summary>
    public int Misordered { get; private set; }

    /// <summary>The first of all that was wrong, in words.</summary>
    public IReadOnlyList<string> Wrong => _wrong;

    /// <summary>How many broke the order, or a refusal.</summary>
    public int OtherWrong => Misordered + RefusedYetStored;

    /// <summary>Judges commands of one stream.</summary>
    public void Judge(IReadOnlyCollection<CommandRecord> records, Recount log)
    {
        foreach (var record in records)
        {
            Judge(record, log);
        }

        Order(records);
    }

    private void Judge(CommandRecord record, Recount log)
    {
        var answers = record.Attempts.Where(attempt => attempt.IsFinal).OrderBy(attempt => attempt.AnsweredAt).ToList();
        if (answers.Count == 0)
        {
            return;
        }

        var stored = log.Commands.TryGetValue(record.Id, out var version) ? version : (long?)null;
        var accepted = answers.Where(attempt => attempt.IsAccepted).ToList();
        Acked += accepted.Count > 0 ? 1 : 0;
        if (accepted.Find(attempt => attempt.Answer!.Version is { } said && said != stored) is { } broken)
        {
            Lost++;
            Say($"{Name(record)} was acknowledged at version {broken.Answer!.Version}; in the log: {stored?.ToString() ?? "nowhere"}");
        }

        if (accepted.Count == 0)
        {
            // While a sending is without answer, it may be what was stored.
            if (stored is not null && answers.Count == record.Attempts.Count)
            {
                RefusedYetStored++;
                Say($"{Name(record)} was refused ({answers[0].Answer!.Refused!.Code}), and is stored at {stored}");
            }

            return;
        }

        var first = accepted.Find(attempt => attempt.Answer!.Version is not null);
        Reconsidered += first is not null && answers.Exists(attempt => attempt.Answer!.Version is null) ? 1 : 0;
        if (first is not null && answers.Find(attempt => attempt.SentAt > first.AnsweredAt && attempt.Answer != first.Answer) is { } other)
        {
            Contradicted++;
            Say($"{Name(record)} was answered {first.Answer}, then {other.Answer}");
        }
    }

    /// <summary>Versions must not go against time: what was acknowledged before another was sent lies before it.</summary>
    private void Order(IReadOnlyCollection<CommandRecord> records)
    {
        var stored = records
            .Select(record => (
                record.Attempts.Min(attempt => (long?)attempt.SentAt),
                Acked: record.Attempts.Where(attempt => attempt.Answer is { Version: not null }).Min(attempt => (long?)attempt.AnsweredAt),
                record.Attempts.FirstOrDefault(attempt => attempt.Answer is { Version: not null })?.Answer!.Version))
            .Where(entry => entry.Version is not null)
            .Select(entry => (Sent: entry.Item1!.Value, Acked: entry.Acked!.Value, Version: entry.Version!.Value))
            .ToList();
        var acks = stored.OrderBy(entry => entry.Acked).ToList();
        var (next, newest) = (0, 0L);
        foreach (var entry in stored.OrderBy(entry => entry.Sent))
        {
            for (; next < acks.Count && acks[next].Acked < entry.Sent; next++)
            {
                newest = Math.Max(newest, acks[next].Version);
            }

            if (entry.Version <= newest)
            {
                Misordered++;
                Say($"version {entry.Version} was sent after {newest} had been acknowledged");
            }
        }
    }

    private static string Name(CommandRecord record) => $"{record.Command.GetType().Name} {record.Id}";

    private void Say(string what)
    {
        if (_wrong.Count < 20)
        {
            _wrong.Add(what);
        }
    }
}
