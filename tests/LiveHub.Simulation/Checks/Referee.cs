using LiveHub.Domain;
using LiveHub.Live;
using LiveHub.Store;

namespace LiveHub.Simulation.Checks;

/// <summary>
/// Sees every commit and every answer, and nothing of how they came about. It folds the log for itself, commit by
/// commit, and knows for every version what the state must be.
/// </summary>
internal sealed class Referee
{
    private const int CompareAllEvery = 16;

    private readonly Findings _findings;
    private readonly Recount _recount;
    private readonly Dictionary<long, Session> _states = new() { [0] = Session.None };
    private readonly Dictionary<string, long> _stored = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Copies> _copies = new(StringComparer.Ordinal);
    private int _compared;

    public Referee(Findings findings)
    {
        _findings = findings;
        _recount = new(findings);
        Truth = new(findings, version => _states.GetValueOrDefault(version));
    }

    public Truth Truth { get; }

    /// <summary>The newest version of the log.</summary>
    public long Head { get; private set; }

    /// <summary>The state at the newest version.</summary>
    public Session State => _states[Head];

    /// <summary>How many different commands were acknowledged with a version.</summary>
    public int Acked { get; private set; }

    /// <summary>A commit reached the store.</summary>
    public void Appended(IReadOnlyList<StoredEvent> rows, IReadOnlyList<SideRow> sides)
    {
        var state = State;
        foreach (var row in rows)
        {
            if (row.Version != ++Head)
            {
                _findings.Add(Wrong.Diverged, $"The log goes on with {row.Version} after {Head - 1}");
            }

            if (row.Command is { } id && !_stored.TryAdd(id, row.Version))
            {
                _findings.Add(Wrong.Doubled, $"{id} is in the log at {_stored[id]} and at {row.Version}");
            }

            var happened = EventCodec.Read<Event>(row);
            state = SessionDecider.Evolve(state, happened);
            _recount.Add(happened, row.Version);
        }

        _states[Head] = Kept(sides).Aggregate(state, Aside.Recall);
        _recount.Compare(State, Head);
    }

    /// <summary>A copy of a command has reached a node.</summary>
    /// <returns>To be called with the answer.</returns>
    public Action<SendAnswer> Asked(string id)
    {
        var copies = _copies.TryGetValue(id, out var known) ? known : _copies[id] = new();
        copies.Delivered++;
        var before = _stored.TryGetValue(id, out var version) ? version : (long?)null;
        return answer => Answered(id, copies, before, answer);
    }

    /// <summary>A node says that its state is the one at this version.</summary>
    public void Compare(Session state, long version)
    {
        if (!_states.TryGetValue(version, out var right))
        {
            _findings.Add(Wrong.Diverged, $"A node is at {version}, which is no commit (the log is at {Head})");
        }
        else if (Outline(state) != Outline(right) || (_compared++ % CompareAllEvery == 0 && !Same(state, right)))
        {
            _findings.Add(Wrong.Diverged, $"A node's state at {version} is not the fold of the log:\n{Differences(state, right)}");
        }
    }

    /// <summary>All of two states.</summary>
    public static bool Same(Session one, Session other) => Fingerprint.Of(one) == Fingerprint.Of(other);

    /// <summary>Where two states differ, a line each.</summary>
    public static string Differences(Session one, Session other) => string.Join('\n', Fingerprint.Differences(one, other));

    /// <summary>When everything has come to rest: what is stored was not refused every time.</summary>
    public void End()
    {
        foreach (var (id, version) in _stored)
        {
            if (_copies.TryGetValue(id, out var copies) && copies.Refused == copies.Delivered)
            {
                _findings.Add(Wrong.Doubled, $"{id} is in the log at {version}, though every copy was refused");
            }
        }
    }

    /// <summary>What a store keeps of the side rows of one commit: the last of each key, and nothing forgotten.</summary>
    private static IEnumerable<SideRow> Kept(IReadOnlyList<SideRow> sides) =>
        sides.Where((side, i) => !sides.Skip(i + 1).Any(later =>
            later.Kind == side.Kind && (later.Key is null || later.Key == side.Key)));

    private void Answered(string id, Copies copies, long? before, SendAnswer answer)
    {
        if (answer.RetryAfterMs is not null)
        {
            return;
        }

        copies.Refused += answer.Version is null ? 1 : 0;
        if (answer.Version is null && before is not null)
        {
            _findings.Add(Wrong.Doubled, $"{id} is in the log at {before}; sent again it was answered {answer}");
        }

        if (answer.Version is { } version && (!_stored.TryGetValue(id, out var at) || at != version))
        {
            _findings.Add(Wrong.Lost, $"{id} was acknowledged at {version}; the log has it at {_stored.GetValueOrDefault(id)}");
        }

        if (answer.Version is not null && copies.First is { } first && first != answer)
        {
            _findings.Add(Wrong.Doubled, $"{id} was answered {first}, then {answer}");
        }

        if (answer.Version is not null && copies.First is null)
        {
            copies.First = answer;
            Acked++;
        }
    }

    /// <summary>What differs first when two states differ, and costs little to compare.</summary>
    private static (int, int, int, int, int, int, Place) Outline(Session session) => (
        session.Agenda.Count, session.Boards.Count, session.Ballots.Count, session.Seats.Count, session.BoardOfIdea.Count,
        session.Aside.Authors.Count + (1000 * session.Aside.Names.Count), session.Plenary);

    private sealed class Copies
    {
        public int Delivered { get; set; }

        public int Refused { get; set; }

        public SendAnswer? First { get; set; }
    }
}
