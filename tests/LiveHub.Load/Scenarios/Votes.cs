using System.Text.Json.Nodes;
using LiveHub.Crowd;
using LiveHub.Load.Checks;
using LiveHub.Load.Clients;
using LiveHub.Load.Measure;

namespace LiveHub.Load.Scenarios;

/// <summary>Dots on 60 ideas. A vote is visible when everybody who may see it has: all phones when tallies are live,
/// else the voter in its own part.</summary>
internal sealed class Votes(Bench bench) : IScenario
{
    public const int Ideas = 60;
    public const int DotsEach = 5;

    /// <summary>The most that a vote gives (docs/RULES.md V2, and Limits.Dots).</summary>
    private const int MostDots = 50;

    private static readonly TimeSpan Window = TimeSpan.FromSeconds(10);

    private readonly bool _live = bench.Options.Live;

    /// <summary>The same plan for LiveHub and for the bare hub.</summary>
    public static IReadOnlyList<PlannedWish> Plan(Bench bench, bool warmUp) => bench.Options switch
    {
        { Burst: true } => bench.Crowd.Burst(Ideas),
        { Minute: true } when !warmUp => bench.Crowd.Votes(1, 1, Ideas, bench.Options.Time(60)),
        _ when warmUp => bench.Crowd.Votes(DotsEach, DotsEach, Ideas, Window),
        _ => bench.Crowd.Votes(DotsFor(bench.Options), DotsFor(bench.Options), Ideas, bench.Options.Time(10)),
    };

    /// <summary>As many dots each as keep the pace for the time asked for; after 100 s the pace falls.</summary>
    private static int DotsFor(Options options) =>
        Math.Clamp((int)Math.Round(options.Time(10) / Window * DotsEach), 1, MostDots);

    /// <summary>Sessions with everybody in, 60 ideas and an open vote.</summary>
    public static async Task<LiveSession[]> OpenVote(Bench bench, bool live)
    {
        var sessions = await bench.Sessions();
        for (var i = 0; i < sessions.Length; i++)
        {
            var (session, people) = (sessions[i], bench.PeopleIn(i));
            var texts = new IdeaTexts(new(bench.Options.Seed));
            var forbidden = live ? [] : "tally/"u8.ToArray();
            await session.Admit(Enumerable.Range(0, people).Select(_ => session.NewPhone(forbidden)));
            await session.OpenBoard();
            await session.Post([.. Enumerable.Range(0, Ideas).Select(_ => texts.Plain(80))]);
            await session.OpenVoting(Math.Max(DotsEach, DotsFor(bench.Options)), live ? "everyone" : "nobody");
        }

        return sessions;
    }

    public async Task<Round> Play(bool warmUp)
    {
        var round = new Round();
        var sessions = await OpenVote(bench, _live);
        var phones = sessions.SelectMany(session => session.Phones).ToArray();
        foreach (var phone in phones)
        {
            (_live ? phone.Shared : phone.Own).Timeline = new();
        }

        await bench.Pause();
        var before = phones.Select(phone => phone.Counts).ToArray();
        var asks = phones.ToDictionary(phone => phone, _ => new List<Ask>());
        var meter = new Meter(bench.Server);
        await bench.Play(Plan(bench, warmUp), round.Late, (wish, due) => Vote(sessions, wish, due, asks));
        await bench.Settled(() => phones.All(phone => asks[phone].All(ask => ask.IsAnswered)));
        var last = sessions.ToDictionary(session => session, session =>
            session.Phones.SelectMany(phone => asks[phone]).Max(ask => ask.Version));
        await bench.Settled(() => sessions.All(session => session.Phones.All(phone => _live
            ? phone.Shared.Have >= last[session]
            : phone.Own.Have >= asks[phone].Max(ask => (int?)ask.Version).GetValueOrDefault())));
        round.Use = meter.Read();
        round.Count(phones, before);
        round.Count([.. asks.Values.SelectMany(list => list)]);
        CountVisible(round, sessions, asks);
        await Judge(round, sessions, asks, warmUp);
        Array.ForEach(sessions, session => session.Leave());
        return round;
    }

    private void Vote(LiveSession[] sessions, PlannedWish wish, long due, Dictionary<Client, List<Ask>> asks)
    {
        var session = bench.Of(sessions, wish.Person);
        var phone = bench.Phone(sessions, wish.Person);
        var idea = session.Ideas[((Wish.Vote)wish.Wish).Idea];
        asks[phone].Add(phone.Outbox.Send(Commands.PlaceDot(session.Ballot, idea), due));
    }

    private void CountVisible(Round round, LiveSession[] sessions, Dictionary<Client, List<Ask>> asks)
    {
        var unseen = 0;
        foreach (var session in sessions)
        {
            var all = Stored(session.Phones.SelectMany(phone => asks[phone]));
            unseen += session.Phones.Sum(phone => _live
                ? phone.Shared.Timeline!.Count(all, round.Visible)
                : phone.Own.Timeline!.Count(Stored(asks[phone]), round.Visible));
        }

        round.Blame(unseen, "a vote was never shown to somebody who may see it");
    }

    private static (int Version, long Due)[] Stored(IEnumerable<Ask> asks) =>
        [.. asks.Where(ask => ask.IsAcked).Select(ask => (ask.Version, ask.Due)).Order()];

    private async Task Judge(Round round, LiveSession[] sessions, Dictionary<Client, List<Ask>> asks, bool warmUp)
    {
        if (warmUp)
        {
            return;
        }

        var verdict = new Verdict(bench, round);
        foreach (var session in sessions)
        {
            await verdict.Check(session, [.. session.Phones.SelectMany(phone => asks[phone])]);
        }

        if (bench.Server.Store is null)
        {
            round.Lost = asks.Sum(phone => Verdict.LostDots(phone.Key, phone.Value.Count(ask => ask.IsAcked)));
        }

        if (!_live)
        {
            var leaks = asks.Keys.Sum(phone => phone.Counts.Leaks);
            round.More["leaks"] = JsonValue.Create(leaks);
            round.Blame(leaks, "a tally was in a phone's bytes");
        }
    }
}
