using System.Collections.Immutable;
using System.Diagnostics;

namespace LiveHub.Domain;

/// <summary>Which entities of a session's views an event may have changed.</summary>
public static class SessionTouches
{
    public static Touch Of(Session session, Event happened) => happened switch
    {
        SeatTaken e => Touch.These("joined", $"person/{session.Numbers[e.Seat]}").AndOwn(e.Seat, "me"),
        NameGiven e => Name(session, e.Seat),
        TableChosen e => TableView.Touched(e),
        TablesSpread e => TableView.Touched(e),
        ReportShared or ReportUnshared => Touch.These("shared"),
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
        IdeaSentUp e => Counts(e.Board, e.Idea).And([$"sent/{e.From}", .. RoomTouches.Rooms(session, e.Board)]),
        SaidToAll => Touch.These("said"),
        IdeaSent { Waits: true } e => ModerationTouches.Ideas(session, e.Board, [e.Idea]),
        IdeaSent e => Arrival(session, e),
        IdeaEdited e => Edit(session, e),
        IdeaDeleted e when session.Breakouts.ContainsKey(e.Board) => Touch.All, // Perhaps one that a room had sent up: which is not known any more.
        IdeaDeleted e => RoomTouches.Gone(session, Departure(e), e).And($"held/{e.Idea}"),
        DoneSaid e => Touch.These("done").AndOwn(e.Seat, "done"),
        IdeasDealt e => Touch.None.AndOwn(e.Seat, Touch.Whole),
        DotPlaced e => RoomTouches.There(session, Dot(e.Idea, e.Seat), e.Ballot),
        DotTakenBack e => RoomTouches.There(session, Dot(e.Idea, e.Seat), e.Ballot),
        PollAnswered e => Answer(session, e),
        WorkshopChosen e => Workshops(session, e),
        QuestionBacked e => Touch.These($"backs/{e.Question}").AndOwn(e.Seat, $"backed/{e.Question}"),
        QuestionAnswered e => Touch.These($"answered/{e.Question}"),
        NoteKept e => Touch.None.AndOwn(e.Seat, NoteView.Name(new(e.Reflection, e.Prompt))),
        PitchEvent e => PitchTouches.Of(session, e),
        ModerationEvent e => ModerationTouches.Of(session, e),
        PageTurned => Touch.These("now"),
        PictureShown => Touch.These("shown"),
        BallotReopened e => RoomTouches.In(session, Phases(session), e.Ballot),
        BallotClosed e => RoomTouches.In(session, Phases(session), e.Ballot),
        BoardOpened or BoardClosed or PollOpened or PollClosed or SignUpOpened or SignUpClosed or ActivityMoved
            or ActivitySkipped or MinutesAdjusted or DayPlanned => Phases(session),
        SessionCreated or SessionRenamed or VenueSet or SessionEnded or ActivityAdded or ActivityChanged or ActivityRemoved
            or ActivityStarted or StepTakenBack or BoardOutgrewPhones or BallotOpened or ResultsRevealed
            or PollRevealed or RoomsFormed or RoomsOpened or RoomsClosed or HostsInvited or HostsUninvited or IdeaHidden or WordHidden => Touch.All, // Rare, and whole scenes change with them.
        _ => throw new UnreachableException(),
    };

    private static Touch Phases(Session session) => Touch.These(["now", "suggest", .. AgendaView.Keys(session, Audience.Control)]);

    private static Touch Arrival(Session session, IdeaSent sent)
    {
        var touch = Counts(sent.Board, sent.Idea);
        if (session.Boards.TryGetValue(sent.Board, out var board) && board.Words is not null)
        {
            touch = touch.And(Word(sent.Text));
        }

        if (sent.Paper is not null)
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
        var touch = ModerationTouches.Ideas(session, edited.Board, [edited.Idea]);
        return edited.Was is { } was ? touch.And(Word(was), Word(edited.Text)) : touch;
    }

    private static Touch Departure(IdeaDeleted gone)
    {
        var touch = Counts(gone.Board, gone.Idea).And("here", "shown", "paper", $"backs/{gone.Idea}", $"answered/{gone.Idea}") with
        {
            Held = [$"mine/{gone.Idea}", $"page/{gone.Idea}", $"backed/{gone.Idea}"],
        };
        return gone.Was is { } was ? touch.And(Word(was)) : touch;
    }

    private static Touch Counts(ActivityKey board, IdeaKey idea) =>
        Touch.These($"idea/{idea}", "ideas", "posted", "suggest", "recap", $"agenda/{board}");

    private static string Word(string text) => $"word/{WordCounts.Fold(text)}";

    private static Touch Dot(IdeaKey idea, SeatId seat) =>
        Touch.These($"tally/{idea}", "complete", "voters").AndOwn(seat, $"dots/{idea}");

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
        ImmutableArray<IdeaKey> shown = [.. signed, .. copies.OfType<IdeaKey>()];
        return Touch.These([$"person/{session.Numbers.GetValueOrDefault(seat)}", .. shown.Select(idea => $"idea/{idea}")]).AndOwn(seat, "me") with
        {
            Held = [.. shown.SelectMany(idea => new[] { $"mine/{idea}", $"page/{idea}", $"dots/{idea}" })],
        };
    }
}
