using LiveHub.Chaos.Broken;
using LiveHub.Chaos.Checks;
using LiveHub.Chaos.Phones;
using LiveHub.Chaos.Rounds;
using LiveHub.Domain;
using LiveHub.Store;

namespace LiveHub.Chaos.Words;

/// <summary>One person's dots, placed and taken back by fifty lines through both nodes at once: never more than the budget,
/// never fewer than none, and every answer as the log has it.</summary>
public static class Budget
{
    private const int Dots = 5, Ideas = 3, Lines = 50;

    /// <summary>Sockets of one seat on one node: the server allows eight, and two see the views.</summary>
    private const int LanesPerNode = 6;

    public static Task<Report> Run(Options options) => Run(options, Programs.Product, settings: null);

    /// <param name="server">The program of the nodes.</param>
    public static async Task<Report> Run(Options options, string server, IReadOnlyDictionary<string, string>? settings)
    {
        var (rounds, commands, seed) = (options.Number("rounds", 200), options.Number("commands", 5_000), options.Number("seed", 1));
        var (tally, refused) = (new Tally(), 0);
        await using var site = await Site.Start(server, sqlite: false, faulty: false, settings);
        var watch = new NodeWatch(site);
        for (var round = 0; round < rounds; round++)
        {
            var (outcome, said) = await Round(site, commands, seed + round);
            tally.Add(outcome);
            refused += said;
            tally.AddOther(watch.Errors());
            if ((round + 1) % 10 == 0)
            {
                Console.Error.WriteLine($"{round + 1} rounds, {tally.Acked} acknowledged, {refused} refused");
            }
        }

        return tally.Report(new()
        {
            ["rounds"] = rounds,
            ["commands"] = commands,
            ["refused"] = refused,
            ["seed"] = seed,
        });
    }

    private static async Task<(StormOutcome Outcome, int Refused)> Round(Site site, int commands, int seed)
    {
        await using var hall = await Hall.Open(site, phones: 1, seed);
        var vote = await Vote.Open(hall, Ideas, Dots);
        var lanes = site.Nodes.SelectMany(node => Enumerable.Range(0, LanesPerNode)
            .Select(i => new Lane(hall.Phones[0].Who, node.Address, seed + i))).ToArray();
        var dice = new Random(seed);
        var records = Enumerable.Range(0, commands)
            .Select(_ => new CommandRecord(Access.Secrets.New(), vote.Any(dice), "")).ToList();
        var next = -1;
        await Task.WhenAll(Enumerable.Range(0, Lines).Select(async line =>
        {
            while (Interlocked.Increment(ref next) is var at && at < records.Count)
            {
                while (!await lanes[(line + at) % lanes.Length].Send(records[at]))
                {
                    await Task.Delay(50); // Too fast, or lost a clash too often: the same again.
                }
            }
        }));
        var (_, never) = await Agreement.Wait(
            [.. hall.Screens, .. lanes.Select(lane => lane.Screen)], site.Log, hall.Stream, 0, TimeSpan.FromSeconds(10));
        await Task.WhenAll(lanes.Select(lane => lane.DisposeAsync().AsTask()));
        return await Judge(site, hall, records, never);
    }

    private static async Task<(StormOutcome Outcome, int Refused)> Judge(
        Site site, Hall hall, List<CommandRecord> records, IReadOnlyList<string> never)
    {
        var rows = await site.Log.Events(hall.Stream, 0);
        var log = new Recount();
        log.Take(rows);
        var promises = new Promises();
        promises.Judge(records, log);
        var stored = rows.Where(row => row.Command is not null).DistinctBy(row => row.Command)
            .ToDictionary(row => row.Command!, EventCodec.Read<Event>);
        var others = records.Where(record => stored.TryGetValue(record.Id, out var happened) && !Fits(record.Command, happened))
            .Select(record => $"{record.Command} is stored as {stored[record.Id]}");
        return (
            new(promises, log, [.. never, .. others], []),
            records.Count(record => record.Attempts.Any(attempt => attempt.IsRefused)));
    }

    private static bool Fits(Command command, Event happened) => (command, happened) switch
    {
        (PlaceDot asked, DotPlaced placed) => asked.Idea == placed.Idea,
        (TakeBackDot asked, DotTakenBack taken) => asked.Idea == taken.Idea,
        _ => false,
    };
}
