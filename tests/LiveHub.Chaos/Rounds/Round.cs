using System.Diagnostics;
using LiveHub.Chaos.Checks;
using LiveHub.Chaos.Faults;
using LiveHub.Chaos.Phones;
using LiveHub.Domain;

namespace LiveHub.Chaos.Rounds;

/// <summary>One round: a random history in a session of its own, faults in the middle of it, and everything checked from
/// outside after each.</summary>
public sealed class Round(Site site, RoundPlan plan, NodeWatch watch, ClockFile? clocks)
{
    /// <summary>From the healing until every command that was under way has its answer.</summary>
    public static readonly TimeSpan SettlesWithin = TimeSpan.FromSeconds(5);

    /// <summary>From then until every screen shows what the log says.</summary>
    public static readonly TimeSpan RecoversWithin = TimeSpan.FromSeconds(3);

    /// <summary>Until people have done something that can be disturbed and checked, where other programs have the cores.</summary>
    private static readonly TimeSpan GetsGoingWithin = TimeSpan.FromMinutes(1);

    private readonly Ledger _ledger = new();
    private readonly Gate _gate = new();
    private readonly List<double> _recoveryMs = [];
    private readonly List<double> _settledMs = [];
    private readonly List<string> _others = [];
    private readonly List<string> _diverged = [];
    private readonly List<string> _words = [];
    private int _late;

    public async Task<RoundOutcome> Run()
    {
        await using var hall = await Hall.Open(site, plan.Phones, plan.Seed);
        var repeats = new Repeats([.. site.Nodes.Select(node => node.Address)], plan.Seed);
        using var end = new CancellationTokenSource();
        var people = Begin(hall, repeats, end.Token);
        try
        {
            await Disturb(hall, repeats);
            await Finish(hall);
        }
        finally
        {
            await end.CancelAsync();
            await people;
        }

        await repeats.Settled();
        return await Judge(hall);
    }

    private async Task Disturb(Hall hall, Repeats repeats)
    {
        var dice = new Random(plan.Seed);
        // One board and its vote take nine each: the first fault may meet any of their steps.
        await _ledger.More(plan.Phones * dice.Next(3, 13), GetsGoingWithin);
        var field = new Field(site, hall.Phones, repeats, dice, clocks);
        foreach (var strike in plan.Strikes)
        {
            await Task.WhenAll(strike.Select(fault => fault.Strike(field, plan.Scale)));
            await Recover(hall, string.Join(" with ", strike.Select(fault => fault.Name)));
            await _ledger.More(plan.Phones, TimeSpan.FromSeconds(5));
        }
    }

    private Task Begin(Hall hall, Repeats repeats, CancellationToken stop)
    {
        var story = new Story(hall.Control, new(hall.Control, _ledger, repeats), _ledger, _gate, plan.Phones, plan.Seed).Play(stop);
        var visits = hall.Phones.Select((phone, i) =>
            new Visitor(phone, new(phone, _ledger, repeats), _gate, plan.Seed + i).Visit(plan.Steps, stop));
        return Task.WhenAll([story, .. visits]);
    }

    /// <summary>Everybody pauses: soon every command must have its answer, and then every screen show what the log says.</summary>
    private async Task Recover(Hall hall, string after)
    {
        var healed = Stopwatch.GetTimestamp();
        await Task.WhenAny(_gate.Close(), Task.Delay(plan.GivesUpAfter));
        var settled = Stopwatch.GetElapsedTime(healed);
        var unsettled = Unsettled(hall);
        var (took, never) = await Agreement.Wait(hall.Screens, site.Log, hall.Stream, healed, plan.GivesUpAfter);
        _settledMs.Add(settled.TotalMilliseconds);
        _recoveryMs.AddRange(took.Select(time => time.TotalMilliseconds));
        _diverged.AddRange(never);
        if (settled > plan.Slack * SettlesWithin)
        {
            _others.Add($"after {after}, the last command was answered only after {settled.TotalSeconds:F1} s; {unsettled}");
        }

        if (took.Count(time => time - settled > plan.Slack * RecoversWithin) is var late and > 0)
        {
            _late += late;
            _words.Add($"after {after}, {late} screens were right only after {took.Max().TotalSeconds:F1} s");
        }

        _gate.Open();
    }

    /// <summary>Who still waits, for whoever looks for the reason.</summary>
    private string Unsettled(Hall hall)
    {
        var open = _ledger.Records.Where(record => !record.Attempts.Any(attempt => attempt.IsFinal)).ToList();
        var examples = open.Take(3).Select(record => $"{record.Command.GetType().Name} sent {record.Attempts.Count} times, "
            + $"answered {record.Attempts.LastOrDefault(attempt => attempt.Answer is not null)?.Answer?.Refused?.Code.ToString() ?? "never"}");
        return $"{hall.Screens.Count(screen => !screen.IsLive)} screens are not live, {open.Count} commands without an answer: {string.Join("; ", examples)}";
    }

    /// <summary>The end: sometimes of the session too; then all screens, and fresh ones on every node, must agree.</summary>
    private async Task Finish(Hall hall)
    {
        await Task.WhenAny(_gate.Close(), Task.Delay(plan.GivesUpAfter));
        if (plan.Seed % 4 == 0)
        {
            await new Outbox(hall.Control, _ledger).Ask(new EndSession(), default);
        }

        var fresh = hall.Fresh(site);
        var (_, never) = await Agreement.Wait([.. hall.Screens, .. fresh], site.Log, hall.Stream, 0, plan.GivesUpAfter);
        _diverged.AddRange(never);
        await Task.WhenAll(fresh.Select(screen => screen.DisposeAsync().AsTask()));
    }

    private async Task<RoundOutcome> Judge(Hall hall)
    {
        var log = new Recount();
        log.Take(await site.Log.Events(hall.Stream, 0));
        var promises = new Promises();
        promises.Judge(_ledger.Records, log);
        Tallies(hall, log);
        var leaked = hall.Screens.Where(screen => screen.Heard is not null)
            .SelectMany(screen => screen.Heard!.Find(log.Seats.Select(seat => seat.Value)))
            .Select(seat => $"somebody was sent the seat {seat}").ToList();
        _others.AddRange(watch.Errors().Select(line => "a node says: " + line));
        var (megabytes, grown) = watch.Size();
        _others.AddRange(grown ? [$"a node has grown to {megabytes:F0} MiB"] : []);
        _others.AddRange(Enumerable.Repeat("versions have a gap", log.Gaps));
        _diverged.AddRange(hall.Screens.Where(screen => screen.WrongBeats > 0).Select(screen => $"{screen.WrongBeats} beats named another hash"));
        return new(
            promises.Acked, promises.Lost, log.Doubled + promises.Contradicted, log.OverBudget, _diverged.Count + _late,
            leaked.Count, _others.Count + promises.OtherWrong,
            promises.Reconsidered, megabytes,
            _recoveryMs, _settledMs, [.. promises.Wrong, .. log.Wrong, .. _words, ..
            _diverged, .. leaked, .. _others]);
    }

    /// <summary>Every number of dots that the facilitator sees, against plain arithmetic.</summary>
    private void Tallies(Hall hall, Recount log)
    {
        var (ballot, shown) = hall.Control.See((shared, _) => (
            shared["now"] is { } now && now.TryGetProperty("activity", out var key) ? key.GetString() : null,
            shared.KeysOf("tally/").Select(idea => (Idea: idea, Dots: shared["tally/" + idea]!.Value.GetInt32())).ToList()));
        _diverged.AddRange(shown.Where(tally => ballot is not null && log.Tally.GetValueOrDefault((new(ballot!), new(tally.Idea))) != tally.Dots)
            .Select(tally => $"{tally.Dots} dots are shown on {tally.Idea}, and {log.Tally.GetValueOrDefault((new(ballot!), new(tally.Idea)))} counted"));
    }
}
