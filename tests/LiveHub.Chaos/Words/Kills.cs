using System.Text.Json.Nodes;
using LiveHub.Chaos.Broken;
using LiveHub.Chaos.Checks;
using LiveHub.Chaos.Rounds;

namespace LiveHub.Chaos.Words;

/// <summary>kill -9 of one node of two, again and again, while a hall votes as fast as it can.</summary>
public static class Kills
{
    /// <summary>A session is woken on every start: it should have the length of a long evening, not of a year.</summary>
    private const int KillsPerSession = 20;

    private const int Phones = 100, Dots = 7;

    private static readonly TimeSpan Down = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60), Settles = TimeSpan.FromSeconds(30);

    public static async Task<Report> Run(Options options)
    {
        var (count, seed) = (options.Number("count", 200), options.Number("seed", 1));
        var phones = options.Number("phones", Phones);
        var each = options.Number("acks", count * 500) / count;
        var (dice, tally, moved, done) = (new Random(seed), new Tally(), new List<double>(), 0);
        await using var site = await Site.Start(Programs.Product, sqlite: false, faulty: false);
        var watch = new NodeWatch(site);
        while (done < count)
        {
            await using var storm = await Storm.Begin(site, phones, Dots, seed + done);
            for (var i = 0; i < KillsPerSession && done < count; i++, done++)
            {
                await storm.Ledger.More(each, Patience);
                var node = site.Nodes[dice.Next(site.Nodes.Count)];
                node.Kill();
                await Task.Delay(Down);
                await node.Start();
                storm.Mix(phones / 2);
            }

            var outcome = await storm.Judge(Settles);
            tally.Add(outcome);
            moved.AddRange(outcome.MovedMs);
            tally.AddOther(watch.Errors());
            Console.Error.WriteLine($"{done} kills, {tally.Acked} acknowledged");
        }

        return tally.Report(new()
        {
            ["kills"] = done,
            ["seed"] = seed,
            ["moves"] = moved.Count,
            ["moved_ms"] = Report.Spread(moved),
        });
    }
}
