namespace LiveHub.Domain.Tests;

/// <summary>What happens where moderation, groups, builds, time alone and the ways of choosing meet.</summary>
public sealed class TogetherTests
{
    [Fact]
    public void An_idea_that_people_choose_among_cannot_be_edited_into_waiting()
    {
        var (spec, ideas) = Three();
        var rating = Add(spec, new RatingPlan { Question = "How good?", Of = spec.Board });
        var matrix = Add(spec, new MatrixPlan { Question = "Feasible?", Of = spec.Board });
        spec.ByFacilitator(new OpenRating(rating)).Happened<RatingOpened>();
        spec.ByFacilitator(new OpenBoard(spec.Board));
        spec.ByFacilitator(new SetApproval(true));
        spec.By(Spec.Ann, new EditIdea(ideas[0], "Worse")).Refused(RefusalCode.IdeaInVote);
        spec.ByFacilitator(new OpenMatrix(matrix)).Happened<MatrixOpened>();
        spec.By(Spec.Ann, new EditIdea(ideas[0], "Worse")).Refused(RefusalCode.IdeaInVote);
        spec.ByFacilitator(new SetApproval(false));
        spec.By(Spec.Ann, new EditIdea(ideas[0], "Better")).Happened<IdeaEdited>();
    }

    [Fact]
    public void What_waits_cannot_be_helped_with_and_who_helps_is_told_when_it_comes_back()
    {
        var (spec, ideas) = Three();
        var watched = new Watched(spec);
        watched.By(Spec.Bob, new SupportIdea(ideas[0], true)).Happened<IdeaSupported>();
        var build = watched.By(Spec.Bob, new BuildOn(ideas[0], "With a garden")).Happened<BuildSent>().Build;
        watched.ByFacilitator(new SetApproval(true));
        watched.By(Spec.Ann, new EditIdea(ideas[0], "Other words")).Happened<IdeaEdited>();
        Assert.False(watched.Everything);
        watched.By(Spec.Cleo, new SupportIdea(ideas[0], true)).Refused(RefusalCode.NoSuchIdea);
        Assert.Null(SessionViews.Entity(spec.State, Audience.Own(Spec.Bob), $"built/{build}"));
        watched.ByFacilitator(new ApproveIdeas([ideas[0]])).Happened<IdeasApproved>();
        Assert.False(watched.Everything);
        Assert.Equal(true, SessionViews.Entity(spec.State, Audience.Own(Spec.Bob), $"helping/{ideas[0]}"));
        Assert.NotNull(SessionViews.Entity(spec.State, Audience.Own(Spec.Bob), $"built/{build}"));
    }

    [Fact]
    public void On_a_board_with_groups_what_people_do_every_moment_touches_little()
    {
        var (spec, ideas) = Three();
        spec.By(Spec.Bob, new SendIdea(spec.Board, "Bob's own")).Happened<IdeaSent>();
        spec.ByFacilitator(new GroupIdeas(ideas[0], [ideas[1]], "One")).Happened<IdeasGrouped>();
        var watched = new Watched(spec);
        foreach (var (seat, command) in new (SeatId, Command)[]
        {
            (Spec.Ann, new EditIdea(ideas[0], "Ann's words")), (Spec.Bob, new EditIdea(ideas[1], "Bob's words")), (Spec.Cleo, new SupportIdea(ideas[1], true)),
            (Spec.Cleo, new BuildOn(ideas[1], "And more")), (Spec.Cleo, new SendIdea(spec.Board, "A fourth")), (Spec.Cleo, new DeleteIdea(ideas[2])),
        })
        {
            Assert.IsType<Outcome<Event>.Accepted>(watched.By(seat, command));
            Assert.False(watched.Everything, command.ToString());
        }

        watched.ByFacilitator(new SetApproval(true));
        watched.By(Spec.Cleo, new SendIdea(spec.Board, "A fifth")).Happened<IdeaSent>();
        Assert.False(watched.Everything);
        watched.By(Spec.Ann, new EditIdea(ideas[0], "Ann's other words")).Happened<IdeaEdited>();
        watched.By(Spec.Ann, new DeleteIdea(ideas[0])).Happened<IdeaDeleted>();
    }

    [Fact]
    public void What_was_added_to_any_of_a_group_is_read_with_the_group()
    {
        var (spec, ideas) = Three();
        var watched = new Watched(spec);
        var build = watched.By(Spec.Cleo, new BuildOn(ideas[1], "And more")).Happened<BuildSent>().Build;
        watched.ByFacilitator(new GroupIdeas(ideas[0], [ideas[1]], "One"));
        Assert.Equal("And more", Assert.Single(Idea(spec, ideas[0]).Builds!.Value).Text);
        Assert.Equal(new OwnBuildEntity(ideas[0].Value, "And more"), SessionViews.Entity(spec.State, Audience.Own(Spec.Cleo), $"built/{build}"));
        Assert.Equal(1, SessionViews.Entity(spec.State, Audience.Stage, "builds"));
        Assert.Equal("And more", Assert.Single(Report.Of(spec.State).Boards[0].Ideas.Single(idea => idea.Text == "One").Builds!.Value).Text);
        watched.By(Spec.Cleo, new EditBuild(build, "And much more")).Happened<BuildEdited>();
        watched.ByFacilitator(new HideBuild(build, true)).Happened<BuildHidden>();
        watched.ByFacilitator(new TakeGroupApart(ideas[0])).Happened<GroupTakenApart>();
        Assert.Null(Idea(spec, ideas[0]).Builds);
    }

    [Fact]
    public void What_was_added_is_hidden_from_the_pile_of_a_table_at_once()
    {
        var spec = TableDay.With(2, 2);
        TableDay.Seated(spec, Spec.Ann, 1);
        spec.By(Spec.Ann, new ChooseTable(1));
        var idea = spec.IdeaOf(1, 1);
        var build = spec.By(TableDay.At(1, 2), new BuildOn(idea, "Rude")).Happened<BuildSent>().Build;
        spec.ByFacilitator(new OpenSelection(spec.Choice())).Happened<SelectionOpened>();
        Assert.NotNull(((PileIdeaEntity)SessionViews.Entity(spec.State, Audience.Own(Spec.Ann), $"pile/{idea}")!).Idea.Builds);
        new Watched(spec).ByFacilitator(new HideBuild(build, true)).Happened<BuildHidden>();
        Assert.Null(((PileIdeaEntity)SessionViews.Entity(spec.State, Audience.Own(Spec.Ann), $"pile/{idea}")!).Idea.Builds);
    }

    [Fact]
    public void A_name_shown_with_an_idea_of_a_group_stands_with_its_words()
    {
        var (spec, ideas) = Three();
        spec.By(Spec.Bob, new GiveName("Bob"));
        spec.ByFacilitator(new GroupIdeas(ideas[0], [ideas[1]], "One"));
        spec.ByFacilitator(new RemoveActivity(spec.Ballot)).Happened<ActivityRemoved>();
        var watched = new Watched(spec);
        watched.ByFacilitator(new CloseBoard(spec.Board));
        watched.By(Spec.Bob, new SignIdea(ideas[1], true)).Happened<IdeaSigned>();
    }

    [Fact]
    public void No_name_is_shown_while_the_idea_that_stands_for_it_may_still_be_chosen()
    {
        var (spec, ideas) = Three();
        spec.By(Spec.Bob, new GiveName("Bob"));
        spec.ByFacilitator(new GroupIdeas(ideas[0], [ideas[1]], "One"));
        Add(spec, new RatingPlan { Question = "And now?", Of = spec.Ballot });
        spec.ByFacilitator(new OpenVoting(spec.Ballot)).Happened<BallotOpened>();
        spec.ByFacilitator(new CloseVoting(spec.Ballot));
        spec.ByFacilitator(new RevealResults(spec.Ballot));
        spec.By(Spec.Bob, new SignIdea(ideas[1], true)).Refused(RefusalCode.TooEarlyToSign);
    }

    [Fact]
    public void A_result_on_show_can_be_grouped_and_taken_apart()
    {
        var (spec, ideas) = Three();
        var rating = Add(spec, new RatingPlan { Question = "How good?", Of = spec.Board });
        var watched = new Watched(spec);
        watched.ByFacilitator(new OpenRating(rating)).Happened<RatingOpened>();
        watched.By(Spec.Cleo, new TakeCards(rating));
        watched.By(Spec.Cleo, new RateIdea(rating, ideas[0], 5)).Happened<IdeaRated>();
        watched.ByFacilitator(new OpenBoard(spec.Board));
        watched.By(Spec.Ann, new EditIdea(ideas[0], "While it is rated")).Happened<IdeaEdited>();
        watched.ByFacilitator(new CloseBoard(spec.Board));
        watched.ByFacilitator(new CloseRating(rating));
        watched.ByFacilitator(new RevealRating(rating)).Happened<RatingRevealed>();
        watched.ByFacilitator(new GroupIdeas(ideas[0], [ideas[1]])).Happened<IdeasGrouped>();
        watched.ByFacilitator(new TakeGroupApart(ideas[0])).Happened<GroupTakenApart>();
    }

    [Fact]
    public void A_rating_that_waits_says_how_many_ideas_it_would_be_on()
    {
        var (spec, ideas) = Three();
        var matrix = Add(spec, new MatrixPlan { Question = "Feasible?", Of = spec.Board });
        var rating = Add(spec, new RatingPlan { Question = "How good?", Of = spec.Board });
        var second = Add(spec, new RatingPlan { Question = "And of these?", Of = matrix });
        spec.ByFacilitator(new SetApproval(true));
        spec.By(Spec.Ann, new SendIdea(spec.Board, "Waits"));
        var waits = spec.State.Boards[spec.Board].Waiting.Single();
        spec.ByFacilitator(new Go(rating));
        var watched = new Watched(spec);
        watched.ByFacilitator(new ApproveIdeas([waits])).Happened<IdeasApproved>();
        watched.ByFacilitator(new OpenMatrix(matrix)).Happened<MatrixOpened>();
        watched.By(Spec.Ann, new WeighIdea(matrix, ideas[0], 4, 4)).Happened<IdeaWeighed>();
        watched.ByFacilitator(new CloseMatrix(matrix));
        watched.ByFacilitator(new RevealMatrix(matrix));
        watched.ByFacilitator(new Go(second));
        watched.ByFacilitator(new SetThresholds(matrix, 5, 5)).Happened<ThresholdsSet>();
    }

    [Fact]
    public void Time_alone_stands_still_with_everything_and_when_people_are_led_away()
    {
        var spec = Spec.IdeaRound();
        var board = Add(spec, new BoardPlan { Question = "Alone first", BlindSeconds = 100 });
        spec.ByFacilitator(new Go(board));
        spec.Now = Spec.Noon.AddSeconds(40);
        spec.ByFacilitator(new PauseAll(true));
        Assert.Null(((NowEntity.OnBoard)SessionViews.Entity(spec.State, Audience.Stage, "now")!).AloneUntil);
        spec.Now = Spec.Noon.AddMinutes(10);
        spec.ByFacilitator(new PauseAll(false));
        Assert.Equal(spec.Now.AddSeconds(60), SessionDecider.Instance.Due(spec.State)!.At);

        spec.Now = spec.Now.AddSeconds(10);
        spec.ByFacilitator(new AskNow(new PollPlan { Question = "Tea?", Options = ["Yes", "No"] }));
        spec.Now = spec.Now.AddMinutes(5);
        spec.ByFacilitator(new ReturnFrom(spec.State.Plenary.Current!.Value));
        Assert.Equal(Sight.Own, spec.State.Boards[board].Sight);
        Assert.Equal(spec.Now.AddSeconds(50), SessionDecider.Instance.Due(spec.State)!.At);
    }

    [Fact]
    public void While_people_are_in_rooms_nothing_opens_in_the_plenary_and_what_is_typed_is_not_lost_with_rooms_made_anew()
    {
        var (spec, _) = Three();
        var choice = Add(spec, new SelectionPlan { Question = "Which?", Of = spec.Board });
        var poll = Add(spec, new PollPlan { Question = "Tea?", Options = ["Yes", "No"] });
        var rooms = Add(spec, new BreakoutPlan { Question = "In rooms", Rooms = 2 });
        spec.By(Spec.Ann, new ChooseTable(1));
        spec.ByFacilitator(new Go(rooms));
        var inRoom = spec.State.RoomOf(rooms, 1)!.Board;
        spec.ByFacilitator(new TypeIdeas(inRoom, ["Too early"])).Refused(RefusalCode.RoomsNotOpen);
        spec.ByFacilitator(new OpenRooms(rooms)).Happened<RoomsOpened>();
        spec.ByFacilitator(new TypeIdeas(inRoom, ["In time"])).Happened<IdeaSent>();
        spec.ByFacilitator(new OpenSelection(choice)).Refused(RefusalCode.RoomsOpen);
        spec.ByFacilitator(new OpenPoll(poll)).Refused(RefusalCode.RoomsOpen);
    }

    [Fact]
    public void Nobody_whose_access_was_taken_away_is_shown_what_is_alike_or_waited_for_at_its_table()
    {
        var spec = TableDay.Open(3, 3);
        var removed = TableDay.At(1, 3);
        spec.ByFacilitator(new RemovePerson(spec.State.Numbers[removed], Remove: true)).Happened<PersonRemoved>();
        var pile = spec.Selection().PileOf(spec.State, TableDay.At(1, 1));
        Assert.DoesNotContain(removed, spec.Selection().ReadersOf(spec.State, pile));
        spec.ByFacilitator(new Go(spec.Board));
        Assert.Null(LikeView.BoardFor(spec.State, removed));
        Assert.Equal(spec.Board, LikeView.BoardFor(spec.State, TableDay.At(1, 1)));
    }

    [Fact]
    public void What_is_grouped_is_rated_high_together()
    {
        var (spec, ideas) = Three();
        var rating = Add(spec, new RatingPlan { Question = "How good?", Of = spec.Board });
        spec.ByFacilitator(new OpenRating(rating));
        foreach (var number in Enumerable.Range(0, 6))
        {
            var seat = new SeatId($"more{number}");
            TableDay.Seated(spec, seat);
            spec.By(seat, new TakeCards(rating));
            spec.By(seat, new RateIdea(rating, ideas[number % 2], 5)).Happened<IdeaRated>();
        }

        spec.ByFacilitator(new CloseRating(rating));
        spec.ByFacilitator(new RevealRating(rating));
        Assert.Equal(2, spec.State.Ratings[rating].Opinion!.Ideas.Length);
        spec.ByFacilitator(new GroupIdeas(ideas[0], [ideas[1]]));
        Assert.Equal(ideas[0], Assert.Single(spec.State.Ratings[rating].Opinion!.Ideas));
        spec.ByFacilitator(new TakeGroupApart(ideas[0]));
        Assert.Equal(2, spec.State.Ratings[rating].Opinion!.Ideas.Length);
    }

    /// <summary>An open board with an idea each of Ann, Bob and Cleo.</summary>
    private static (Spec Spec, IdeaKey[] Ideas) Three()
    {
        var spec = Spec.OpenBoard();
        return (spec, [.. new[] { Spec.Ann, Spec.Bob, Spec.Cleo }.Select(
            seat => spec.By(seat, new SendIdea(spec.Board, $"Of {seat}")).Happened<IdeaSent>().Idea)]);
    }

    private static ActivityKey Add(Spec spec, ActivityPlan plan) => spec.ByFacilitator(new AddActivity(plan)).Happened<ActivityAdded>().Activity.Key;

    private static IdeaEntity Idea(Spec spec, IdeaKey idea) => (IdeaEntity)SessionViews.Entity(spec.State, Audience.Stage, $"idea/{idea}")!;
}
