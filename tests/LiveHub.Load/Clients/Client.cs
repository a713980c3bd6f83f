using LiveHub.Load.Net;
using LiveHub.Load.Wire;

namespace LiveHub.Load.Clients;

/// <summary>
/// One phone, big screen or facilitator screen, speaking docs/PROTOCOL.md as the browser does: it keeps a shared view
/// and an own part, comes back by itself when the line ends, and asks anew when it missed something.
/// </summary>
internal sealed class Client : IHubEars
{
    private readonly HubAddress _address;
    private readonly ClientViews _views = new();
    private readonly Silence _silence;
    private HubLine? _line;
    private Counts _before;
    private TaskCompletionSource _usable = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private string? _epoch;
    private bool _greeting;
    private bool _fetching;
    private bool _lineIsOpen;
    private int _attempt;

    public Client(HubAddress address, Identity identity)
    {
        (_address, Identity) = (address, identity);
        Outbox = new(address.Loop);
        _silence = new(address.Loop);
    }

    public Identity Identity { get; }
    public View Shared => _views.Shared;
    public View Own => _views.Own;

    public Outbox Outbox { get; }

    /// <summary>The node that it is or last was on, where nodes say so.</summary>
    public string? Node { get; private set; }

    /// <summary>Whether it has come in since it was last told to connect.</summary>
    public bool IsUsable => _usable.Task.IsCompletedSuccessfully;

    /// <summary>When it last came to hold everything that it should after connecting.</summary>
    public long UsableAt { get; private set; }

    /// <summary>Lines that ended without being asked to.</summary>
    public int Drops { get; private set; }

    /// <summary>Times that it missed something and said hello again.</summary>
    public int Heals { get; private set; }

    /// <summary>Beats that told another hash for the version that is held.</summary>
    public int BadBeats => _views.BadBeats;

    /// <summary>Called when a patch was applied.</summary>
    public Action? Changed { get; set; }

    /// <summary>Called when it has come to hold everything that it should.</summary>
    public Action? Returned { get; set; }

    /// <summary>What must not be in anything that it receives.</summary>
    public byte[] Forbidden { get; init; } = [];

    /// <summary>Where it stands, for a message about what is wrong with it.</summary>
    public string Condition => (_line is null ? "away" : _greeting || _fetching ? "asking" : "live") + $", {Drops} drops, {Heals} heals";

    public Counts Counts => _before + Counts.Of(_line);

    /// <summary>The socket, for those who look at the kernel's side of it or stop reading.</summary>
    public HubLine? Line => _line;

    /// <summary>Connects; the task ends when the client is usable.</summary>
    public Task Connect()
    {
        var line = _line = new(_address, this) { Forbidden = Forbidden };
        _lineIsOpen = false;
        _line.Open();
        _address.Loop.After(Patience.Opening, () => IfStillOn(line, () => ComeAgainUnless(_lineIsOpen)));
        _silence.Watch(line, () => IfStillOn(line, () => ComeAgainUnless(false)));
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

    void IHubEars.LineOpened()
    {
        _lineIsOpen = true;
        Hello();
    }

    void IHubEars.LineEnded(string why)
    {
        Drops++;
        Lost();
        _address.Loop.After(Patience.BeforeTry(_attempt++), () =>
        {
            if (_line is null)
            {
                _ = Connect();
            }
        });
    }

    void IHubEars.LineHeard(HubMessage message)
    {
        _silence.Broken();
        switch (message)
        {
            case HubMessage.Patched patched when _greeting || (_fetching && !patched.Own):
                _views.Keep(patched);
                break;
            case HubMessage.Patched patched:
                HealUnless(_views.Apply(patched));
                Changed?.Invoke();
                break;
            case HubMessage.Beat beat when !_greeting && !_fetching:
                HealUnless(_views.Check(beat));
                break;
        }
    }

    private void Hello()
    {
        _greeting = true;
        _line!.Invoke("hello", json => Identity.WriteHello(json, _epoch, Shared.Have, Shared.Place), Welcomed);
    }

    private void Welcomed(ReadOnlySpan<byte> json, string? error)
    {
        if (_line is null || _line.IsClosed)
        {
            return; // The end of the line is told separately.
        }

        if (error is not null)
        {
            ComeAgainUnless(_usable.TrySetException(new InvalidOperationException($"hello failed: {error}")));
            return;
        }

        var answer = WelcomeAnswer.Parse(json, _address.Heard);
        if (answer.RetryAfterMs is { } wait)
        {
            var line = _line;
            _address.Loop.After(TimeSpan.FromMilliseconds(wait), () => IfStillOn(line, Hello));
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
        _views.Begin(welcome);
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
        try
        {
            var snapshot = await FetchedSnapshot.Fetch(_address, Identity, number);
            var leaks = Forbidden.Length > 0 && snapshot.Json.AsSpan().IndexOf(Forbidden) >= 0 ? 1 : 0;
            _before += new Counts(snapshot.Bytes, 0, 0, leaks);
            IfStillOn(line, () =>
            {
                _fetching = false;
                _views.Take(_address.Heard.Patch(snapshot.Json));
                Complete();
            });
        }
        catch (Exception failed) when (failed is InvalidOperationException or IOException)
        {
            var first = _usable.TrySetException(failed);
            IfStillOn(line, () => ComeAgainUnless(first));
        }
    }

    private void Complete()
    {
        HealUnless(_views.ApplyKept());
        (UsableAt, Node) = (Loop.Now, _line!.Node);
        _attempt = 0;
        Outbox.Open(_line);
        _usable.TrySetResult();
        Returned?.Invoke();
    }

    private void HealUnless(bool right)
    {
        if (!right && !_greeting && !_fetching)
        {
            Heals++;
            Hello();
        }
    }

    /// <summary>Gives the line up for another, as a browser does with one that leads nowhere. Whoever waits for a first
    /// connection is told instead.</summary>
    private void ComeAgainUnless(bool told)
    {
        if (!told)
        {
            _line!.Abort();
            ((IHubEars)this).LineEnded("it led nowhere");
        }
    }

    private void Lost()
    {
        _before += Counts.Of(_line);
        _line = null;
        (_greeting, _fetching) = (false, false);
        _views.ForgetKept();
        Outbox.Close();
    }

    private void IfStillOn(HubLine? line, Action act)
    {
        if (line is not null && line == _line && !line.IsClosed)
        {
            act();
        }
    }
}
