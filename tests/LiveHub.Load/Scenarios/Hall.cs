using LiveHub.Crowd;
using LiveHub.Load.Checks;
using LiveHub.Load.Clients;
using LiveHub.Load.Measure;
using LiveHub.Load.Net;

namespace LiveHub.Load.Scenarios;

/// <summary>
/// A hall behind one line of 20 Mbit/s whose every packet takes 150 ms each way. Within a minute all scan the code,
/// get the page with all its files, and join; then each posts an idea or two. The big screen stands on the near side.
/// </summary>
internal sealed class Hall(Bench bench) : IScenario
{
    private const double BitsPerSecond = 20e6;
    private const int Shortest = 20;
    private const int Longest = 160;

    private static readonly TimeSpan Delay = TimeSpan.FromMilliseconds(150);
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan WarmUpWindow = TimeSpan.FromSeconds(10);

    /// <summary>Between having joined and the first idea, and once more until the second.</summary>
    private static readonly TimeSpan LongestThought = TimeSpan.FromSeconds(20);

    public async Task<Round> Play(bool warmUp)
    {
        var round = new Round();
        using var link = new ThinLink(bench.Loop, bench.Server.Address, BitsPerSecond, Delay);
        var session = await LiveSession.Create(bench.NewAddress());
        var stage = session.NewStage();
        await stage.Connect();
        await session.Direct(Commands.Go(session.Board));
        stage.Shared.Timeline = new();
        var guests = Guests(session, link, warmUp ? TimeSpan.FromSeconds(2) : LongestThought);
        await bench.Pause();
        var meter = new Meter(bench.Server);
        var come = new List<Task>();
        await bench.Play(bench.Crowd.Arrivals(warmUp ? WarmUpWindow : Window), round.Late, (wish, due) =>
            come.Add(guests[wish.Person].Come(due)));
        await bench.Loop.Until(() => come.All(task => task.IsCompleted), (2 * LongestThought) + Window);
        Ask[] ideas = [.. guests.SelectMany(guest => guest.Ideas)];
        await bench.Settled(() => stage.Shared.Have >= ideas.Max(ask => ask.Version)
            && guests.All(guest => guest.IsUpToDate));
        round.Use = meter.Read();
        BlameThoseOutside(round, come);
        new HallFigures(round, link).Count(guests, stage, ideas);
        if (!warmUp)
        {
            session.Phones.AddRange(guests.Select(guest => guest.Phone));
            await new Verdict(bench, round).Check(session, [.. ideas, .. guests.SelectMany(guest => guest.Deals)], stage);
        }

        session.Leave();
        stage.Drop();
        return round;
    }

    private static void BlameThoseOutside(Round round, List<Task> come)
    {
        foreach (var why in come.Where(task => task.IsFaulted).GroupBy(task => task.Exception!.GetBaseException().Message))
        {
            round.Blame(why.Count(), $"a phone did not get in: {why.Key}");
        }

        round.Blame(come.Count(task => !task.IsCompleted), "a phone did not get in in time");
    }

    private HallGuest[] Guests(LiveSession session, ThinLink link, TimeSpan longestThought)
    {
        var far = bench.NewAddress() with { Server = link.Address };
        var known = new Dictionary<string, PageLinks>();
        var chance = new Random(bench.Options.Seed);
        var texts = new IdeaTexts(chance);
        return [.. Enumerable.Range(0, bench.Options.Phones).Select(_ => new HallGuest(
            session.NewPhone(null, far), new PageVisit(far, known), session.Board,
            [.. Enumerable.Range(0, chance.Next(1, 3)).Select(_ => new Thought(
                longestThought * chance.NextDouble(), texts.Plain(chance.Next(Shortest, Longest + 1))))],
            bench.Loop))];
    }
}
