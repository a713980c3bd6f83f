using LiveHub.Crowd;
using LiveHub.Load.Checks;
using LiveHub.Load.Clients;
using LiveHub.Load.Measure;
using LiveHub.Load.Net;

namespace LiveHub.Load.Scenarios;

/// <summary>Everybody comes within two seconds to a session with 1,500 ideas of 120 characters. A phone is usable when
/// it has the shared view, its own part, and, on a board too big for it, its page of ideas.</summary>
internal sealed class Join(Bench bench) : IScenario
{
    private const int IdeasThere = 1_500;
    private const int Length = 120;

    /// <summary>As many as one person may have on a board.</summary>
    private const int IdeasEach = 50;

    private static readonly TimeSpan Window = TimeSpan.FromSeconds(2);

    public async Task<Round> Play(bool warmUp)
    {
        var round = new Round();
        var sessions = await bench.Sessions();
        foreach (var session in sessions)
        {
            await Fill(session);
        }

        await bench.Pause();
        var arrivals = sessions.ToDictionary(session => session, _ => new List<Client>());
        var arrived = new List<Task>();
        var deals = new List<(LiveSession Session, Ask Ask)>();
        var meter = new Meter(bench.Server);
        await bench.Play(bench.Crowd.Arrivals(Window), round.Late, (wish, due) =>
        {
            var session = bench.Of(sessions, wish.Person);
            var phone = session.NewPhone();
            arrivals[session].Add(phone);
            arrived.Add(Arrive(phone, due, deal => deals.Add((session, deal)), round.Visible));
        });
        await bench.Settled(() => arrived.All(task => task.IsCompleted));
        round.Blame(arrived.Count(task => !task.IsCompletedSuccessfully), "a phone did not become usable");
        round.Use = meter.Read();
        var phones = arrivals.Values.SelectMany(list => list).ToArray();
        round.Count(phones, new Counts[phones.Length]);
        round.Count([.. deals.Select(deal => deal.Ask)]);
        foreach (var session in sessions)
        {
            session.Phones.AddRange(arrivals[session]);
            if (!warmUp)
            {
                Ask[] own = [.. deals.Where(deal => deal.Session == session).Select(deal => deal.Ask)];
                await new Verdict(bench, round).Check(session, own);
            }

            session.Leave();
        }

        return round;
    }

    /// <summary>Authors post all ideas and leave.</summary>
    private async Task Fill(LiveSession session)
    {
        var texts = new IdeaTexts(new(bench.Options.Seed));
        await session.Admit(Enumerable.Range(0, IdeasThere / IdeasEach).Select(_ => session.NewPhone()));
        await session.OpenBoard();
        await session.Post([.. Enumerable.Range(0, IdeasThere).Select(_ => texts.Plain(Length))]);
        session.Phones.ForEach(phone => phone.Drop());
        session.Phones.Clear();
    }

    private static async Task Arrive(Client phone, long due, Action<Ask> asked, Histogram visible)
    {
        await phone.Connect();
        if (await Dealing.Whole(phone) is { } deal)
        {
            asked(deal);
        }

        visible.Add(Loop.Now - due);
    }
}
