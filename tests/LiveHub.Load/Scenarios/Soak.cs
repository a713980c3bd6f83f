using System.Text.Json.Nodes;
using LiveHub.Crowd;
using LiveHub.Load.Checks;
using LiveHub.Load.Clients;
using LiveHub.Load.Measure;
using LiveHub.Load.Net;

namespace LiveHub.Load.Scenarios;

/// <summary>
/// A long session: 200 people a minute leave, and as many come, for the first time or again. For a third of the time an
/// idea is posted now and then, after that a dot is placed or taken back every second. Visible is on the
/// big screen. In the end everybody who ever came looks again, and all views are compared.
/// </summary>
internal sealed class Soak(Bench bench) : IScenario
{
    private const int MostDots = 50;
    private const int WarmUpSeconds = 15;

    /// <summary>Some seats fewer than a session has (Limits.Seats).</summary>
    private const int Seats = 1_990;

    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);
    /// <summary>200 a minute.</summary>
    private static readonly TimeSpan SwapEvery = TimeSpan.FromMilliseconds(300);

    private static readonly TimeSpan IdeaEvery = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan DotEvery = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(10);

    public async Task<Round> Play(bool warmUp)
    {
        var round = new Round();
        var session = await LiveSession.Create(bench.NewAddress());
        var stage = session.NewStage();
        await stage.Connect();
        await session.Admit(Enumerable.Range(0, bench.Options.Phones).Select(_ => session.NewPhone()));
        session.Phones.ForEach(Dealing.Each);
        await session.OpenBoard();
        stage.Shared.Timeline = new();
        var chance = new Random(bench.Options.Seed);
        var (churn, acts) = (new Churn(session, chance, Seats), new SoakActs(session, chance));
        await bench.Pause();
        var memory = new MemorySlope(bench.Server);
        var meter = new Meter(bench.Server);
        var time = warmUp ? TimeSpan.FromSeconds(WarmUpSeconds) : bench.Options.Time(1_800);
        await Live(time / 3, churn.Swap, acts.Post, IdeaEvery, memory, round.Late);
        await bench.Settled(() => acts.IsAnswered && churn.AllAreIn);
        await session.OpenVoting(MostDots, "everyone");
        acts.TakeIdeas();
        await Live(time * 2 / 3, churn.Swap, acts.Vote, DotEvery, memory, round.Late);
        round.Use = meter.Read();
        await Judge(round, session, stage, churn, acts, warmUp);
        Tell(round, memory);
        session.Leave();
        stage.Drop();
        return round;
    }

    /// <summary>Does both again and again, each at its own pace, and looks at the memory.</summary>
    private async Task Live(
        TimeSpan time, Action swap, Action act, TimeSpan actEvery, MemorySlope memory, Histogram late)
    {
        var start = Loop.Now;
        var (swaps, acts, looks) = (0, 0, 0);
        for (var at = TimeSpan.Zero; at < time; at += Step)
        {
            var due = start + Loop.Ticks(at);
            await bench.Loop.Until(due);
            late.Add(Loop.Now - due);
            Repeat(swap, ref swaps, at, SwapEvery);
            Repeat(act, ref acts, at, actEvery);
            Repeat(memory.Look, ref looks, at, LookEvery);
        }
    }

    private static void Tell(Round round, MemorySlope memory)
    {
        if (memory.Marks is var (start, third, end))
        {
            round.More["memory_mib"] = new JsonObject
            {
                ["start"] = Report.Rounded(start),
                ["third"] = Report.Rounded(third),
                ["end"] = Report.Rounded(end),
            };
            round.More["memory_mib_per_minute"] = Report.Rounded(memory.PerMinute);
        }
    }

    private static void Repeat(Action what, ref int done, TimeSpan at, TimeSpan every)
    {
        for (; done * every <= at; done++)
        {
            what();
        }
    }

    private async Task Judge(Round round, LiveSession session, Client stage, Churn churn, SoakActs acts, bool warmUp)
    {
        await bench.Settled(() => churn.AllAreIn);
        foreach (var failure in churn.Failures.GroupBy(why => why))
        {
            round.Blame(failure.Count(), $"somebody did not get in: {failure.Key}");
        }

        (round.More["joins"], round.More["seats"]) = (churn.Joins, churn.Seats);
        if (!warmUp)
        {
            await churn.Gather();
        }

        await bench.Settled(() => acts.IsAnswered);
        await bench.Settled(() => stage.Shared.Have >= acts.All.Max(ask => ask.Version));
        round.Count(session.Phones, new Counts[session.Phones.Count]);
        round.Count(acts.All);
        var unseen = stage.Shared.Timeline!.Count(VoteRound.Stored(acts.All), round.Visible);
        round.Blame(unseen, "something was never on the big screen");
        stage.Shared.Timeline = null;
        if (!warmUp)
        {
            await new Verdict(bench, round).Check(session, acts.All, stage);
        }
    }
}
