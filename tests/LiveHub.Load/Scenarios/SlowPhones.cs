using LiveHub.Load.Clients;
using LiveHub.Load.Measure;
using LiveHub.Load.Net;

namespace LiveHub.Load.Scenarios;

/// <summary>The last fifth of a session's phones, which in turns are slow: a tenth stops reading, a tenth reads 1 KB/s;
/// and what that costs the server and them.</summary>
internal sealed class SlowPhones
{
    private const int TrickleBytes = 1_024;

    private static readonly TimeSpan TrickleEvery = TimeSpan.FromSeconds(1);

    /// <summary>By then even a phone with a queue has read it.</summary>
    private static readonly TimeSpan AwakeFor = TimeSpan.FromSeconds(4);

    private readonly Bench _bench;
    private readonly Client[] _trickling;
    private readonly Client[] _slow;
    private readonly SlowCost _cost = new();
    private readonly Histogram _newest = new();
    private readonly List<double> _patchesUntilNewest = [];
    private long[] _healthyBefore = [];
    private Counts[] _slowBefore = [];
    private int _turn;
    private bool _awake = true;
    private double _owes;

    public SlowPhones(Bench bench, List<Client> phones)
    {
        _bench = bench;
        var tenth = phones.Count / 10;
        Healthy = [.. phones.SkipLast(2 * tenth)];
        _slow = [.. phones.TakeLast(2 * tenth)];
        _trickling = _slow[tenth..];
    }

    public Client[] Healthy { get; }

    public void Stop()
    {
        _healthyBefore = [.. Healthy.Select(phone => phone.Counts.Bytes)];
        _slowBefore = [.. _slow.Select(phone => phone.Counts)];
        Array.ForEach(_slow, phone => phone.Line?.Pause());
        _awake = false;
        Trickle(++_turn);
    }

    /// <summary>Looks at the server's memory while nobody is slow.</summary>
    public void LookQuiet() => _cost.LookQuiet(_bench.Server.Megabytes);

    /// <summary>Looks what waits for the slow ones, in the server's processes and in the kernel: on the sockets that face
    /// the phones, whoever has them.</summary>
    public void LookSlow() => _cost.LookSlow(
        _bench.Server.Megabytes, _bench.Server.Address.Port, [.. _slow.Select(phone => phone.Line?.LocalPort ?? 0)]);

    /// <summary>All read again.</summary>
    public void Wake()
    {
        _cost.EndTurn();
        _owes = Math.Max(_owes, OwedBytes());
        _awake = true;
        var (wokeAt, newest) = (Loop.Now, Healthy.Max(phone => phone.Shared.Have));
        Array.ForEach(_slow, phone => phone.Line?.Resume());
        _bench.Loop.After(AwakeFor, () => CountWaking(wokeAt, newest));
    }

    /// <summary>Adds the figures to the round's.</summary>
    public void Tell(Round round)
    {
        if (_turn > 0)
        {
            round.More["slow_phones"] = _slow.Length;
            round.More["owed_mb"] = Report.Rounded(_owes / 1e6);
            round.More["newest_ms"] = Report.Parts(_newest);
            round.More["patches_until_newest"] = SlowCost.Spread(_patchesUntilNewest);
            _cost.Tell(round, _slow.Length);
        }
    }

    /// <summary>What every healthy phone has received since the others are slow, and no slow one has.</summary>
    private double OwedBytes() => Healthy.Zip(_healthyBefore, (phone, was) => phone.Counts.Bytes - was).Min()
        - _slow.Zip(_slowBefore, (phone, was) => (phone.Counts - was).Bytes).Max();

    private void CountWaking(long wokeAt, int newest)
    {
        foreach (var phone in _slow)
        {
            var reached = phone.Shared.Timeline!.Reached(newest, wokeAt);
            _newest.Add((reached ?? Loop.Now) - wokeAt);
            _patchesUntilNewest.Add(phone.Shared.Timeline.Steps.Count(step => step.At >= wokeAt && step.At <= reached));
        }
    }

    private void Trickle(int turn)
    {
        _bench.Loop.After(TrickleEvery, () =>
        {
            if (!_awake && turn == _turn)
            {
                Array.ForEach(_trickling, phone => phone.Line?.ReadSome(TrickleBytes));
                Trickle(turn);
            }
        });
    }
}
