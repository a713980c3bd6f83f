namespace LiveHub.Domain.Tests;

/// <summary>Work in rooms: who belongs where, who may do what there, and how everybody comes back.</summary>
public sealed class RoomTests
{
    private static readonly Who Ann = Who.Participant(Spec.Ann), Bob = Who.Participant(Spec.Bob), Cleo = Who.Participant(Spec.Cleo);

    [Theory]
    [InlineData(10, 2), InlineData(30, 4), InlineData(100, 13), InlineData(500, 63)]
    public void R1_without_a_number_there_is_a_room_for_every_eight_people_in_even_sizes(int people, int rooms)
    {
        var spec = Crowd(people);
        var breakout = Go(spec, new BreakoutPlan { Question = "Q" });
        var sizes = spec.State.RoomsOf(breakout).Select(room => room.Seats.Count).ToList();
        Assert.Equal(rooms, sizes.Count);
        Assert.Equal(people, sizes.Sum());
        Assert.InRange(sizes.Max() - sizes.Min(), 0, 1);
    }

    [Fact]
    public void R1_tables_stay_together_and_the_others_fill_up()
    {
        var spec = Crowd(30);
        var people = spec.State.People;
        for (var i = 0; i < 24; i++)
        {
            spec.Ask(Who.Participant(people[i]), new ChooseTable(i / 4 + 1));
        }

        var breakout = Go(spec, new BreakoutPlan { Question = "Q", By = RoomsBy.Tables, Rooms = 3 });
        var placed = spec.State.Breakouts[breakout].Placed;
        Assert.All(Enumerable.Range(1, 6), table => Assert.Single(
            spec.State.Tables.Where(seat => seat.Value == table).Select(seat => placed[seat.Key]).Distinct()));
        Assert.All(spec.State.RoomsOf(breakout), room => Assert.Equal(10, room.Seats.Count));
    }

    [Fact]
    public void R1_new_groups_meet_as_little_as_can_be_and_same_groups_again_are_the_same()
    {
        var spec = Crowd(64);
        var first = Round(spec, RoomsBy.Chance);
        var again = Round(spec, RoomsBy.Same);
        var fresh = Round(spec, RoomsBy.New);
        Assert.Equal(Pairs(spec, first), Pairs(spec, again));
        Assert.Empty(Pairs(spec, first).Intersect(Pairs(spec, fresh)));
    }

    [Fact]
    public void R2_where_people_choose_a_full_room_has_a_line_that_moves_up_and_opening_places_everybody()
    {
        var spec = Spec.IdeaRound();
        var breakout = Go(spec, new BreakoutPlan { Question = "Q", By = RoomsBy.Choice, Rooms = 2, Capacity = 1 });
        spec.Ask(Ann, new ChooseRoom(breakout, 1));
        spec.Ask(Bob, new ChooseRoom(breakout, 1));
        Assert.Equal(1, Own(spec, Spec.Bob).Waits);
        spec.Ask(Ann, new ChooseRoom(breakout, 2));
        Assert.Null(Own(spec, Spec.Bob).Waits);
        spec.ByFacilitator(new OpenRooms(breakout));
        Assert.All(new[] { Spec.Ann, Spec.Bob, Spec.Cleo }, seat => Assert.NotEqual(PlaceKey.Plenary, spec.State.PlaceOf(seat)));
        Assert.Equal(RefusalCode.RoomFull, Refused(spec.Ask(Bob, new ChooseRoom(breakout, 2))));
    }

    [Fact]
    public void R2_topics_are_the_best_of_a_vote_and_name_the_rooms()
    {
        var spec = Spec.OpenVote(ideas: 5);
        spec.Ask(Ann, new PlaceDot(spec.Ballot, spec.Ideas[3]));
        spec.ByFacilitator(new CloseVoting(spec.Ballot));
        spec.ByFacilitator(new RevealResults(spec.Ballot));
        var breakout = Go(spec, new BreakoutPlan { Question = "Q", By = RoomsBy.Topics, Topics = spec.Ballot, Rooms = 3 });
        var rooms = spec.State.RoomsOf(breakout).ToList();
        Assert.Equal(3, rooms.Count);
        Assert.Equal(spec.Ideas[3], rooms[0].Topic);
        Assert.Equal(spec.State.Boards[spec.Board].Ideas[spec.Ideas[3]].Text, rooms[0].Name);
    }

    [Fact]
    public void R3_who_comes_late_has_a_room_at_once_and_who_is_moved_is_there()
    {
        var (spec, breakout) = Opened();
        var dan = new SeatId("seat-dan");
        spec.Ask(Who.System, new TakeSeat(dan, "hash-dan"));
        Assert.NotEqual(PlaceKey.Plenary, spec.State.PlaceOf(dan));
        var to = spec.State.Rooms[spec.State.PlaceOf(dan)].Number == 1 ? 2 : 1;
        spec.ByFacilitator(new MovePerson(breakout, spec.State.Numbers[dan], to));
        Assert.Equal(PlaceKey.Room(breakout, to), spec.State.PlaceOf(dan));
        spec.ByFacilitator(new MovePerson(breakout, 99, 1)).Refused(RefusalCode.NoSuchPerson);
        spec.ByFacilitator(new MovePerson(breakout, 1, 3)).Refused(RefusalCode.NoSuchRoom);
    }

    [Fact]
    public void R4_nobody_is_pulled_out_of_a_room_and_at_least_a_minute_stays()
    {
        var (spec, breakout) = Opened(minutes: 10);
        spec.ByFacilitator(new Go(spec.Board)).Refused(RefusalCode.RoomsOpen);
        spec.ByFacilitator(new AskNow(new PollPlan { Question = "Q", Options = ["A", "B"] })).Refused(RefusalCode.RoomsOpen);
        spec.ByFacilitator(new ChangeRoomTime(breakout, -3_000));
        Assert.Equal(spec.Now.AddMinutes(1), spec.State.Breakouts[breakout].EndsAt);
        spec.ByFacilitator(new ChangeRoomTime(breakout, 300, 2));
        spec.Now = spec.Now.AddSeconds(62);
        spec.Ask(Who.System, SessionDecider.Instance.Due(spec.State)!.Command).Happened<RoomsClosed>();
        Assert.True(spec.State.RoomOf(breakout, 1)!.Closed);
        Assert.False(spec.State.RoomOf(breakout, 2)!.Closed);
        spec.ByFacilitator(new CallBack(breakout, 60));
        spec.Now = spec.Now.AddSeconds(62);
        spec.Ask(Who.System, SessionDecider.Instance.Due(spec.State)!.Command);
        Assert.Equal(BreakoutPhase.Closed, spec.State.Breakouts[breakout].Phase);
        spec.ByFacilitator(new Go(spec.Board)).Happened<ActivityStarted>();
    }

    [Fact]
    public void R5_what_was_tapped_in_time_counts_and_what_comes_later_does_not()
    {
        var (spec, breakout) = Opened();
        var room = spec.State.Rooms[spec.State.PlaceOf(Spec.Ann)];
        spec.ByFacilitator(new CallBack(breakout, 10));
        spec.Now = spec.Now.AddSeconds(11.5);
        spec.Ask(Ann, new SendIdea(room.Board, "In time")).Happened<IdeaSent>();
        spec.Now = spec.Now.AddSeconds(1);
        Assert.Equal(RefusalCode.BoardClosed, Refused(spec.Ask(Ann, new SendIdea(room.Board, "Too late"))));
    }

    [Fact]
    public void R5_when_the_session_ends_over_its_rooms_no_time_runs_on()
    {
        var (spec, _) = Opened(minutes: 10);
        var room = Audience.In(spec.State.PlaceOf(Spec.Ann));
        Assert.All(new[] { Audience.Stage, room }, audience => Assert.NotNull(SessionViews.Entity(spec.State, audience, "timer")));
        spec.ByFacilitator(new EndSession());
        Assert.All(new[] { Audience.Stage, room }, audience => Assert.Null(SessionViews.Entity(spec.State, audience, "timer")));
        Assert.All(new[] { Audience.Stage, room }, audience => Assert.Null(SessionViews.Entity(spec.State, audience, "slot")));
    }

    [Fact]
    public void R6_a_person_who_becomes_host_runs_its_room_and_only_that()
    {
        var (spec, breakout) = Opened();
        var mine = spec.State.Rooms[spec.State.PlaceOf(Spec.Ann)];
        var other = spec.State.RoomOf(breakout, mine.Number == 1 ? 2 : 1)!;
        Assert.Equal(RefusalCode.NotAllowed, Refused(spec.Ask(Ann, new CloseBoard(mine.Board))));
        spec.Ask(Ann, new HostRoom(mine.Number)).Happened<HostMade>();
        spec.Ask(Ann, new CloseBoard(mine.Board)).Happened<BoardClosed>();
        spec.Ask(Ann, new StartTimer(60) { Room = mine.Number }).Happened<TimerStarted>();
        Assert.Equal(RefusalCode.NotAllowed, Refused(spec.Ask(Ann, new CloseBoard(other.Board))));
        Assert.Equal(RefusalCode.NotAllowed, Refused(spec.Ask(Ann, new StartTimer(60))));
        Assert.Equal(RefusalCode.NotAllowed, Refused(spec.Ask(Ann, new EndSession())));
        Assert.Equal(RefusalCode.NotAllowed, Refused(spec.Ask(Ann, new AskNow(new BoardPlan { Question = "Q" }))));
        spec.Ask(Ann, new AskNow(new PollPlan { Question = "Tea?", Options = ["Yes", "No"] }, mine.Number)).Happened<PollOpened>();
        var number = spec.State.Numbers[mine.Seats.First(seat => seat != Spec.Ann)];
        spec.ByFacilitator(new MakeHost(mine.Number, number)).Happened<HostMade>();
        Assert.Equal(RefusalCode.NotAllowed, Refused(spec.Ask(Ann, new CloseBoard(mine.Board))));
    }

    [Fact]
    public void R7_what_a_room_sends_up_keeps_its_origin_its_dots_and_can_be_taken_back()
    {
        var (spec, breakout) = Opened();
        var room = spec.State.Rooms[spec.State.PlaceOf(Spec.Ann)];
        spec.Ask(Ann, new SendIdea(room.Board, "A small trial"));
        var idea = spec.State.Boards[room.Board].Ring[0];
        Assert.Equal(RefusalCode.NotAllowed, Refused(spec.Ask(Ann, new SendUp(room.Number, idea, true))));
        spec.ByFacilitator(new SendUp(room.Number, idea, true)).Happened<IdeaSentUp>();
        spec.ByFacilitator(new OpenVoting(room.Ballot));
        spec.Ask(Ann, new PlaceDot(room.Ballot, idea));
        spec.ByFacilitator(new CloseVoting(room.Ballot));
        spec.ByFacilitator(new RevealResults(room.Ballot));
        var copy = spec.State.Boards[breakout].Ring[0];
        var seen = BoardView.Read(spec.State, copy)!;
        Assert.Equal(("A small trial", room.Number, 1), (seen.Text, seen.Room, seen.RoomDots));
        spec.ByFacilitator(new SendUp(room.Number, idea, false)).Happened<IdeaDeleted>();
        Assert.Empty(spec.State.Boards[breakout].Ideas);
        Assert.Single(spec.State.Boards[room.Board].Ideas);
    }

    [Fact]
    public void R8_the_report_holds_what_was_done_in_rooms()
    {
        var (spec, breakout) = Opened();
        var room = spec.State.Rooms[spec.State.PlaceOf(Spec.Ann)];
        spec.Ask(Ann, new SendIdea(room.Board, "Only in our room"));
        spec.ByFacilitator(new CallBack(breakout, 10));
        spec.ByFacilitator(new EndSession());
        var board = Assert.Single(Report.Of(spec.State).Boards, board => board.Room is not null);
        Assert.Equal((room.Number, "Only in our room"), (board.Room!.Number, board.Ideas[0].Text));
    }

    [Fact]
    public void R9_addresses_of_calls_are_links_and_too_many_rooms_are_refused()
    {
        var spec = Spec.IdeaRound();
        Add(spec, new BreakoutPlan { Question = "Q", Rooms = 65 }).Refused(RefusalCode.BadRooms);
        Add(spec, new BreakoutPlan { Question = "Q", Rooms = 1 }).Refused(RefusalCode.BadRooms);
        Add(spec, new BreakoutPlan { Question = "Q", Calls = ["javascript:alert(1)"] }).Refused(RefusalCode.BadCall);
        Add(spec, new BreakoutPlan { Question = "Q", Calls = ["http://call.example"] }).Refused(RefusalCode.BadCall);
        Add(spec, new BreakoutPlan { Question = "Q", By = RoomsBy.Topics }).Refused(RefusalCode.NoSuchActivity);
    }

    private static Outcome<Event> Add(Spec spec, ActivityPlan plan) => spec.Ask(Who.Facilitator, new AddActivity(plan));

    private static (Spec Spec, ActivityKey Breakout) Opened(int? minutes = null)
    {
        var spec = Crowd(6, Spec.IdeaRound());
        var breakout = Go(spec, new BreakoutPlan { Question = "Q", Rooms = 2 });
        spec.ByFacilitator(new OpenRooms(breakout, minutes));
        return (spec, breakout);
    }

    private static ActivityKey Round(Spec spec, RoomsBy by)
    {
        var breakout = Go(spec, new BreakoutPlan { Question = "Q", By = by, Rooms = 8 });
        return breakout;
    }

    private static HashSet<(SeatId, SeatId)> Pairs(Spec spec, ActivityKey breakout) =>
        [.. spec.State.RoomsOf(breakout).SelectMany(room => room.Seats.SelectMany(a => room.Seats
            .Where(b => string.CompareOrdinal(a.Value, b.Value) < 0).Select(b => (a, b))))];

    private static ActivityKey Go(Spec spec, BreakoutPlan plan)
    {
        spec.ByFacilitator(new AddActivity(plan));
        var key = spec.State.Agenda[^1].Key;
        spec.ByFacilitator(new Go(key));
        return key;
    }

    private static Spec Crowd(int people, Spec? spec = null)
    {
        if (spec is null)
        {
            spec = new Spec();
            spec.Ask(Who.System, new CreateSession("ABC234", "Test day", "en", StartingPoint.Empty, "hash-f", "hash-s"));
        }

        for (var i = spec.State.Seats.Count; i < people; i++)
        {
            spec.Ask(Who.System, new TakeSeat(new($"seat-{i}"), $"hash-{i}"));
        }

        return spec;
    }

    private static OwnRoomEntity Own(Spec spec, SeatId seat) =>
        (OwnRoomEntity)SessionViews.Entity(spec.State, Audience.Own(seat), "room")!;

    private static RefusalCode? Refused(Outcome<Event> outcome) => (outcome as Outcome<Event>.Refused)?.Refusal.Code;
}
