using System.Collections.Immutable;
using LiveHub.Domain;

namespace LiveHub.Fair;

/// <summary>A session that the product's own rules decide, command by command, without a server.</summary>
public sealed class Hall
{
    /// <summary>Ideas of one person.</summary>
    private const int IdeasEach = 3;

    /// <summary>People at one table.</summary>
    private const int TableSize = 8;

    private ulong _chance = 1;

    private Hall(Session state, ImmutableArray<SeatId> people, ImmutableDictionary<IdeaKey, int> numbers) =>
        (State, People, Numbers) = (state, people, numbers);

    public Session State { get; private set; }

    public ImmutableArray<SeatId> People { get; }

    /// <summary>The number of each idea, from 0.</summary>
    public ImmutableDictionary<IdeaKey, int> Numbers { get; }

    /// <summary>As it is now, to go on from more than once.</summary>
    public Hall Copy() => new(State, People, Numbers) { _chance = _chance };

    /// <summary>A whole day with its own agenda, so many people at tables of eight, and three ideas of each on its board.</summary>
    public static Hall WithIdeas(int heads)
    {
        ImmutableArray<SeatId> people = [.. Enumerable.Range(0, heads).Select(at => new SeatId($"s{at}"))];
        var hall = new Hall(Session.None, people, ImmutableDictionary<IdeaKey, int>.Empty);
        hall.Ask(Who.System, new CreateSession("FAIR23", "Fair", "en", StartingPoint.WholeDay, "f", "s", heads));
        foreach (var seat in people)
        {
            hall.Ask(Who.System, new TakeSeat(seat, "h" + seat, null));
        }

        hall.Ask(Who.Facilitator, new SpreadTables((int)Math.Ceiling(heads / (double)TableSize)));
        var board = hall.State.Agenda.First(step => step.Plan is BoardPlan).Key;
        hall.Ask(Who.Facilitator, new Go(board));
        var numbers = ImmutableDictionary.CreateBuilder<IdeaKey, int>();
        for (var idea = 0; idea < heads * IdeasEach; idea++)
        {
            var sent = hall.Ask(Who.Participant(people[idea % heads]), new SendIdea(board, $"Idea number {idea}"));
            numbers[((IdeaSent)sent[0]).Idea] = idea;
        }

        hall.Ask(Who.Facilitator, new CloseBoard(board));
        return new(hall.State, people, numbers.ToImmutable()) { _chance = hall._chance };
    }

    public ImmutableArray<Event> Ask(SeatId seat, Command command) => Ask(Who.Participant(seat), command);

    /// <summary>Decides and takes in what happened; a refusal is a mistake of the simulation.</summary>
    public ImmutableArray<Event> Ask(Who who, Command command)
    {
        var outcome = SessionDecider.Decide(State, new(command, who, DateTimeOffset.UnixEpoch, new Chance(_chance++)));
        if (outcome is not Outcome<Event>.Accepted accepted)
        {
            throw new InvalidOperationException($"{command} was refused: {((Outcome<Event>.Refused)outcome).Refusal.Code}");
        }

        State = accepted.Sides.Aggregate(accepted.Events.Aggregate(State, SessionDecider.Evolve), Aside.Recall);
        return accepted.Events;
    }
}
