using System.Text.Json.Serialization;

namespace LiveHub.Domain;

/// <summary>Everything one may ask of a learning cycle, with its name on the wire.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(CreateProgramme), "createCycle")]
[JsonDerivedType(typeof(TakeHarvest), "takeHarvest")]
[JsonDerivedType(typeof(GiveOwnerLink), "giveOwnerLink")]
[JsonDerivedType(typeof(RenameProgramme), "renameCycle")]
[JsonDerivedType(typeof(EnterProject), "enterProject")]
[JsonDerivedType(typeof(InviteMember), "inviteMember")]
[JsonDerivedType(typeof(WriteProject), "writeProject")]
[JsonDerivedType(typeof(ImportProject), "importProject")]
[JsonDerivedType(typeof(MoveProject), "moveProject")]
[JsonDerivedType(typeof(AddEntry), "addEntry")]
[JsonDerivedType(typeof(WithdrawEntry), "withdrawEntry")]
[JsonDerivedType(typeof(MakeRequest), "makeRequest")]
[JsonDerivedType(typeof(MoveRequest), "moveRequest")]
[JsonDerivedType(typeof(SettlePromise), "settlePromise")]
[JsonDerivedType(typeof(TellPractice), "tellPractice")]
[JsonDerivedType(typeof(ChangePractice), "changePractice")]
[JsonDerivedType(typeof(WithdrawPractice), "withdrawPractice")]
[JsonDerivedType(typeof(WriteInvitation), "writeInvitation")]
[JsonDerivedType(typeof(OpenInvitation), "openInvitation")]
[JsonDerivedType(typeof(OfferWorkshops), "offerWorkshops")]
[JsonDerivedType(typeof(AddCodes), "addCodes")]
[JsonDerivedType(typeof(WriteRecap), "writeRecap")]
[JsonDerivedType(typeof(ErasePerson), "erasePerson")]
[JsonDerivedType(typeof(EraseName), "eraseName")]
[JsonDerivedType(typeof(AnswerInvitation), "answerInvitation")]
[JsonDerivedType(typeof(ForgetMe), "forgetMe")]
[JsonDerivedType(typeof(GiveAddress), "giveAddress")]
[JsonDerivedType(typeof(AdmitGuest), "admitGuest")]
[JsonDerivedType(typeof(NoteAttendance), "noteAttendance")]
[JsonDerivedType(typeof(TickMessage), "tickMessage")]
[JsonDerivedType(typeof(TakeMessage), "takeMessage")]
[JsonDerivedType(typeof(NoteSent), "noteSent")]
[JsonDerivedType(typeof(NoteFailed), "noteFailed")]
public abstract record ProgrammeCommand
{
    private protected ProgrammeCommand()
    {
    }
}

/// <summary>Asked by the server itself: never accepted from outside.</summary>
public abstract record ProgrammeSystemCommand : ProgrammeCommand
{
    private protected ProgrammeSystemCommand()
    {
    }
}

/// <summary>Asked by the owner of the cycle.</summary>
public abstract record OwnerCommand : ProgrammeCommand
{
    private protected OwnerCommand()
    {
    }
}

/// <summary>About one project; asked by its members and by the owner.</summary>
public abstract record ProjectCommand(ProjectKey Project) : ProgrammeCommand;

/// <summary>Makes a learning cycle; <paramref name="OwnerHash"/> is of its owner's secret.</summary>
public sealed record CreateProgramme(string Id, string Name, string Language, string OwnerHash) : ProgrammeSystemCommand;

/// <summary>Takes what a session tells.</summary>
public sealed record TakeHarvest(Harvest Harvest) : ProgrammeSystemCommand;

/// <summary>Gives somebody a link of its own to a project; <paramref name="Hash"/> is of its secret.</summary>
/// <param name="Lead">Whether it leads the project: then it is who leads it already, unless somebody else is named.</param>
public sealed record InviteMember(ProjectKey Project, SeatId Person, string Hash, string? Name = null, bool Lead = false) : ProgrammeSystemCommand;

/// <summary>Gives the owner a new link; <paramref name="Hash"/> is of its secret.</summary>
/// <param name="Alone">Whether all earlier links of the owner end with it.</param>
public sealed record GiveOwnerLink(string Hash, bool Alone = false) : ProgrammeSystemCommand;

public sealed record RenameProgramme(string Name) : OwnerCommand;

/// <summary>Enters a project that runs already.</summary>
public sealed record EnterProject(string Title, ProjectStage Stage = ProjectStage.Learning) : OwnerCommand;

/// <summary>Writes one field of the canvas.</summary>
/// <param name="Was">What the writer saw in it: when it reads differently by now, it is refused.</param>
public sealed record WriteProject(ProjectKey Project, CanvasField Field, string? Text = null, string? Was = null) : ProjectCommand(Project);
