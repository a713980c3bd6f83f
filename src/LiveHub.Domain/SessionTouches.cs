using System.Diagnostics;

namespace LiveHub.Domain;

/// <summary>Which entities of a session's views an event may have changed.</summary>
public static class SessionTouches
{
    public static Touch Of(Session session, Event happened) => happened switch
    {
        SeatTaken e => Touch.These("joined").AndOwn(e.Seat, "me"),
        NameGiven e => Name(session, e.Seat),
        ReportShared or ReportUnshared => Touch.These("shared"),
        TimerStarted or TimerPaused or TimerEnded or TimerStopped => Touch.These("timer"),
        IdeaSent e => Arrival(session, e),
        IdeaEdited e => Edit(e),
        IdeaDeleted e => Departure(e),
        DoneSaid e => Touch.These("done").AndOwn(e.Seat, "done"),
        IdeasDealt e => Touch.None.AndOwn(e.Seat, Touch.Whole),
        DotPlaced e => Dot(e.Idea, e.Seat),
        DotTakenBack e => Dot(e.Idea, e.Seat),
        PollAnswered e => Answer(session, e),
        WorkshopChosen e => Workshops(session, e),
        QuestionBacked e => Touch.These($"backs/{e.Question}").AndOwn(e.Seat, $"backed/{e.Question}"),
        QuestionAnswered e => Touch.These($"answered/{e.Question}"),
        NoteKept e => Touch.None.AndOwn(e.Seat, NoteView.Name(new(e.Reflection, e.Prompt))),
        PageTurned => Touch.These("now"),
        PictureShown => Touch.These("shown"),
        BoardOpened or BoardClosed or BallotReopened or BallotClosed or PollOpened or PollClosed or SignUpOpened or SignUpClosed or ActivityMoved
            or ActivitySkipped or MinutesAdjusted or DayPlanned => Touch.These(
                ["now", "suggest", .. AgendaView.Keys(session, Audience.Control)]),
        SessionCreated or SessionRenamed or SessionEnded or ActivityAdded or ActivityChanged or ActivityRemoved
            or ActivityStarted or StepTakenBack or BoardOutgrewPhones or BallotOpened or ResultsRevealed
            or PollRevealed or IdeaHidden or WordHidden => Touch.All, // Rare, and whole scenes change with them.
        _ => throw new UnreachableException(),
    };

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
            ? touch.AndOwn(author, $"mine/{sent.Idea}")
            : touch;
    }

    private static Touch Edit(IdeaEdited edited)
    {
        var touch = Touch.These($"idea/{edited.Idea}", "shown") with
        {
            Held = [$"mine/{edited.Idea}", $"page/{edited.Idea}", $"dots/{edited.Idea}"],
        };
        return edited.Was is { } was ? touch.And(Word(was), Word(edited.Text)) : touch;
    }

    private static Touch Departure(IdeaDeleted gone)
    {
        var touch = Counts(gone.Board, gone.Idea).And($"backs/{gone.Idea}", $"answered/{gone.Idea}", "shown") with
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
        return Touch.These([.. signed.Select(idea => $"idea/{idea}")]).AndOwn(seat, "me") with
        {
            Held = [.. signed.SelectMany(idea => new[] { $"mine/{idea}", $"page/{idea}", $"dots/{idea}" })],
        };
    }
}
