using System.Runtime.CompilerServices;
using LiveHub.Domain;

namespace LiveHub.Chaos.Broken;

/// <summary>Broken on purpose: a node counts the dots that it gave out itself, and not those in the log.</summary>
internal sealed class OwnMemory(Func<Session, Asked<Command>, Outcome<Event>> real)
{
    private readonly Lock _guard = new();
    private readonly Dictionary<(string Code, ActivityKey Ballot, SeatId Seat), int> _used = [];

    /// <summary>What is decided again after a clash counts once.</summary>
    private readonly ConditionalWeakTable<Asked<Command>, object> _counted = [];

    public Outcome<Event> Decide(Session session, Asked<Command> asked)
    {
        var outcome = asked.Command is PlaceDot place && IsOpen(session, place) ? Place(session, place, asked) : real(session, asked);
        if (asked.Command is TakeBackDot back && outcome is Outcome<Event>.Accepted)
        {
            Count((session.Code, back.Ballot, asked.Who.Seat), -1, asked);
        }

        return outcome;
    }

    private Outcome<Event> Place(Session session, PlaceDot place, Asked<Command> asked) =>
        Count((session.Code, place.Ballot, asked.Who.Seat), +1, asked) > session.Ballots[place.Ballot].Dots
            ? Refuse(session, place, asked)
            : new DotPlaced(place.Ballot, place.Idea, asked.Who.Seat);

    private Refusal Refuse(Session session, PlaceDot place, Asked<Command> asked)
    {
        lock (_guard)
        {
            _counted.Remove(asked);
            _used[(session.Code, place.Ballot, asked.Who.Seat)]--;
        }

        return RefusalCode.NoDotsLeft;
    }

    private int Count((string Code, ActivityKey Ballot, SeatId Seat) whose, int change, Asked<Command> asked)
    {
        lock (_guard)
        {
            var used = _used.GetValueOrDefault(whose);
            if (_counted.TryAdd(asked, this))
            {
                _used[whose] = used += change;
            }

            return used;
        }
    }

    private static bool IsOpen(Session session, PlaceDot place) =>
        session.Ballots.TryGetValue(place.Ballot, out var ballot) && ballot.Phase == BallotPhase.Open && ballot.Options.Contains(place.Idea);
}
