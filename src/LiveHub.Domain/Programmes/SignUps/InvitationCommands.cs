using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>About the sign-up page of one Learnathon; asked by the owner.</summary>
public abstract record InvitationCommand(string Session) : OwnerCommand;

/// <summary>Writes the page: all of its texts at once.</summary>
/// <param name="BeginsAt">With the offset of the place.</param>
public sealed record WriteInvitation(
    string Session, string? About = null, string? Where = null, DateTimeOffset? BeginsAt = null, DateTimeOffset? EndsAt = null)
    : InvitationCommand(Session);

/// <summary>Opens the page for new answers, or closes it.</summary>
public sealed record OpenInvitation(string Session, bool Open) : InvitationCommand(Session);

/// <summary>Workshops to choose from: none, or one to twelve. Those that were chosen stay where they stand.</summary>
public sealed record OfferWorkshops(string Session, ImmutableArray<Workshop> Workshops) : InvitationCommand(Session);

/// <summary>Codes or links to hand out, one to a person. Those that are there already are passed over.</summary>
public sealed record AddCodes(string Session, ImmutableArray<string> Codes, CodesAt At = CodesAt.SignUp) : InvitationCommand(Session);

/// <summary>Where to look back on the day: goes with the message after it.</summary>
public sealed record WriteRecap(string Session, string? Link = null) : InvitationCommand(Session);

/// <summary>Forgets a person: its answers, its name, its address and its links.</summary>
public sealed record ErasePerson(SeatId Person) : OwnerCommand;

/// <summary>About oneself; asked by somebody who answered a sign-up page.</summary>
public abstract record GuestCommand(string Session) : ProgrammeCommand;

/// <summary>Says whether one comes, and what goes with it: all of it at once. With a no nothing else is kept.</summary>
/// <param name="Work">What one does, in one's own words.</param>
/// <param name="Workshop">By index; only with a yes.</param>
public sealed record AnswerInvitation(
    string Session, Coming Coming, string? Name = null, string? Work = null, string? Experience = null, string? Address = null,
    bool Interview = false, int? Workshop = null) : GuestCommand(Session);

/// <summary>Forgets who asks, as if it had never answered.</summary>
public sealed record ForgetMe(string Session) : GuestCommand(Session);

/// <summary>Where messages reach who asks; none forgets it.</summary>
public sealed record GiveAddress(string? Address = null) : ProgrammeCommand;

public abstract record GuestSystemCommand(string Session, SeatId Person) : ProgrammeSystemCommand;

/// <summary>The first answer of somebody; <paramref name="Hash"/> is of the secret that it made for itself.</summary>
public sealed record AdmitGuest(string Session, SeatId Person, string Hash, AnswerInvitation Answer) : GuestSystemCommand(Session, Person);

/// <summary>It has been shown that this person was there.</summary>
public sealed record NoteAttendance(string Session, SeatId Person) : GuestSystemCommand(Session, Person);
