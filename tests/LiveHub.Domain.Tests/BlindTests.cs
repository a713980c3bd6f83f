namespace LiveHub.Domain.Tests;

/// <summary>Rules B1 to B6 of docs/RULES.md: own ideas first, then a few of others, then all.</summary>
public sealed class BlindTests
{
    [Fact]
    public void B1_people_see_their_own_ideas_then_a_few_then_all()
    {
        var (spec, board) = Blind();
        var (mine, his) = (Send(spec, board, Spec.Ann), Send(spec, board, Spec.Bob));
        Assert.Equal([mine], Seen(spec, Spec.Ann, mine, his));
        Assert.Null(SessionViews.Entity(spec.State, Audience.Participants, $"idea/{his}"));
        Assert.Null(SessionViews.Entity(spec.State, Audience.Stage, $"idea/{his}"));
        Assert.Equal(2, SessionViews.Entity(spec.State, Audience.Stage, "ideas"));
        Assert.NotNull(SessionViews.Entity(spec.State, Audience.Control, $"idea/{his}"));
        spec.By(Spec.Ann, new DealIdeas(board)).Refused(RefusalCode.AloneNow);
        Pass(spec, 90);
        Assert.Equal([mine], Seen(spec, Spec.Ann, mine, his));
        Assert.Equal(his, Assert.Single(spec.By(Spec.Ann, new DealIdeas(board)).Happened<HandDealt>().Ideas));
        Assert.Equal([mine, his], Seen(spec, Spec.Ann, mine, his));
        Assert.Null(SessionViews.Entity(spec.State, Audience.Stage, $"idea/{his}"));
        spec.ByFacilitator(new SetSight(board, Sight.All)).Happened<SightSet>();
        Assert.NotNull(SessionViews.Entity(spec.State, Audience.Stage, $"idea/{his}"));
        Assert.NotNull(SessionViews.Entity(spec.State, Audience.Participants, $"idea/{his}"));
    }

    [Fact]
    public void B1_nothing_is_found_and_nothing_stands_in_the_report_before_all_is_shown()
    {
        var (spec, board) = Blind();
        Send(spec, board, Spec.Bob);
        Assert.Empty(SearchView.Find(spec.State, PlaceKey.Plenary, "idea"));
        Assert.Empty(Report.Of(spec.State).Boards.Last().Ideas);
        spec.ByFacilitator(new CloseBoard(board));
        Assert.Single(SearchView.Find(spec.State, PlaceKey.Plenary, "idea"));
        Assert.Single(Report.Of(spec.State).Boards.Last().Ideas);
    }

    [Fact]
    public void B2_time_ends_the_time_alone_and_the_facilitator_gives_more_or_goes_back()
    {
        var (spec, board) = Blind();
        var due = SessionDecider.Instance.Due(spec.State)!;
        Assert.Equal((Spec.Noon.AddSeconds(90), new EndTimeAlone(board, Spec.Noon.AddSeconds(90))), (due.At, due.Command));
        spec.By(Spec.Ann, new SetSight(board, Sight.All)).Refused(RefusalCode.NotAllowed);
        Assert.Equal(Spec.Noon.AddSeconds(150), spec.ByFacilitator(new GiveTimeAlone(board, 60)).Happened<SightSet>().Until);
        spec.ByFacilitator(new GiveTimeAlone(board, 600)).Refused(RefusalCode.BadTime);
        spec.ByFacilitator(new GiveTimeAlone(board, 0)).Refused(RefusalCode.BadTime);
        Pass(spec, 90);
        Assert.Equal(Sight.Own, spec.State.Boards[board].Sight);
        Pass(spec, 60);
        Assert.Equal(Sight.Few, spec.State.Boards[board].Sight);
        spec.Ask(Who.System, new EndTimeAlone(board, Spec.Noon.AddSeconds(150))).Nothing();
        spec.ByFacilitator(new SetSight(board, Sight.All));
        spec.ByFacilitator(new SetSight(board, Sight.All)).Nothing();
        spec.ByFacilitator(new SetSight(board, Sight.Few)).Happened<SightSet>();
        Assert.Equal(spec.Now.AddSeconds(30), spec.ByFacilitator(new GiveTimeAlone(board, 30)).Happened<SightSet>().Until);
        Assert.Equal(Sight.Own, spec.State.Boards[board].Sight);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(601)]
    public void B2_the_time_alone_is_up_to_ten_minutes(int seconds) =>
        Spec.IdeaRound().ByFacilitator(new AskNow(new BoardPlan { Question = "Q", BlindSeconds = seconds })).Refused(RefusalCode.BadTime);

    [Fact]
    public void B2_no_time_alone_begins_with_a_few_at_a_time()
    {
        var (spec, board) = Blind(seconds: 0);
        Assert.Equal(Sight.Few, spec.State.Boards[board].Sight);
        Assert.Null(SessionDecider.Instance.Due(spec.State));
    }

    [Fact]
    public void B3_a_board_that_closes_shows_all_for_good()
    {
        var (spec, board) = Blind();
        var his = Send(spec, board, Spec.Bob);
        spec.ByFacilitator(new CloseBoard(board));
        Assert.NotNull(SessionViews.Entity(spec.State, Audience.Participants, $"idea/{his}"));
        spec.ByFacilitator(new OpenBoard(board));
        Assert.NotNull(SessionViews.Entity(spec.State, Audience.Participants, $"idea/{his}"));
    }

    [Fact]
    public void B3_who_is_led_back_finds_the_board_as_blind_as_it_was_left()
    {
        var (spec, board) = Blind();
        var his = Send(spec, board, Spec.Bob);
        spec.ByFacilitator(new AskNow(new CheckInPlan { Question = "One word?" }));
        Assert.DoesNotContain(Report.Of(spec.State).Boards, one => one.Ideas.Length > 0);
        spec.ByFacilitator(new ReturnFrom(spec.State.Plenary.Current!.Value));
        Assert.Equal(Sight.Own, spec.State.Boards[board].Sight);
        Assert.Null(SessionViews.Entity(spec.State, Audience.Participants, $"idea/{his}"));
        spec.ByFacilitator(new Go(spec.Ballot));
        Assert.Contains(Report.Of(spec.State).Boards, one => one.Ideas.Length > 0);
        spec.ByFacilitator(new Go(board));
        spec.ByFacilitator(new OpenBoard(board));
        Assert.NotNull(SessionViews.Entity(spec.State, Audience.Participants, $"idea/{his}"));
    }

    [Fact]
    public void B4_a_hand_comes_at_most_every_five_seconds_and_twelve_are_held()
    {
        var (spec, board) = Blind(seconds: 0);
        for (var i = 0; i < 20; i++)
        {
            Send(spec, board, Spec.Bob);
        }

        spec.By(Spec.Ann, new DealIdeas(board)).Happened<HandDealt>();
        spec.By(Spec.Ann, new DealIdeas(board)).Refused(RefusalCode.HandTooSoon);
        for (var hand = 0; hand < 5; hand++)
        {
            spec.Now += Limits.BetweenHands;
            Assert.Equal(3, spec.By(Spec.Ann, new DealIdeas(board)).Happened<HandDealt>().Ideas.Length);
        }

        Assert.Equal(18, spec.State.Boards[board].Showings.Of(Spec.Ann).Ideas.Distinct().Count());
        Assert.Equal(12, SessionViews.Keys(spec.State, Audience.Own(Spec.Ann)).Count(name => name.StartsWith("page/", StringComparison.Ordinal)));
        spec.By(Spec.Bob, new DealIdeas(board)).Nothing();
    }

    [Fact]
    public void B5_500_people_see_1500_ideas_equally_often_and_never_their_own()
    {
        var dice = new Random(7);
        var seats = Enumerable.Range(0, 500).Select(i => new SeatId($"seat{i}")).ToArray();
        var chance = new Chance(5);
        var owner = Enumerable.Range(0, 1_500).ToDictionary(_ => new IdeaKey(chance.Key(_ => false) + chance.Key(_ => false)), i => seats[i % 500]);
        var ring = System.Collections.Immutable.ImmutableSortedSet.CreateRange(owner.Keys);
        var showings = Showings.None;
        for (var hand = 0; hand < 2_000; hand++)
        {
            var seat = seats[dice.Next(500)];
            var ideas = showings.Next(ring, seat, idea => owner[idea] == seat);
            Assert.DoesNotContain(ideas, idea => owner[idea] == seat || showings.Of(seat).Ideas.Contains(idea));
            showings = ideas.IsEmpty ? showings : showings.Dealt(seat, ideas, Spec.Noon);
            if (hand % 50 == 0)
            {
                Assert.InRange(ring.Max(showings.TimesShown) - ring.Min(showings.TimesShown), 0, 1);
            }
        }

        Assert.True(ring.Min(showings.TimesShown) >= 3);
    }

    [Fact]
    public void B5_newcomers_are_shown_first_and_nobody_waits_for_them()
    {
        var (spec, board) = Blind(seconds: 0);
        for (var i = 0; i < 9; i++)
        {
            Send(spec, board, Spec.Bob);
        }

        Deal(spec, board, Spec.Ann, 3);
        Deal(spec, board, Spec.Cleo, 3);
        var late = Send(spec, board, Spec.Bob);
        var dan = new SeatId("seat-dan");
        spec.Ask(Who.System, new TakeSeat(dan, "hash-dan"));
        var hand = spec.By(dan, new DealIdeas(board)).Happened<HandDealt>().Ideas;
        Assert.Equal(late, hand[0]);
        Assert.Equal(3, hand.Length);
    }

    [Fact]
    public void B6_lines_are_typed_for_people_without_a_phone_at_any_time_by_those_who_run_the_board()
    {
        var (spec, board) = Blind();
        spec.By(Spec.Ann, new TypeIdeas(board, ["One"])).Refused(RefusalCode.NotAllowed);
        spec.ByFacilitator(new TypeIdeas(board, ["Fewer meetings", " ", "A garden\non the roof"], 1)).Happened<IdeaSent>();
        Assert.Equal(["Fewer meetings", "A garden on the roof"], spec.Last.Cast<IdeaSent>().Select(sent => sent.Text));
        Assert.All(spec.Last.Cast<IdeaSent>(), sent => Assert.False(spec.State.Aside.Authors.ContainsKey(sent.Idea)));
        spec.ByFacilitator(new CloseBoard(board));
        var sent = spec.ByFacilitator(new TypeIdeas(board, ["Late"])).Happened<IdeaSent>();
        Assert.Equal((3, 0), ((int)SessionViews.Entity(spec.State, Audience.Stage, "paper")!, spec.State.Boards[board].Posted));
        Assert.True(BoardView.Read(spec.State, sent.Idea)!.ByHand);
        Assert.True(Report.Of(spec.State).Boards.Last().Ideas.All(idea => idea.Paper == true));
        spec.ByFacilitator(new TypeIdeas(board, [])).Refused(RefusalCode.TextEmpty);
        spec.ByFacilitator(new TypeIdeas(board, ["x"], 7)).Refused(RefusalCode.NoSuchColumn);
        spec.ByFacilitator(new TypeIdeas(board, [.. Enumerable.Repeat("x", 61)])).Refused(RefusalCode.TooManyLines);
        spec.ByFacilitator(new HideIdea(sent.Idea, true)).Happened<IdeaHidden>();
    }

    /// <summary>A board in between that begins with own ideas only.</summary>
    private static (Spec Spec, ActivityKey Board) Blind(int seconds = 90)
    {
        var spec = Spec.IdeaRound();
        spec.ByFacilitator(new AskNow(new BoardPlan { Question = "What can be better?", Columns = ["A", "B"], BlindSeconds = seconds }));
        return (spec, spec.State.Plenary.Current!.Value);
    }

    private static IdeaKey Send(Spec spec, ActivityKey board, SeatId seat) =>
        spec.By(seat, new SendIdea(board, "An idea")).Happened<IdeaSent>().Idea;

    private static void Deal(Spec spec, ActivityKey board, SeatId seat, int hands)
    {
        for (var hand = 0; hand < hands; hand++, spec.Now += Limits.BetweenHands)
        {
            spec.By(seat, new DealIdeas(board));
        }
    }

    /// <summary>Lets time pass, and it says what it has to say.</summary>
    private static void Pass(Spec spec, int seconds)
    {
        spec.Now += TimeSpan.FromSeconds(seconds);
        if (SessionDecider.Instance.Due(spec.State) is { } due && due.At <= spec.Now)
        {
            spec.Ask(Who.System, due.Command);
        }
    }

    private static IdeaKey[] Seen(Spec spec, SeatId seat, params IdeaKey[] ideas) => [.. ideas.Where(idea =>
        new[] { "mine", "page" }.Any(name => SessionViews.Entity(spec.State, Audience.Own(seat), $"{name}/{idea}") is not null))];
}
