using System.Text.Json.Serialization;

namespace LiveHub.Domain;

/// <summary>Everything one may ask of a session, with its name on the wire. A new wish is one line here, one arm in
/// its slice.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(TakeSeat), "takeSeat")]
[JsonDerivedType(typeof(GiveName), "giveName")]
[JsonDerivedType(typeof(EraseSeat), "eraseSeat")]
[JsonDerivedType(typeof(ChooseTable), "chooseTable")]
[JsonDerivedType(typeof(SpreadTables), "spreadTables")]
[JsonDerivedType(typeof(SetVenue), "setVenue")]
[JsonDerivedType(typeof(ShareReport), "shareReport")]
[JsonDerivedType(typeof(UnshareReport), "unshareReport")]
[JsonDerivedType(typeof(GiveLink), "giveLink")]
[JsonDerivedType(typeof(CreateSession), "createSession")]
[JsonDerivedType(typeof(BringCycle), "bringCycle")]
[JsonDerivedType(typeof(RenameSession), "renameSession")]
[JsonDerivedType(typeof(EndSession), "endSession")]
[JsonDerivedType(typeof(AddActivity), "addActivity")]
[JsonDerivedType(typeof(ChangeActivity), "changeActivity")]
[JsonDerivedType(typeof(RemoveActivity), "removeActivity")]
[JsonDerivedType(typeof(MoveActivity), "moveActivity")]
[JsonDerivedType(typeof(SkipActivity), "skipActivity")]
[JsonDerivedType(typeof(AdjustMinutes), "adjustMinutes")]
[JsonDerivedType(typeof(PlanDay), "planDay")]
[JsonDerivedType(typeof(Go), "go")]
[JsonDerivedType(typeof(TakeBackStep), "takeBackStep")]
[JsonDerivedType(typeof(AskNow), "askNow")]
[JsonDerivedType(typeof(ReturnFrom), "returnFrom")]
[JsonDerivedType(typeof(TurnPage), "turnPage")]
[JsonDerivedType(typeof(OpenBoard), "openBoard")]
[JsonDerivedType(typeof(CloseBoard), "closeBoard")]
[JsonDerivedType(typeof(SendIdea), "sendIdea")]
[JsonDerivedType(typeof(EditIdea), "editIdea")]
[JsonDerivedType(typeof(DeleteIdea), "deleteIdea")]
[JsonDerivedType(typeof(GroupIdeas), "groupIdeas")]
[JsonDerivedType(typeof(TitleGroup), "titleGroup")]
[JsonDerivedType(typeof(UngroupIdea), "ungroupIdea")]
[JsonDerivedType(typeof(TakeGroupApart), "takeGroupApart")]
[JsonDerivedType(typeof(RejectSimilar), "rejectSimilar")]
[JsonDerivedType(typeof(SupportIdea), "supportIdea")]
[JsonDerivedType(typeof(HideIdea), "hideIdea")]
[JsonDerivedType(typeof(HideWord), "hideWord")]
[JsonDerivedType(typeof(ShowPicture), "showPicture")]
[JsonDerivedType(typeof(CoverStage), "coverStage")]
[JsonDerivedType(typeof(AskForStage), "askForStage")]
[JsonDerivedType(typeof(AdmitStage), "admitStage")]
[JsonDerivedType(typeof(EndStageAsk), "endStageAsk")]
[JsonDerivedType(typeof(EndScreens), "endScreens")]
[JsonDerivedType(typeof(TypeFromPhoto), "typeFromPhoto")]
[JsonDerivedType(typeof(TypeIdeas), "typeIdeas")]
[JsonDerivedType(typeof(SetSight), "setSight")]
[JsonDerivedType(typeof(GiveTimeAlone), "giveTimeAlone")]
[JsonDerivedType(typeof(EndTimeAlone), "endTimeAlone")]
[JsonDerivedType(typeof(BuildOn), "buildOn")]
[JsonDerivedType(typeof(EditBuild), "editBuild")]
[JsonDerivedType(typeof(DeleteBuild), "deleteBuild")]
[JsonDerivedType(typeof(HideBuild), "hideBuild")]
[JsonDerivedType(typeof(SignIdea), "signIdea")]
[JsonDerivedType(typeof(SayDone), "sayDone")]
[JsonDerivedType(typeof(DealIdeas), "dealIdeas")]
[JsonDerivedType(typeof(BackQuestion), "backQuestion")]
[JsonDerivedType(typeof(MarkAnswered), "markAnswered")]
[JsonDerivedType(typeof(KeepNote), "keepNote")]
[JsonDerivedType(typeof(KeepPledge), "keepPledge")]
[JsonDerivedType(typeof(SayWork), "sayWork")]
[JsonDerivedType(typeof(SendThanks), "sendThanks")]
[JsonDerivedType(typeof(TakeBackThanks), "takeBackThanks")]
[JsonDerivedType(typeof(ShowThanks), "showThanks")]
[JsonDerivedType(typeof(SayWhoRan), "sayWhoRan")]
[JsonDerivedType(typeof(OpenPoll), "openPoll")]
[JsonDerivedType(typeof(ClosePoll), "closePoll")]
[JsonDerivedType(typeof(RevealPoll), "revealPoll")]
[JsonDerivedType(typeof(AnswerPoll), "answerPoll")]
[JsonDerivedType(typeof(OpenSignUp), "openSignUp")]
[JsonDerivedType(typeof(CloseSignUp), "closeSignUp")]
[JsonDerivedType(typeof(ChooseWorkshop), "chooseWorkshop")]
[JsonDerivedType(typeof(SetReading), "setReading")]
[JsonDerivedType(typeof(PickCard), "pickCard")]
[JsonDerivedType(typeof(AnswerTaps), "answerTaps")]
[JsonDerivedType(typeof(ShowTaps), "showTaps")]
[JsonDerivedType(typeof(FormRooms), "formRooms")]
[JsonDerivedType(typeof(OpenRooms), "openRooms")]
[JsonDerivedType(typeof(ChangeRoomTime), "changeRoomTime")]
[JsonDerivedType(typeof(CallBack), "callBack")]
[JsonDerivedType(typeof(MovePerson), "movePerson")]
[JsonDerivedType(typeof(NameRoom), "nameRoom")]
[JsonDerivedType(typeof(SayToAll), "sayToAll")]
[JsonDerivedType(typeof(UninviteHosts), "uninviteHosts")]
[JsonDerivedType(typeof(MakeHost), "makeHost")]
[JsonDerivedType(typeof(HostRoom), "hostRoom")]
[JsonDerivedType(typeof(CallForHelp), "callForHelp")]
[JsonDerivedType(typeof(SendUp), "sendUp")]
[JsonDerivedType(typeof(ChooseRoom), "chooseRoom")]
[JsonDerivedType(typeof(InviteHosts), "inviteHosts")]
[JsonDerivedType(typeof(AdmitHost), "admitHost")]
[JsonDerivedType(typeof(CloseRooms), "closeRooms")]
[JsonDerivedType(typeof(MakeProject), "makeProject")]
[JsonDerivedType(typeof(MakeProjects), "makeProjects")]
[JsonDerivedType(typeof(SetProjectAside), "setProjectAside")]
[JsonDerivedType(typeof(OpenTeams), "openTeams")]
[JsonDerivedType(typeof(CloseTeams), "closeTeams")]
[JsonDerivedType(typeof(GivePlaces), "givePlaces")]
[JsonDerivedType(typeof(TakePlacesBack), "takePlacesBack")]
[JsonDerivedType(typeof(ChooseProject), "chooseProject")]
[JsonDerivedType(typeof(TakeLead), "takeLead")]
[JsonDerivedType(typeof(WriteCanvas), "writeCanvas")]
[JsonDerivedType(typeof(PitchProject), "pitchProject")]
[JsonDerivedType(typeof(AddPitch), "addPitch")]
[JsonDerivedType(typeof(ChangePitch), "changePitch")]
[JsonDerivedType(typeof(RemovePitch), "removePitch")]
[JsonDerivedType(typeof(MovePitch), "movePitch")]
[JsonDerivedType(typeof(FillPitches), "fillPitches")]
[JsonDerivedType(typeof(BeginPitch), "beginPitch")]
[JsonDerivedType(typeof(AskFeedback), "askFeedback")]
[JsonDerivedType(typeof(EndFeedback), "endFeedback")]
[JsonDerivedType(typeof(GiveFeedback), "giveFeedback")]
[JsonDerivedType(typeof(JoinPitch), "joinPitch")]
[JsonDerivedType(typeof(SetApproval), "setApproval")]
[JsonDerivedType(typeof(ApproveIdeas), "approveIdeas")]
[JsonDerivedType(typeof(SetIdeasAside), "setIdeasAside")]
[JsonDerivedType(typeof(PauseAll), "pauseAll")]
[JsonDerivedType(typeof(SetWordList), "setWordList")]
[JsonDerivedType(typeof(SetDoor), "setDoor")]
[JsonDerivedType(typeof(AnswerDoor), "answerDoor")]
[JsonDerivedType(typeof(SetPassphrase), "setPassphrase")]
[JsonDerivedType(typeof(RemovePerson), "removePerson")]
[JsonDerivedType(typeof(OpenVoting), "openVoting")]
[JsonDerivedType(typeof(CloseVoting), "closeVoting")]
[JsonDerivedType(typeof(RevealResults), "revealResults")]
[JsonDerivedType(typeof(OpenRunOff), "openRunOff")]
[JsonDerivedType(typeof(PlaceDot), "placeDot")]
[JsonDerivedType(typeof(TakeBackDot), "takeBackDot")]
[JsonDerivedType(typeof(OpenRating), "openRating")]
[JsonDerivedType(typeof(CloseRating), "closeRating")]
[JsonDerivedType(typeof(RevealRating), "revealRating")]
[JsonDerivedType(typeof(TakeCards), "takeCards")]
[JsonDerivedType(typeof(RateIdea), "rateIdea")]
[JsonDerivedType(typeof(OpenSelection), "openSelection")]
[JsonDerivedType(typeof(ShowSums), "showSums")]
[JsonDerivedType(typeof(MarkOn), "markOn")]
[JsonDerivedType(typeof(CloseSelection), "closeSelection")]
[JsonDerivedType(typeof(BringBack), "bringBack")]
[JsonDerivedType(typeof(MarkIdea), "markIdea")]
[JsonDerivedType(typeof(ConfirmPile), "confirmPile")]
[JsonDerivedType(typeof(AskBack), "askBack")]
[JsonDerivedType(typeof(PutDots), "putDots")]
[JsonDerivedType(typeof(EnterDots), "enterDots")]
[JsonDerivedType(typeof(OpenMatrix), "openMatrix")]
[JsonDerivedType(typeof(CloseMatrix), "closeMatrix")]
[JsonDerivedType(typeof(RevealMatrix), "revealMatrix")]
[JsonDerivedType(typeof(SetThresholds), "setThresholds")]
[JsonDerivedType(typeof(WeighIdea), "weighIdea")]
[JsonDerivedType(typeof(PresentProject), "presentProject")]
[JsonDerivedType(typeof(OpenReview), "openReview")]
[JsonDerivedType(typeof(CloseReview), "closeReview")]
[JsonDerivedType(typeof(RevealReview), "revealReview")]
[JsonDerivedType(typeof(GiveVerdict), "giveVerdict")]
[JsonDerivedType(typeof(AnswerReview), "answerReview")]
[JsonDerivedType(typeof(OpenScan), "openScan")]
[JsonDerivedType(typeof(SetScanLink), "setScanLink")]
[JsonDerivedType(typeof(CloseScan), "closeScan")]
[JsonDerivedType(typeof(ShowScan), "showScan")]
[JsonDerivedType(typeof(HandInScan), "handInScan")]
[JsonDerivedType(typeof(HandInScanAway), "handInScanAway")]
[JsonDerivedType(typeof(EndScan), "endScan")]
[JsonDerivedType(typeof(SettleScan), "settleScan")]
[JsonDerivedType(typeof(InviteSponsor), "inviteSponsor")]
[JsonDerivedType(typeof(UninviteSponsor), "uninviteSponsor")]
[JsonDerivedType(typeof(HidePromise), "hidePromise")]
[JsonDerivedType(typeof(HideCard), "hideCard")]
[JsonDerivedType(typeof(TurnWall), "turnWall")]
[JsonDerivedType(typeof(HideAppreciation), "hideAppreciation")]
[JsonDerivedType(typeof(MakePromise), "makePromise")]
[JsonDerivedType(typeof(ChangePromise), "changePromise")]
[JsonDerivedType(typeof(WithdrawPromise), "withdrawPromise")]
[JsonDerivedType(typeof(Appreciate), "appreciate")]
[JsonDerivedType(typeof(TakeBackAppreciation), "takeBackAppreciation")]
[JsonDerivedType(typeof(StartTimer), "startTimer")]
[JsonDerivedType(typeof(PauseTimer), "pauseTimer")]
[JsonDerivedType(typeof(ResumeTimer), "resumeTimer")]
[JsonDerivedType(typeof(AddTime), "addTime")]
[JsonDerivedType(typeof(StopTimer), "stopTimer")]
[JsonDerivedType(typeof(EndTimer), "endTimer")]
public abstract record Command
{
    private protected Command()
    {
    }
}

/// <summary>Asked by people with a seat, and nobody else.</summary>
public abstract record ParticipantCommand : Command
{
    private protected ParticipantCommand()
    {
    }
}

/// <summary>Asked from the facilitator screen, and nowhere else.</summary>
public abstract record FacilitatorCommand : Command
{
    private protected FacilitatorCommand()
    {
    }
}

/// <summary>Asked by people with a seat and from the facilitator screen alike; the rule says who may what.</summary>
public abstract record CommonCommand : Command
{
    private protected CommonCommand()
    {
    }
}

/// <summary>Asked by the server itself: never accepted from a socket.</summary>
public abstract record SystemCommand : Command
{
    private protected SystemCommand()
    {
    }
}
