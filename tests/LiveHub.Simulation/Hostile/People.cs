using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using LiveHub.Access;

namespace LiveHub.Simulation.Hostile;

/// <summary>An ordinary session: a facilitator, and people who vote at an easy pace, each on a socket of its own.</summary>
internal sealed class People : IAsyncDisposable
{
    private const int Count = 50;
    private const int Ideas = 12;

    /// <summary>From one tap to the next, of one person, in milliseconds; about.</summary>
    private const int Pace = 500;

    private readonly List<HubClient> _phones = [];
    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _guard = new();
    private readonly Uri _address;
    private List<double> _took = [];
    private Task _voting = Task.CompletedTask;

    private People(Uri address, string code, HubClient facilitator) => (_address, Code, Facilitator) = (address, code, facilitator);

    public Uri Address => _address;

    public string Code { get; }

    public HubClient Facilitator { get; }

    /// <summary>Makes the session, opens a vote with live results, and lets people in.</summary>
    public static async Task<(People People, Place Place)> Gather(Uri address)
    {
        var (code, control, stage) = await Session(address);
        var (_, foreignControl, foreignStage) = await Session(address);
        var people = new People(address, code, await HubClient.Connect(address, code, control, "control"));
        var steps = people.Facilitator.Keys("agenda/");
        await people.Facilitator.Send($"{{\"kind\":\"go\",\"to\":\"{steps[0]}\"}}");
        for (var i = 0; i < Count; i++)
        {
            people._phones.Add(await HubClient.Connect(address, code, Secrets.New(), "participants"));
        }

        for (var i = 0; i < Ideas; i++)
        {
            await people._phones[i].Send($"{{\"kind\":\"sendIdea\",\"board\":\"{steps[0]}\",\"text\":\"Idea {i}\"}}");
        }

        await people.Facilitator.Send($"{{\"kind\":\"openVoting\",\"ballot\":\"{steps[1]}\",\"dots\":7,\"perIdea\":7,\"live\":\"everyone\"}}");
        var seats = new List<string>();
        for (var i = 0; i < 32; i++)
        {
            seats.Add(Secrets.New());
            using var seat = await HubClient.Connect(address, code, seats[^1], "participants");
        }

        using var fresh = await HubClient.Connect(address, code, control, "control");
        return (people, new(address, code, stage, seats, [foreignControl, foreignStage, .. Enumerable.Range(0, 8).Select(_ => Secrets.New())],
            steps[0], steps[1], fresh.Keys("idea/")));
    }

    /// <summary>From here on everybody votes.</summary>
    public void Vote(Place place) => _voting = Task.WhenAll(_phones.Select((phone, i) => Vote(phone, place, new(i))));

    /// <summary>The slowest acknowledgement but one percent, in milliseconds, since the last time this was asked.</summary>
    public double P99()
    {
        lock (_guard)
        {
            var took = _took.Order().ToList();
            _took = [];
            return took.Count == 0 ? 0 : took[(int)(took.Count * 0.99)];
        }
    }

    /// <summary>Lets all come to rest, and compares each with a fresh one.</summary>
    /// <returns>How many do not hold what a fresh one holds, or were harmed on the way.</returns>
    public async Task<int> Wrong()
    {
        await _stop.CancelAsync();
        await _voting;
        var wrong = 0;
        foreach (var phone in _phones.Append(Facilitator))
        {
            using var fresh = await HubClient.Connect(_address, Code, phone.Token, phone.Audience);
            wrong += await Agrees(phone, fresh) && !phone.Harmed ? 0 : 1;
        }

        return wrong;
    }

    public ValueTask DisposeAsync()
    {
        _phones.ForEach(phone => phone.Dispose());
        Facilitator.Dispose();
        _stop.Dispose();
        return ValueTask.CompletedTask;
    }

    private static async Task<(string Code, string Facilitator, string Stage)> Session(Uri address)
    {
        using var http = new HttpClient { BaseAddress = address };
        var made = await http.PostAsJsonAsync("/api/sessions", new { title = "An ordinary day", start = "ideaRound", language = "en" });
        var json = await made.Content.ReadFromJsonAsync<JsonElement>();
        return (json.GetProperty("code").GetString()!, json.GetProperty("facilitator").GetString()!, json.GetProperty("stage").GetString()!);
    }

    /// <summary>The last patch may still be on its way.</summary>
    private static async Task<bool> Agrees(HubClient phone, HubClient fresh)
    {
        for (var i = 0; i < 100; i++)
        {
            if (phone.Describe() == fresh.Describe())
            {
                return true;
            }

            await Task.Delay(50);
        }

        return false;
    }

    private async Task Vote(HubClient phone, Place place, Random dice)
    {
        var mine = new Stack<string>();
        while (!_stop.IsCancellationRequested)
        {
            await Task.Delay(dice.Next(Pace / 2, Pace * 3 / 2), _stop.Token).ContinueWith(_ => { }, TaskScheduler.Default);
            var place7 = mine.Count < 7 && (mine.Count == 0 || dice.Next(2) == 0);
            var idea = place7 ? place.Ideas[dice.Next(place.Ideas.Count)] : mine.Pop();
            var watch = Stopwatch.StartNew();
            var answer = await phone.Send($"{{\"kind\":\"{(place7 ? "placeDot" : "takeBackDot")}\",\"ballot\":\"{place.Ballot}\",\"idea\":\"{idea}\"}}");
            if (place7 && answer.TryGetProperty("version", out _))
            {
                mine.Push(idea);
            }

            lock (_guard)
            {
                _took.Add(watch.Elapsed.TotalMilliseconds);
            }
        }
    }
}
