using System.Text.Json.Nodes;
using LiveHub.Load.Clients;
using LiveHub.Load.Measure;
using LiveHub.Load.Net;

namespace LiveHub.Load.Scenarios;

/// <summary>The last fifth of a session's phones: a tenth stops reading, a tenth reads 1 KB/s; and what that costs the
/// server and them.</summary>
internal sealed class SlowPhones
{
    private const int TrickleBytes = 1_024;

    private static readonly TimeSpan TrickleEvery = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan FirstSecond = TimeSpan.FromSeconds(1);

    private readonly Bench _bench;
    private readonly Client[] _stopped;
    private readonly Client[] _trickling;
    private readonly Client[] _slow;
    private readonly List<long> _unsent = [];
    private readonly List<long> _unread = [];
    private long[] _healthyBefore = [];
    private Counts[] _slowBefore = [];
    private Counts[] _firstSecond = [];
    private double? _quietMegabytes;
    private double? _slowMegabytes;
    private long _owes;
    private long _wokeAt;
    private int _newest;
    private int _patchesBetween;
    private bool _awake;

    public SlowPhones(Bench bench, List<Client> phones)
    {
        _bench = bench;
        var tenth = phones.Count / 10;
        Healthy = [.. phones.SkipLast(2 * tenth)];
        _slow = [.. phones.TakeLast(2 * tenth)];
        (_stopped, _trickling) = (_slow[..tenth], _slow[tenth..]);
    }

    public Client[] Healthy { get; }

    /// <summary>What every healthy phone has received since the others are slow, and no slow one has.</summary>
    public long OwedBytes => Healthy.Zip(_healthyBefore, (phone, was) => phone.Counts.Bytes - was).Min()
        - _slow.Zip(_slowBefore, (phone, was) => (phone.Counts - was).Bytes).Max();

    public void Stop()
    {
        _quietMegabytes = _bench.Server.Megabytes;
        _healthyBefore = [.. Healthy.Select(phone => phone.Counts.Bytes)];
        _slowBefore = [.. _slow.Select(phone => phone.Counts)];
        _patchesBetween = -Healthy[0].Shared.Timeline!.Steps.Count;
        Array.ForEach(_slow, phone => phone.Line?.Pause());
        Trickle();
    }

    /// <summary>Looks what waits for the slow ones, in the server's process and in the kernel.</summary>
    public void Look()
    {
        _slowMegabytes = Math.Max(_slowMegabytes ?? 0, _bench.Server.Megabytes ?? 0);
        var server = _bench.Server.Address.Port;
        var (unsent, unread) = (KernelQueues.Unsent(server), KernelQueues.Unread(server));
        var ports = _slow.Select(phone => phone.Line?.LocalPort ?? 0).ToArray();
        _unsent.AddRange(ports.Select(port => unsent.GetValueOrDefault(port)));
        _unread.AddRange(ports.Select(port => unread.GetValueOrDefault(port)));
    }

    /// <summary>All read again; their first second is counted.</summary>
    public void Wake()
    {
        _owes = OwedBytes;
        _patchesBetween += Healthy[0].Shared.Timeline!.Steps.Count;
        (_wokeAt, _awake) = (Loop.Now, true);
        _newest = Healthy.Max(phone => phone.Shared.Have);
        var before = _slow.Select(phone => phone.Counts).ToArray();
        Array.ForEach(_slow, phone => phone.Line?.Resume());
        _bench.Loop.After(FirstSecond, () => _firstSecond = [.. _slow.Zip(before, (phone, was) => phone.Counts - was)]);
    }

    /// <summary>Adds the figures to the round's.</summary>
    public void Tell(Round round)
    {
        if (!_awake)
        {
            return;
        }

        var newest = new Histogram();
        foreach (var phone in _slow)
        {
            newest.Add((phone.Shared.Timeline!.Reached(_newest, _wokeAt) ?? Loop.Now) - _wokeAt);
        }

        round.More["slow_phones"] = _slow.Length;
        round.More["owed_mb"] = Report.Rounded(_owes / 1e6);
        round.More["newest_ms"] = Report.Parts(newest);
        round.More["patches_meanwhile"] = _patchesBetween;
        round.More["patches_until_newest"] = Spread(_slow.Select(phone => (double)PatchesUntilNewest(phone)));
        round.More["first_second_kb"] = Spread(_firstSecond.Select(counts => counts.Bytes / 1e3));
        round.More["first_second_frames"] = Spread(_firstSecond.Select(counts => (double)counts.Frames));
        round.More["send_queue_kb"] = Spread(_unsent.Select(bytes => bytes / 1e3));
        round.More["phone_queue_kb"] = Spread(_unread.Select(bytes => bytes / 1e3));
        round.More["server_rss_quiet_mb"] = Report.Rounded(_quietMegabytes);
        round.More["server_rss_slow_mb"] = Report.Rounded(_slowMegabytes);
    }

    private int PatchesUntilNewest(Client phone)
    {
        var reached = phone.Shared.Timeline!.Reached(_newest, _wokeAt);
        return phone.Shared.Timeline.Steps.Count(step => step.At >= _wokeAt && step.At <= reached);
    }

    private static JsonObject Spread(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return new()
        {
            ["p50"] = Report.Rounded(sorted.Length == 0 ? 0 : sorted[sorted.Length / 2]),
            ["max"] = Report.Rounded(sorted.LastOrDefault()),
        };
    }

    private void Trickle()
    {
        _bench.Loop.After(TrickleEvery, () =>
        {
            if (!_awake)
            {
                Array.ForEach(_trickling, phone => phone.Line?.ReadSome(TrickleBytes));
                Trickle();
            }
        });
    }
}
