using System.Globalization;
using System.Net;
using System.Text;
using LiveHub.Load.Net;

namespace LiveHub.Load.Servers;

/// <summary>What became of appends to the store: stored, or decided again since another node was first.</summary>
internal readonly record struct Appends(double Stored, double Clashed)
{
    private const string Name = "livehub_appends_total{outcome=\"";

    /// <summary>The share of appends that had to be decided again; null without any.</summary>
    public double? ClashShare => Stored + Clashed > 0 ? Clashed / (Stored + Clashed) : null;

    public static Appends operator +(Appends a, Appends b) => new(a.Stored + b.Stored, a.Clashed + b.Clashed);

    public static Appends operator -(Appends a, Appends b) => new(a.Stored - b.Stored, a.Clashed - b.Clashed);

    /// <summary>Asks some nodes; those that do not tell are left out.</summary>
    public static async Task<IReadOnlyDictionary<string, Appends>> Read(Loop loop, IEnumerable<Uri> nodes)
    {
        var told = new Dictionary<string, Appends>();
        foreach (var node in nodes.ToArray())
        {
            if (await Read(loop, node) is { } appends)
            {
                told[node.Authority] = appends;
            }
        }

        return told;
    }

    /// <summary>What became of all appends since; of nodes that died meanwhile nothing is known.</summary>
    public static Appends? Since(
        IReadOnlyDictionary<string, Appends> before, IReadOnlyDictionary<string, Appends> now) => now.Count == 0
        ? null
        : now.Select(node => node.Value - before.GetValueOrDefault(node.Key)).Aggregate(Add);

    public static Appends Add(Appends left, Appends right) => left + right;

    public static Appends Subtract(Appends left, Appends right) => left - right;

    private static async Task<Appends?> Read(Loop loop, Uri node)
    {
        try
        {
            var at = new IPEndPoint(Dns.GetHostAddresses(node.DnsSafeHost)[0], node.Port);
            var answer = await HttpLine.AskOnce(loop, at, node.Authority, "/metrics", null);
            return answer.Status == 200 ? Parse(Encoding.UTF8.GetString(answer.Unpacked())) : null;
        }
        catch (IOException)
        {
            return null; // It is down.
        }
    }

    private static Appends? Parse(string metrics)
    {
        var lines = metrics.Split('\n').Where(line => line.StartsWith(Name, StringComparison.Ordinal)).ToArray();
        return lines.Length == 0 ? null : new(Sum(lines, "stored"), Sum(lines, "clashed"));
    }

    private static double Sum(string[] lines, string outcome) => lines
        .Where(line => line.AsSpan(Name.Length).StartsWith(outcome, StringComparison.Ordinal))
        .Sum(line => double.Parse(line[(line.LastIndexOf(' ') + 1)..], CultureInfo.InvariantCulture));
}
