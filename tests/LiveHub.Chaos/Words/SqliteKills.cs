using System.Diagnostics;
using LiveHub.Chaos.Broken;
using LiveHub.Chaos.Checks;
using LiveHub.Chaos.Rounds;

namespace LiveHub.Chaos.Words;

/// <summary>kill -9 of the only node while it writes to SQLite; each time the files as they were left are examined.</summary>
public static class SqliteKills
{
    private const int KillsPerSession = 25;

    private const int Phones = 20, Dots = 7, FewestAcks = 20, MostAcks = 120;

    /// <summary>Up again, from the start of the process.</summary>
    private const double StartsWithinMs = 2_000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static Task<Report> Run(Options options) => Run(options, Programs.Product, settings: null);

    /// <param name="server">The program of the node.</param>
    public static async Task<Report> Run(Options options, string server, IReadOnlyDictionary<string, string>? settings)
    {
        var (count, seed) = (options.Number("count", 500), options.Number("seed", 1));
        var (dice, tally, starts, done) = (new Random(seed), new Tally(), new List<double>(), 0);
        await using var site = await Site.Start(server, sqlite: true, faulty: false, settings);
        var watch = new NodeWatch(site);
        while (done < count)
        {
            await using var storm = await Storm.Begin(site, Phones, Dots, seed + done);
            for (var i = 0; i < KillsPerSession && done < count; i++, done++)
            {
                await storm.Ledger.More(dice.Next(FewestAcks, MostAcks), Patience);
                site.Nodes[0].Kill();
                tally.AddOther(await Examine(site.Data!));
                var since = Stopwatch.GetTimestamp();
                await site.Nodes[0].Start();
                starts.Add(Stopwatch.GetElapsedTime(since).TotalMilliseconds);
            }

            tally.Add(await storm.Judge(TimeSpan.FromSeconds(options.Number("patience", 30))));
            tally.AddOther(watch.Errors());
            Console.Error.WriteLine($"{done} kills, {tally.Acked} acknowledged");
        }

        return tally.Report(new()
        {
            ["kills"] = done,
            ["seed"] = seed,
            ["start_ms"] = Report.Spread(starts),
            ["slow_starts"] = starts.Count(took => took > StartsWithinMs),
        });
    }

    /// <summary>SQLite's own check, on a copy: opening the files themselves would repair them.</summary>
    private static async Task<IReadOnlyCollection<string>> Examine(string data)
    {
        var copy = Directory.CreateTempSubdirectory("livehub-copy-");
        try
        {
            foreach (var file in Directory.GetFiles(data, "livehub.db*"))
            {
                File.Copy(file, Path.Combine(copy.FullName, Path.GetFileName(file)));
            }

            var said = await StoredLog.OfSqlite(copy.FullName).Value<string>("PRAGMA integrity_check");
            return said == "ok" ? [] : ["integrity_check says: " + said];
        }
        finally
        {
            copy.Delete(recursive: true);
        }
    }
}
