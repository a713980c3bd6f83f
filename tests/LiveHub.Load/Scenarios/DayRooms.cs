using System.Text.Json;
using LiveHub.Crowd;
using LiveHub.Domain;
using LiveHub.Load.Checks;
using LiveHub.Load.Clients;
using LiveHub.Load.Measure;
using LiveHub.Load.Net;
using Verdict = LiveHub.Load.Checks.Verdict;

namespace LiveHub.Load.Scenarios;

/// <summary>The part of a day in which everybody is in a room: in each somebody becomes host, all post an idea and vote, the
/// host shows the result, and all are called back.</summary>
internal sealed class DayRooms(Bench bench, Round round, LiveSession session, Moments moments, DayFigures figures)
{
    private const int Dots = 2;

    /// <summary>The shortest way back that there is.</summary>
    private const int SecondsToComeBack = 10;

    private readonly List<Ask> _asks = [];
    private readonly List<Client> _hosts = [];

    /// <summary>The number of the room that something was done in.</summary>
    private readonly Dictionary<Ask, int> _of = [];

    public IReadOnlyList<Ask> Asks => _asks;

    public async Task Play(string breakout, bool warmUp, Func<Task> inTheMiddle)
    {
        await Open(breakout);
        var rooms = session.Phones.GroupBy(Number).ToDictionary(room => room.Key, room => room.ToArray());
        session.Phones.ForEach(phone => phone.Shared.Timeline = new());
        var ideas = await Act(bench.Crowd.Ideas(1, Day.Window(warmUp), 40, 120), (wish, phone) => Commands.SendIdea(
            Activity(phone), ((Wish.Post)wish.Wish).Text));
        await Host(rooms);
        await inTheMiddle();
        var dots = await Vote(warmUp);
        await Count(rooms, [.. ideas, .. dots]);
        await Reveal();
        await new Verdict(bench, round).CheckNow(session, [.. _hosts]);
        await ComeBack(breakout);
        _hosts.ForEach(host => host.Drop());
    }

    /// <summary>A phone shows its room when the room that it looks at is the one it belongs to.</summary>
    private async Task Open(string breakout)
    {
        var due = Loop.Now;
        session.Control.Outbox.Send(Commands.OpenRooms(breakout), due);
        await moments.Show(due, phone => phone.Shared.Place is not null && phone.Shared["here"] is not null
            && phone.Own["room"]?.Value.GetProperty("number").GetInt32() == Number(phone), figures.RoomsOpen, "its room");
    }

    /// <summary>One of each room becomes its host and opens the host's screen, on which it opens the vote.</summary>
    private async Task Host(Dictionary<int, Client[]> rooms)
    {
        var made = rooms.Select(room => room.Value[0].Outbox.Send(Commands.HostRoom(room.Key), Loop.Now)).ToArray();
        await session.All(made);
        foreach (var few in rooms.Chunk(16))
        {
            var hosts = few.Select(room => session.NewHost(room.Value[0], room.Key)).ToArray();
            await Task.WhenAll(hosts.Select(host => host.Connect()));
            _hosts.AddRange(hosts);
        }

        await session.All([.. _hosts.Select(host => host.Outbox.Send(Commands.OpenVoting(Ballot(host), Dots, "everyone"), Loop.Now))]);
        await bench.Settled(() => session.Phones.TrueForAll(phone =>
            phone.Shared["now"]?.Value.GetProperty("kind").GetString() == "ballot"));
    }

    private async Task<List<Ask>> Vote(bool warmUp)
    {
        var ballots = session.Phones.ToDictionary(phone => phone, Activity);
        var options = session.Phones.ToDictionary(phone => phone, phone => phone.Shared.Keys("idea").ToArray());
        var most = options.Values.Max(ideas => ideas.Length);
        return await Act(bench.Crowd.Votes(Dots, Dots, most, Day.Window(warmUp)), (wish, phone) => Commands.PlaceDot(
            ballots[phone], options[phone][((Wish.Vote)wish.Wish).Idea % options[phone].Length]));
    }

    private async Task Reveal()
    {
        await session.All([.. _hosts.Select(host => host.Outbox.Send(Commands.CloseVoting(Ballot(host)), Loop.Now))]);
        await session.All([.. _hosts.Select(host => host.Outbox.Send(Commands.RevealResults(Ballot(host)), Loop.Now))]);
        await bench.Settled(() => session.Phones.TrueForAll(phone =>
            phone.Shared["now"]?.Value.GetProperty("phase").GetString() == "revealed"));
    }

    private async Task ComeBack(string breakout)
    {
        session.Phones.ForEach(phone => phone.Shared.Timeline = null);
        var due = Loop.Now;
        session.Control.Outbox.Send(Commands.CallBack(breakout, SecondsToComeBack), due);
        var isCalled = Moments.Once(slot => slot.Value.GetProperty("calledBack").GetBoolean());
        await moments.Show(due, phone => isCalled(phone.Shared["slot"]), figures.CallBack, "that all are called back");
        var ends = session.Phones[0].Shared["slot"]!.Value.GetProperty("endsAt").GetInt64();
        var left = DateTimeOffset.FromUnixTimeMilliseconds(ends) + Limits.Grace - DateTimeOffset.UtcNow;
        var closes = Loop.Now + Loop.Ticks(left);
        await bench.Loop.Until(closes);
        await moments.Show(closes, phone => phone.Shared.Place is null && phone.Shared["now"] is not null, figures.RoomsClosed, "the plenary again");
    }

    private async Task<List<Ask>> Act(
        IReadOnlyList<PlannedWish> plan, Func<PlannedWish, Client, Action<Utf8JsonWriter>> command)
    {
        var asks = new List<Ask>();
        await bench.Play(plan, round.Late, (wish, due) =>
        {
            var phone = session.Phones[wish.Person];
            var ask = phone.Outbox.Send(command(wish, phone), due);
            _of[ask] = Number(phone);
            asks.Add(ask);
        });
        await bench.Settled(() => asks.TrueForAll(ask => ask.IsAnswered));
        _asks.AddRange(asks);
        return asks;
    }

    /// <summary>Each thing is to be shown on every phone of its room.</summary>
    private async Task Count(Dictionary<int, Client[]> rooms, List<Ask> asks)
    {
        foreach (var (number, phones) in rooms)
        {
            var stored = VoteRound.Stored(asks.Where(ask => _of[ask] == number));
            await bench.Settled(() => stored.Length == 0 || phones.All(phone => phone.Shared.Have >= stored[^1].Version));
            round.Blame(phones.Sum(phone => phone.Shared.Timeline!.Count(stored, round.Visible)), "something was never shown in its room");
        }
    }

    private static int Number(Client phone) => phone.Shared["here"]!.Value.GetProperty("number").GetInt32();

    private static string Activity(Client phone) => phone.Shared["now"]!.Value.GetProperty("activity").GetString()!;

    private static string Ballot(Client host) => host.Shared["here"]!.Value.GetProperty("ballot").GetString()!;
}
