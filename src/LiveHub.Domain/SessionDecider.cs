using System.Collections.Immutable;
using System.Diagnostics;

namespace LiveHub.Domain;

/// <summary>A session as the spine sees it: one switch over what may be asked, one over what can have happened.</summary>
public static class SessionDecider
{
    public static readonly Decider<Session, Command, Event> Instance = new(
        Session.None, Decide, Evolve, Aside.Recall, PauseRules.Due(Due), MadeKeys.Of, SessionViews.Views);

    public static Outcome<Event> Decide(Session session, Asked<Command> asked) => Weighed(session, PauseRules.Stilled(session, asked));

    private static Outcome<Event> Weighed(Session session, Asked<Command> asked) => asked.Command switch
    {
        SystemCommand command when asked.Who.Role == Role.System => DecideForSystem(session, command, asked),
        _ when !session.Exists => RefusalCode.NoSuchSession.Refused(),
        _ when ModerationRules.Refuse(session, asked.Who) is { } no => no.Refused(),
        ParticipantCommand command when asked.Who.Role == Role.Participant && session.Seats.Contains(asked.Who.Seat) =>
            session.Ended ? RefusalCode.SessionEnded.Refused() : DecideForParticipant(session, command, asked),
        SponsorCommand command when asked.Who.Role == Role.Sponsor && session.Sponsoring.Admits(asked.Who.Seat) =>
            session.Ended ? RefusalCode.SessionEnded.Refused() : SponsorRules.Decide(session, command, asked),
        FacilitatorCommand command when asked.Who.Role == Role.Facilitator || RoomWork.MayAsk(session, asked.Who, command) =>
            DecideForFacilitator(session, command, asked),
        RoomCommand command when asked.Who.Role is Role.Facilitator or Role.Host or Role.Participant =>
            session.Ended ? RefusalCode.SessionEnded.Refused() : RoomWork.Decide(session, command, asked),
        CommonCommand command when asked.Who.Role is Role.Facilitator or Role.Host
            || (asked.Who.Role == Role.Participant && session.Seats.Contains(asked.Who.Seat)) =>
            session.Ended ? RefusalCode.SessionEnded.Refused() : DecideForBoth(session, command, asked),
        _ => RefusalCode.NotAllowed.Refused(),
    };

    public static Session Evolve(Session session, Event happened) => happened switch
    {
        SessionCreated e => session with
        {
            Code = e.Code,
            Title = e.Title,
            Language = e.Language,
            Rehearsal = e.Rehearsal ?? false,
            Cycle = CycleLink.None with { Programme = e.Programme },
        },
        SessionRenamed e => session with { Title = e.Title },
        SessionEnded e => AgendaState.Evolve(session, e),
        SeatTaken e => SeatRules.Evolve(session, e),
        NameGiven e => SeatRules.Evolve(session, e),
        NameErased e => NameErasing.Evolve(session, e),
        TableChosen e => TableRules.Evolve(session, e),
        TablesSpread e => TableRules.Evolve(session, e),
        VenueSet e => VenueRules.Evolve(session, e),
        CycleBrought e => CycleRules.Evolve(session, e),
        ReportShared => session with { ReportClosed = false },
        HostsInvited => session,
        ReportUnshared => SeatRules.Unshared(session) with { ReportClosed = true },
        LinkGiven e => LinkRules.Evolve(session, e),
        PairingOffered e => PairingRules.Evolve(session, e),
        PhonePaired => PairingRules.Paired(session),
        PhonesUnpaired => PairingRules.Unpaired(session),
        ActivityAdded e => AgendaState.Evolve(session, e),
        ActivityChanged e => AgendaState.Evolve(session, e),
        ActivityRemoved e => AgendaState.Evolve(session, e),
        ActivityStarted e => AgendaState.Evolve(session, e),
        StepTakenBack e => AgendaState.Evolve(session, e),
        ActivityMoved e => AgendaOrder.Evolve(session, e),
        ActivitySkipped e => AgendaOrder.Evolve(session, e),
        MinutesAdjusted e => AgendaOrder.Evolve(session, e),
        DayPlanned e => session with { BeginsAt = e.BeginsAt },
        PageTurned e => TalkRules.Evolve(session, e),
        BoardEvent e => BoardState.Evolve(session, e),
        BlindEvent e => BlindRules.Evolve(session, e),
        BuildEvent e => BuildState.Evolve(session, e),
        GroupEvent e => GroupState.Evolve(session, e),
        IdeaSupported e => BoardState.With(session, e.Board, board => SupportRules.Evolve(board, e)),
        IdeaHidden e => HidingRules.Evolve(session, e),
        WordHidden e => BoardState.With(session, e.CheckIn, board => HidingRules.Evolve(board, e)),
        PictureShown e => PhotoRules.Evolve(session, e),
        StageCovered e => CoverRules.Evolve(session, e),
        ScreenEvent e => ScreenRules.Evolve(session, e),
        SoundEvent e => SoundRules.Evolve(session, e),
        IdeasDealt e when session.Ballots.ContainsKey(e.Activity) =>
            Ballot(session, e.Activity, ballot => ballot with { Deals = ballot.Deals.Dealt(e.Seat, e.Ideas) }),
        IdeasDealt e when session.Selections.ContainsKey(e.Activity) => SelectionState.Evolve(session, e),
        IdeasDealt e => BoardState.With(session, e.Activity, board => board with { Deals = board.Deals.Dealt(e.Seat, e.Ideas) }),
        QuestionBacked e => BoardState.With(session, e.Board, board => QuestionRules.Evolve(board, e)),
        QuestionAnswered e => BoardState.With(session, e.Board, board => QuestionRules.Evolve(board, e)),
        NoteKept e => NoteRules.Evolve(session, e),
        PersonalEvent e => PersonalRules.Evolve(session, e),
        ReadingSet e => session with { Reading = e.Open },
        CardPicked e => CardRules.Evolve(session, e),
        TapsEvent e => TapRules.Evolve(session, e),
        WhoRanSaid e => WhoRan.Evolve(session, e),
        PollOpened e => Poll(session, e.Poll, poll => poll with { Phase = BallotPhase.Open }),
        PollClosed e => Poll(session, e.Poll, poll => poll with { Phase = BallotPhase.Closed }),
        PollRevealed e => Poll(session, e.Poll, poll => poll with { Phase = BallotPhase.Revealed }),
        PollAnswered e => Poll(session, e.Poll, poll => poll.Answered(e.Seat, e.Choices)),
        SignUpOpened e => SignUp(session, e.SignUp, signUp => signUp with { Open = true, WasOpened = true }),
        SignUpClosed e => SignUp(session, e.SignUp, signUp => signUp with { Open = false }),
        WorkshopChosen e => SignUp(session, e.SignUp, signUp => signUp.Chosen(e.Seat, e.Workshop)),
        PitchEvent e => PitchState.Evolve(session, e),
        TeamEvent e => TeamState.Evolve(session, e),
        ReviewEvent e => ReviewState.Evolve(session, e),
        ScanEvent e => ScanState.Evolve(session, e),
        SponsorEvent e => SponsorState.Evolve(session, e),
        WallEvent e => WallRules.Evolve(session, e),
        ModerationEvent e => ModerationState.Evolve(session, e),
        SelectionEvent e => SelectionState.Evolve(session, e),
        MatrixEvent e => MatrixState.Evolve(session, e),
        BallotOpened e => Ballot(session, e.Ballot, ballot => ballot.Opened(e)),
        BallotReopened e => Ballot(session, e.Ballot, ballot => ballot with { Phase = BallotPhase.Open }),
        BallotClosed e => Ballot(session, e.Ballot, ballot => ballot with { Phase = BallotPhase.Closed }),
        ResultsRevealed e => Ballot(session, e.Ballot, BallotRules.Revealed),
        DotPlaced e => Ballot(session, e.Ballot, ballot => ballot.Changed(e.Seat, e.Idea, +1)),
        DotTakenBack e => Ballot(session, e.Ballot, ballot => ballot.Changed(e.Seat, e.Idea, -1)),
        RatingEvent e => RatingState.Evolve(session, e),
        DotsEntered e => Ballot(session, e.Ballot, ballot => ballot.Entered(PaperDots.Of(e))),
        RoomEvent e => RoomState.Evolve(session, e),
        SaidToAll e => session with { Said = e.Text is { } text ? new(text, e.At) : null },
        HostsUninvited => RoomState.Uninvited(session),
        TimerEvent e => TimerRules.Evolve(session, e),
        _ => throw new UnreachableException(),
    };

    private static Outcome<Event> DecideForSystem(Session session, SystemCommand command, Asked<Command> asked) =>
        command switch
        {
            CreateSession ask => AgendaRules.Create(session, ask, asked.Chance),
            BringCycle ask => CycleRules.Bring(session, ask),
            _ when !session.Exists => RefusalCode.NoSuchSession.Refused(),
            TakeSeat ask => SeatRules.TakeSeat(session, ask, asked.At),
            EraseSeat ask => NameErasing.Decide(session, ask),
            ShareReport ask => new Outcome<Event>.Accepted([new ReportShared()], [Aside.Grant(ask.Hash, new(Role.Reader))]),
            GiveLink ask => LinkRules.Give(session, ask),
            OfferPairing ask => PairingRules.Offer(ask, asked.At),
            PairPhone ask => PairingRules.Pair(session, ask, asked.At),
            EndTimer ask => TimerRules.End(session, ask, asked.At),
            CloseRooms ask => RoomRules.Close(session, ask, asked.At),
            EndTimeAlone ask => BlindRules.End(session, ask, asked.At),
            InviteHosts ask => HostRules.Invite(ask),
            InviteSponsor ask => SponsoringRules.Invite(session, ask),
            AdmitHost ask => HostRules.Admit(ask),
            SetPassphrase ask => DoorRules.Set(session, ask),
            AskForStage ask => ScreenRules.Ask(session, ask, asked.At),
            AdmitStage ask => ScreenRules.Admit(session, ask, asked.At),
            EndStageAsk ask => ScreenRules.EndAsk(session, ask),
            HandInScanAway ask => ScanRules.HandInAway(session, ask, asked.At, asked.Chance),
            EndScan ask => ScanRules.End(session, ask, asked.At),
            SettleScan ask => ScanRules.Settle(session, ask),
            _ => throw new UnreachableException(),
        };

    private static Outcome<Event> DecideForParticipant(Session session, ParticipantCommand command, Asked<Command> asked) =>
        command switch
        {
            _ when RoomWork.PlaceOf(session, command) is { } place && session.Rooms.ContainsKey(place)
                && place != session.PlaceOf(asked.Who.Seat) => RefusalCode.OtherRoom.Refused(),
            ChooseRoom ask => RoomPeople.Choose(session, ask, asked.Who.Seat),
            GiveName ask => SeatRules.GiveName(session, ask, asked.Who.Seat),
            ChooseTable ask => TableRules.Choose(session, ask, asked.Who.Seat),
            SendIdea ask => BoardRules.SendIdea(session, ask, asked.Who.Seat, asked.At, asked.Chance),
            EditIdea ask => BoardRules.EditIdea(session, ask, asked.Who.Seat, asked.At),
            DeleteIdea ask => BoardRules.DeleteIdea(session, ask, asked.Who.Seat, asked.At),
            SayDone ask => BoardRules.SayDone(session, ask, asked.Who.Seat),
            DealIdeas ask => BoardRules.Deal(session, ask, asked.Who.Seat, asked.At),
            BuildCommand ask => BuildRules.Decide(session, ask, asked),
            SignIdea ask => SignRules.Sign(session, ask, asked.Who.Seat),
            PlaceDot ask => BallotRules.Place(session, ask, asked.Who.Seat, asked.At),
            TakeBackDot ask => BallotRules.TakeBack(session, ask, asked.Who.Seat, asked.At),
            TakeCards ask => RatingRules.Take(session, ask, asked.Who.Seat, asked.At),
            RateIdea ask => RatingRules.Rate(session, ask, asked.Who.Seat, asked.At),
            PutDots ask => BallotRules.Put(session, ask, asked.Who.Seat, asked.At),
            WeighIdea ask => MatrixRules.Weigh(session, ask, asked.Who.Seat, asked.At),
            AnswerPoll ask => PollRules.Answer(session, ask, asked.Who.Seat, asked.At),
            ChooseWorkshop ask => SignUpRules.Choose(session, ask, asked.Who.Seat, asked.At),
            GiveFeedback ask => FeedbackRules.Give(session, ask, asked.Who.Seat, asked.At, asked.Chance),
            JoinPitch ask => FeedbackRules.Join(session, ask, asked.Who.Seat),
            TeamMemberCommand ask => TeamPeople.Decide(session, ask, asked.Who.Seat, asked.At),
            AnswerReview ask => ReviewRules.Answer(session, ask, asked.Who.Seat, asked.At),
            HandInScan ask => ScanRules.HandIn(session, ask, asked.Who.Seat, asked.Chance),
            AtTableCommand ask => SelectionRules.Decide(session, ask, asked.Who.Seat, asked.At),
            BackQuestion ask => QuestionRules.Back(session, ask, asked.Who.Seat, asked.At),
            SupportIdea ask => SupportRules.Support(session, ask, asked.Who.Seat),
            KeepNote ask => NoteRules.Keep(session, ask, asked.Who.Seat),
            PersonalCommand ask => PersonalRules.Decide(session, ask, asked),
            PickCard ask => CardRules.Pick(session, ask, asked.Who.Seat, asked.At),
            AnswerTaps ask => TapRules.Answer(session, ask, asked.Who.Seat),
            _ => throw new UnreachableException(),
        };

    private static Outcome<Event> DecideForFacilitator(Session session, FacilitatorCommand command, Asked<Command> asked) =>
        command switch
        {
            UnshareReport => SeatRules.Unshare(session),
            UnpairPhones => PairingRules.Unpair(session),
            EndSession when session.Ended => Decisions.Nothing,
            ModerationCommand ask => ModerationRules.Decide(session, ask, asked.At),
            SayWhoRan ask => WhoRan.Say(session, ask),
            ScanCommand ask => ScanRules.Decide(session, ask, asked.At),
            SetReading ask => ReadingRules.Set(session, ask),
            ShowTaps ask => TapRules.Show(session, ask),
            EndScreens ask => ScreenRules.End(session, ask),
            _ when session.Ended => RefusalCode.SessionEnded.Refused(),
            EndSession => AgendaRules.End(session, asked.At),
            _ when RoomRules.Hold(session, command) => RefusalCode.RoomsOpen.Refused(),
            RenameSession ask => AgendaRules.Rename(session, ask),
            SpreadTables ask => TableRules.Spread(session, ask),
            SetVenue ask => VenueRules.Set(session, ask),
            AddActivity ask => AgendaRules.Add(session, ask, asked.Chance),
            ChangeActivity ask => AgendaRules.Change(session, ask),
            RemoveActivity ask => AgendaRules.Remove(session, ask.Activity),
            MoveActivity ask => AgendaOrder.Move(session, ask),
            SkipActivity ask => AgendaOrder.Skip(session, ask),
            AdjustMinutes ask => AgendaOrder.Adjust(session, ask),
            PlanDay ask => AgendaOrder.PlanDay(session, ask),
            FormRooms ask => RoomRules.Form(session, ask, asked.Chance),
            OpenRooms ask => RoomRules.Open(session, ask, asked.At),
            ChangeRoomTime ask => RoomRules.ChangeTime(session, ask, asked.At),
            CallBack ask => RoomRules.CallBack(session, ask, asked.At),
            MovePerson ask => RoomPeople.Move(session, ask),
            NameRoom ask => RoomRules.Name(session, ask),
            SayToAll ask => SayRules.Say(session, ask, asked.At),
            UninviteHosts => HostRules.Uninvite(session),
            Go ask => Moves.Go(session, ask.To, asked.At, asked.Chance),
            TakeBackStep ask => Moves.TakeBack(session, ask, asked.At),
            AskNow ask => Moves.AskNow(session, ask, asked.At, asked.Chance),
            ReturnFrom ask => Moves.Return(session, ask, asked.At, asked.Chance),
            TurnPage ask => TalkRules.Turn(session, ask),
            OpenBoard ask => BoardRules.SetOpen(session, ask.Board, open: true, asked.At),
            CloseBoard ask => BoardRules.SetOpen(session, ask.Board, open: false, asked.At),
            OpenVoting ask => BallotRules.Open(session, ask, asked.At),
            CloseVoting ask => BallotRules.Close(session, ask.Ballot),
            RevealResults ask => BallotRules.Reveal(session, ask.Ballot),
            OpenRunOff ask => BallotRules.RunOff(session, ask, asked.At, asked.Chance),
            RatingCommand ask => RatingRules.Decide(session, ask, asked.At),
            EnterDots ask => PaperRules.Enter(session, ask),
            MatrixCommand ask => MatrixRules.Decide(session, ask, asked.At),
            OpenPoll ask => PollRules.Open(session, ask.Poll, asked.At),
            ClosePoll ask => PollRules.Close(session, ask.Poll),
            RevealPoll ask => PollRules.Reveal(session, ask.Poll),
            OpenSignUp ask => SignUpRules.SetOpen(session, ask.SignUp, open: true),
            CloseSignUp ask => SignUpRules.SetOpen(session, ask.SignUp, open: false),
            PitchCommand ask => PitchRules.Decide(session, ask, asked),
            TeamCommand ask => TeamRules.Decide(session, ask, asked),
            ReviewCommand ask => ReviewRules.Decide(session, ask, asked.At),
            SponsoringCommand ask => SponsoringRules.Decide(session, ask),
            SelectionCommand ask => SelectionRules.Decide(session, ask, asked.At),
            MarkAnswered ask => QuestionRules.Mark(session, ask),
            GroupCommand ask => GroupRules.Decide(session, ask),
            HideIdea ask => HidingRules.Hide(session, ask),
            HideWord ask => HidingRules.Hide(session, ask),
            ShowThanks ask => ThanksRules.Show(session, ask),
            WallCommand ask => WallRules.Decide(session, ask),
            IdeaToolCommand ask => IdeaTools.Decide(session, ask, asked),
            ShowPicture ask => PhotoRules.Show(session, RoomWork.PlaceFor(session, asked.Who, ask), ask),
            CoverStage ask => CoverRules.Cover(session, ask),
            SetSound ask => SoundRules.Set(session, ask),
            TestSound => new SoundTested(),
            TimerCommand ask => TimerRules.Decide(session, ask, asked.At),
            _ => throw new UnreachableException(),
        };

    /// <summary>The first thing that time has to say.</summary>
    private static Deadline<Command>? Due(Session session) =>
        Decisions.First(TimerRules.Due(session), RoomRules.Due(session), BlindRules.Due(session), ScanRules.Due(session), ScreenRules.Due(session));

    private static Outcome<Event> DecideForBoth(Session session, CommonCommand command, Asked<Command> asked) =>
        command switch
        {
            WriteCanvas ask => CanvasWriting.Write(session, ask, asked.Who, asked.At),
            TypeFromPhoto ask => PhotoRules.Type(session, ask, RoomWork.As(session, asked.Who, ask.Photo), asked.At, asked.Chance),
            _ => throw new UnreachableException(),
        };

    private static Session SignUp(Session session, ActivityKey key, Func<SignUp, SignUp> change) =>
        session with { SignUps = session.SignUps.SetItem(key, change(session.SignUps[key])) };

    private static Session Poll(Session session, ActivityKey key, Func<Poll, Poll> change) =>
        session with { Polls = session.Polls.SetItem(key, change(session.Polls[key])) };

    private static Session Ballot(Session session, ActivityKey key, Func<Ballot, Ballot> change) =>
        session with { Ballots = session.Ballots.SetItem(key, change(session.Ballots[key])) };
}
