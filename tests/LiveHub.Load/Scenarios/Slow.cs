using LiveHub.Crowd;
using LiveHub.Load.Checks;
using LiveHub.Load.Clients;
using LiveHub.Load.Measure;
using LiveHub.Load.Net;

namespace LiveHub.Load.Scenarios;

/// <summary>
/// Sixty people rewrite their long ideas about once a second, for all to see. First everybody reads (quiet), then a
/// tenth stops reading and a tenth reads 1 KB/s until the others have received 4 MB each (slow), then all read again
/// (waking, then quiet). What the healthy are answered in quiet and in slow time is compared. An edit is visible when
/// every healthy phone has it.
/// </summary>
internal sealed class Slow(Bench bench) : IScenario
{
    private const int Owners = 60;
    private const int Length = 280;
    private const int Owed = 4_000_000;

    /// <summary>The slow part goes on until enough is owed, but not for ever.</summary>
    private const int MostTimes = 3;

    private static readonly TimeSpan EditEvery = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Waking = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Stretch = TimeSpan.FromSeconds(5);

    private int _stretch;

    public async Task<Round> Play(bool warmUp)
    {
        var round = new Round();
        var sessions = await Open();
        var halls = sessions.Select(session => new SlowPhones(bench, session.Phones)).ToArray();
        var healthy = halls.SelectMany(hall => hall.Healthy).ToArray();
        await bench.Pause();
        var before = healthy.Select(phone => phone.Counts).ToArray();
        var meter = new Meter(bench.Server);
        var quiet = await Edit(sessions, warmUp ? Stretch : Quiet, round.Late);
        var slow = new List<(LiveSession Session, Ask Ask)>();
        var waking = new List<(LiveSession Session, Ask Ask)>();
        if (!warmUp)
        {
            Array.ForEach(halls, hall => hall.Stop());
            await EditUntilOwed(sessions, halls, slow, round.Late);
            Array.ForEach(halls, hall => hall.Wake());
            waking = await Edit(sessions, Waking, round.Late);
            quiet.AddRange(await Edit(sessions, Quiet, round.Late));
        }

        (LiveSession Session, Ask Ask)[] all = [.. quiet, .. slow, .. waking];
        await bench.Settled(() => all.All(edit => edit.Ask.IsAnswered
            && edit.Session.Phones.All(phone => phone.Shared.Have >= edit.Ask.Version)));
        round.Use = meter.Read();
        round.Count(healthy, before);
        round.Count([.. all.Select(edit => edit.Ask)]);
        await Judge(round, sessions, all, halls, warmUp);
        round.More["quiet_ack_ms"] = Report.Parts(Acks(quiet));
        round.More["slow_ack_ms"] = Report.Parts(Acks(slow));
        Array.ForEach(halls, hall => hall.Tell(round));
        Array.ForEach(sessions, session => session.Leave());
        return round;
    }

    private async Task<LiveSession[]> Open()
    {
        var sessions = await bench.Sessions();
        var texts = new IdeaTexts(new(bench.Options.Seed));
        for (var i = 0; i < sessions.Length; i++)
        {
            var session = sessions[i];
            await session.Admit(Enumerable.Range(0, bench.PeopleIn(i)).Select(_ => session.NewPhone()));
            await session.OpenBoard();
            await session.Post([.. Enumerable.Range(0, Owners).Select(_ => texts.Rich(Length))]);
            session.Phones.ForEach(phone => phone.Shared.Timeline = new());
        }

        return sessions;
    }

    private async Task EditUntilOwed(
        LiveSession[] sessions, SlowPhones[] halls, List<(LiveSession Session, Ask Ask)> edits, Histogram late)
    {
        var since = Loop.Now;
        var least = Loop.Ticks(bench.Options.Time(70));
        while (Loop.Now - since < least
            || (halls.Any(hall => hall.OwedBytes < Owed) && Loop.Now - since < least * MostTimes))
        {
            edits.AddRange(await Edit(sessions, Stretch, late));
            Array.ForEach(halls, hall => hall.Look());
        }
    }

    /// <summary>The owners edit for so long.</summary>
    private async Task<List<(LiveSession Session, Ask Ask)>> Edit(
        LiveSession[] sessions, TimeSpan window, Histogram late)
    {
        var edits = new List<(LiveSession, Ask)>();
        var crowd = new CrowdModel(Owners, bench.Options.Seed + _stretch++);
        await bench.Play(crowd.Rewrites(Owners, EditEvery, window, Length), late, (wish, due) =>
        {
            var rewrite = (Wish.Rewrite)wish.Wish;
            foreach (var session in sessions)
            {
                var edit = Commands.EditIdea(session.Ideas[rewrite.Idea], rewrite.Text);
                edits.Add((session, session.Phones[rewrite.Idea].Outbox.Send(edit, due)));
            }
        });
        return edits;
    }

    private async Task Judge(
        Round round, LiveSession[] sessions, (LiveSession Session, Ask Ask)[] edits, SlowPhones[] halls, bool warmUp)
    {
        foreach (var (session, hall) in sessions.Zip(halls))
        {
            Ask[] own = [.. edits.Where(edit => edit.Session == session).Select(edit => edit.Ask)];
            (int, long)[] stored = [.. own.Where(ask => ask.IsAcked).Select(ask => (ask.Version, ask.Due)).Order()];
            var unseen = hall.Healthy.Sum(phone => phone.Shared.Timeline!.Count(stored, round.Visible));
            round.Blame(unseen, "an edit was never shown");
            if (!warmUp)
            {
                await new Verdict(bench, round).Check(session, own);
            }
        }
    }

    private static Histogram Acks(IEnumerable<(LiveSession Session, Ask Ask)> edits)
    {
        var acks = new Histogram();
        foreach (var (_, ask) in edits.Where(edit => edit.Ask.IsAcked))
        {
            acks.Add(ask.AckedAt - ask.Due);
        }

        return acks;
    }
}
