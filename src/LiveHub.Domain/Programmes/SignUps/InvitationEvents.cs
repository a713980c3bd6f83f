using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Something about the sign-up page of one Learnathon.</summary>
public abstract record InvitationEvent(string Session) : ProgrammeEvent;

public sealed record InvitationWritten(
    string Session, string About, string Where, DateTimeOffset? BeginsAt = null, DateTimeOffset? EndsAt = null) : InvitationEvent(Session);

public sealed record InvitationOpened(string Session, bool Open) : InvitationEvent(Session);

public sealed record WorkshopsOffered(string Session, ImmutableArray<Workshop> Workshops) : InvitationEvent(Session);

/// <summary>The codes are side rows, under their numbers.</summary>
public sealed record CodesAdded(string Session, int Count, CodesAt At) : InvitationEvent(Session);

public sealed record CodeGiven(string Session, SeatId Person, int Number) : InvitationEvent(Session);

/// <summary>Where to look back changed: a side row.</summary>
public sealed record RecapWritten(string Session) : InvitationEvent(Session);

/// <summary>What somebody said. Its name, address and words are side rows; with a no there are none.</summary>
public sealed record GuestAnswered(
    string Session, SeatId Person, Coming Coming, DateTimeOffset At, bool Interview = false, int? Workshop = null)
    : InvitationEvent(Session);

public sealed record GuestWasThere(string Session, SeatId Person) : InvitationEvent(Session);

/// <summary>Something about one person, wherever it has a part.</summary>
public abstract record PersonEvent(SeatId Person) : ProgrammeEvent;

public sealed record PersonForgotten(SeatId Person) : PersonEvent(Person);

/// <summary>The address is a side row.</summary>
public sealed record AddressGiven(SeatId Person, bool Known) : PersonEvent(Person);
