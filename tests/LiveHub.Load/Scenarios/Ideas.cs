using LiveHub.Crowd;
using LiveHub.Load.Checks;
using LiveHub.Load.Clients;
using LiveHub.Load.Measure;
using LiveHub.Load.Net;
using LiveHub.Load.Wire;

namespace LiveHub.Load.Scenarios;

/// <summary>Everybody posts three ideas within half a minute. An idea is visible when stage and control show it; a
/// phone whose board becomes too big for it asks for a page, once.</summary>
internal sealed class Ideas(Bench bench) : IScenario
{
    private const int Each = 3;

    /// <summary>120 characters on average.</summary>
    private const int Shortest = 80;

    private const int Longest = 160;

    private static readonly TimeSpan Window = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan WarmUpWindow = TimeSpan.FromSeconds(10);

    public async Task<Round> Play(bool warmUp)
    {
        var round = new Round();
        var halls = await Open();
        var phones = halls.SelectMany(hall => hall.Session.Phones).ToArray();
        var screens = halls.SelectMany(hall => hall.Screens).ToArray();
        Array.ForEach(screens, screen => screen.Shared.Timeline = new());
        await bench.Pause();
        var (before, screensBefore) = (Received(phones), Received(screens));
        var asks = halls.ToDictionary(hall => hall, _ => new List<Ask>());
        var deals = DealWhenBig(halls);
        var meter = new Meter(bench.Server);
        var plan = bench.Crowd.Ideas(Each, warmUp ? WarmUpWindow : Window, Shortest, Longest);
        await bench.Play(plan, round.Late, (wish, due) =>
        {
            var hall = bench.Of(halls, wish.Person);
            var phone = hall.Session.Phones[wish.Person / halls.Length];
            asks[hall].Add(phone.Outbox.Send(Commands.SendIdea(hall.Board, ((Wish.Post)wish.Wish).Text), due));
        });
        await bench.Settled(() => asks.Values.Append(deals).All(list => list.All(ask => ask.IsAnswered)));
        await bench.Settled(() => halls.All(hall => hall.Screens.All(screen =>
            screen.Shared.Have >= asks[hall].Max(ask => ask.Version))));
        round.Use = meter.Read();
        round.Count(phones, before);
        round.Count([.. asks.Values.SelectMany(list => list)]);
        var ideas = (double)round.Acked / halls.Length;
        round.More["stage_bytes_per_idea"] = Report.Rounded(PerIdea(halls.Select(hall => hall.Screens[0])));
        round.More["control_bytes_per_idea"] = Report.Rounded(PerIdea(halls.Select(hall => hall.Screens[1])));
        foreach (var hall in halls)
        {
            await Judge(hall, round, asks[hall], warmUp);
        }

        return round;

        double PerIdea(IEnumerable<Client> some) =>
            some.Average(screen => (screen.Counts - screensBefore[Array.IndexOf(screens, screen)]).Bytes) / ideas;
    }

    private async Task<Hall[]> Open()
    {
        var sessions = await bench.Sessions();
        var halls = new Hall[sessions.Length];
        for (var i = 0; i < sessions.Length; i++)
        {
            var (session, stage) = (sessions[i], sessions[i].NewStage());
            await stage.Connect();
            await session.Admit(Enumerable.Range(0, bench.PeopleIn(i)).Select(_ => session.NewPhone()));
            await session.OpenBoard();
            halls[i] = new(session, session.Board, [stage, session.Control]);
        }

        return halls;
    }

    /// <summary>Each phone looks whether the board became too big for it, and then asks for a page.</summary>
    private static List<Ask> DealWhenBig(Hall[] halls)
    {
        var deals = new List<Ask>();
        foreach (var hall in halls)
        {
            foreach (var phone in hall.Session.Phones)
            {
                Dealing.WhenBig(phone, deals.Add);
            }
        }

        return deals;
    }

    private async Task Judge(Hall hall, Round round, List<Ask> asks, bool warmUp)
    {
        (int, long)[] stored = [.. asks.Where(ask => ask.IsAcked).Select(ask => (ask.Version, ask.Due)).Order()];
        var unseen = hall.Screens.Sum(screen => screen.Shared.Timeline!.Count(stored, round.Visible));
        round.Blame(unseen, "an idea was never on a screen");
        if (!warmUp)
        {
            await new Verdict(bench, round).Check(hall.Session, asks, hall.Screens[0]);
            foreach (var screen in hall.Screens)
            {
                round.Blame(
                    asks.Count(ask => ask.IsAcked && screen.Shared[$"idea/{ask.Made}"] is null),
                    $"an acknowledged idea is not on {screen.Identity.Audience}");
            }
        }

        hall.Session.Leave();
        hall.Screens[0].Drop();
    }

    private static Counts[] Received(Client[] clients) => [.. clients.Select(client => client.Counts)];

    /// <summary>A session with its board's key, and its stage and control.</summary>
    private sealed record Hall(LiveSession Session, string Board, Client[] Screens);
}
