using LiveHub.Crowd;
using LiveHub.Load.Checks;
using LiveHub.Load.Clients;
using LiveHub.Load.Measure;
using LiveHub.Load.Net;

namespace LiveHub.Load.Scenarios;

/// <summary>
/// In the middle of a live vote all lines are cut at once, and all phones come back at once, without the jitter that
/// real ones have. At the same instant the facilitator starts a timer, so that what they held is old. A phone is right
/// when it shows that timer; what it had not heard of, it sends again.
/// </summary>
internal sealed class Reconnect(Bench bench) : IScenario
{
    private const int TimerSeconds = 3_600;

    private static readonly TimeSpan Window = TimeSpan.FromSeconds(10);

    public async Task<Round> Play(bool warmUp)
    {
        var round = new Round();
        var sessions = await Votes.OpenVote(bench, live: true);
        var phones = sessions.SelectMany(session => session.Phones).ToArray();
        Array.ForEach(phones, phone => phone.Shared.Timeline = new());
        await bench.Pause();
        var before = phones.Select(phone => phone.Counts).ToArray();
        var asks = sessions.ToDictionary(session => session, _ => new List<Ask>());
        var drops = new Dictionary<LiveSession, (long At, Ask Timer)>();
        var meter = new Meter(bench.Server);
        bench.Loop.After(Window / 2, () =>
        {
            foreach (var session in sessions)
            {
                drops[session] = CutAll(session);
            }
        });
        var plan = bench.Crowd.Votes(Votes.DotsEach, Votes.DotsEach, Votes.Ideas, Window);
        await bench.Play(plan, round.Late, (wish, due) =>
        {
            var (session, outbox) = (bench.Of(sessions, wish.Person), bench.Phone(sessions, wish.Person).Outbox);
            var idea = session.Ideas[((Wish.Vote)wish.Wish).Idea];
            asks[session].Add(outbox.Send(Commands.PlaceDot(session.Ballot, idea), due));
        });
        await bench.Settled(() => sessions.All(session => asks[session].All(ask => ask.IsAnswered)
            && session.Phones.All(phone => phone.Shared.Have >= asks[session].Max(ask => ask.Version))));
        round.Use = meter.Read();
        round.Count(phones, before);
        round.Count([.. asks.Values.SelectMany(list => list)]);
        foreach (var session in sessions)
        {
            var (at, timer) = drops[session];
            var back = session.Phones.Select(phone => phone.Shared.Timeline!.Reached(timer.Version, at)).ToArray();
            back.OfType<long>().ToList().ForEach(when => round.Visible.Add(when - at));
            round.Blame(back.Count(when => when is null), "a phone never came back to the right view");
            if (!warmUp)
            {
                await new Verdict(bench, round).Check(session, [.. asks[session], timer]);
            }

            session.Leave();
        }

        return round;
    }

    private static (long At, Ask Timer) CutAll(LiveSession session)
    {
        var at = Loop.Now;
        var timer = session.Control.Outbox.Send(Commands.StartTimer(TimerSeconds), at);
        session.Phones.ForEach(phone => phone.Drop());
        session.Phones.ForEach(phone => _ = phone.Connect());
        return (at, timer);
    }
}
