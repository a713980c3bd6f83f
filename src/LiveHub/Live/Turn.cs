using LiveHub.Cluster;
using LiveHub.Domain;

namespace LiveHub.Live;

/// <summary>What an actor's mailbox can hold. Each is handled alone, in order; asks that wait together are decided and
/// committed together.</summary>
internal abstract record Turn<TCommand>
{
    private Turn()
    {
    }

    /// <summary>The version that the one who comes has already seen, perhaps on another node.</summary>
    public long Held => this switch
    {
        Join join => join.Holds?.Version ?? 0,
        Listen listen => Math.Max(listen.Holds.Version, listen.Own),
        _ => 0,
    };

    /// <summary>A command, and whom to answer.</summary>
    public sealed record Ask(string? Id, Asked<TCommand> Asked, TaskCompletionSource<SendAnswer> Answer) : Turn<TCommand>;

    /// <summary>A phone says hello.</summary>
    /// <param name="Holds">The shared view that it holds, if any.</param>
    /// <param name="Stay">Without it, it only wants to know where to start from.</param>
    public sealed record Join(Phone Phone, Held? Holds, bool Stay, TaskCompletionSource<Welcome> Answer) : Turn<TCommand>;

    public sealed record Leave(Phone Phone) : Turn<TCommand>;

    /// <summary>A phone without a socket asks what is new since what it holds.</summary>
    public sealed record Listen(Phone Phone, Held Holds, long Own) : Turn<TCommand>;

    /// <summary>Another node has appended.</summary>
    public sealed record Hear(Committed Committed) : Turn<TCommand>;

    /// <summary>Somebody must not be shown less than the store has.</summary>
    public sealed record ReadOn(TaskCompletionSource Answer) : Turn<TCommand>;

    /// <summary>A phone's write has ended.</summary>
    public sealed record CaughtUp(Phone Phone) : Turn<TCommand>;

    /// <summary>Somebody fetches the shared view.</summary>
    public sealed record Fetch(Audience Audience, long Number, TaskCompletionSource<SnapshotBytes> Answer) : Turn<TCommand>;

    /// <summary>Commands have gathered long enough.</summary>
    public sealed record Gathered : Turn<TCommand>;

    /// <summary>Time to tell the phones what is new.</summary>
    public sealed record Flush : Turn<TCommand>;

    /// <summary>Time to say which version and hash the phones should have.</summary>
    public sealed record SendBeats : Turn<TCommand>;

    /// <summary>Time to say who is here.</summary>
    public sealed record SendCrowd : Turn<TCommand>;

    /// <summary>The stream was deleted.</summary>
    public sealed record End : Turn<TCommand>;

    /// <summary>The node is about to stop.</summary>
    public sealed record Close(Bye Bye) : Turn<TCommand>;
}

/// <summary>A shared view that a client holds: of which place, and at which version.</summary>
/// <param name="Place">The key of the place; for hosts, the number of the room.</param>
internal readonly record struct Held(string Place, long Version);
