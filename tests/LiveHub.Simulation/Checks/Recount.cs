using LiveHub.Domain;

namespace LiveHub.Simulation.Checks;

/// <summary>Counts every dot of the log once more, event by event, knowing nothing of the rules but the budget that a
/// vote opened with.</summary>
internal sealed class Recount(Findings findings)
{
    private readonly Dictionary<ActivityKey, BallotOpened> _opened = [];
    private readonly Dictionary<(ActivityKey Ballot, SeatId Seat), int> _used = [];
    private readonly Dictionary<(ActivityKey Ballot, IdeaKey Idea, SeatId Seat), int> _on = [];
    private readonly Dictionary<(ActivityKey Ballot, IdeaKey Idea), int> _tally = [];
    private readonly List<(ActivityKey Ballot, IdeaKey Idea, SeatId Seat)> _changed = [];

    /// <summary>Takes in one event; budgets must hold at its very version.</summary>
    public void Add(Event happened, long version)
    {
        switch (happened)
        {
            case BallotOpened e:
                _opened[e.Ballot] = e;
                break;
            case DotPlaced e:
                Change(e.Ballot, e.Idea, e.Seat, +1, version);
                break;
            case DotTakenBack e:
                Change(e.Ballot, e.Idea, e.Seat, -1, version);
                break;
        }
    }

    /// <summary>What changed since the last comparison must stand in this state as counted.</summary>
    public void Compare(Session state, long version)
    {
        foreach (var (ballot, idea, seat) in _changed)
        {
            var held = state.Ballots[ballot];
            if (held.DotsOn(idea) != _tally[(ballot, idea)] || held.HandOf(seat).Used != _used[(ballot, seat)])
            {
                findings.Add(Wrong.Diverged, $"At {version} the tally of {idea} is {held.DotsOn(idea)}, counted "
                    + $"{_tally[(ballot, idea)]}; a hand has {held.HandOf(seat).Used}, counted {_used[(ballot, seat)]}");
            }
        }

        _changed.Clear();
    }

    private void Change(ActivityKey ballot, IdeaKey idea, SeatId seat, int change, long version)
    {
        var used = _used[(ballot, seat)] = _used.GetValueOrDefault((ballot, seat)) + change;
        var on = _on[(ballot, idea, seat)] = _on.GetValueOrDefault((ballot, idea, seat)) + change;
        _tally[(ballot, idea)] = _tally.GetValueOrDefault((ballot, idea)) + change;
        _changed.Add((ballot, idea, seat));
        var (most, mostOn) = _opened.TryGetValue(ballot, out var opened) ? (opened.Dots, opened.PerIdea) : (0, 0);
        if (used < 0 || on < 0 || used > most || on > mostOn)
        {
            findings.Add(Wrong.OverBudget, $"At {version} {seat} has {used} of {most} dots, {on} of {mostOn} on {idea}");
        }
    }
}
