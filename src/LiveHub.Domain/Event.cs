using System.Text.Json.Serialization;

namespace LiveHub.Domain;

/// <summary>Everything that can have happened. The names are the stored format of every log ever written: add, never
/// rename, never give a field another meaning.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(SessionCreated), "sessionCreated")]
[JsonDerivedType(typeof(SessionRenamed), "sessionRenamed")]
[JsonDerivedType(typeof(SessionEnded), "sessionEnded")]
[JsonDerivedType(typeof(SeatTaken), "seatTaken")]
[JsonDerivedType(typeof(NameGiven), "nameGiven")]
[JsonDerivedType(typeof(ReportShared), "reportShared")]
[JsonDerivedType(typeof(ReportUnshared), "reportUnshared")]
[JsonDerivedType(typeof(ActivityAdded), "activityAdded")]
[JsonDerivedType(typeof(ActivityChanged), "activityChanged")]
[JsonDerivedType(typeof(ActivityRemoved), "activityRemoved")]
[JsonDerivedType(typeof(ActivityStarted), "activityStarted")]
[JsonDerivedType(typeof(StepTakenBack), "stepTakenBack")]
[JsonDerivedType(typeof(ActivityMoved), "activityMoved")]
[JsonDerivedType(typeof(ActivitySkipped), "activitySkipped")]
[JsonDerivedType(typeof(MinutesAdjusted), "minutesAdjusted")]
[JsonDerivedType(typeof(DayPlanned), "dayPlanned")]
[JsonDerivedType(typeof(PageTurned), "pageTurned")]
[JsonDerivedType(typeof(BoardOpened), "boardOpened")]
[JsonDerivedType(typeof(BoardClosed), "boardClosed")]
[JsonDerivedType(typeof(BoardOutgrewPhones), "boardOutgrewPhones")]
[JsonDerivedType(typeof(IdeaSent), "ideaSent")]
[JsonDerivedType(typeof(IdeaEdited), "ideaEdited")]
[JsonDerivedType(typeof(IdeaDeleted), "ideaDeleted")]
[JsonDerivedType(typeof(IdeaHidden), "ideaHidden")]
[JsonDerivedType(typeof(WordHidden), "wordHidden")]
[JsonDerivedType(typeof(PictureShown), "pictureShown")]
[JsonDerivedType(typeof(DoneSaid), "doneSaid")]
[JsonDerivedType(typeof(IdeasDealt), "ideasDealt")]
[JsonDerivedType(typeof(QuestionBacked), "questionBacked")]
[JsonDerivedType(typeof(QuestionAnswered), "questionAnswered")]
[JsonDerivedType(typeof(NoteKept), "noteKept")]
[JsonDerivedType(typeof(PollOpened), "pollOpened")]
[JsonDerivedType(typeof(PollClosed), "pollClosed")]
[JsonDerivedType(typeof(PollRevealed), "pollRevealed")]
[JsonDerivedType(typeof(PollAnswered), "pollAnswered")]
[JsonDerivedType(typeof(SignUpOpened), "signUpOpened")]
[JsonDerivedType(typeof(SignUpClosed), "signUpClosed")]
[JsonDerivedType(typeof(WorkshopChosen), "workshopChosen")]
[JsonDerivedType(typeof(BallotOpened), "ballotOpened")]
[JsonDerivedType(typeof(BallotReopened), "ballotReopened")]
[JsonDerivedType(typeof(BallotClosed), "ballotClosed")]
[JsonDerivedType(typeof(ResultsRevealed), "resultsRevealed")]
[JsonDerivedType(typeof(DotPlaced), "dotPlaced")]
[JsonDerivedType(typeof(DotTakenBack), "dotTakenBack")]
[JsonDerivedType(typeof(TimerStarted), "timerStarted")]
[JsonDerivedType(typeof(TimerPaused), "timerPaused")]
[JsonDerivedType(typeof(TimerEnded), "timerEnded")]
[JsonDerivedType(typeof(TimerStopped), "timerStopped")]
public abstract record Event
{
    private protected Event()
    {
    }
}
