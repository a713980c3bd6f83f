namespace LiveHub.Domain.Tests;

/// <summary>Rules T1 to T5 of docs/RULES.md.</summary>
public sealed class TimerTests
{
    [Fact]
    public void T1_a_timer_runs_to_an_instant_and_pauses_with_what_is_left()
    {
        var spec = Spec.OpenBoard();
        spec.ByFacilitator(new StartTimer(300));
        Assert.Equal(new Timer.Running(300, Spec.Noon.AddSeconds(300)), spec.State.Plenary.Timer);
        spec.Now = Spec.Noon.AddSeconds(100);
        spec.ByFacilitator(new PauseTimer());
        Assert.Equal(new Timer.Paused(300, TimeSpan.FromSeconds(200)), spec.State.Plenary.Timer);
        spec.Now = Spec.Noon.AddSeconds(1000);
        spec.ByFacilitator(new AddTime(60));
        spec.ByFacilitator(new ResumeTimer());
        Assert.Equal(new Timer.Running(360, Spec.Noon.AddSeconds(1260)), spec.State.Plenary.Timer);
    }

    [Fact]
    public void T2_the_server_ends_it_two_seconds_after_zero_and_closes_the_board()
    {
        var spec = Spec.OpenBoard();
        spec.ByFacilitator(new StartTimer(60));
        var due = TimerRules.Due(spec.State)!;
        Assert.Equal(Spec.Noon.AddSeconds(62), due.At);
        spec.Now = due.At.AddMilliseconds(-1);
        spec.Ask(Who.System, due.Command).Nothing();
        spec.Now = due.At;
        spec.Ask(Who.System, due.Command).Happened<BoardClosed>();
        spec.Ask(Who.System, due.Command).Nothing();
        Assert.Null(TimerRules.Due(spec.State));
    }

    [Fact]
    public void T3_what_arrives_within_the_grace_counts_and_later_is_refused_even_before_the_server_said_so()
    {
        var spec = Spec.OpenBoard();
        spec.ByFacilitator(new StartTimer(60));
        spec.Now = Spec.Noon.AddSeconds(61.9);
        spec.By(Spec.Ann, new SendIdea(spec.Board, "In time")).Happened<IdeaSent>();
        spec.Now = Spec.Noon.AddSeconds(62);
        spec.By(Spec.Ann, new SendIdea(spec.Board, "Late")).Refused(RefusalCode.BoardClosed);
    }

    [Fact]
    public void T4_a_minute_more_after_the_end_opens_again_what_the_end_closed()
    {
        var spec = Spec.OpenVote();
        spec.ByFacilitator(new StartTimer(60));
        var due = TimerRules.Due(spec.State)!;
        spec.Now = due.At;
        spec.Ask(Who.System, due.Command).Happened<BallotClosed>();
        spec.By(Spec.Ann, new PlaceDot(spec.Ballot, spec.Ideas[0])).Refused(RefusalCode.VoteNotOpen);
        spec.ByFacilitator(new AddTime(60)).Happened<BallotReopened>();
        spec.By(Spec.Ann, new PlaceDot(spec.Ballot, spec.Ideas[0])).Happened<DotPlaced>();
    }

    [Fact]
    public void T5_an_old_end_ends_no_new_timer()
    {
        var spec = Spec.OpenBoard();
        spec.ByFacilitator(new StartTimer(60));
        var old = TimerRules.Due(spec.State)!;
        spec.ByFacilitator(new AddTime(60));
        spec.Now = old.At;
        spec.Ask(Who.System, old.Command).Nothing();
        spec.ByFacilitator(new StopTimer());
        Assert.Null(spec.State.Plenary.Timer);
        spec.ByFacilitator(new PauseTimer()).Refused(RefusalCode.NoTimer);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(int.MaxValue)]
    public void T5_impossible_lengths_are_refused(int seconds)
    {
        var spec = Spec.OpenBoard();
        spec.ByFacilitator(new StartTimer(seconds)).Refused(RefusalCode.BadTime);
        spec.ByFacilitator(new StartTimer(60));
        spec.ByFacilitator(new AddTime(seconds)).Refused(RefusalCode.BadTime);
    }
}
