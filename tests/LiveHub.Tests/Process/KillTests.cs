using LiveHub.Domain;
using LiveHub.Store;

namespace LiveHub.Tests.Process;

/// <summary>A real process, really killed, with a vote storm running: nothing acknowledged is lost.</summary>
public sealed class KillTests
{
    private const int Kills = 10;
    private const int Phones = 20;

    [Fact]
    public async Task Nothing_acknowledged_is_lost_and_no_budget_exceeded_over_ten_kills()
    {
        using var server = new ServerProcess();
        await server.Start();
        var (made, facilitator) = await server.Session();
        var tokens = Enumerable.Range(0, Phones).Select(_ => Access.Secrets.New()).ToArray();
        await using (var first = await Wire.Client.Connect(server.Address, made.Code, tokens[0], AudienceKind.Participants))
        {
            await facilitator.Do(new Go(facilitator.Steps()[0]));
            for (var i = 0; i < 12; i++)
            {
                await first.Do(new SendIdea(facilitator.Steps()[0], "Idea " + i));
            }

            await facilitator.Do(new OpenVoting(facilitator.Steps()[1], Dots: 7, PerIdea: 7));
            await facilitator.Do(new StartTimer(3_600));
        }

        await facilitator.Until(f => f.Shared.Values.ContainsKey("timer"));
        var (ballot, ideas) = (facilitator.Steps()[1], facilitator.Ideas());
        var timer = facilitator.Shared.Values["timer"].GetRawText();
        var acknowledged = new Acknowledged();
        var dice = new Random(7); // When to kill: after so many more acknowledgements.
        for (var kill = 0; kill < Kills; kill++)
        {
            var storm = Task.WhenAll(tokens.Select((token, i) => Storm(
                server.Address, made.Code, token, ballot, ideas, acknowledged, new Random((kill * 100) + i))));
            await acknowledged.More(dice.Next(40, 200));
            server.Kill();
            await storm;
            await server.Start();
        }

        await using var after = await Wire.Client.Connect(server.Address, made.Code, made.Facilitator, AudienceKind.Control);
        Assert.Equal(timer, after.Shared.Values["timer"].GetRawText());
        await after.Do(new CloseVoting(ballot));
        await after.Do(new RevealResults(ballot));
        await after.Until(f => f.Entity<NowEntity>("now") is NowEntity.OnBallot { Phase: BallotPhase.Revealed });
        var tallies = ideas.ToDictionary(idea => idea, idea => after.Shared.Values.TryGetValue($"tally/{idea}", out var n) ? n.GetInt32() : 0);
        server.Kill();
        Check(server.Data, made.Code, acknowledged.Ids, tallies);
        await facilitator.DisposeAsync();
    }

    /// <summary>Places and takes back dots until the server dies; notes what was acknowledged.</summary>
    private static async Task Storm(
        Uri address, string code, string token, ActivityKey ballot, IdeaKey[] ideas, Acknowledged acknowledged, Random dice)
    {
        try
        {
            await using var phone = await Wire.Client.Connect(address, code, token, AudienceKind.Participants);
            while (true)
            {
                var idea = ideas[dice.Next(ideas.Length)];
                Command command = dice.Next(3) == 0 ? new TakeBackDot(ballot, idea) : new PlaceDot(ballot, idea);
                var id = Access.Secrets.New();
                if ((await phone.Send(command, id)).Version is not null)
                {
                    acknowledged.Add(id);
                }
            }
        }
        catch (Exception e) when (e is IOException or HttpRequestException or System.Net.WebSockets.WebSocketException or TimeoutException or InvalidOperationException or OperationCanceledException)
        {
            // The server died under it: that is the point.
        }
    }

    private static void Check(string data, string code, IReadOnlyCollection<string> acknowledged, Dictionary<IdeaKey, int> tallies)
    {
        using var store = new SqliteEventStore(data);
        var log = store.Read("session/" + code, 0, default).Result.Events;
        Assert.Equal(Enumerable.Range(1, log.Count), log.Select(row => (int)row.Version));
        var commands = log.Where(row => row.Command is not null).Select(row => row.Command!).ToList();
        Assert.Equal(commands.Count, commands.Distinct().Count());
        var lost = acknowledged.Except(commands).ToList();
        Assert.True(lost.Count == 0, $"{lost.Count} of {acknowledged.Count} acknowledged commands are lost");
        Assert.True(acknowledged.Count > Kills * 20, $"Only {acknowledged.Count} were acknowledged: no storm");
        var hands = new Dictionary<(SeatId, IdeaKey), int>();
        foreach (var row in log)
        {
            var (key, change) = EventCodec.Read<Event>(row) switch
            {
                DotPlaced e => ((e.Seat, e.Idea), 1),
                DotTakenBack e => ((e.Seat, e.Idea), -1),
                _ => (default((SeatId, IdeaKey)?), 0),
            };
            if (key is { } dot)
            {
                hands[dot] = hands.GetValueOrDefault(dot) + change;
                Assert.InRange(hands.Where(hand => hand.Key.Item1 == dot.Item1).Sum(hand => hand.Value), 0, 7);
                Assert.True(hands[dot] >= 0);
            }
        }

        Assert.All(tallies, tally => Assert.Equal(hands.Where(hand => hand.Key.Item2 == tally.Key).Sum(hand => hand.Value), tally.Value));
    }
}
