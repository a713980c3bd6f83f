using System.Diagnostics.Metrics;

namespace LiveHub.Live;

/// <summary>What can be seen of this node from outside: the instruments behind /metrics. No sessions, people or texts.</summary>
internal sealed class Measures
{
    public const string Meter = "LiveHub";

    private readonly Counter<long> _commands;
    private readonly Counter<long> _appends;
    private readonly Histogram<double> _appendTook;
    private readonly Histogram<double> _tickTook;
    private readonly Counter<long> _patchBytes;
    private readonly Counter<long> _frames;
    private readonly UpDownCounter<long> _slow;
    private readonly Counter<long> _hellos;
    private readonly Histogram<double> _busLag;

    public Measures(IMeterFactory factory)
    {
        Instruments = factory.Create(Meter);
        _commands = Instruments.CreateCounter<long>("livehub_commands", null, "Commands, by kind and outcome");
        _appends = Instruments.CreateCounter<long>("livehub_appends", null, "Appends to the store, by outcome");
        _appendTook = Instruments.CreateHistogram<double>("livehub_append", "s", "How long an append took");
        _tickTook = Instruments.CreateHistogram<double>("livehub_tick", "s", "How long it took to tell all phones of a session");
        _patchBytes = Instruments.CreateCounter<long>("livehub_patch", "By", "Bytes of patches and beats given to sockets");
        _frames = Instruments.CreateCounter<long>("livehub_frames", null, "Messages given to sockets");
        _hellos = Instruments.CreateCounter<long>("livehub_hellos", null, "Hellos, by what they were given");
        _slow = Instruments.CreateUpDownCounter<long>(
            "livehub_slow_connections", null, "Sockets that do not take what was written to them");
        _busLag = Instruments.CreateHistogram<double>("livehub_bus_lag", "s", "From this node through Redis back to it");
    }

    /// <summary>Where those who know a quantity hang it up.</summary>
    public Meter Instruments { get; }

    /// <summary>Why nothing can be saved, in words; null while it can, as far as the last attempts told.</summary>
    public string? NothingSaved { get; set; }

    public void Answered(string kind, string outcome) =>
        _commands.Add(1, new("kind", kind), new KeyValuePair<string, object?>("outcome", outcome));

    public void Appended(Appended outcome, TimeSpan took)
    {
        var word = outcome switch
        {
            Live.Appended.Stored => "stored",
            Live.Appended.Clashed => "clashed",
            Live.Appended.Gone => "gone",
            _ => "failed",
        };
        _appends.Add(1, new KeyValuePair<string, object?>("outcome", word));
        _appendTook.Record(took.TotalSeconds);
    }

    public void Told(int frames, TimeSpan took)
    {
        _frames.Add(frames);
        _tickTook.Record(took.TotalSeconds);
    }

    public void Gave(int bytes) => _patchBytes.Add(bytes);

    /// <summary>A socket stopped taking, or took again, what was written to it.</summary>
    public void Slow(int change) => _slow.Add(change);

    /// <param name="given">patch, snapshot or nothing: what the one who said hello lacked.</param>
    public void Welcomed(string given) => _hellos.Add(1, new KeyValuePair<string, object?>("given", given));

    public void BusTook(TimeSpan lag) => _busLag.Record(lag.TotalSeconds);
}
