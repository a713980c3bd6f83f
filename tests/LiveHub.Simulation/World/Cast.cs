using LiveHub.Domain;

namespace LiveHub.Simulation.World;

/// <summary>Who is in a history: a control, perhaps a stage, and people, some with two devices.</summary>
internal sealed class Cast
{
    private readonly SimulatedClient _facilitator;
    private readonly List<SimulatedClient> _people = [];
    private readonly List<SeatId> _seats = [];

    private Cast(History history)
    {
        _facilitator = new(history, Who.Facilitator, Audience.Control);
        Clients = [_facilitator];
    }

    public List<SimulatedClient> Clients { get; }

    public static Cast Draw(History history, Dice dice, int clients)
    {
        var cast = new Cast(history);
        if (clients > 3)
        {
            cast.Clients.Add(new(history, new(Role.Stage), Audience.Stage));
        }

        while (cast.Clients.Count < clients)
        {
            if (cast._seats.Count == 0 || !dice.OneIn(5))
            {
                cast._seats.Add(new("seat" + cast._seats.Count));
            }

            var person = new SimulatedClient(history, Who.Participant(cast._seats[^1]), Audience.Participants);
            cast._people.Add(person);
            cast.Clients.Add(person);
        }

        return cast;
    }

    /// <summary>Makes the session and gives everybody a seat.</summary>
    public IEnumerable<Command> Opening() =>
    [
        new CreateSession("SIMULA", "Day", "en", StartingPoint.IdeaRound, "hashf", "hashs"),
        .. _seats.Select(seat => new TakeSeat(seat, "hash" + seat)),
    ];

    /// <summary>The next wish: an eighth are the facilitator's.</summary>
    public (SimulatedClient Client, Command Command) Next(Session session, Dice dice) => dice.OneIn(8)
        ? (_facilitator, Wishes.ByFacilitator(session, dice))
        : (dice.Pick(_people), Wishes.ByPerson(session, dice));

    public void Upkeep(Dice dice)
    {
        foreach (var client in Clients)
        {
            client.Upkeep(dice, reads: dice.OneIn(3));
        }
    }
}
