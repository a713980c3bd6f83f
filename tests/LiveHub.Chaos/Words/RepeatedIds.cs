using System.Diagnostics;
using LiveHub.Chaos.Broken;
using LiveHub.Chaos.Checks;
using LiveHub.Chaos.Phones;
using LiveHub.Chaos.Rounds;
using LiveHub.Domain;

namespace LiveHub.Chaos.Words;

/// <summary>Each id is sent one to five times, to both nodes at once, in any order, and some much later: each must have
/// one effect, and one answer.</summary>
public static class RepeatedIds
{
    /// <summary>A product that is broken on purpose may answer nobody any more: what lies in the log by then is judged.</summary>
    private const int LongestSeconds = 3_600;

    private const int Seats = 40, IdeasEach = 10, AtOnce = 128, Tries = 40;

    /// <summary>How far copies of one id come apart: most within a moment, one in ten anywhere later.</summary>
    private const int Near = 60;

    public static Task<Report> Run(Options options) => Run(options, Programs.Product, settings: null);

    /// <param name="server">The program of the nodes.</param>
    public static async Task<Report> Run(Options options, string server, IReadOnlyDictionary<string, string>? settings)
    {
        var (ids, seed) = (options.Number("ids", 100_000), options.Number("seed", 1));
        var (sends, tally) = (options.Number("sends", ids * 3), new Tally());
        await using var site = await Site.Start(server, sqlite: false, faulty: false, settings);
        await using var hall = await Hall.Open(site, Seats, seed);
        var board = await OpenBoard(hall);
        var lanes = site.Nodes.SelectMany(node => hall.Phones.Select((phone, i) => new Lane(phone.Who, node.Address, i))).ToArray();
        var since = Stopwatch.StartNew();
        var records = Commands(ids, board);
        var sending = Send(Plan(records, sends, seed), lanes, site.Nodes.Count);
        if (await Task.WhenAny(sending, Task.Delay(TimeSpan.FromSeconds(options.Number("most", LongestSeconds)))) == sending)
        {
            await sending;
        }

        var seconds = since.Elapsed.TotalSeconds;
        await Task.WhenAll(lanes.Select(lane => lane.DisposeAsync().AsTask()));

        var log = new Recount();
        log.Take(await site.Log.Events(hall.Stream, 0));
        var promises = new Promises();
        promises.Judge(records, log);
        tally.Add(new(promises, log, [], []));
        var effects = records.Count(record => log.Commands.ContainsKey(record.Id));
        var varied = records.Where(Varies).ToList();
        tally.AddOther([.. varied.Select(record => $"{record.Id} was answered {string.Join(" and ", Answers(record))}")]);
        tally.AddOther([.. Enumerable.Repeat("an id had no effect", ids - effects)]);
        return tally.Report(new()
        {
            ["ids"] = ids,
            ["sends"] = records.Sum(record => record.Attempts.Count(attempt => attempt.IsFinal)),
            ["effects"] = effects,
            ["varied"] = varied.Count,
            ["seed"] = seed,
            ["sends_per_second"] = Math.Round(sends / seconds),
        });
    }

    private static async Task<ActivityKey> OpenBoard(Hall hall)
    {
        await hall.Control.Until((shared, _) => shared.KeysOf("agenda/").Count == 2, TimeSpan.FromSeconds(30));
        var board = hall.Control.See((shared, _) => new ActivityKey(shared.KeysOf("agenda/")
            .First(key => shared["agenda/" + key]!.Value.GetProperty("plan").GetProperty("kind").GetString() == "board")));
        await new Outbox(hall.Control, new()).Ask(new Go(board), default);
        await Task.WhenAll(hall.Phones.Select(phone => Vote.Shows(phone, "board")));
        return board;
    }

    /// <summary>Each would have an effect each time that it were done: a new idea, or a name that nobody had.</summary>
    private static CommandRecord[] Commands(int ids, ActivityKey board) => [.. Enumerable.Range(0, ids).Select(i =>
        new CommandRecord(
            Access.Secrets.New(), i < Seats * IdeasEach ? new SendIdea(board, $"Idea {i}") : new GiveName($"Name {i}"), ""))];

    /// <summary>Who is sent when: every record as often as it must be, to any lane of its seat.</summary>
    private static IReadOnlyList<(int Record, CommandRecord What, int Node)> Plan(CommandRecord[] records, int sends, int seed)
    {
        var dice = new Random(seed);
        var copies = Enumerable.Repeat(1, records.Length).ToArray();
        for (var left = sends - records.Length; left > 0;)
        {
            var any = dice.Next(records.Length);
            if (copies[any] < 5)
            {
                copies[any]++;
                left--;
            }
        }

        return [.. Enumerable.Range(0, records.Length)
            .SelectMany(i => Enumerable.Range(0, copies[i]).Select(copy => (
                At: copy > 0 && dice.Next(10) == 0 ? dice.Next(i, records.Length + 1) : i + (dice.NextDouble() * Near),
                Record: i,
                Node: copy)))
            .OrderBy(send => send.At)
            .Select(send => (send.Record, records[send.Record], send.Node))];
    }

    private static async Task Send(IReadOnlyList<(int Record, CommandRecord What, int Node)> plan, Lane[] lanes, int nodes)
    {
        using var hands = new SemaphoreSlim(AtOnce);
        var underWay = new List<Task>(plan.Count);
        foreach (var (record, what, node) in plan)
        {
            await hands.WaitAsync();
            var lane = lanes[(node % nodes * Seats) + (record % Seats)];
            underWay.Add(One(lane, what, hands));
        }

        await Task.WhenAll(underWay);
    }

    private static async Task One(Lane lane, CommandRecord what, SemaphoreSlim hands)
    {
        try
        {
            for (var i = 0; i < Tries && !await lane.Send(what); i++)
            {
                await Task.Delay(100);
            }
        }
        finally
        {
            hands.Release();
        }
    }

    private static bool Varies(CommandRecord record) => Answers(record).Count() > 1;

    private static IEnumerable<Live.SendAnswer> Answers(CommandRecord record) =>
        record.Attempts.Where(attempt => attempt.IsFinal).Select(attempt => attempt.Answer!).Distinct();
}
