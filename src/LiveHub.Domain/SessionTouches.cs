using System.Collections.Immutable;
using System.Diagnostics;

namespace LiveHub.Domain;

/// <summary>Which entities of a session's views an event may have changed.</summary>
public static class SessionTouches
{
    public static Touch Of(Session session, Event happened) => WallView.Beside(session, happened, OfSlices(session, happened));

    private static Touch OfSlices(Session session, Event happened) => happened switch
    {
        SeatTaken e => SelectionTouches.Reader(
            session, Touch.These("joined", "teamSizes", $"person/{session.Numbers[e.Seat]}").AndOwn(e.Seat, "me"), e.Seat),
        NameGiven e => Name(session, e.Seat),
        NameErased => Touch.All, // Rare, and it may stand in many places.
        TableChosen e => SelectionTouches.Reader(session, TableView.Touched(e), e.Seat, e.Was),
        TablesSpread e => SelectionTouches.Readers(session, TableView.Touched(e)),
        ReportShared or ReportUnshared => Touch.These("shared"),
        LinkGiven e => Touch.These(PairingRules.Entity) with { Moves = e.Alone == true },
        PairingOffered => Touch.None,
        PhonePaired => Touch.These(PairingRules.Entity),
        PhonesUnpaired => Touch.These(PairingRules.Entity) with { Moves = true },
        TimerStarted e => Touch.These("timer").Only(e.Place),
        TimerPaused e => Touch.These("timer").Only(e.Place),
        TimerEnded e => Touch.These("timer").Only(e.Place),
        TimerStopped e => Touch.These("timer").Only(e.Place),
        RoomTimeChanged or CalledBack => Touch.These([
            "timer", "slot", "now", .. session.CurrentBreakout.Breakout?.Rooms.Select((_, at) => $"room/{at + 1}") ?? []]),
        PersonPlaced e => RoomTouches.Placed(session, e),
        RoomNamed e => Touch.These("here", $"room/{e.Room}") with { Held = ["room"] },
        HostMade e => RoomTouches.Host(session, e),
        HelpCalled e => Touch.These("here", $"room/{e.Room}"),
        IdeaSentUp e => SignTouches.Offer(session, Counts(e.Board, e.Idea), e.From).And(["builds", "paper", $"sent/{e.From}", .. RoomTouches.Rooms(session, e.Board)]),
        SaidToAll => Touch.These("said"),
        IdeaSent { Waits: true } e => ModerationTouches.Ideas(session, e.Board, [e.Idea], comeOrGo: true),
        IdeaSent e => Arrival(session, e),
        IdeaEdited e => GroupTouches.Words(session, Edit(session, e), e.Idea),
        GroupEvent e => GroupTouches.Of(e),
        IdeaSupported e => SupportView.Touched(session, e),
        IdeaDeleted e when session.Breakouts.ContainsKey(e.Board) => Touch.All, // Perhaps one that a room had sent up: which is not known any more.
        IdeaDeleted e => RoomTouches.Gone(session, Departure(e).And(RatingTouches.Ahead(session)), e).And($"held/{e.Idea}"),
        BlindEvent e => BlindTouches.Of(session, e),
        BuildEvent e => BuildTouches.Of(session, e),
        BoardOpened e => BlindTouches.Gate(session, Phases(session), e.Board),
        BoardClosed e => BlindTouches.Gate(session, Phases(session), e.Board),
        ActivitySkipped e when session.ActivityOf(e.Activity)?.Plan is ChoosingPlan => Touch.All,
        ActivityMoved e when session.ActivityOf(e.Activity)?.Plan is ChoosingPlan => Touch.All,
        DoneSaid e => Touch.These("done").AndOwn(e.Seat, "done"),
        IdeasDealt e => Touch.None.AndOwn(e.Seat, Touch.Whole),
        DotPlaced e => RoomTouches.There(session, Dot(e.Idea, e.Seat), e.Ballot),
        DotTakenBack e => RoomTouches.There(session, Dot(e.Idea, e.Seat), e.Ballot),
        DotsEntered e => RoomTouches.There(session, PaperTouched(session, e), e.Ballot),
        MatrixEvent e => MatrixTouches.Of(session, e),
        PollAnswered e => Answer(session, e),
        WorkshopChosen e => Workshops(session, e),
        QuestionBacked e => Touch.These($"backs/{e.Question}").AndOwn(e.Seat, $"backed/{e.Question}"),
        QuestionAnswered e => Touch.These($"answered/{e.Question}"),
        PersonalEvent e => PersonalRules.Touched(session, e),
        ReadingSet => Touch.These("reading"),
        CardPicked e => CardRules.Touched(session, e),
        TapsEvent e => TapRules.Touched(e),
        WhoRanSaid e => Touch.These([.. e.Steps.Select(step => $"agenda/{step}")]),
        NoteKept e => Touch.None.AndOwn(e.Seat, NoteView.Name(new(e.Reflection, e.Prompt))),
        RatingEvent e => RatingTouches.Of(e),
        PitchEvent e => SponsorTouches.Beside(session, e, PitchTouches.Of(session, e)),
        ReviewEvent e => ReviewTouches.Of(e),
        ScanEvent e => ScanTouches.Of(e),
        SponsorEvent e => SponsorTouches.Of(session, e),
        TeamEvent e => TeamTouches.Of(session, e),
        SelectionEvent e => SelectionTouches.Of(session, e),
        ModerationEvent e => ModerationTouches.Of(session, e),
        PageTurned or WallTurned => Touch.These("now"),
        WallEvent => Touch.None,
        PictureShown => Touch.These("shown"),
        StageCovered => Touch.These("cover"),
        SoundEvent => Touch.These("sound"),
        ScreenEvent e => Touch.These("screens") with { Moves = e is ScreensEnded },
        BallotReopened e => RoomTouches.In(session, Phases(session), e.Ballot),
        BallotClosed e => RoomTouches.In(session, Phases(session), e.Ballot),
        PollOpened or PollClosed or SignUpOpened or SignUpClosed or ActivityMoved
            or ActivitySkipped or MinutesAdjusted or DayPlanned => Phases(session),
        SessionCreated or SessionRenamed or VenueSet or CycleBrought or SessionEnded or ActivityAdded or ActivityChanged or ActivityRemoved
            or ActivityStarted or StepTakenBack or BoardOutgrewPhones or BallotOpened or ResultsRevealed
            or PollRevealed or RoomsFormed or RoomsOpened or RoomsClosed or HostsInvited or HostsUninvited or IdeaHidden or WordHidden => Touch.All, // Rare, and whole scenes change with them.
        _ => throw new UnreachableException(),
    };

    private static Touch Phases(Session session) => Touch.These(["now", "answers", "suggest", .. AgendaView.Keys(session, Audience.Control)]);

    private static Touch Arrival(Session session, IdeaSent sent)
    {
        var touch = Counts(sent.Board, sent.Idea).And(RatingTouches.Ahead(session));
        if (session.Boards.TryGetValue(sent.Board, out var board) && board.Words is not null)
        {
            touch = touch.And(Word(sent.Text));
        }

        if (sent.Paper is not null || sent.ByHand is not null)
        {
            touch = touch.And("paper");
        }

        return session.Aside.Authors.TryGetValue(sent.Idea, out var author)
            ? RoomTouches.In(session, touch, sent.Board).AndOwn(author, $"mine/{sent.Idea}")
            : RoomTouches.In(session, touch, sent.Board);
    }

    /// <summary>It may have begun to wait, or ceased to.</summary>
    private static Touch Edit(Session session, IdeaEdited edited)
    {
        var touch = ModerationTouches.Ideas(session, edited.Board, [edited.Idea], session.Moderation.MayHold).And("opinion");
        touch = touch with { Held = [.. touch.Held, $"pile/{edited.Idea}", $"asked/{edited.Idea}", $"card/{edited.Idea}"] };
        return edited.Was is { } was ? touch.And(Word(was), Word(edited.Text)) : touch;
    }

    private static Touch Departure(IdeaDeleted gone)
    {
        var touch = Counts(gone.Board, gone.Idea).And("here", "shown", "paper", $"backs/{gone.Idea}", $"answered/{gone.Idea}", $"helps/{gone.Idea}") with
        {
            Held = [$"mine/{gone.Idea}", $"page/{gone.Idea}", $"backed/{gone.Idea}", $"helping/{gone.Idea}", $"sign/{gone.Idea}"],
        };
        return gone.Was is { } was ? touch.And(Word(was)) : touch;
    }

    private static Touch Counts(ActivityKey board, IdeaKey idea) =>
        Touch.These($"idea/{idea}", "ideas", "posted", "suggest", "recap", $"agenda/{board}");

    private static string Word(string text) => $"word/{WordCounts.Fold(text)}";

    private static Touch Dot(IdeaKey idea, SeatId seat) =>
        Touch.These($"tally/{idea}", "complete", "voters").AndOwn(seat, $"dots/{idea}");

    /// <summary>All its ideas: which ones had dots on paper before is not known any more.</summary>
    private static Touch PaperTouched(Session session, DotsEntered entered) => Touch.These(
        ["onPaper", .. session.Ballots.TryGetValue(entered.Ballot, out var ballot) ? ballot.Options.Select(idea => $"tally/{idea}") : []]);

    /// <summary>All its answers: which ones were chosen before is not known any more.</summary>
    private static Touch Answer(Session session, PollAnswered answered)
    {
        var choices = (session.ActivityOf(answered.Poll)?.Plan as AskPlan)?.Choices ?? 0;
        return Touch.These(["answers", $"agenda/{answered.Poll}",
            .. Enumerable.Range(0, choices).Select(choice => $"choice/{choice}")]).AndOwn(answered.Seat, "answer");
    }

    /// <summary>Whoever waits may have moved up.</summary>
    private static Touch Workshops(Session session, WorkshopChosen chosen)
    {
        var count = (session.ActivityOf(chosen.SignUp)?.Plan as SignUpPlan)?.Workshops.Length ?? 0;
        return Touch.These(["answers", $"agenda/{chosen.SignUp}",
            .. Enumerable.Range(0, count).Select(workshop => $"workshop/{workshop}")]).AndOwn(chosen.Seat, "place") with
        {
            Held = ["place"],
        };
    }

    private static Touch Name(Session session, SeatId seat)
    {
        var signed = session.Aside.WrittenBy(seat);
        var copies = signed.Select(idea => session.BoardOfIdea.TryGetValue(idea, out var board) ? session.CopyOf(board, idea) : null);
        ImmutableArray<IdeaKey> shown = [.. signed, .. copies.OfType<IdeaKey>(), .. session.Builds.Of(seat).SelectMany(build => BuildView.Alike(session, session.Builds.ByKey[build].On))];
        var touch = Touch.These([$"person/{session.Numbers.GetValueOrDefault(seat)}", .. shown.Select(idea => $"idea/{idea}")]).AndOwn(seat, "me") with
        {
            Held = ["team", .. shown.SelectMany(idea => new[] { $"mine/{idea}", $"page/{idea}", $"dots/{idea}", $"pile/{idea}", $"asked/{idea}" })],
        };
        return ThanksTouches.Named(session, GroupTouches.Words(session, touch, shown.AsSpan()), seat);
    }
}
