using System.Text.Json.Nodes;
using LiveHub.Crowd;
using LiveHub.Load.Checks;
using LiveHub.Load.Clients;
using LiveHub.Load.Measure;
using LiveHub.Load.Servers;

namespace LiveHub.Load.Scenarios;

/// <summary>Dots on 60 ideas. A vote is visible when everybody who may see it has: all phones when tallies are live,
/// else the voter in its own part.</summary>
internal sealed class Votes(Bench bench) : IScenario
{
    public const int Ideas = 60;
    public const int DotsEach = 5;

    /// <summary>The most that a vote gives (Limits.Dots).</summary>
    private const int MostDots = 50;

    private static readonly TimeSpan Window = TimeSpan.FromSeconds(10);

    private readonly bool _live = bench.Options.Live;

    /// <summary>The same plan for LiveHub and for the bare hub.</summary>
    public static IReadOnlyList<PlannedWish> Plan(Bench bench, bool warmUp) => bench.Options switch
    {
        { Burst: true } => bench.Crowd.Burst(Ideas),
        _ when warmUp => bench.Crowd.Votes(DotsEach, DotsEach, Ideas, Window),
        { Minute: true } => bench.Crowd.Votes(1, 1, Ideas, Length(bench.Options)),
        _ => bench.Crowd.Votes(DotsFor(bench.Options), DotsFor(bench.Options), Ideas, Length(bench.Options)),
    };

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
        var vote = new VoteRound(await OpenVote(bench, _live));
        Array.ForEach(vote.Phones, phone => (_live ? phone.Shared : phone.Own).Timeline = new());
        await bench.Pause();
        var before = vote.Phones.Select(phone => phone.Counts).ToArray();
        var appends = await bench.Server.ReadAppends(bench.Loop);
        var meter = new Meter(bench.Server);
        var outage = bench.Options.Fault == Fault.None || warmUp ? null : new Outage(bench, vote);
        var broken = outage?.Run(Length(bench.Options)) ?? Task.CompletedTask;
        await bench.Play(Plan(bench, warmUp), round.Late, (wish, due) => Vote(vote, wish, due));
        await broken;
        await bench.Settled(() => vote.IsAnswered);
        await bench.Settled(() => vote.Sessions.All(session => IsShown(vote, session)));
        round.Use = meter.Read();
        round.Count(vote.Phones, before);
        round.Count([.. vote.All]);
        var figures = new VoteFigures(round, vote, _live);
        figures.CountVisible();
        figures.CountClashes(Appends.Since(appends, await bench.Server.ReadAppends(bench.Loop)));
        if (outage is not null)
        {
            new OutageFigures(round, vote, outage).Count();
        }

        await Judge(round, vote, warmUp);
        Array.ForEach(vote.Sessions, session => session.Leave());
        return round;
    }

    private static TimeSpan Length(Options options) => options switch
    {
        { Minute: true } or { Fault: not Fault.None } => options.Time(60),
        _ => options.Time(10),
    };

    /// <summary>As many dots each as keep the pace for the time that it takes; after 100 s the pace falls.</summary>
    private static int DotsFor(Options options) =>
        options.Minute ? 1 : Math.Clamp((int)Math.Round(Length(options) / Window * DotsEach), 1, MostDots);

    private void Vote(VoteRound vote, PlannedWish wish, long due)
    {
        var session = bench.Of(vote.Sessions, wish.Person);
        var phone = bench.Phone(vote.Sessions, wish.Person);
        var idea = session.Ideas[((Wish.Vote)wish.Wish).Idea];
        vote.Of(phone).Add(phone.Outbox.Send(Commands.PlaceDot(session.Ballot, idea), due));
    }

    private bool IsShown(VoteRound vote, LiveSession session)
    {
        var last = _live ? vote.Of(session).Max(ask => (int?)ask.Version) ?? 0 : 0;
        return session.Phones.All(phone => _live
            ? phone.Shared.Have >= last
            : phone.Own.Have >= (vote.Of(phone).Max(ask => (int?)ask.Version) ?? 0));
    }

    private async Task Judge(Round round, VoteRound vote, bool warmUp)
    {
        if (warmUp)
        {
            return;
        }

        var verdict = new Verdict(bench, round);
        foreach (var session in vote.Sessions)
        {
            await verdict.Check(session, [.. vote.Of(session)]);
        }

        if (bench.Options.Url is not null)
        {
            round.Lost = vote.Phones.Sum(phone => Verdict.LostDots(phone, vote.Of(phone).Count(ask => ask.IsAcked)));
        }

        if (!_live)
        {
            var leaks = vote.Phones.Sum(phone => phone.Counts.Leaks);
            round.More["leaks"] = JsonValue.Create(leaks);
            round.Blame(leaks, "a tally was in a phone's bytes");
        }
    }
}
