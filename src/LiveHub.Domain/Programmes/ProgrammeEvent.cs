using System.Text.Json.Serialization;

namespace LiveHub.Domain;

/// <summary>Everything that can have happened to a learning cycle. The names are the stored format of every log ever written:
/// add, never rename, never give a field another meaning.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ProgrammeCreated), "cycleCreated")]
[JsonDerivedType(typeof(ProgrammeRenamed), "cycleRenamed")]
[JsonDerivedType(typeof(OwnerLinkGiven), "ownerLinkGiven")]
[JsonDerivedType(typeof(EditionTaken), "editionTaken")]
[JsonDerivedType(typeof(ProjectTaken), "projectTaken")]
[JsonDerivedType(typeof(ProjectDropped), "projectDropped")]
[JsonDerivedType(typeof(PromiseTaken), "promiseTaken")]
[JsonDerivedType(typeof(PromiseDropped), "promiseDropped")]
[JsonDerivedType(typeof(ReviewTaken), "reviewTaken")]
[JsonDerivedType(typeof(PersonTaken), "personTaken")]
[JsonDerivedType(typeof(ScansTaken), "scansTaken")]
[JsonDerivedType(typeof(ProjectEntered), "projectEntered")]
[JsonDerivedType(typeof(MemberInvited), "memberInvited")]
[JsonDerivedType(typeof(ProjectWritten), "projectWritten")]
[JsonDerivedType(typeof(ProjectMoved), "projectMoved")]
[JsonDerivedType(typeof(EntryAdded), "entryAdded")]
[JsonDerivedType(typeof(EntryWithdrawn), "entryWithdrawn")]
[JsonDerivedType(typeof(RequestMade), "requestMade")]
[JsonDerivedType(typeof(RequestMoved), "requestMoved")]
[JsonDerivedType(typeof(PromiseSettled), "promiseSettled")]
[JsonDerivedType(typeof(PracticeTold), "practiceTold")]
[JsonDerivedType(typeof(PracticeWithdrawn), "practiceWithdrawn")]
[JsonDerivedType(typeof(ContactForgotten), "contactForgotten")]
[JsonDerivedType(typeof(InvitationWritten), "invitationWritten")]
[JsonDerivedType(typeof(InvitationOpened), "invitationOpened")]
[JsonDerivedType(typeof(WorkshopsOffered), "workshopsOffered")]
[JsonDerivedType(typeof(CodesAdded), "codesAdded")]
[JsonDerivedType(typeof(CodeGiven), "codeGiven")]
[JsonDerivedType(typeof(RecapWritten), "recapWritten")]
[JsonDerivedType(typeof(GuestAnswered), "guestAnswered")]
[JsonDerivedType(typeof(GuestWasThere), "guestWasThere")]
[JsonDerivedType(typeof(PersonForgotten), "personForgotten")]
[JsonDerivedType(typeof(PersonNameErased), "nameErased")]
[JsonDerivedType(typeof(AddressGiven), "addressGiven")]
[JsonDerivedType(typeof(MessageTicked), "messageTicked")]
[JsonDerivedType(typeof(MessageTaken), "messageTaken")]
[JsonDerivedType(typeof(MessageSent), "messageSent")]
[JsonDerivedType(typeof(MessageFailed), "messageFailed")]
public abstract record ProgrammeEvent
{
    private protected ProgrammeEvent()
    {
    }
}

public sealed record ProgrammeCreated(string Id, string Name, string Language) : ProgrammeEvent;

public sealed record ProgrammeRenamed(string Name) : ProgrammeEvent;

/// <summary>The owner was given a new link.</summary>
/// <param name="Alone">True when all earlier links of the owner ended with it.</param>
public sealed record OwnerLinkGiven(bool? Alone = null) : ProgrammeEvent;

/// <summary>A session told this of itself.</summary>
public sealed record EditionTaken(Edition Edition) : ProgrammeEvent;

/// <summary>A session told this of a project. Names in its canvas are side rows.</summary>
public sealed record ProjectTaken(string Session, HarvestedProject Project, DateTimeOffset At) : ProgrammeEvent;

/// <summary>A session has that project no more.</summary>
public sealed record ProjectDropped(ProjectKey Project) : ProgrammeEvent;

public sealed record PromiseTaken(string Session, HarvestedPromise Promise) : ProgrammeEvent;

public sealed record PromiseDropped(PromiseKey Promise) : ProgrammeEvent;

public sealed record ReviewTaken(string Session, HarvestedReview Review, DateTimeOffset At) : ProgrammeEvent;

/// <summary>Somebody has a part in the cycle, or its name or links changed: they are side rows.</summary>
public sealed record PersonTaken(SeatId Person, Role Role) : ProgrammeEvent;

/// <summary>Something about one project, told by those who have to do with it.</summary>
public abstract record ProjectEvent(ProjectKey Project) : ProgrammeEvent;

public sealed record ProjectEntered(ProjectKey Project, string Title, ProjectStage Stage, DateTimeOffset At) : ProjectEvent(Project);

/// <param name="Lead">True when it leads the project.</param>
public sealed record MemberInvited(ProjectKey Project, SeatId Person, bool? Lead = null) : ProjectEvent(Project);

/// <summary>A field of its canvas reads so now. Of a field with names the text is a side row.</summary>
public sealed record ProjectWritten(ProjectKey Project, CanvasField Field, string? Text = null) : ProjectEvent(Project);
