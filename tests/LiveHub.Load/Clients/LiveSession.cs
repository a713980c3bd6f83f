using System.Globalization;
using System.Text;
using System.Text.Json;
using LiveHub.Load.Net;
using LiveHub.Load.Wire;

namespace LiveHub.Load.Clients;

/// <summary>One session with its facilitator screen and its phones.</summary>
internal sealed class LiveSession
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly HubAddress _address;

    private LiveSession(HubAddress address, SessionSecrets secrets)
    {
        (_address, Secrets) = (address, secrets);
        Control = new(address, new(secrets.Code, "control", secrets.Facilitator, false));
    }

    public SessionSecrets Secrets { get; }

    public string Code => Secrets.Code;

    public Client Control { get; }

    public List<Client> Phones { get; } = [];

    /// <summary>The key of the board, which is also its activity.</summary>
    public string Board => Activity("board");

    public string Ballot => Activity("ballot");

    /// <summary>The ideas voted on, by their place in the plans of the crowd.</summary>
    public string[] Ideas { get; private set; } = [];

    /// <summary>Makes a session with a board and a ballot, and opens its facilitator screen.</summary>
    public static Task<LiveSession> Create(HubAddress address) =>
        Create(address, """{"title":"Load","start":"ideaRound","language":"en"}""");

    /// <summary>Makes a session as wished, and opens its facilitator screen.</summary>
    /// <param name="wish">As JSON.</param>
    public static async Task<LiveSession> Create(HubAddress address, string wish)
    {
        var answer = await HttpLine.AskOnce(
            address.Loop, address.Server, address.Host, "/api/sessions", null, Encoding.UTF8.GetBytes(wish));
        if (answer.Status != 201)
        {
            throw new InvalidOperationException($"POST /api/sessions was answered {answer.Status}.");
        }

        var made = JsonElement.Parse(answer.Body);
        var session = new LiveSession(address, new(
            made.GetProperty("code").GetString()!, made.GetProperty("facilitator").GetString()!,
            made.GetProperty("stage").GetString()!));
        await session.Control.Connect();
        return session;
    }

    /// <summary>A phone that is not connected yet.</summary>
    /// <param name="forbidden">What must never be in its bytes.</param>
    /// <param name="via">Where it connects to, when not where the others do.</param>
    public Client NewPhone(byte[]? forbidden = null, HubAddress? via = null) =>
        new(via ?? _address, new(Code, "participants", Ask.Secret(), true)) { Forbidden = forbidden ?? [] };

    /// <summary>The facilitator's screen once more.</summary>
    public Client NewControl() => new(_address, Control.Identity);

    /// <summary>A host's screen of somebody who was made host of its room.</summary>
    public Client NewHost(Client phone, int room) => new(_address, phone.Identity with
    {
        Audience = "host",
        Joins = false,
        Room = room.ToString(CultureInfo.InvariantCulture),
    });

    public Client NewStage() => new(_address, new(Code, "stage", Secrets.Stage, false));

    /// <summary>Lets people in and waits until all are: not all at once, which is what another scenario
    /// measures.</summary>
    public async Task Admit(IEnumerable<Client> phones)
    {
        foreach (var few in phones.Chunk(25))
        {
            var entered = few.Select(phone => phone.Connect()).ToArray();
            if (!await _address.Loop.Until(() => entered.All(task => task.IsCompleted), Patience))
            {
                throw new InvalidOperationException("Not every phone was let in.");
            }

            await Task.WhenAll(entered);
            Phones.AddRange(few);
        }
    }

    /// <summary>Opens the board, and waits until all phones show it.</summary>
    public async Task OpenBoard()
    {
        await Direct(Commands.Go(Board));
        await Everywhere(phone => phone.Shared["now"]?.Value.GetProperty("kind").GetString() == "board");
    }

    /// <summary>The phones post these ideas in turn.</summary>
    public async Task Post(IReadOnlyList<string> texts)
    {
        var board = Board;
        var asks = texts.Select((text, i) =>
            Phones[i % Phones.Count].Outbox.Send(Commands.SendIdea(board, text), Loop.Now)).ToArray();
        await All(asks);
        Ideas = [.. asks.Select(ask => ask.Made!)];
    }

    /// <summary>Opens a vote and waits until all phones show it.</summary>
    /// <param name="live">nobody, stage or everyone.</param>
    public async Task OpenVoting(int dots, string live)
    {
        await Direct(Commands.OpenVoting(Ballot, dots, live));
        await Everywhere(phone => phone.Shared["now"]?.Value is { } now
            && now.GetProperty("kind").GetString() == "ballot" && now.GetProperty("phase").GetString() == "open");
    }

    /// <summary>The facilitator asks for something, and it is done.</summary>
    public async Task<Ask> Direct(Action<Utf8JsonWriter> command)
    {
        var ask = Control.Outbox.Send(command, Loop.Now);
        await All([ask]);
        return ask;
    }

    /// <summary>Waits until all these commands are stored.</summary>
    public async Task All(Ask[] asks)
    {
        await _address.Loop.Until(() => asks.All(ask => ask.IsAnswered), Patience);
        if (asks.FirstOrDefault(ask => !ask.IsAcked) is { } failed)
        {
            throw new InvalidOperationException($"A command of the preparation: {failed.Refused ?? "no answer"}.");
        }
    }

    public void Leave()
    {
        Control.Drop();
        Phones.ForEach(phone => phone.Drop());
    }

    private async Task Everywhere(Func<Client, bool> shows)
    {
        if (!await _address.Loop.Until(() => Phones.All(shows), Patience))
        {
            throw new InvalidOperationException("Not every phone came to show what the facilitator opened.");
        }
    }

    /// <summary>The keys of the agenda's steps, in order.</summary>
    public string[] Steps() => [.. Control.Shared.Keys("agenda").OrderBy(key => Step(key).GetProperty("at").GetInt32())];

    /// <summary>What kind of step this is.</summary>
    public string Kind(string step) => Step(step).GetProperty("plan").GetProperty("kind").GetString()!;

    /// <summary>How long this step is to take; 0 when it takes what it takes.</summary>
    public int Minutes(string step) => Step(step).GetProperty("plan").TryGetProperty("minutes", out var minutes) ? minutes.GetInt32() : 0;

    private JsonElement Step(string key) => Control.Shared[$"agenda/{key}"]!.Value;

    private string Activity(string kind) => Control.Shared.Keys("agenda").First(key => Kind(key) == kind);
}

/// <summary>What the maker of a session is told once.</summary>
internal sealed record SessionSecrets(string Code, string Facilitator, string Stage);
