using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using LiveHub.Access;
using LiveHub.Domain;
using LiveHub.Live;
using LiveHub.Store;

namespace LiveHub.Tests.Wire;

/// <summary>A phone, stage or facilitator as a program: it says hello, keeps its views, and asks.</summary>
public sealed class Client : IAsyncDisposable
{
    private readonly Lock _guard = new();
    private readonly HubWire _wire;
    private readonly Uri _address;
    private readonly List<(string Target, JsonElement Patch)> _early = [];
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _welcomed;

    private readonly int? _room;

    private Client(HubWire wire, Uri address, string code, string token, AudienceKind audience, int? room) =>
        (_wire, _address, Code, Token, Audience, _room) = (wire, address, code, token, audience, room);

    public string Code { get; }

    public string Token { get; }

    public AudienceKind Audience { get; }

    public ViewCopy Shared { get; } = new();

    public ViewCopy Own { get; } = new();

    public string Epoch { get; private set; } = "";

    public JsonElement? Crowd { get; private set; }

    /// <summary>Said when the server wants this client to go.</summary>
    public Bye? Bye { get; private set; }

    /// <summary>Beats that did not agree with what this client holds.</summary>
    public int WrongBeats { get; private set; }

    public int Beats { get; private set; }

    public string Everything => _wire.Everything;

    public HubWire Wire => _wire;

    public static async Task<Client> Connect(
        Uri address, string code, string token, AudienceKind audience, string? name = null, Client? before = null,
        int? room = null)
    {
        var wire = await HubWire.Open(address);
        var client = new Client(wire, address, code, token, audience, room);
        _ = client.Listen();
        await client.Hello(name, before);
        return client;
    }

    /// <summary>The same person on a fresh socket, with what it held.</summary>
    public Task<Client> Reconnect() => Connect(_address, Code, Token, Audience, before: this, room: _room);

    /// <summary>Asks for a change.</summary>
    public async Task<SendAnswer> Send(Command command, string? id = null)
    {
        var json = JsonSerializer.SerializeToElement(command, DomainJson.Options);
        var answer = await _wire.Call("send", id ?? Secrets.New(), json);
        return answer.Deserialize<SendAnswer>(DomainJson.Options)!;
    }

    /// <summary>Asks for a change that must be accepted.</summary>
    public async Task<SendAnswer> Do(Command command)
    {
        var answer = await Send(command);
        Assert.True(answer.Refused is null, $"{command} was refused: {answer.Refused}");
        return answer;
    }

    /// <summary>Waits until the views are as wished.</summary>
    public async Task Until(Func<Client, bool> wished, int seconds = 20)
    {
        var end = DateTime.UtcNow.AddSeconds(seconds);
        while (true)
        {
            Task changed;
            lock (_guard)
            {
                if (wished(this))
                {
                    return;
                }

                changed = _changed.Task;
            }

            var left = end - DateTime.UtcNow;
            if (left <= TimeSpan.Zero || await Task.WhenAny(changed, Task.Delay(left)) != changed)
            {
                throw new TimeoutException("Waited in vain. Shared view:\n" + Shared.Describe() + "\nOwn:\n" + Own.Describe());
            }
        }
    }

    /// <summary>Waits until this client has seen all that was stored up to a version that touched its view.</summary>
    public Task Until(string name, string value) =>
        Until(client => client.Shared.Values.TryGetValue(name, out var entity) && entity.GetRawText() == value);

    public T Entity<T>(string name) => Shared.Values[name].Deserialize<T>(DomainJson.Options)!;

    /// <summary>Keys of the agenda's steps, in order: a facilitator's view.</summary>
    public ActivityKey[] Steps() => [.. Values().Where(entity => entity.Key.StartsWith("agenda/", StringComparison.Ordinal))
        .OrderBy(entity => entity.Value.GetProperty("at").GetInt32()).Select(entity => new ActivityKey(entity.Key["agenda/".Length..]))];

    public IdeaKey[] Ideas() => [.. Values().Select(entity => entity.Key).Where(name => name.StartsWith("idea/", StringComparison.Ordinal))
        .Select(name => new IdeaKey(name["idea/".Length..])).Order()];

    public void Drop() => _wire.Drop();

    public ValueTask DisposeAsync() => _wire.DisposeAsync();

    private List<KeyValuePair<string, JsonElement>> Values()
    {
        lock (_guard)
        {
            return [.. Shared.Values];
        }
    }

    private async Task Hello(string? name, Client? before)
    {
        var hello = new HelloRequest(
            Code, Token, Audience, Audience == AudienceKind.Participants, name, before?.Epoch, before?.Shared.Have,
            _room?.ToString(CultureInfo.InvariantCulture) ?? before?.Shared.Place);
        var answer = await _wire.Call("hello", hello);
        if (!answer.TryGetProperty("welcome", out var welcome))
        {
            throw new InvalidOperationException("Refused: " + answer.GetRawText());
        }

        var snapshot = welcome.TryGetProperty("snapshot", out var number) ? await Fetch(number.GetInt64()) : (JsonElement?)null;
        lock (_guard)
        {
            Epoch = welcome.GetProperty("epoch").GetString()!;
            if (before is not null && snapshot is null)
            {
                Shared.Reset(before.Shared);
            }

            if (snapshot is { } whole)
            {
                Shared.Reset(
                    whole.GetProperty("v").GetInt64(), whole.GetProperty("s"),
                    welcome.TryGetProperty("place", out var place) ? place.GetString() : null);
            }
            else
            {
                Shared.Apply(welcome.GetProperty("patch"));
            }

            if (welcome.TryGetProperty("own", out var own))
            {
                Own.Apply(own);
            }

            _welcomed = true;
            _early.ForEach(early => Take(early.Target, early.Patch));
            Signal();
        }
    }

    private async Task<JsonElement> Fetch(long number)
    {
        using var http = new HttpClient { BaseAddress = _address };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        var json = await http.GetStringAsync($"/api/sessions/{Code}/snapshots/{Audience}/{number}?place={_room}");
        return JsonSerializer.Deserialize<JsonElement>(json);
    }

    private async Task Listen()
    {
        await foreach (var (target, argument) in _wire.Heard.ReadAllAsync())
        {
            lock (_guard)
            {
                if (_welcomed)
                {
                    Take(target, argument);
                }
                else
                {
                    _early.Add((target, argument));
                }

                Signal();
            }
        }
    }

    private void Take(string target, JsonElement argument)
    {
        switch (target)
        {
            case "patch":
                Shared.Apply(argument);
                break;
            case "own":
                Own.Apply(argument);
                break;
            case "crowd":
                Crowd = argument;
                break;
            case "bye":
                Bye = argument.Deserialize<Bye>(DomainJson.Options);
                break;
            case "beat":
                Beats++;
                WrongBeats += Agrees(argument) ? 0 : 1;
                break;
        }
    }

    private bool Agrees(JsonElement beat) =>
        beat.GetProperty("v").GetInt64() == Shared.Have && beat.GetProperty("h").GetUInt32() == Shared.Hash
        && (!beat.TryGetProperty("ov", out var own) || (own.GetInt64() == Own.Have && beat.GetProperty("oh").GetUInt32() == Own.Hash));

    private void Signal()
    {
        var changed = _changed;
        _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        changed.TrySetResult();
    }
}
