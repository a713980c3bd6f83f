using LiveHub.Domain;

namespace LiveHub.Live;

/// <summary>
/// A phone, big screen or facilitator screen as its session's actor sees it: which views it hears, and how far it has
/// been told. At most one write is under way; while it is, nothing waits: when the phone has caught up it is told
/// the newest state, without what lay between. Touched by the actor's turns only.
/// </summary>
internal abstract class Phone(Who who, Audience shared)
{
    public Who Who { get; } = who;

    /// <summary>What it looks at now; people who go to another place look at that.</summary>
    public Audience Shared { get; private set; } = shared;

    /// <summary>Whether it shows the big screen small, beside something else: nobody in the hall sees that.</summary>
    public bool IsSmall { get; init; }

    /// <summary>The person's own part, for those with a seat.</summary>
    public Audience? Own { get; } = who.Role == Role.Participant ? Audience.Own(who.Seat) : null;

    public long SharedAt { get; set; }

    public long OwnAt { get; set; }

    /// <summary>In place of <see cref="SharedAt"/>: it holds another view, and needs all of this one.</summary>
    public const long Elsewhere = -1;

    /// <summary>From now on it looks at another view.</summary>
    public void LookAt(Audience shared) => (Shared, SharedAt) = (shared, Elsewhere);

    /// <summary>Writes a message, without waiting for it.</summary>
    /// <param name="caughtUp">Called from another thread when a write that could not end at once has ended.</param>
    /// <returns>False, and nothing is written, while the phone cannot listen.</returns>
    public abstract bool Tell(Frame frame, Action<Phone> caughtUp);

    /// <summary>Everything that was to be told in one go has been.</summary>
    public virtual void Told()
    {
    }

    /// <summary>It is sent away, when it has had the time to go by itself.</summary>
    public virtual void Close(TimeProvider time)
    {
    }

    /// <summary>The write that was under way has ended.</summary>
    public abstract void CaughtUp();
}

/// <summary>Somebody who asks where to start from, and will come back to ask what is new.</summary>
internal sealed class PassingPhone(Who who, Audience shared) : Phone(who, shared)
{
    public override bool Tell(Frame frame, Action<Phone> caughtUp) => false;

    public override void CaughtUp()
    {
    }
}
