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

    /// <summary>Errors and unhandled exceptions that nodes have logged since this was asked last. There must be none:
    /// that the store or Redis is away is a warning.</summary>
    public IReadOnlyList<string> Errors()
    {
        var wrong = new List<string>();
        for (var i = 0; i < _read.Length; i++)
        {
            var errors = _site.Nodes[i].Errors();
            wrong.AddRange(errors.Skip(_read[i]));
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
}
