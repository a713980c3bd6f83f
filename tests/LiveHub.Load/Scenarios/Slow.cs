using LiveHub.Crowd;
using LiveHub.Load.Checks;
using LiveHub.Load.Clients;
using LiveHub.Load.Measure;
using LiveHub.Load.Net;

namespace LiveHub.Load.Scenarios;

/// <summary>
/// Sixty people rewrite their long ideas about once a second, for all to see. In turns everybody reads (quiet), then a
/// tenth stops reading and a tenth reads 1 KB/s (slow), then all read again. What the healthy wait for in quiet and in
/// slow time is compared. An edit is visible when every healthy phone has it.
/// </summary>
internal sealed class Slow(Bench bench) : IScenario
{
    private const int Owners = 60;
    private const int Length = 280;
    private const int Turns = 3;

    private static readonly TimeSpan EditEvery = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Waking = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Stretch = TimeSpan.FromSeconds(5);

    private int _stretch;

    public async Task<Round> Play(bool warmUp)
    {
        var round = new Round();
        var sessions = await Open();
        var halls = sessions.ToDictionary(session => session, session => new SlowPhones(bench, session.Phones));
        var healthy = halls.ToDictionary(hall => hall.Key, hall => hall.Value.Healthy);
        Client[] all = [.. healthy.Values.SelectMany(phones => phones)];
        await bench.Pause();
        var before = all.Select(phone => phone.Counts).ToArray();
        var meter = new Meter(bench.Server);
        var (turns, between) = (new List<SlowTurn>(), new List<Edit>());
        for (var turn = 0; turn < (warmUp ? 0 : Turns); turn++)
        {
            turns.Add(new(await EditFor(sessions, halls, look: phones => phones.LookQuiet(), round.Late),
                await EditWhileSlow(sessions, halls, round.Late)));
            between.AddRange(await Edit(sessions, Waking, round.Late));
        }

        between.AddRange(await Edit(sessions, Stretch, round.Late));
        Edit[] edits = [.. turns.SelectMany(turn => turn.All), .. between];
        await bench.Settled(() => edits.All(edit => edit.Ask.IsAnswered
            && edit.Session.Phones.All(phone => phone.Shared.Have >= edit.Ask.Version)));
        round.Use = meter.Read();
        round.Count(all, before);
        round.Count([.. edits.Select(edit => edit.Ask)]);
        await Judge(round, edits, healthy, warmUp);
        new SlowFigures(round, [.. turns], healthy).Tell();
        Array.ForEach([.. halls.Values], hall => hall.Tell(round));
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

    private async Task<List<Edit>> EditWhileSlow(
        LiveSession[] sessions, Dictionary<LiveSession, SlowPhones> halls, Histogram late)
    {
        Array.ForEach([.. halls.Values], hall => hall.Stop());
        var edits = await EditFor(sessions, halls, look: phones => phones.LookSlow(), late);
        Array.ForEach([.. halls.Values], hall => hall.Wake());
        return edits;
    }

    private async Task<List<Edit>> EditFor(
        LiveSession[] sessions, Dictionary<LiveSession, SlowPhones> halls, Action<SlowPhones> look, Histogram late)
    {
        var edits = new List<Edit>();
        for (var left = bench.Options.Time(70); left > TimeSpan.Zero; left -= Stretch)
        {
            edits.AddRange(await Edit(sessions, Stretch, late));
            Array.ForEach([.. halls.Values], look);
        }

        return edits;
    }

    /// <summary>The owners edit for so long.</summary>
    private async Task<List<Edit>> Edit(LiveSession[] sessions, TimeSpan window, Histogram late)
    {
        var edits = new List<Edit>();
        var crowd = new CrowdModel(Owners, bench.Options.Seed + _stretch++);
        await bench.Play(crowd.Rewrites(Owners, EditEvery, window, Length), late, (wish, due) =>
        {
            var rewrite = (Wish.Rewrite)wish.Wish;
            foreach (var session in sessions)
            {
                var edit = Commands.EditIdea(session.Ideas[rewrite.Idea], rewrite.Text);
                edits.Add(new(session, session.Phones[rewrite.Idea].Outbox.Send(edit, due)));
            }
        });
        return edits;
    }

    private async Task Judge(
        Round round, Edit[] edits, Dictionary<LiveSession, Client[]> healthy, bool warmUp)
    {
        foreach (var (session, phones) in healthy)
        {
            Ask[] own = [.. edits.Where(edit => edit.Session == session).Select(edit => edit.Ask)];
            var stored = VoteRound.Stored(own);
            var unseen = phones.Sum(phone => phone.Shared.Timeline!.Count(stored, round.Visible));
            round.Blame(unseen, "an edit was never shown");
            if (!warmUp)
            {
                await new Verdict(bench, round).Check(session, own);
            }
        }
    }
}
