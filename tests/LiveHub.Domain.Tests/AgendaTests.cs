namespace LiveHub.Domain.Tests;

/// <summary>Rules A1 to A6 and S1 to S4 of docs/RULES.md.</summary>
public sealed class AgendaTests
{
    private static readonly BoardPlan Plan = new() { Question = "What next?" };

    [Theory]
    [InlineData("", RefusalCode.TitleMissing)]
    [InlineData("   ", RefusalCode.TitleMissing)]
    public void A1_a_session_has_a_title(string title, RefusalCode code) =>
        new Spec().Ask(Who.System, new CreateSession("ABC234", title, "en", StartingPoint.Empty, "f", "s")).Refused(code);

    [Fact]
    public void A1_dutch_sessions_start_in_dutch()
    {
        var spec = new Spec();
        spec.Ask(Who.System, new CreateSession("ABC234", "Dag", "nl", StartingPoint.IdeaRound, "f", "s"));
        var board = (BoardPlan)spec.State.Agenda[0].Plan;
        Assert.Equal(["Verbeteren", "Veranderen", "Vernieuwen"], board.Columns.AsEnumerable());
    }

    [Fact]
    public void A2_going_on_closes_what_was_open_and_stops_its_timer()
    {
        var spec = Spec.OpenBoard();
        spec.ByFacilitator(new StartTimer(60));
        spec.ByFacilitator(new Go(spec.Ballot)).Happened<BoardClosed>();
        Assert.Null(spec.State.Plenary.Timer);
        spec.ByFacilitator(new Go(spec.Ballot)).Nothing();
        Assert.Equal(BallotPhase.Waiting, spec.State.Ballots[spec.Ballot].Phase);
    }

    [Fact]
    public void A3_going_back_shows_the_board_as_it_was_left()
    {
        var spec = Spec.OpenBoard();
        spec.ByFacilitator(new Go(spec.Ballot));
        spec.ByFacilitator(new Go(spec.Board)).Happened<ActivityStarted>();
        Assert.False(spec.State.Boards[spec.Board].Open);
    }

    [Fact]
    public void A4_a_plan_is_checked()
    {
        var spec = Spec.IdeaRound();
        spec.ByFacilitator(new AddActivity(Plan with { Question = " " })).Refused(RefusalCode.TextEmpty);
        spec.ByFacilitator(new AddActivity(Plan with { Columns = ["A", "a"] })).Refused(RefusalCode.BadColumns);
        spec.ByFacilitator(new AddActivity(Plan with { Columns = ["1", "2", "3", "4", "5", "6", "7"] })).Refused(RefusalCode.BadColumns);
        spec.ByFacilitator(new AddActivity(Plan with { IdeasEach = 0 })).Refused(RefusalCode.TooManyIdeas);
        spec.ByFacilitator(new AddActivity(new BallotPlan { Question = "?", Of = new("none") })).Refused(RefusalCode.NoSuchActivity);
        spec.ByFacilitator(new AddActivity(Plan with { Columns = ["A", "B"] }, spec.Board)).Happened<ActivityAdded>();
        Assert.Equal("What next?", spec.State.Agenda[1].Plan.Question);
    }

    [Fact]
    public void A5_what_holds_ideas_or_votes_can_change_only_in_words()
    {
        var spec = Spec.OpenVote();
        var board = (BoardPlan)spec.State.ActivityOf(spec.Board)!.Plan;
        spec.ByFacilitator(new ChangeActivity(spec.Board, board with { Columns = ["One"] })).Refused(RefusalCode.ActivityInUse);
        spec.ByFacilitator(new ChangeActivity(spec.Board, board with { ShowsNames = true })).Refused(RefusalCode.ActivityInUse);
        spec.ByFacilitator(new ChangeActivity(spec.Board, board with { Question = "Better words?" })).Happened<ActivityChanged>();
        spec.ByFacilitator(new RemoveActivity(spec.Board)).Refused(RefusalCode.ActivityInUse);
        spec.ByFacilitator(new RemoveActivity(spec.Ballot)).Refused(RefusalCode.ActivityInUse);
    }

    [Fact]
    public void A6_an_agenda_has_at_most_thirty_activities()
    {
        var spec = Spec.IdeaRound();
        for (var i = spec.State.Agenda.Count; i < Limits.Activities; i++)
        {
            spec.ByFacilitator(new AddActivity(Plan)).Happened<ActivityAdded>();
        }

        spec.ByFacilitator(new AddActivity(Plan)).Refused(RefusalCode.TooManyActivities);
    }

    [Fact]
    public void S1_a_seat_is_taken_once_however_often_it_is_asked()
    {
        var spec = Spec.IdeaRound();
        spec.Ask(Who.System, new TakeSeat(new("other"), "hash-" + Spec.Ann, "Ann")).Nothing();
        Assert.Equal(3, spec.State.Seats.Count);
    }

    [Fact]
    public void S2_a_name_is_beside_the_log_and_may_be_taken_back()
    {
        var spec = Spec.IdeaRound();
        var named = Assert.IsType<Outcome<Event>.Accepted>(spec.By(Spec.Ann, new GiveName("Ann")));
        Assert.DoesNotContain("Ann\"", named.Events.Single().ToString()!, StringComparison.Ordinal);
        Assert.Equal("Ann", spec.State.Aside.Names[Spec.Ann]);
        spec.By(Spec.Ann, new GiveName("")).Happened<NameGiven>();
        Assert.Empty(spec.State.Aside.Names);
        spec.By(Spec.Ann, new GiveName(new string('x', 61))).Refused(RefusalCode.NameTooLong);
    }

    [Fact]
    public void S3_the_code_admits_until_four_hours_after_the_end()
    {
        var spec = Spec.IdeaRound();
        spec.ByFacilitator(new EndSession());
        spec.Now = Spec.Noon.AddHours(4);
        spec.Ask(Who.System, new TakeSeat(new("late"), "hash-late", null)).Happened<SeatTaken>();
        spec.Now = Spec.Noon.AddHours(4).AddSeconds(1);
        spec.Ask(Who.System, new TakeSeat(new("later"), "hash-later", null)).Refused(RefusalCode.NotAdmitted);
    }

    [Fact]
    public void S4_a_share_link_can_be_revoked_also_after_the_end()
    {
        var spec = Spec.IdeaRound();
        spec.Ask(Who.System, new ShareReport("hash-link"));
        Assert.Equal(Role.Reader, spec.State.Aside.Grants["hash-link"].Role);
        spec.ByFacilitator(new EndSession());
        spec.ByFacilitator(new UnshareReport()).Happened<ReportUnshared>();
        Assert.False(spec.State.Aside.Grants.ContainsKey("hash-link"));
    }
}
