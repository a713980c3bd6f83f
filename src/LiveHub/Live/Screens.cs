using LiveHub.Domain;

namespace LiveHub.Live;

/// <summary>A stream's outward side: who looks, and when they are told. Touched by the actor's turns only.</summary>
internal sealed class Screens<TState, TEvent>(
    Views<TState, TEvent> views, string stream, TState state, long version, Node node, Flusher flusher,
    Action<Phone> caughtUp)
{
    /// <summary>Says, among the hashes of seats that nodes tell each other, that there is a big screen.</summary>
    private const uint BigScreen = 0;

    private readonly Audiences<TState, TEvent> _audiences = new(views, state, version, caughtUp);
    private HashSet<uint> _told = [];
    private int _people;
    private int _turnedAway;

    /// <summary>Phones connected to this node.</summary>
    public int Count => _audiences.Count;

    /// <summary>Phones on all nodes, about: they all add to the log.</summary>
    public int People => Math.Max(_people, _audiences.Count);

    public void Happened(TState state, IReadOnlyList<TEvent> events, long version)
    {
        if (_audiences.Happened(state, events, version))
        {
            flusher.CrowdChanged(); // Hosts hear who of their rooms is here.
        }

        flusher.Changed(_audiences.Count);
    }

    public Welcome Join(Phone phone, Held? holds, bool stay)
    {
        var welcome = _audiences.Add(phone, holds, node.Store.Epoch, node.Time.GetUtcNow().ToUnixTimeMilliseconds());
        node.Measures.Welcomed(welcome.Snapshot is not null ? "snapshot" : welcome.Patch is null ? "nothing" : "patch");
        if (!stay)
        {
            _audiences.Remove(phone);
        }

        flusher.Changed(_audiences.Count); // A snapshot made a moment ago may lack what came since.
        flusher.CrowdChanged();
        return welcome;
    }

    public void Listen(Phone phone, Held holds, long own)
    {
        var before = _audiences.Count;
        flusher.Sent(_audiences.Ask(phone, holds, own));
        if (_audiences.Count > before)
        {
            flusher.CrowdChanged();
        }
    }

    public void Leave(Phone phone)
    {
        _audiences.Remove(phone);
        flusher.CrowdChanged();
    }

    public void CaughtUp(Phone phone) => flusher.Sent(_audiences.CatchUp(phone));

    public SnapshotBytes Fetch(Audience audience, long number) => _audiences.Snapshot(audience, number);

    public void Flush()
    {
        flusher.Flushing();
        var began = node.Time.GetTimestamp();
        var frames = _audiences.Flush();
        node.Measures.Told(frames, node.Time.GetElapsedTime(began));
        flusher.Flushed(frames);
    }

    public void Beat() => flusher.Sent(_audiences.Beat());

    /// <summary>Tells the other nodes who is here, and those who run the session who is anywhere.</summary>
    public void Crowd()
    {
        HashSet<uint> here = [.. _audiences.Seats.Select(seat => ViewHash.OfText(seat.Value)), .. _audiences.HasStage ? [BigScreen] : Array.Empty<uint>()];
        if (!here.SetEquals(_told))
        {
            node.Bus.Present(stream, here);
            _told = [.. here];
        }

        here.UnionWith(node.Bus.Elsewhere(stream));
        var stage = here.Remove(BigScreen);
        _people = here.Count;
        flusher.Sent(_audiences.TellCrowd(
            new(here.Count, Volatile.Read(ref _turnedAway), stage), seat => here.Contains(ViewHash.OfText(seat.Value))));
    }

    public void SayBye(Bye bye) => _audiences.SayBye(bye);

    /// <summary>There is nothing to look at any more: the next hello tells why.</summary>
    public void End()
    {
        _audiences.SayBye(new(ByeReason.Revoked, 0));
        _audiences.Close(node.Time);
    }

    /// <summary>Somebody could not be given a seat; those who run the session are told how often. From any thread.</summary>
    public void TurnAway()
    {
        Interlocked.Increment(ref _turnedAway);
        flusher.CrowdChanged();
    }
}
