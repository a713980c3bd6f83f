using System.IO.Compression;
using LiveHub.Load.Net;
using LiveHub.Load.Wire;

namespace LiveHub.Load.Clients;

/// <summary>Who a client is to the server.</summary>
/// <param name="Code">The session.</param>
/// <param name="Audience">participants, stage or control.</param>
/// <param name="Token">Its capability.</param>
/// <param name="Joins">Whether it takes a seat when it has none.</param>
internal sealed record Identity(string Code, string Audience, string Token, bool Joins);

/// <summary>
/// One phone, big screen or facilitator screen, speaking docs/PROTOCOL.md as the browser does: it keeps a shared view
/// and an own part, comes back by itself when the line ends, and asks anew when it missed something. The one thing
/// that it leaves out is the wait before coming back.
/// </summary>
internal sealed class Client : IHubEars
{
    /// <summary>Before the next try when a line could not be had or ended by itself.</summary>
    private static readonly TimeSpan Again = TimeSpan.FromMilliseconds(100);

    private readonly HubAddress _address;
    private readonly List<HubMessage.Patched> _early = [];
    private HubLine? _line;
    private Counts _before;
    private TaskCompletionSource _usable = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private string? _epoch;
    private bool _greeting;
    private bool _fetching;

    public Client(HubAddress address, Identity identity)
    {
        _address = address;
        Identity = identity;
        Outbox = new(address.Loop);
    }

    public Identity Identity { get; }

    public View Shared { get; } = new();

    public View Own { get; } = new();

    public Outbox Outbox { get; }

    /// <summary>When it last came to hold everything that it should after connecting.</summary>
    public long UsableAt { get; private set; }

    /// <summary>Whether it holds everything that it should, as far as it knows.</summary>
    public bool IsUsable { get; private set; }

    /// <summary>Lines that ended without being asked to.</summary>
    public int Drops { get; private set; }

    /// <summary>Times that it missed something and said hello again.</summary>
    public int Heals { get; private set; }

    /// <summary>Beats that told another hash for the version that is held.</summary>
    public int BadBeats { get; private set; }

    /// <summary>Called when a patch was applied.</summary>
    public Action? Changed { get; set; }

    /// <summary>What must not be in anything that it receives.</summary>
    public byte[] Forbidden { get; set; } = [];

    public Counts Counts => _before + Counts.Of(_line);

    /// <summary>The socket, for those who look at the kernel's side of it or stop reading.</summary>
    public HubLine? Line => _line;

    /// <summary>Connects; the task ends when the client is usable.</summary>
    public Task Connect()
    {
        _line = new(_address, this) { Forbidden = Forbidden };
        _line.Open();
        return _usable.Task;
    }

    /// <summary>Loses the line at once.</summary>
    public void Drop()
    {
        _line?.Abort();
        Lost();
        if (_usable.Task.IsCompleted)
        {
            _usable = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    void IHubEars.LineOpened() => Hello();

    void IHubEars.LineEnded(string why)
    {
        Drops++;
        Lost();
        _address.Loop.After(Again, () =>
        {
            if (_line is null)
            {
                _ = Connect();
            }
        });
    }

    void IHubEars.LineHeard(HubMessage message)
    {
        switch (message)
        {
            case HubMessage.Patched patched when _greeting || (_fetching && !patched.Own):
                _early.Add(patched);
                break;
            case HubMessage.Patched patched:
                Apply(patched);
                break;
            case HubMessage.Beat beat when IsUsable:
                Check(beat);
                break;
        }
    }

    private void Hello()
    {
        _greeting = true;
        var have = Shared.Have;
        _line!.Invoke(
            "hello",
            json =>
            {
                json.WriteStartObject();
                json.WriteString("code", Identity.Code);
                json.WriteString("token", Identity.Token);
                json.WriteString("audience", Identity.Audience);
                if (Identity.Joins)
                {
                    json.WriteBoolean("join", true);
                }

                if (_epoch is not null && have > 0)
                {
                    json.WriteString("epoch", _epoch);
                    json.WriteNumber("version", have);
                }

                json.WriteEndObject();
            },
            Welcomed);
    }

    private void Welcomed(ReadOnlySpan<byte> json, string? error)
    {
        if (_line is null || _line.IsClosed)
        {
            return; // The end of the line is told separately.
        }

        if (error is not null)
        {
            _usable.TrySetException(new InvalidOperationException($"hello failed: {error}"));
            return;
        }

        var answer = WelcomeAnswer.Parse(json, _address.Heard);
        if (answer.RetryAfterMs is { } wait)
        {
            var line = _line;
            _address.Loop.After(TimeSpan.FromMilliseconds(wait), () => Unless(line, Hello));
        }
        else if (answer.Refused is { } code)
        {
            _usable.TrySetException(new InvalidOperationException($"hello was refused: {code}"));
        }
        else
        {
            Begin(answer);
        }
    }

    private void Begin(WelcomeAnswer welcome)
    {
        _greeting = false;
        _epoch = welcome.Epoch;
        if (welcome.Own is not null)
        {
            Own.Replace(welcome.Own, Loop.Now);
            _early.RemoveAll(early => early.Own && Own.Apply(early.Patch, Loop.Now));
        }

        if (welcome.Shared is { From: 0 } whole)
        {
            Shared.Replace(whole, Loop.Now);
        }
        else if (welcome.Shared is { } patch)
        {
            Shared.Apply(patch, Loop.Now);
        }

        if (welcome.Snapshot is { } number)
        {
            _ = Fetch(number);
        }
        else
        {
            Complete();
        }
    }

    private async Task Fetch(long number)
    {
        _fetching = true;
        var line = _line;
        var answer = await HttpExchange.Ask(
            _address.Loop, _address.Server, _address.Host,
            $"/api/sessions/{Identity.Code}/snapshots/{Identity.Audience}/{number}", Identity.Token);
        _before += new Counts(answer.Body.Length, 0, 0, 0);
        if (answer.Status != 200)
        {
            _usable.TrySetException(new InvalidOperationException($"the snapshot was answered {answer.Status}"));
            return;
        }

        Unless(line, () => Take(answer));
    }

    private void Take(HttpAnswer answer)
    {
        _fetching = false;
        var body = answer.Brotli ? Unpacked(answer.Body) : answer.Body;
        if (Forbidden.Length > 0 && body.AsSpan().IndexOf(Forbidden) >= 0)
        {
            _before += new Counts(0, 0, 0, 1);
        }

        Shared.Replace(_address.Heard.Patch(body), Loop.Now);
        Complete();
    }

    private void Complete()
    {
        var early = _early.ToArray();
        _early.Clear();
        Array.ForEach(early, Apply);
        IsUsable = true;
        UsableAt = Loop.Now;
        Outbox.Open(_line!);
        _usable.TrySetResult();
    }

    private void Apply(HubMessage.Patched patched)
    {
        if (!(patched.Own ? Own : Shared).Apply(patched.Patch, Loop.Now))
        {
            Heal();
        }

        Changed?.Invoke();
    }

    private void Check(HubMessage.Beat beat)
    {
        var differs = (beat.Version == Shared.Have && beat.Hash != Shared.Hash)
            || (beat.OwnVersion == Own.Have && beat.OwnHash != Own.Hash);
        if (differs)
        {
            BadBeats++;
            Shared.Clear();
        }

        if (differs || beat.Version > Shared.Have || beat.OwnVersion > Own.Have)
        {
            Heal();
        }
    }

    private void Heal()
    {
        if (!_greeting && !_fetching)
        {
            Heals++;
            Hello();
        }
    }

    private void Lost()
    {
        _before += Counts.Of(_line);
        _line = null;
        (_greeting, _fetching, IsUsable) = (false, false, false);
        _early.Clear();
        Outbox.Close();
    }

    private void Unless(HubLine? line, Action stillThere)
    {
        if (line is not null && line == _line && !line.IsClosed)
        {
            stillThere();
        }
    }

    private static byte[] Unpacked(byte[] body)
    {
        using var packed = new BrotliStream(new MemoryStream(body), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        packed.CopyTo(plain);
        return plain.ToArray();
    }
}
