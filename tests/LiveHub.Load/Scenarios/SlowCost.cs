using System.Text.Json.Nodes;
using LiveHub.Load.Measure;

namespace LiveHub.Load.Scenarios;

/// <summary>What slow phones make the server keep: in its memory, and in the kernel's queues.</summary>
internal sealed class SlowCost
{
    private readonly List<double> _unsent = [];
    private readonly List<double> _unread = [];
    private readonly List<double> _more = [];
    private double _quiet;
    private double _slow;

    public void LookQuiet(double? megabytes) => _quiet = Math.Max(_quiet, megabytes ?? 0);

    /// <param name="port">Of the sockets that face the phones.</param>
    /// <param name="phones">The slow phones' own ports.</param>
    public void LookSlow(double? megabytes, int port, int[] phones)
    {
        _slow = Math.Max(_slow, megabytes ?? 0);
        var (unsent, unread) = (KernelQueues.Unsent(port), KernelQueues.Unread(port));
        _unsent.AddRange(phones.Select(phone => (double)unsent.GetValueOrDefault(phone)));
        _unread.AddRange(phones.Select(phone => (double)unread.GetValueOrDefault(phone)));
    }

    /// <summary>A slow stretch is over: how much higher did the memory go than in the quiet one before it?</summary>
    public void EndTurn()
    {
        _more.Add(_slow - _quiet);
        (_quiet, _slow) = (0, 0);
    }

    public void Tell(Round round, int phones)
    {
        var more = _more.Order().ElementAt(_more.Count / 2);
        round.More["server_rss_more_mb"] = Spread(_more);
        round.More["send_queue_kb"] = Spread(_unsent.Select(bytes => bytes / 1e3));
        round.More["phone_queue_kb"] = Spread(_unread.Select(bytes => bytes / 1e3));
        round.More["held_kib_per_slow_phone"] =
            Report.Rounded((_unsent.Max() / 1_024) + (Math.Max(0, more) * 1_024 / phones));
    }

    public static JsonObject Spread(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return new()
        {
            ["p50"] = Report.Rounded(sorted.Length == 0 ? 0 : sorted[sorted.Length / 2]),
            ["max"] = Report.Rounded(sorted.LastOrDefault()),
        };
    }
}
