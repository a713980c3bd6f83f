namespace LiveHub.Store;

/// <summary>Who made which stream, and in which browsers the passphrase was said. What is kept is durable when the call returns.</summary>
public interface IMakerStore
{
    /// <summary>Keeps who made a stream; nothing when it has a maker already.</summary>
    /// <param name="maker">A fingerprint.</param>
    /// <param name="at">Unix milliseconds.</param>
    Task KeepMaker(string stream, string maker, long at);

    /// <summary>Whether this maker made that stream.</summary>
    Task<bool> HasMade(string maker, string stream, CancellationToken stop);

    /// <summary>The newest streams of a maker, the newest first, each with those of its events by which a list tells what it is: made,
    /// renamed, ended.</summary>
    /// <param name="most">How many streams.</param>
    Task<IReadOnlyList<MadeEvent>> MadeBy(string maker, int most, CancellationToken stop);

    /// <summary>Keeps the fingerprint of a token, and drops what has run out.</summary>
    /// <param name="until">Unix milliseconds.</param>
    Task KeepToken(string token, long until, long now);

    /// <summary>Whether the fingerprint is one that was kept and has not run out.</summary>
    Task<bool> KnowsToken(string token, long now, CancellationToken stop);

    Task DropToken(string token);
}

/// <summary>One event of a stream that somebody made.</summary>
/// <param name="Made">When the stream was kept as made by this maker, in Unix milliseconds.</param>
public sealed record MadeEvent(string Stream, long Made, long Version, string? Command, long At, string Kind, string Data)
{
    public StoredEvent Row => new(Version, Command, At, Kind, Data);
}
