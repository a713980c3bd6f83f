using LiveHub.Chaos.Rounds;

namespace LiveHub.Chaos.Checks;

/// <summary>What the nodes print, and how large they grow.</summary>
public sealed class NodeWatch
{
    /// <summary>A node keeps the sessions of the last quarter of an hour awake, and a runtime takes what it may.</summary>
    private const double MayGrowTo = 3, MayGrowByMegabytes = 200;

    private readonly Site _site;
    private readonly int[] _read;
    private double? _warm;

    public NodeWatch(Site site) => (_site, _read) = (site, [.. site.Nodes.Select(node => node.Errors().Count)]);

    /// <summary>Lines that no node should have printed since this was asked last.</summary>
    /// <param name="isAway">The store or the bus was away meanwhile: then the product's own words about that are right,
    /// and nothing else is. Lines begin as the console logs them: "fail: CATEGORY[n] ...".</param>
    public IReadOnlyList<string> Unexpected(bool isAway)
    {
        var wrong = new List<string>();
        for (var i = 0; i < _read.Length; i++)
        {
            var errors = _site.Nodes[i].Errors();
            wrong.AddRange(errors.Skip(_read[i]).Where(line => !(isAway && IsOurs(line))));
            _read[i] = errors.Count;
        }

        return wrong;
    }

    /// <summary>The largest node now, in MiB, and whether that is more than it should be after the first time asked.</summary>
    public (double Megabytes, bool Grown) Size()
    {
        var now = _site.Nodes.Where(node => node.IsRunning()).Max(node => node.Megabytes());
        var warm = _warm ??= now;
        return (now, now > Math.Max(warm * MayGrowTo, warm + MayGrowByMegabytes));
    }

    /// <summary>Written by the product on purpose, not by a framework that caught what the product let go.</summary>
    private static bool IsOurs(string line) => line.StartsWith("fail: LiveHub.", StringComparison.Ordinal);
}
