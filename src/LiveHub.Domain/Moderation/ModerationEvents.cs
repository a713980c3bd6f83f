using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Something about moderation.</summary>
public abstract record ModerationEvent : Event
{
    private protected ModerationEvent()
    {
    }
}

public sealed record ApprovalSet(bool On) : ModerationEvent;

/// <summary>What waited, or was set aside, is for all to see.</summary>
public sealed record IdeasApproved(ActivityKey Board, ImmutableArray<IdeaKey> Ideas) : ModerationEvent;

/// <summary>What waited is hidden.</summary>
public sealed record IdeasSetAside(ActivityKey Board, ImmutableArray<IdeaKey> Ideas) : ModerationEvent;

public sealed record SessionPaused(DateTimeOffset At) : ModerationEvent;

/// <summary>It goes on: all that runs ends so much later.</summary>
public sealed record SessionResumed(DateTimeOffset At) : ModerationEvent;

public sealed record DoorSet(bool On) : ModerationEvent;

/// <summary>Somebody waits at the door. Its name, if any, lies beside the log.</summary>
public sealed record DoorKnocked(SeatId Seat, int Ask) : ModerationEvent;

public sealed record DoorAnswered(int Ask, bool Let) : ModerationEvent;

/// <summary>The hash of the passphrase lies beside the log.</summary>
public sealed record PassphraseSet(bool On) : ModerationEvent;

public sealed record PersonRemoved(SeatId Seat, bool Removed) : ModerationEvent;

/// <param name="Words">Absent: as they were.</param>
public sealed record WordListSet(string Language, bool On, ImmutableArray<string>? Words = null) : ModerationEvent;
