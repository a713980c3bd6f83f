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

    public bool HasStage => _phones.Any(phone => phone.Shared.Kind == AudienceKind.Stage && !phone.IsSmall);

    /// <returns>Whether somebody may be in another place now.</returns>
    public bool Happened(TState state, IEnumerable<TEvent> events, long version) =>
        _views.Happened(state, events, version);

    /// <summary>Connects a phone; from now on it is told every change.</summary>
    /// <param name="held">The place and version of the shared view that it holds, if that can be built on.</param>
    public Welcome Add(Phone phone, Held? held, string epoch, long now)
    {
        if (!Enter(phone))
        {
            SayGoodbye(phone);
            return new(epoch, _views.Version, now);
        }

        var since = held is { } holds && holds.Place == phone.Shared.Key ? holds.Version : (long?)null;
        RawPatch? own = null;
        if (phone.Own is { } audience)
        {
            var view = _views.Of(audience);
            phone.OwnAt = view.Version;
            own = new(view.Difference(0));
        }

        var shared = _views.Of(phone.Shared);
        var (patch, snapshot, version) = Served(phone.Shared).Offer(since, at => _views.Knows(shared, at));
        phone.SharedAt = version;
        return new(epoch, shared.Version, now, patch is null ? null : new(patch), snapshot, own, shared.Place);
    }

    /// <summary>A phone asks what is new since these versions of its views.</summary>
    /// <param name="held">The shared view that it holds.</param>
    /// <returns>How many messages there were; without any, it is told the next.</returns>
    public int Ask(Phone phone, Held held, long own)
    {
        if (!Enter(phone))
        {
            SayGoodbye(phone);
            return 0;
        }

        (phone.SharedAt, phone.OwnAt) = (held.Place == phone.Shared.Key ? held.Version : Phone.Elsewhere, own);
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
        Refresh();
        return Served(audience).Snapshot(number);
    }

    /// <summary>Tells every phone that can listen what is new to it.</summary>
    /// <returns>How many frames went out.</returns>
    public int Flush()
    {
        Refresh();
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

        Refresh();
        return Tell(phone);
    }

    /// <summary>Tells every phone that is up to date what it should have.</summary>
    public int Beat()
    {
        Refresh();
        return _phones.Sum(phone =>
        {
            var shared = _views.Of(phone.Shared);
            var own = phone.Own is { } audience ? _views.Of(audience) : null;
            return phone.SharedAt >= shared.Version && (own is null || phone.OwnAt >= own.Version)
                ? Tell(phone, Frame.Of("beat", new Beat(shared.Version, shared.Hash, own?.Version, own?.Hash)))
                : 0;
        });
    }

    /// <summary>Tells those who run the session who is here, and the host of a room who of its people is.</summary>
    public int TellCrowd(Crowd crowd, Func<SeatId, bool> isHere)
    {
        Refresh(); // Whose right was taken away is told no more.
        var frame = Frame.Of("crowd", crowd);
        return _phones.Sum(phone => phone.Shared.Kind switch
        {
            AudienceKind.Stage or AudienceKind.Beside or AudienceKind.Control => Tell(phone, frame),
            AudienceKind.Host when _views.Known(phone.Shared).ToLookup(one => isHere(one.Seat), one => one.Number) is { Count: > 0 } people =>
                Tell(phone, Frame.Of("crowd", new Crowd(people[true].Count(), 0, Away: [.. people[false]]))),
            _ => 0,
        });
    }

    public int SayBye(Bye bye)
    {
        var frame = Frame.Of("bye", bye);
        return _phones.Sum(phone => Tell(phone, frame));
    }

    /// <summary>Nobody of them is to stay.</summary>
    public void Close(TimeProvider time) => _phones.ToList().ForEach(phone => phone.Close(time));

    /// <returns>False when it may not look any more: since it was let in its right was taken away.</returns>
    private bool Enter(Phone phone)
    {
        Refresh();
        if (_views.LooksAt(phone.Who, phone.Shared) is not { } audience)
        {
            return false;
        }

        if (audience != phone.Shared)
        {
            phone.LookAt(audience);
        }

        if (_phones.Add(phone) && phone.Own is { } own)
        {
            _looking[own] = _looking.GetValueOrDefault(own) + 1;
        }

        return true;
    }

    private void Refresh()
    {
        if (_views.Refresh())
        {
            Move();
        }
    }

    /// <summary>Whoever is in another place now looks at that; who may not look any more is told, once.</summary>
    private void Move()
    {
        foreach (var phone in _phones.ToList())
        {
            var now = _views.LooksAt(phone.Who, phone.Shared);
            if (now is null)
            {
                SayGoodbye(phone);
                Remove(phone);
            }
            else if (now != phone.Shared)
            {
                phone.LookAt(now.Value);
            }
        }

        // A room that nobody looks at costs nothing, and is made anew when somebody comes.
        var seen = _phones.Select(phone => phone.Shared).ToHashSet();
        foreach (var left in _served.Keys.Where(audience => audience.Key != PlaceKey.Plenary.Value && !seen.Contains(audience)).ToList())
        {
            _served.Remove(left);
            _views.Forget(left);
        }
    }

    private void SayGoodbye(Phone phone) => Tell(phone, Frame.Of("bye", new Bye(ByeReason.Revoked, 0)));

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
        if (phone.SharedAt == Phone.Elsewhere)
        {
            if (phone.Tell(Served(phone.Shared).FrameAt(_views.Version), caughtUp))
            {
                phone.SharedAt = shared.Version; // From where all of that place are told what comes next.
                frames++;
            }
        }
        else if (phone.SharedAt < shared.Version
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
