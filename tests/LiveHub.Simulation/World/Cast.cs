using LiveHub.Domain;

namespace LiveHub.Simulation.World;

/// <summary>Who is in a history: a control, perhaps a stage, and people, some with two devices.</summary>
internal sealed class Cast
{
    private readonly SimulatedClient _facilitator;
    private readonly List<SimulatedClient> _people = [];
    private readonly List<SimulatedClient> _hosts = [];
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

        if (clients > 5)
        {
            cast.AddHost(history, Who.Host(1), 1);
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

        if (clients > 7)
        {
            cast.AddHost(history, Who.Participant(cast._seats[0]), dice.Next(1, 3));
        }

        return cast;
    }

    /// <summary>Makes the session and gives everybody a seat.</summary>
    public IEnumerable<Command> Opening() =>
    [
        new CreateSession("SIMULA", "Day", "en", StartingPoint.IdeaRound, "hashf", "hashs"),
        .. _seats.Select(seat => new TakeSeat(seat, "hash" + seat)),
        new InviteHosts([new(1, "hashlink", "hashcode")]),
    ];

    /// <summary>The next wish: an eighth are the facilitator's, and while there are rooms a sixth of the rest their hosts'.</summary>
    public (SimulatedClient Client, Command Command) Next(Session session, Dice dice)
    {
        if (dice.OneIn(8))
        {
            return (_facilitator, dice.OneIn(3) ? RoomWishes.ByFacilitator(session, dice) : Wishes.ByFacilitator(session, dice));
        }

        var person = dice.Pick(_people);
        return session.CurrentBreakout.Breakout is null ? (person, Wishes.ByPerson(session, person.Who.Seat, dice))
            : dice.OneIn(6) && _hosts.Count > 0 && dice.Pick(_hosts) is var host ? (host, RoomWishes.ByHost(session, host.Who, dice))
            : dice.OneIn(6) ? (person, RoomWishes.ByPerson(session, person.Who.Seat, dice))
            : (person, Wishes.ByPerson(session, person.Who.Seat, dice));
    }

    public void Upkeep(Dice dice)
    {
        foreach (var client in Clients)
        {
            client.Upkeep(dice, reads: dice.OneIn(3));
        }
    }

    /// <summary>Somebody with a host's screen of the rooms with this number.</summary>
    private void AddHost(History history, Who who, int room)
    {
        _hosts.Add(new(history, who, Audience.Host(room)));
        Clients.Add(_hosts[^1]);
    }
}
