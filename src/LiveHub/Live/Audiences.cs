using LiveHub.Domain;
using Microsoft.AspNetCore.SignalR;

namespace LiveHub.Live;

/// <summary>
/// A stream's phones and the views they hear. Events only mark what may look different; the views are made when
/// somebody is told, so that a hundred votes between two tellings are projected once.
/// </summary>
internal sealed class Audiences<TState, TEvent>(
    Views<TState, TEvent> views, TState state, long version, Action<Phone> caughtUp)
{
    private readonly Dictionary<Audience, Projection> _shared = [];
    private readonly Dictionary<Audience, OwnPart> _own = [];
    private readonly Dictionary<Audience, SharedViews> _served = [];
    private readonly HashSet<Phone> _phones = [];
    private readonly Touched _touched = new();
    private TState _state = state;
    private long _version = version;

    /// <summary>How many phones are connected.</summary>
    public int Count => _phones.Count;

    /// <summary>How many people are: a seat counts once, however many devices and tabs it has.</summary>
    public int Here => _own.Count;

    /// <summary>Marks what these events may have changed.</summary>
    public void Happened(TState state, IEnumerable<TEvent> events, long version)
    {
        (_state, _version) = (state, version);
        foreach (var happened in events)
        {
            _touched.Add(views.Touched(state, happened));
        }
    }

    /// <summary>Connects a phone; from now on it is told every change.</summary>
    /// <param name="since">The version of the shared view that it holds, if that can be built on.</param>
    public Welcome Add(Phone phone, long? since, string epoch, long now)
    {
        Refresh();
        _phones.Add(phone);
        RawPatch? own = null;
        if (phone.Own is { } audience)
        {
            if (!_own.TryGetValue(audience, out var part))
            {
                _own[audience] = part = new(Project(audience));
            }

            part.Phones++;
            phone.OwnAt = part.View.Version;
            own = new(part.View.Difference(0));
        }

        var (patch, snapshot, at) = Served(phone.Shared).Offer(since);
        phone.SharedAt = at;
        return new(epoch, _shared[phone.Shared].Version, now, patch is null ? null : new(patch), snapshot, own);
    }

    public void Remove(Phone phone)
    {
        if (!_phones.Remove(phone) || phone.Own is not { } audience)
        {
            return;
        }

        if (--_own[audience].Phones == 0)
        {
            _own.Remove(audience);
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
        var frames = 0;
        foreach (var phone in _phones)
        {
            frames += Tell(phone);
        }

        return frames;
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
        var frames = 0;
        foreach (var phone in _phones)
        {
            var shared = _shared[phone.Shared];
            var own = phone.Own is { } audience ? _own[audience].View : null;
            if (phone.SharedAt == shared.Version && (own is null || phone.OwnAt == own.Version))
            {
                var beat = Frame.Of("beat", new Beat(shared.Version, shared.Hash, own?.Version, own?.Hash));
                frames += phone.Tell(beat, caughtUp) ? 1 : 0;
            }
        }

        return frames;
    }

    /// <summary>Tells those who run the session who is here.</summary>
    public int TellCrowd(int turnedAway)
    {
        var frame = Frame.Of("crowd", new Crowd(Here, turnedAway));
        return _phones.Count(phone =>
            phone.Shared.Kind is AudienceKind.Stage or AudienceKind.Control && phone.Tell(frame, caughtUp));
    }

    public void SayBye(Bye bye)
    {
        var frame = Frame.Of("bye", bye);
        foreach (var phone in _phones)
        {
            phone.Tell(frame, caughtUp);
        }
    }

    /// <summary>The own part first: a phone should know an idea as its own before it sees it among all.</summary>
    private int Tell(Phone phone)
    {
        var frames = 0;
        if (phone.Own is { } audience && _own[audience].View is var own && phone.OwnAt < own.Version
            && phone.Tell(Frame.OfJson(Frame.Own, own.Difference(phone.OwnAt)), caughtUp))
        {
            phone.OwnAt = own.Version;
            frames++;
        }

        var shared = _shared[phone.Shared];
        if (phone.SharedAt < shared.Version
            && phone.Tell(Served(phone.Shared).FrameSince(phone.SharedAt), caughtUp))
        {
            phone.SharedAt = shared.Version;
            frames++;
        }

        return frames;
    }

    private SharedViews Served(Audience audience)
    {
        if (!_served.TryGetValue(audience, out var served))
        {
            _shared[audience] = Project(audience);
            _served[audience] = served = new(_shared[audience]);
        }

        return served;
    }

    private Projection Project(Audience audience)
    {
        var view = new Projection(audience, _version);
        Whole(view);
        return view;
    }

    /// <summary>Makes the views anew where something was touched.</summary>
    private void Refresh()
    {
        if (_touched.Everything)
        {
            foreach (var view in _shared.Values.Concat(_own.Values.Select(part => part.View)))
            {
                Whole(view);
            }
        }
        else
        {
            foreach (var view in _shared.Values)
            {
                Names(view, _touched.Shared);
            }

            RefreshOwn();
        }

        _touched.Clear();
    }

    private void RefreshOwn()
    {
        foreach (var (seat, names) in _touched.Own)
        {
            if (!_own.TryGetValue(Audience.Own(seat), out var part))
            {
                continue;
            }

            if (names.Contains(Touch.Whole))
            {
                Whole(part.View);
            }
            else
            {
                Names(part.View, names);
            }
        }

        if (_touched.Held.Count > 0)
        {
            foreach (var part in _own.Values)
            {
                Names(part.View, _touched.Held.Where(part.View.Holds));
            }
        }
    }

    private void Whole(Projection view) =>
        Names(view, views.Keys(_state, view.Audience).Union(view.Names).ToList());

    private void Names(Projection view, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            view.Set(name, views.Entity(_state, view.Audience, name), _version);
        }
    }
}
