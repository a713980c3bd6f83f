using System.Collections.Concurrent;
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

    /// <summary>Inputs that were answered with 500 and above, or not at all.</summary>
    public ConcurrentQueue<string> Offences { get; } = [];

    /// <summary>Sends so many inputs, and ends.</summary>
    public void Run(long inputs)
    {
        _rounds++;
        var crew = new List<Thread>();
        for (var i = 0; i < Sockets + Requesters; i++)
        {
            // Each has its own share and its own chance: who is faster changes nobody's inputs.
            var dice = new Dice(seed, (_rounds * 1_000) + i);
            var share = new Share(i < Sockets ? inputs * 4 / 5 / Sockets : inputs / 5 / Requesters);
            crew.Add(new(i < Sockets ? () => Repeat(share, () => OnSocket(dice, share)) : () => Repeat(share, () => ByRequests(dice, share))));
        }

        crew.ForEach(thread => thread.Start());
        crew.ForEach(thread => thread.Join());
        if (_broken is { } broken)
        {
            throw new InvalidOperationException("The attack itself broke.", broken);
        }
    }

    private void Repeat(Share share, Action connection)
    {
        while (share.Left > 0 && _broken is null)
        {
            try
            {
                connection();
            }
            catch (System.Net.Sockets.SocketException)
            {
                Hung("nothing: nobody listens, or nobody accepts");
                Thread.Sleep(200);
            }
            catch (Exception e) // A fault of the attacker's: thrown on when all have ended.
            {
                _broken = e;
            }
        }
    }

    private void OnSocket(Dice dice, Share share)
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
        for (var batches = dice.Next(1, 40); batches > 0 && !line.Closed && share.Left > 0; batches--)
        {
            share.Left -= Batch;
            Interlocked.Add(ref _frames, Batch);
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
            Hung(System.Text.Encoding.Latin1.GetString([.. bytes]));
        }
    }

    private void ByRequests(Dice dice, Share share)
    {
        var requests = new BadRequests(place, _hub);
        using var line = Open();
        var rude = dice.OneIn(6);
        var count = rude ? 1 : dice.Next(1, 40);
        share.Left -= count;
        Interlocked.Add(ref _requests, count);
        var sent = new List<byte[]>();
        for (var i = 0; i < count; i++)
        {
            sent.Add(rude ? requests.Rude(dice) : requests.Polite(dice));
            line.Send(sent[^1]);
        }

        if (!rude)
        {
            line.Send(BadRequests.Last());
        }

        line.Read(_ => false, rude ? Glance : Patience);
        if (!rude && !line.Closed)
        {
            Hung(Culprit(sent, found => !found.Closed) ?? $"{sent.Count} requests together, none of them alone");
        }

        Close(line);
        if (line.FiveXx > 0)
        {
            Offences.Enqueue("A status of 500 and above over:\n" + Culprit(sent, found => found.FiveXx > 0));
        }
    }

    private void Hung(string over)
    {
        Interlocked.Increment(ref _hangs);
        Offences.Enqueue("The server hung over:\n" + over);
    }

    /// <summary>Which of these requests, sent alone, does it.</summary>
    private string? Culprit(List<byte[]> sent, Func<RawLine, bool> does)
    {
        foreach (var request in sent)
        {
            using var line = Open();
            line.Send(request);
            line.Send(BadRequests.Last());
            var answer = line.Read(_ => false, Patience);
            if (does(line))
            {
                return System.Text.Encoding.Latin1.GetString(request) + "\n-- was answered --\n" + answer;
            }
        }

        return null;
    }

    private RawLine Open()
    {
        Interlocked.Increment(ref _lines);
        return new(place.Address);
    }

    private void Close(RawLine line) => Interlocked.Add(ref _fiveXx, line.FiveXx);

    /// <summary>What one attacker still has to send.</summary>
    private sealed class Share(long inputs)
    {
        public long Left { get; set; } = inputs;
    }
}
