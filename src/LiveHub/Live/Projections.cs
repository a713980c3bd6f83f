using LiveHub.Domain;

namespace LiveHub.Live;

/// <summary>All views of a stream that somebody looks at. Events only mark what may look different; the views are made
/// when somebody is told, so that a hundred votes between two tellings are projected once.</summary>
internal sealed class Projections<TState, TEvent>(Views<TState, TEvent> views, TState state, long version)
{
    private readonly Dictionary<Audience, Projection> _shared = [];
    private readonly Dictionary<Audience, Projection> _own = [];
    private readonly Touched _touched = new();
    private readonly RecentVersions _madeAt = new(version);
    private TState _state = state;

    /// <summary>The stream's version up to which a refreshed view is made.</summary>
    public long Version { get; private set; } = version;

    /// <summary>Marks what these events may have changed.</summary>
    /// <returns>Whether somebody may be in another place now.</returns>
    public bool Happened(TState state, IEnumerable<TEvent> events, long version)
    {
        (_state, Version) = (state, version);
        foreach (var happened in events)
        {
            _touched.Add(views.Touched(state, happened));
        }

        return _touched.Moves;
    }

    /// <summary>The view of an audience; made when nobody has looked at it before.</summary>
    public Projection Of(Audience audience)
    {
        var kind = audience.Kind == AudienceKind.Own ? _own : _shared;
        if (!kind.TryGetValue(audience, out var view))
        {
            kind[audience] = view = new(audience, Version);
            Whole(view);
        }

        return view;
    }

    public void Forget(Audience audience) => (audience.Kind == AudienceKind.Own ? _own : _shared).Remove(audience);

    /// <summary>The people of whom an audience is told one by one whether they are connected.</summary>
    public IEnumerable<(int Number, SeatId Seat)> Known(Audience audience) => views.Known(_state, audience);

    /// <summary>The shared audience that somebody is now, who asked for this kind and place; null when it may be none.</summary>
    public Audience? LooksAt(Who who, Audience asked) => views.Looks(_state, who, asked.Kind, asked.Key);

    /// <summary>Makes the views anew where something was touched.</summary>
    /// <returns>Whether somebody may look at another place now.</returns>
    public bool Refresh()
    {
        var moves = _touched.Moves;
        if (_touched.Everything)
        {
            foreach (var view in _shared.Values.Concat(_own.Values))
            {
                Whole(view);
            }
        }
        else
        {
            foreach (var view in _shared.Values)
            {
                Names(view, _touched.Shared);
                foreach (var (place, names) in _touched.There.Where(there => view.Audience.MayLookAt(there.Key)))
                {
                    Names(view, names);
                }
            }

            RefreshOwn();
        }

        _touched.Clear();
        _madeAt.Add(Version);
        return moves;
    }

    /// <summary>Whether a client with this version can be given a difference: only when this node made the view there too.
    /// Between two of its versions something may have changed and changed back, or come and gone, unseen here, and
    /// a client of another node holds it.</summary>
    public bool Knows(Projection view, long since) =>
        since >= view.Floor && (since == view.Version || since == view.Before || _madeAt.Contains(since));

    private void RefreshOwn()
    {
        foreach (var (seat, names) in _touched.Own)
        {
            if (!_own.TryGetValue(Audience.Own(seat), out var view))
            {
                continue;
            }

            if (names.Contains(Touch.Whole))
            {
                Whole(view);
            }
            else
            {
                Names(view, names);
            }
        }

        if (_touched.Held.Count > 0)
        {
            foreach (var view in _own.Values)
            {
                Names(view, _touched.Held.Where(view.Holds));
            }
        }
    }

    private void Whole(Projection view) =>
        Names(view, views.Keys(_state, view.Audience).Union(view.Names).ToList());

    private void Names(Projection view, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            view.Set(name, views.Entity(_state, view.Audience, name), Version);
        }
    }
}
