using LiveHub.Domain;
using LiveHub.Store;

namespace LiveHub.Chaos.Checks;

/// <summary>One stream's log, gone through row by row as it grows: versions, ids, and every dot counted again by plain
/// arithmetic.</summary>
public sealed class Recount
{
    private readonly Dictionary<string, long> _commands = new(StringComparer.Ordinal);
    private readonly Dictionary<ActivityKey, (int Dots, int PerIdea)> _budgets = [];
    private readonly Dictionary<(ActivityKey Ballot, SeatId Seat), int> _used = [];
    private readonly Dictionary<(ActivityKey Ballot, SeatId Seat, IdeaKey Idea), int> _hands = [];
    private readonly Dictionary<(ActivityKey Ballot, IdeaKey Idea), int> _tally = [];
    private readonly HashSet<SeatId> _seats = [];
    private readonly List<string> _wrong = [];

    /// <summary>The version of the last row.</summary>
    public long Version { get; private set; }

    /// <summary>Each command's id, and the version at which it is stored.</summary>
    public IReadOnlyDictionary<string, long> Commands => _commands;

    /// <summary>Dots on each option of each ballot.</summary>
    public IReadOnlyDictionary<(ActivityKey Ballot, IdeaKey Idea), int> Tally => _tally;

    public IReadOnlySet<SeatId> Seats => _seats;

    /// <summary>Ids that are stored more than once.</summary>
    public int Doubled { get; private set; }

    /// <summary>Versions at which somebody had more dots than allowed, or fewer than none.</summary>
    public int OverBudget { get; private set; }

    /// <summary>Rows whose version was not the next.</summary>
    public int Gaps { get; private set; }

    /// <summary>The first of all that was wrong, in words.</summary>
    public IReadOnlyList<string> Wrong => _wrong;

    public void Take(IEnumerable<StoredEvent> rows)
    {
        foreach (var row in rows)
        {
            Take(row);
        }
    }

    private void Take(StoredEvent row)
    {
        if (row.Version != Version + 1)
        {
            Gaps++;
            Say($"after version {Version} comes {row.Version}");
        }

        Version = row.Version;
        if (row.Command is { } id && !_commands.TryAdd(id, row.Version))
        {
            Doubled++;
            Say($"{id} is stored at {_commands[id]} and at {row.Version}");
        }

        Count(row);
    }

    private void Count(StoredEvent row)
    {
        switch (EventCodec.Read<Event>(row))
        {
            case BallotOpened e:
                _budgets[e.Ballot] = (e.Dots, e.PerIdea);
                break;
            case DotPlaced e:
                Change(e.Ballot, e.Seat, e.Idea, +1);
                break;
            case DotTakenBack e:
                Change(e.Ballot, e.Seat, e.Idea, -1);
                break;
            case SeatTaken e:
                _seats.Add(e.Seat);
                break;
        }
    }

    private void Change(ActivityKey ballot, SeatId seat, IdeaKey idea, int change)
    {
        var used = _used[(ballot, seat)] = _used.GetValueOrDefault((ballot, seat)) + change;
        var here = _hands[(ballot, seat, idea)] = _hands.GetValueOrDefault((ballot, seat, idea)) + change;
        _tally[(ballot, idea)] = _tally.GetValueOrDefault((ballot, idea)) + change;
        var (dots, perIdea) = _budgets.GetValueOrDefault(ballot);
        if (used < 0 || used > dots || here < 0 || here > perIdea)
        {
            OverBudget++;
            Say($"at version {Version} somebody has {used} of {dots} dots, {here} of {perIdea} on one idea");
        }
    }

    private void Say(string what)
    {
        if (_wrong.Count < 20)
        {
            _wrong.Add(what);
        }
    }
}
