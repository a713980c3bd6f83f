using LiveHub.Domain;

namespace LiveHub.Live;

/// <summary>A stream's phones, and what each is told of its views.</summary>
internal sealed class Audiences<TState, TEvent>(
    Views<TState, TEvent> views, TState state, long version, Action<Phone> caughtUp)
{
    private readonly Projections<TState, TEvent> _views = new(views, state, version);
    private readonly Dictionary<Audience, SharedViews> _served = [];
    private readonly Dictionary<Audience, int> _looking = [];
    private readonly HashSet<Phone> _phones = [];

    /// <summary>How many phones are connected.</summary>
    public int Count => _phones.Count;

    /// <summary>Who is here: a seat counts once, however many devices and tabs it has.</summary>
    public IEnumerable<SeatId> Seats => _looking.Keys.Select(own => new SeatId(own.Key));

    public void Happened(TState state, IEnumerable<TEvent> events, long version) =>
        _views.Happened(state, events, version);

    /// <summary>Connects a phone; from now on it is told every change.</summary>
    /// <param name="since">The version of the shared view that it holds, if that can be built on.</param>
    public Welcome Add(Phone phone, long? since, string epoch, long now)
    {
        Enter(phone);
        RawPatch? own = null;
        if (phone.Own is { } audience)
        {
            var view = _views.Of(audience);
            phone.OwnAt = view.Version;
            own = new(view.Difference(0));
        }

        var shared = _views.Of(phone.Shared);
        var (patch, snapshot, at) = Served(phone.Shared).Offer(since, held => _views.Knows(shared, held));
        phone.SharedAt = at;
        return new(epoch, shared.Version, now, patch is null ? null : new(patch), snapshot, own);
    }

    /// <summary>A phone asks what is new since these versions of its views.</summary>
    /// <returns>How many messages there were; without any, it is told the next.</returns>
    public int Ask(Phone phone, long since, long own)
    {
        Enter(phone);
        (phone.SharedAt, phone.OwnAt) = (since, own);
        return Tell(phone);
    }

    public void Remove(Phone phone)
    {
        if (_phones.Remove(phone) && phone.Own is { } audience && --_looking[audience] == 0)
        {
            _looking.Remove(audience);
            _views.Forget(audience);
        }
    }

    /// <summary>A shared view as bytes: that version if it is at hand, else the newest.</summary>
    public SnapshotBytes Snapshot(Audience audience, long number)
    {
        _views.Refresh();
        return Served(audience).Snapshot(number);
    }

    /// <summary>Tells every phone that can listen what is new to it.</summary>
    /// <returns>How many frames went out.</returns>
    public int Flush()
    {
        _views.Refresh();
        return _phones.Sum(Tell);
    }

    /// <summary>A phone can listen again: it is told the newest state.</summary>
    public int CatchUp(Phone phone)
    {
        phone.CaughtUp();
        if (!_phones.Contains(phone))
        {
            return 0;
        }

        _views.Refresh();
        return Tell(phone);
    }

    /// <summary>Tells every phone that is up to date what it should have.</summary>
    public int Beat()
    {
        _views.Refresh();
        return _phones.Sum(phone =>
        {
            var shared = _views.Of(phone.Shared);
            var own = phone.Own is { } audience ? _views.Of(audience) : null;
            return phone.SharedAt >= shared.Version && (own is null || phone.OwnAt >= own.Version)
                ? Tell(phone, Frame.Of("beat", new Beat(shared.Version, shared.Hash, own?.Version, own?.Hash)))
                : 0;
        });
    }

    /// <summary>Tells those who run the session who is here.</summary>
    public int TellCrowd(Crowd crowd)
    {
        var frame = Frame.Of("crowd", crowd);
        return _phones.Where(phone => phone.Shared.Kind is AudienceKind.Stage or AudienceKind.Beside or AudienceKind.Control)
            .Sum(phone => Tell(phone, frame));
    }

    public int SayBye(Bye bye)
    {
        var frame = Frame.Of("bye", bye);
        return _phones.Sum(phone => Tell(phone, frame));
    }

    private void Enter(Phone phone)
    {
        _views.Refresh();
        if (_phones.Add(phone) && phone.Own is { } audience)
        {
            _looking[audience] = _looking.GetValueOrDefault(audience) + 1;
        }
    }

    private int Tell(Phone phone, Frame frame)
    {
        var told = phone.Tell(frame, caughtUp);
        phone.Told();
        return told ? 1 : 0;
    }

    /// <summary>The own part first: a phone should know an idea as its own before it sees it among all.</summary>
    private int Tell(Phone phone)
    {
        var frames = 0;
        if (phone.Own is { } audience && _views.Of(audience) is var own && phone.OwnAt < own.Version
            && phone.Tell(Frame.OfJson(Frame.Own, own.Difference(Base(own, phone.OwnAt))), caughtUp))
        {
            phone.OwnAt = own.Version;
            frames++;
        }

        var shared = _views.Of(phone.Shared);
        if (phone.SharedAt < shared.Version
            && phone.Tell(Served(phone.Shared).FrameSince(Base(shared, phone.SharedAt)), caughtUp))
        {
            phone.SharedAt = shared.Version;
            frames++;
        }

        phone.Told();
        return frames;
    }

    /// <summary>Whoever is too far behind is given everything anew.</summary>
    private long Base(Projection view, long at) => _views.Knows(view, at) ? at : 0;

    private SharedViews Served(Audience audience)
    {
        if (!_served.TryGetValue(audience, out var served))
        {
            _served[audience] = served = new(_views.Of(audience));
        }

        return served;
    }
}
