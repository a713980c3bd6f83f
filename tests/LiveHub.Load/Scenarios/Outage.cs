using LiveHub.Load.Clients;
using LiveHub.Load.Net;
using LiveHub.Load.Servers;

namespace LiveHub.Load.Scenarios;

/// <summary>What goes wrong in a vote: a node dies in the middle and stays away, or Redis is away for the second and
/// third quarter of it. When that was, and which phones came back when.</summary>
internal sealed class Outage(Bench bench, VoteRound vote)
{
    private readonly ClusterServer _cluster = (ClusterServer)bench.Server;
    private readonly Dictionary<Client, int> _drops = [];

    /// <summary>When it began; 0 before.</summary>
    public long BrokenAt { get; private set; }

    /// <summary>When what was away answered again; for ever when it stayed away.</summary>
    public long HealedAt { get; private set; } = long.MaxValue;

    /// <summary>When phones that had lost their line were usable for the first time after that.</summary>
    public Dictionary<Client, long> Back { get; } = [];

    /// <summary>The phones that lost their line.</summary>
    public IEnumerable<Client> Affected => _drops.Keys.Where(Lost);

    /// <summary>Breaks and heals, in a vote of that length that begins now.</summary>
    public async Task Run(TimeSpan window)
    {
        var (from, until) = bench.Options.Fault == Fault.KillNode ? (window / 2, window) : (window / 4, window * 3 / 4);
        await bench.Loop.Delay(from);
        foreach (var phone in vote.Phones)
        {
            _drops[phone] = phone.Drops;
            phone.Returned = () => Returned(phone);
        }

        BrokenAt = Loop.Now;
        await Break();
        if (bench.Options.Fault != Fault.KillNode)
        {
            await bench.Loop.Delay(until - from);
            await Heal();
            HealedAt = Loop.Now;
        }
    }

    private async Task Break()
    {
        switch (bench.Options.Fault)
        {
            case Fault.KillNode:
                await _cluster.KillNode();
                break;
            case Fault.KillRedis:
                await _cluster.KillRedis();
                break;
            default:
                _cluster.FreezeRedis();
                break;
        }
    }

    private async Task Heal()
    {
        if (bench.Options.Fault == Fault.KillRedis)
        {
            await _cluster.StartRedis();
        }
        else
        {
            _cluster.ThawRedis();
        }
    }

    private void Returned(Client phone)
    {
        if (Lost(phone))
        {
            Back.TryAdd(phone, Loop.Now);
        }
    }

    private bool Lost(Client phone) => phone.Drops > _drops[phone];
}
