using LiveHub.Domain;
using LiveHub.Simulation.Checks;
using Microsoft.Extensions.Logging;

namespace LiveHub.Simulation.World;

/// <summary>
/// One history: clients, nodes, a network between them and a store behind them, in one process, on one thread, in time
/// that stands still between steps. Real are the rules and everything between a node's mailbox and its store and frames
/// (<see cref="SimulatedNode"/>); simulated are the sockets, the store, the clients, time, and all chance.
/// </summary>
internal sealed class History
{
    public const string Stream = "session/SIMULA";

    private const int RoundsAStep = 3;

    private readonly Plan _plan;
    private readonly Cast _cast;
    private readonly ILogger _log;
    private readonly int _longestStep;
    private readonly Faults _faults;
    private Dice _dice;
    private int _away;

    public History(Plan plan)
    {
        _plan = plan;
        _dice = new(plan.Seed, -1);
        _log = new UnexpectedErrors(Findings);
        Referee = new(Findings);
        _faults = Faults.Draw(_dice, plan.Faults);
        _longestStep = _dice.Pick([20, 100, 500, 2_000]);
        Nodes = [.. Enumerable.Range(0, plan.Nodes ?? _dice.Next(1, 3)).Select(i => new SimulatedNode(this, i, _log))];
        _cast = Cast.Draw(this, _dice, plan.Clients ?? _dice.Next(2, 21));
    }

    public MemoryDisk Disk { get; } = new();

    public SimulatedClock Clock { get; } = new();

    public Network Network { get; } = new();

    public SharedPatches Patches { get; } = new();

    public Findings Findings { get; } = new();

    public Referee Referee { get; }

    public IReadOnlyList<SimulatedNode> Nodes { get; }

    /// <summary>What may go wrong now.</summary>
    public Faults Faults { get; private set; } = Faults.None;

    /// <summary>What happened, a line a step, when somebody wants to read it.</summary>
    public List<string>? Trace { get; init; }

    /// <summary>Whether a write to a client does not end at once.</summary>
    public bool Stalls() => _dice.PerMille(Faults.Stall);

    /// <summary>Runs to its end, or to the first thing found wrong.</summary>
    public Finding? Run()
    {
        try
        {
            SetUp();
            Faults = _faults;
            for (var step = 0; step < _plan.Commands && Findings.First is null; step++)
            {
                if (!_plan.LeftOut.Contains(step))
                {
                    Findings.Step = step;
                    _dice = new(_plan.Seed, step);
                    Step(step);
                }
            }

            Findings.Step = _plan.Commands;
            if (Findings.First is null)
            {
                _dice = new(_plan.Seed, -2);
                (Faults, _away) = (Faults.None, 0);
                new Healing(this, _cast, _dice).Run();
            }
        }
        catch (Exception e) // Whatever the product throws here would have ended an actor's turn.
        {
            Findings.Add(Wrong.Failed, e.ToString());
        }

        return Findings.First;
    }

    /// <summary>Letters arrive and nodes work, as often as asked.</summary>
    public void Rounds(int count)
    {
        for (var round = 0; round < count; round++)
        {
            Network.Move(_dice, Faults);
            foreach (var node in Nodes)
            {
                node.Work(_dice, _away > 0);
            }
        }
    }

    /// <summary>Everything under way arrives; time stands still.</summary>
    public void Drain()
    {
        for (var i = 0; i < 2_000 && (!Network.Idle || Nodes.Any(node => !node.Idle)); i++)
        {
            Rounds(1);
        }
    }

    private void SetUp()
    {
        foreach (var node in Nodes)
        {
            node.Start();
        }

        foreach (var command in _cast.Opening())
        {
            Nodes[0].Ask(null, command, Who.System, _dice.Bits(), _ => { });
        }

        Drain();
        var first = Referee.State.Agenda[0].Key;
        Nodes[0].Ask(null, new Go(first), Who.Facilitator, _dice.Bits(), _ => { });
        Nodes[0].Ask(null, new AddActivity(RoomWishes.Plan(Referee.State, _dice)), Who.Facilitator, _dice.Bits(), _ => { });
        Drain();
        foreach (var client in _cast.Clients)
        {
            client.Connect(_dice.Pick(Nodes));
        }
    }

    private void Step(int step)
    {
        Clock.Advance(TimeSpan.FromMilliseconds(_dice.Next(_longestStep)));
        _away = _away > 0 ? _away - 1 : _dice.PerMille(Faults.Away) ? _dice.Next(1, 20) : 0;
        if (_dice.PerMille(Faults.Crash))
        {
            _dice.Pick(Nodes).Crash(_dice);
        }

        var (client, command) = _cast.Next(Referee.State, _dice);
        if (_dice.PerMille(Faults.Disconnect))
        {
            client.Disconnect();
        }

        Trace?.Add($"{step,4} {client.Who.Role} {client.Who.Seat}: {command} (log at {Referee.Head}, nodes at "
            + $"{string.Join(" and ", Nodes.Select(node => node.Version))})");
        client.Wish("wish" + step, command, _dice.Bits());
        Rounds(RoundsAStep);
        _cast.Upkeep(_dice);
    }
}
