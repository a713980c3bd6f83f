namespace LiveHub.Simulation.World;

/// <summary>A client's connection to a node, as long as it lasts.</summary>
internal sealed class Connection(SimulatedClient client, SimulatedNode node)
{
    public SimulatedClient Client { get; } = client;

    public SimulatedNode Node { get; } = node;

    public bool Open { get; set; } = true;

    /// <summary>What the node knows the client by; another one after each hello.</summary>
    public SimulatedPhone? Phone { get; set; }
}

/// <summary>All letters under way between clients and nodes, and between nodes. It loses, doubles, delays and reorders as
/// the history says; what was sent on a connection that has closed since may still arrive at the node, never at the
/// client.</summary>
internal sealed class Network
{
    private List<Letter> _letters = [];

    public bool Idle => _letters.Count == 0;

    /// <summary>From a client to its node.</summary>
    public void Up(Connection connection, Action deliver) => _letters.Add(new(connection, Way.Up, deliver));

    /// <summary>From a node to a client.</summary>
    public void Down(Connection connection, Action deliver) => _letters.Add(new(connection, Way.Down, deliver));

    /// <summary>From a node to a node.</summary>
    public void Across(object line, Action deliver) => _letters.Add(new(line, Way.Across, deliver));

    /// <summary>Each letter gets its chance to arrive; answers to what arrives now wait for the next time.</summary>
    public void Move(Dice dice, Faults faults)
    {
        var letters = _letters;
        _letters = [];
        var behind = new HashSet<(object, Way)>();
        foreach (var letter in letters)
        {
            if (IsGone(letter, dice) || dice.PerMille(faults.Lose))
            {
                continue;
            }

            if ((!faults.Reorder && behind.Contains((letter.Line, letter.Way))) || dice.PerMille(faults.Delay))
            {
                behind.Add((letter.Line, letter.Way));
                _letters.Add(letter);
                continue;
            }

            if (dice.PerMille(faults.Double))
            {
                _letters.Add(letter);
            }

            letter.Deliver();
        }
    }

    private static bool IsGone(Letter letter, Dice dice) =>
        letter.Line is Connection { Open: false } && (letter.Way == Way.Down || dice.OneIn(2));

    private enum Way
    {
        Up,
        Down,
        Across,
    }

    private sealed record Letter(object Line, Way Way, Action Deliver);
}
