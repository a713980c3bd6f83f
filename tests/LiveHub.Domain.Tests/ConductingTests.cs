namespace LiveHub.Domain.Tests;

/// <summary>Rules A8 to A12 of docs/RULES.md: order, undo, what is asked in between.</summary>
public sealed class ConductingTests
{
    private static readonly PollPlan Poll = new() { Question = "Lunch?", Options = ["Soup", "Salad"] };

    [Fact]
    public void A8_a_step_taken_back_leaves_everything_as_it_was()
    {
        var spec = Spec.OpenBoard();
        spec.ByFacilitator(new StartTimer(60));
        var timer = spec.State.Plenary.Timer;
        spec.Now += TimeSpan.FromSeconds(20);
        spec.ByFacilitator(new OpenVoting(spec.Ballot)).Refused(RefusalCode.NothingToVoteOn);
        spec.By(Spec.Ann, new SendIdea(spec.Board, "An idea"));
        spec.ByFacilitator(new OpenVoting(spec.Ballot));
        spec.Now += TimeSpan.FromSeconds(4);
        spec.ByFacilitator(new TakeBackStep(spec.Ballot)).Happened<StepTakenBack>();
        Assert.Equal(spec.Board, spec.State.Plenary.Current);
        Assert.True(spec.State.Boards[spec.Board].Open);
        Assert.Equal(timer, spec.State.Plenary.Timer);
        Assert.Equal(BallotPhase.Waiting, spec.State.Ballots[spec.Ballot].Phase);
    }

    [Fact]
    public void A8_what_was_used_meanwhile_stays()
    {
        var spec = Spec.OpenVote();
        spec.By(Spec.Bob, new PlaceDot(spec.Ballot, spec.Ideas[0]));
        spec.ByFacilitator(new TakeBackStep(spec.Ballot));
        Assert.Equal(BallotPhase.Closed, spec.State.Ballots[spec.Ballot].Phase);
        Assert.Equal(1, spec.State.Ballots[spec.Ballot].Voters);
    }

    [Fact]
    public void A8_it_is_too_late_after_ten_seconds_and_from_elsewhere()
    {
        var spec = Spec.OpenBoard();
        spec.ByFacilitator(new TakeBackStep(spec.Ballot)).Refused(RefusalCode.TooLateToUndo);
        spec.Now += TimeSpan.FromSeconds(11);
        spec.ByFacilitator(new TakeBackStep(spec.Board)).Refused(RefusalCode.TooLateToUndo);
    }

    [Fact]
    public void A8_the_first_step_is_taken_back_into_the_lobby()
    {
        var spec = Spec.OpenBoard();
        spec.ByFacilitator(new TakeBackStep(spec.Board));
        Assert.Null(spec.State.Plenary.Current);
        Assert.IsType<NowEntity.Lobby>(SceneView.Now(spec.State, Scene.Of(spec.State, PlaceKey.Plenary)));
        spec.ByFacilitator(new Go(spec.Board)).Happened<BoardOpened>();
    }

    [Fact]
    public void A9_what_is_asked_in_between_leads_back_to_where_the_agenda_was()
    {
        var spec = Spec.OpenBoard();
        spec.ByFacilitator(new StartTimer(60));
        spec.Now += TimeSpan.FromSeconds(10);
        var asked = spec.ByFacilitator(new AskNow(Poll)).Happened<ActivityAdded>().Activity;
        Assert.Equal([spec.Board, asked.Key, spec.Ballot], spec.State.Agenda.Select(step => step.Key));
        Assert.Equal(BallotPhase.Open, spec.State.Polls[asked.Key].Phase);
        spec.By(Spec.Ann, new SendIdea(spec.Board, "Now?")).Refused(RefusalCode.BoardClosed);
        spec.By(Spec.Ann, new AnswerPoll(asked.Key, [1]));
        spec.Now += TimeSpan.FromSeconds(100);
        spec.ByFacilitator(new ReturnFrom(asked.Key));
        Assert.Equal(spec.Board, spec.State.Plenary.Current);
        Assert.True(spec.State.Boards[spec.Board].Open);
        Assert.Equal(spec.Now.AddSeconds(50), Assert.IsType<Timer.Running>(spec.State.Plenary.Timer).EndsAt);
        Assert.Equal(BallotPhase.Closed, spec.State.Polls[asked.Key].Phase);
        spec.ByFacilitator(new ReturnFrom(asked.Key)).Nothing();
    }

    [Fact]
    public void A9_what_was_asked_by_mistake_is_gone_unless_somebody_answered()
    {
        var spec = Spec.OpenBoard();
        var asked = spec.ByFacilitator(new AskNow(Poll)).Happened<ActivityAdded>().Activity.Key;
        spec.ByFacilitator(new TakeBackStep(asked)).Happened<ActivityRemoved>();
        Assert.Equal([spec.Board, spec.Ballot], spec.State.Agenda.Select(step => step.Key));
        asked = spec.ByFacilitator(new AskNow(Poll)).Happened<ActivityAdded>().Activity.Key;
        spec.By(Spec.Ann, new AnswerPoll(asked, [0]));
        spec.ByFacilitator(new TakeBackStep(asked));
        Assert.Equal(3, spec.State.Agenda.Count);
        Assert.True(spec.State.Boards[spec.Board].Open);
    }

    [Fact]
    public void A10_steps_move_and_are_skipped_while_the_session_runs()
    {
        var spec = Spec.OpenBoard();
        spec.ByFacilitator(new AddActivity(new BreakPlan { Question = "Break", Minutes = 10 }));
        var pause = spec.State.Agenda[2].Key;
        spec.ByFacilitator(new MoveActivity(pause)).Happened<ActivityMoved>();
        Assert.Equal([pause, spec.Board, spec.Ballot], spec.State.Agenda.Select(step => step.Key));
        spec.ByFacilitator(new MoveActivity(pause)).Nothing();
        spec.ByFacilitator(new MoveActivity(pause, spec.Board));
        Assert.Equal([spec.Board, pause, spec.Ballot], spec.State.Agenda.Select(step => step.Key));
        spec.ByFacilitator(new MoveActivity(pause, new("none"))).Refused(RefusalCode.NoSuchActivity);
        spec.ByFacilitator(new SkipActivity(pause, true)).Happened<ActivitySkipped>();
        spec.ByFacilitator(new SkipActivity(pause, true)).Nothing();
    }

    [Fact]
    public void A11_other_times_are_accepted_whole_or_not_at_all()
    {
        var spec = Spec.IdeaRound();
        var (board, vote) = (spec.Board.Value, spec.Ballot.Value);
        spec.ByFacilitator(new AdjustMinutes(System.Collections.Immutable.ImmutableSortedDictionary<string, int>.Empty.Add(board, 5).Add(vote, 0)))
            .Refused(RefusalCode.BadTime);
        spec.ByFacilitator(new AdjustMinutes(System.Collections.Immutable.ImmutableSortedDictionary<string, int>.Empty.Add(board, 5).Add(vote, 8)))
            .Happened<MinutesAdjusted>();
        Assert.Equal([5, 8], spec.State.Agenda.Select(step => step.Plan.Minutes!.Value));
    }

    [Fact]
    public void A12_the_time_spent_at_a_step_is_kept()
    {
        var spec = Spec.OpenBoard();
        spec.Now += TimeSpan.FromMinutes(7);
        spec.ByFacilitator(new Go(spec.Ballot));
        Assert.Equal(new Stay(null, TimeSpan.FromMinutes(7)), spec.State.Stays[spec.Board]);
        Assert.Equal(spec.Now, spec.State.Stays[spec.Ballot].Since);
    }
}
