using System.Text.Json;
using LiveHub.Domain;
using LiveHub.Live;
using LiveHub.Store;

namespace LiveHub.Simulation.World;

/// <summary>
/// A phone, stage or control as docs/PROTOCOL.md describes a client: says hello with what it holds, keeps what comes
/// before the welcome and applies it after, says hello again after a gap, and keeps every command until it is answered.
/// </summary>
internal sealed class SimulatedClient(History history, Who who, Audience audience)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>A line on which nothing was heard for so long, not even a beat, is given up.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(25);

    private readonly Outbox _outbox = new(history);
    private readonly ClientViews _views = new(history, who, audience);
    private Connection? _connection;
    private int _hellos;
    private TimeSpan _helloAt;
    private TimeSpan _heardAt;
    private Waits _waits;

    public Who Who => who;

    public Audience Audience => audience;

    /// <summary>What it looks at: people look at the place where they are.</summary>
    public Audience Looks => _views.Looks;

    public ClientView Shared => _views.Shared;

    public ClientView Own => _views.Own;

    /// <summary>Connected, welcomed, and with nothing unanswered.</summary>
    public bool Settled => IsOut || (Connected && _waits == Waits.ForNothing && _outbox.IsEmpty);

    /// <summary>Told that it may not look, the last time it asked: hosts come and go.</summary>
    public bool IsOut { get; private set; }

    public bool Connected => _connection is { Open: true };

    /// <summary>What it still waits for, in words.</summary>
    public override string ToString() => $"{who}, connected: {Connected}, out: {IsOut}, waits {_waits}, outbox: {_outbox}";

    /// <summary>Somebody taps: the command is kept until answered.</summary>
    public void Wish(string id, Command command, ulong chance)
    {
        _outbox.Add(id, command, chance);
        SendWaiting();
    }

    public void Connect(SimulatedNode node)
    {
        Disconnect();
        _connection = new(this, node);
        Hello();
    }

    public void Disconnect()
    {
        if (_connection is { Open: true } connection)
        {
            connection.Open = false;
            connection.Node.Leave(connection);
        }

        _connection = null;
    }

    /// <summary>What the client does by itself, every step: reads on, gives up on a hello, sends again.</summary>
    public void Upkeep(Dice dice, bool reads)
    {
        if (reads)
        {
            _connection?.Phone?.ReadOn();
        }

        if (_connection is { Open: false } || (_waits != Waits.ForNothing && history.Clock.Now - _helloAt > Patience)
            || history.Clock.Now - _heardAt > Silence)
        {
            Disconnect();
        }

        if (_connection is null && dice.OneIn(IsOut ? 40 : 3))
        {
            Connect(dice.Pick(history.Nodes));
        }
        else if (_waits == Waits.ForNothing)
        {
            SendWaiting();
        }
    }

    /// <summary>A node writes a frame to this client.</summary>
    public void Sent(Connection connection, Frame frame)
    {
        switch (frame.Target)
        {
            case Frame.Shared or Frame.Own:
                var patch = history.Patches.Read(frame);
                history.Network.Down(connection, () => Heard(connection, frame.Target == Frame.Own, patch));
                break;
            case "beat":
                var beat = JsonSerializer.Deserialize<Beat>(frame.Json, DomainJson.Options)!;
                history.Network.Down(connection, () => Heard(connection, beat));
                break;
            case "bye":
                connection.Open = false; // Whoever comes again hears why.
                break;
        }
    }

    private void SendWaiting()
    {
        if (_connection is { Open: true } connection)
        {
            _outbox.Send(connection, who);
        }
    }

    private void Hello(bool afresh = false)
    {
        var held = Shared.Have > 0 && !afresh ? new Held(Looks.Key, Shared.Have) : (Held?)null;
        var (connection, number) = (_connection!, ++_hellos);
        (_helloAt, _heardAt, _waits) = (history.Clock.Now, history.Clock.Now, Waits.ForWelcome);
        history.Network.Up(connection, () =>
        {
            if (connection.Open)
            {
                connection.Node.Hello(
                    connection, held, welcome => Welcomed(connection, number, welcome),
                    () => history.Network.Down(connection, () => Refused(connection)));
            }
        });
    }

    /// <summary>It may not look, or not any more: it goes, and tries again some time.</summary>
    private void Refused(Connection connection)
    {
        if (connection == _connection)
        {
            Disconnect();
            (IsOut, _waits) = (true, Waits.ForNothing);
        }
    }

    private void Welcomed(Connection connection, int hello, Welcome welcome)
    {
        if (connection != _connection || hello != _hellos || _waits != Waits.ForWelcome)
        {
            return;
        }

        (IsOut, _waits) = (false, Waits.ForNothing);
        if (welcome.Own is { } own)
        {
            _views.Replace(true, PatchText.Read(own.Json.Span));
        }

        if (welcome.Patch is { } patch)
        {
            HealUnless(_views.Begin(PatchText.Read(patch.Json.Span)));
            HealUnless(_views.CatchUp());
        }
        else if (welcome.Snapshot is { } number)
        {
            _waits = Waits.ForSnapshot;
            Fetch(connection, hello, number);
        }
    }

    private void Fetch(Connection connection, int hello, long number) => history.Network.Up(connection, () =>
        connection.Node.Fetch(this, number, json => history.Network.Down(connection, () =>
        {
            if (connection == _connection && hello == _hellos && _waits == Waits.ForSnapshot)
            {
                _waits = Waits.ForNothing;
                _views.Replace(false, PatchText.Read(json));
                HealUnless(_views.CatchUp());
            }
        })));

    private void Heard(Connection connection, bool own, PatchText patch)
    {
        if (connection != _connection)
        {
            return;
        }

        _heardAt = history.Clock.Now;
        if (_waits == Waits.ForNothing)
        {
            HealUnless(_views.Apply(own, patch));
        }
        else
        {
            _views.Keep(own, patch);
        }
    }

    /// <summary>What was missed is asked for.</summary>
    private void HealUnless(bool whole)
    {
        if (!whole && _waits == Waits.ForNothing)
        {
            Hello();
        }
    }

    private void Heard(Connection connection, Beat beat)
    {
        if (connection != _connection || _waits != Waits.ForNothing)
        {
            return;
        }

        _heardAt = history.Clock.Now;
        var hashes = (beat.V != Shared.Have || beat.H == Shared.Hash) && (beat.Ov != Own.Have || beat.Oh == Own.Hash);
        if (!hashes)
        {
            history.Findings.Add(Checks.Wrong.Diverged, $"A beat at {beat.V} does not agree with what {Looks} holds");
        }

        if (beat.V < Shared.Have && beat.H != Shared.Hash)
        {
            Hello(afresh: true); // It holds the view of another place.
        }
        else if (beat.V > Shared.Have || beat.Ov > Own.Have)
        {
            Hello();
        }
    }

    private enum Waits
    {
        ForNothing,
        ForWelcome,
        ForSnapshot,
    }
}
