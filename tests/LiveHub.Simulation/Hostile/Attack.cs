using LiveHub.Simulation.World;

namespace LiveHub.Simulation.Hostile;

/// <summary>Several attackers at once, on sockets and by requests, until so many inputs were sent.</summary>
internal sealed class Attack(Place place, long seed)
{
    /// <summary>Connections at any time.</summary>
    public const int AtOnce = Sockets + Requesters;

    private const int Sockets = 6, Requesters = 3;
    private const int Batch = 48;

    /// <summary>A server that has not answered for so long, in milliseconds, hangs.</summary>
    private const int Patience = 20_000;

    /// <summary>How long to look for what a server does about an offence, in milliseconds.</summary>
    private const int Glance = 40;

    private static readonly byte[] Handshake = Frames.Record("{\"protocol\":\"json\",\"version\":1}");

    private readonly HubInputs _hub = new(place);
    private long _left;
    private int _rounds;
    private long _frames;
    private long _requests;
    private long _lines;
    private int _fiveXx;
    private int _hangs;
    private Exception? _broken;

    public long FramesSent => Interlocked.Read(ref _frames);

    public long RequestsSent => Interlocked.Read(ref _requests);

    /// <summary>Connections that were opened.</summary>
    public long Lines => Interlocked.Read(ref _lines);

    public int FiveXx => _fiveXx;

    /// <summary>Times when the server neither answered nor closed.</summary>
    public int Hangs => _hangs;

    /// <summary>The first answer of 500 and above.</summary>
    public string? Worst { get; private set; }

    /// <summary>Sends so many inputs, and ends.</summary>
    public void Run(long inputs)
    {
        _left = inputs;
        _rounds++;
        var crew = new List<Thread>();
        for (var i = 0; i < Sockets + Requesters; i++)
        {
            var dice = new Dice(seed, (_rounds * 1_000) + i);
            crew.Add(new(i < Sockets ? () => Repeat(() => OnSocket(dice)) : () => Repeat(() => ByRequests(dice))));
        }

        crew.ForEach(thread => thread.Start());
        crew.ForEach(thread => thread.Join());
        if (_broken is { } broken)
        {
            throw new InvalidOperationException("The attack itself broke.", broken);
        }
    }

    private void Repeat(Action connection)
    {
        while (Interlocked.Read(ref _left) > 0)
        {
            try
            {
                connection();
            }
            catch (System.Net.Sockets.SocketException)
            {
                Interlocked.Increment(ref _hangs); // Nobody listens, or nobody accepts.
                Thread.Sleep(200);
            }
            catch (Exception e) // A fault of the attacker's: thrown on when all have ended.
            {
                (_broken, _left) = (e, 0);
            }
        }
    }

    private void OnSocket(Dice dice)
    {
        using var line = Open();
        line.Send($"GET /hub HTTP/1.1\r\nHost: {place.Address.Authority}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n");
        line.Read(text => text.Contains("\r\n\r\n", StringComparison.Ordinal), Patience);
        line.Send(Handshake);
        line.Send(Frames.Record(dice.Next(8) switch
        {
            0 => "{\"type\":6}",
            1 => _hub.Hello(dice.Pick(place.Foreign)),
            2 or 3 => _hub.Hello(place.Stage, "stage"),
            4 => _hub.Hello(dice.Pick(place.Seats), "control"),
            _ => _hub.Hello(dice.Pick(place.Seats)),
        }));
        for (var batches = dice.Next(1, 40); batches > 0 && !line.Closed && Take(Batch, ref _frames); batches--)
        {
            var deadly = batches == 1 && dice.OneIn(2);
            SendBatch(line, dice, deadly);
        }

        Close(line);
    }

    private void SendBatch(RawLine line, Dice dice, bool deadly)
    {
        var bytes = new List<byte>(16 * 1024);
        for (var i = 1; i < Batch; i++)
        {
            bytes.AddRange(dice.OneIn(10) ? Frames.Odd(dice) : Frames.Record(_hub.Lively(dice)));
        }

        var answer = "";
        bytes.AddRange(deadly ? dice.OneIn(2) ? Frames.Broken(dice) : Frames.Record(_hub.Deadly(dice)) : Frames.Record(_hub.Barrier(out answer)));
        line.Send(bytes.ToArray());
        if (deadly)
        {
            line.Read(_ => false, Glance);
        }
        else if (!line.Read(text => text.Contains(answer, StringComparison.Ordinal), Patience).Contains(answer, StringComparison.Ordinal)
            && !line.Closed)
        {
            Interlocked.Increment(ref _hangs);
        }
    }

    private void ByRequests(Dice dice)
    {
        var requests = new BadRequests(place, _hub);
        using var line = Open();
        var rude = dice.OneIn(6);
        var count = rude ? 1 : dice.Next(1, 40);
        if (!Take(count, ref _requests))
        {
            return;
        }

        for (var i = 0; i < count; i++)
        {
            line.Send(rude ? requests.Rude(dice) : requests.Polite(dice));
        }

        if (!rude)
        {
            line.Send(BadRequests.Last());
        }

        line.Read(_ => false, rude ? Glance : Patience);
        if (!rude && !line.Closed)
        {
            Interlocked.Increment(ref _hangs);
        }

        Close(line);
    }

    private RawLine Open()
    {
        Interlocked.Increment(ref _lines);
        return new(place.Address);
    }

    private void Close(RawLine line)
    {
        Interlocked.Add(ref _fiveXx, line.FiveXx);
        Worst ??= line.Worst;
    }

    private bool Take(int count, ref long sent)
    {
        if (Interlocked.Add(ref _left, -count) < -count)
        {
            return false;
        }

        Interlocked.Add(ref sent, count);
        return true;
    }
}
