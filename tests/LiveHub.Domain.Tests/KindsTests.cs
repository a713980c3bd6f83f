namespace LiveHub.Domain.Tests;

/// <summary>Rules K1 to K9 of docs/RULES.md: what each kind of activity takes and shows.</summary>
public sealed class KindsTests
{
    [Fact]
    public void K1_a_talk_turns_to_pages_that_it_has()
    {
        var (spec, talk) = At(new TalkPlan { Question = "Welcome", Pages = [new("One"), new(" "), new("Two")] });
        Assert.Equal(2, ((TalkPlan)spec.State.ActivityOf(talk)!.Plan).Pages.Length);
        spec.ByFacilitator(new TurnPage(talk, 1)).Happened<PageTurned>();
        spec.ByFacilitator(new TurnPage(talk, 2)).Refused(RefusalCode.NoSuchPage);
        Assert.Equal("Two", Assert.IsType<NowEntity.OnTalk>(Now(spec)).Page!.Text);
    }

    [Fact]
    public void K2_a_check_in_counts_equal_words_whatever_their_case_one_of_each_person()
    {
        var (spec, key) = At(new CheckInPlan { Question = "One word?", IdeasEach = 5 });
        spec.By(Spec.Ann, new SendIdea(key, "curious"));
        spec.By(Spec.Ann, new SendIdea(key, "more")).Refused(RefusalCode.TooManyIdeas);
        spec.By(Spec.Bob, new SendIdea(key, "Curious"));
        spec.By(Spec.Cleo, new SendIdea(key, new string('x', 31))).Refused(RefusalCode.TextTooLong);
        var word = spec.State.Boards[key].Words!.ByWord.Values.Single();
        Assert.Equal(("curious", 2), (word.Text, word.Count));
        var mine = spec.State.Aside.WrittenBy(Spec.Bob).Single();
        spec.By(Spec.Bob, new EditIdea(mine, "tired"));
        Assert.Equal([1, 1], spec.State.Boards[key].Words!.ByWord.Values.Select(one => one.Count));
        spec.By(Spec.Bob, new DeleteIdea(mine));
        Assert.Single(spec.State.Boards[key].Words!.ByWord);
    }

    [Fact]
    public void K3_a_poll_takes_one_answer_of_each_person_and_shows_it_when_told_to()
    {
        var (spec, key) = At(new PollPlan { Question = "Lunch?", Options = ["Soup", "Salad"] });
        spec.By(Spec.Ann, new AnswerPoll(key, [0])).Happened<PollAnswered>();
        spec.By(Spec.Ann, new AnswerPoll(key, [1]));
        spec.By(Spec.Ann, new AnswerPoll(key, [1])).Nothing();
        spec.By(Spec.Ann, new AnswerPoll(key, [0, 1])).Refused(RefusalCode.TooManyAnswers);
        spec.By(Spec.Ann, new AnswerPoll(key, [2])).Refused(RefusalCode.NoSuchAnswer);
        Assert.Equal((0, 1), (spec.State.Polls[key].CountOf(0), spec.State.Polls[key].CountOf(1)));
        spec.ByFacilitator(new RevealPoll(key)).Happened<PollRevealed>();
        spec.By(Spec.Bob, new AnswerPoll(key, [0])).Refused(RefusalCode.VoteNotOpen);
        spec.ByFacilitator(new OpenPoll(key)).Refused(RefusalCode.VoteNotOpen);
    }

    [Theory]
    [InlineData(LiveResults.Nobody, null)]
    [InlineData(LiveResults.Stage, null)]
    [InlineData(LiveResults.Everyone, 1)]
    public void K3_phones_learn_how_many_answered_when_they_see_what_was_answered(LiveResults live, int? meanwhile)
    {
        var (spec, key) = At(new PollPlan { Question = "Lunch?", Options = ["Soup", "Salad"], Several = true, Live = live });
        spec.By(Spec.Ann, new AnswerPoll(key, [0, 1]));
        Assert.Equal(meanwhile, SessionViews.Entity(spec.State, Audience.Participants, "answers"));
        Assert.Equal(1, SessionViews.Entity(spec.State, Audience.Stage, "answers"));
        spec.ByFacilitator(new RevealPoll(key));
        Assert.Equal(1, SessionViews.Entity(spec.State, Audience.Participants, "answers"));
    }

    [Fact]
    public void K3_its_answers_are_checked()
    {
        var spec = Spec.IdeaRound();
        var poll = new PollPlan { Question = "?" };
        spec.ByFacilitator(new AddActivity(poll with { Options = ["One"] })).Refused(RefusalCode.BadAnswers);
        spec.ByFacilitator(new AddActivity(poll with { Options = ["One", "one"] })).Refused(RefusalCode.BadAnswers);
        spec.ByFacilitator(new AddActivity(poll with { Options = [.. Enumerable.Range(0, 13).Select(i => "A" + i)] })).Refused(RefusalCode.BadAnswers);
    }

    [Fact]
    public void K3_the_end_of_its_time_closes_a_poll_and_a_minute_more_opens_it_again()
    {
        var (spec, key) = At(new PollPlan { Question = "Lunch?", Options = ["Soup", "Salad"] });
        spec.ByFacilitator(new StartTimer(30));
        spec.Now += TimeSpan.FromSeconds(33);
        spec.By(Spec.Ann, new AnswerPoll(key, [0])).Refused(RefusalCode.VoteNotOpen);
        spec.Ask(Who.System, TimerRules.Due(spec.State)!.Command).Happened<PollClosed>();
        spec.ByFacilitator(new AddTime(60)).Happened<PollOpened>();
    }

    [Fact]
    public void K4_any_objections_has_three_answers()
    {
        var (spec, key) = At(new ConsentPlan { Question = "We start." });
        spec.By(Spec.Ann, new AnswerPoll(key, [ConsentPlan.Objection]));
        spec.By(Spec.Ann, new AnswerPoll(key, [3])).Refused(RefusalCode.NoSuchAnswer);
        Assert.Equal(1, spec.State.Polls[key].CountOf(ConsentPlan.Objection));
    }

    [Fact]
    public void K5_a_question_has_one_vote_of_each_person_while_questions_are_open()
    {
        var (spec, key) = At(new QuestionsPlan { Question = "Ask away" });
        spec.By(Spec.Ann, new SendIdea(key, "Why?"));
        var question = spec.State.Boards[key].Ring[0];
        spec.By(Spec.Bob, new BackQuestion(question, true)).Happened<QuestionBacked>();
        spec.By(Spec.Bob, new BackQuestion(question, true)).Nothing();
        spec.By(Spec.Cleo, new BackQuestion(question, true));
        Assert.Equal(2, spec.State.Boards[key].BackersOf(question).Count);
        spec.ByFacilitator(new MarkAnswered(question, true)).Happened<QuestionAnswered>();
        spec.ByFacilitator(new CloseBoard(key));
        spec.By(Spec.Bob, new BackQuestion(question, false)).Refused(RefusalCode.BoardClosed);
    }

    [Fact]
    public void K6_notes_are_ones_own_and_lie_beside_the_log()
    {
        var (spec, key) = At(new ReflectionPlan { Question = "Looking back", Columns = ["Learned?"] });
        var kept = Assert.IsType<Outcome<Event>.Accepted>(spec.By(Spec.Ann, new KeepNote(key, 0, "For me alone")));
        Assert.DoesNotContain("alone", string.Join(' ', kept.Events), StringComparison.Ordinal);
        Assert.Equal("For me alone", spec.State.Aside.NotesOf(Spec.Ann)[new(key, 0)]);
        spec.By(Spec.Ann, new KeepNote(key, 1, "?")).Refused(RefusalCode.NoSuchColumn);
        spec.By(Spec.Ann, new KeepNote(key, 0, ""));
        Assert.Empty(spec.State.Aside.NotesOf(Spec.Ann));
    }

    [Fact]
    public void K7_the_facilitators_notes_reach_nobody_else()
    {
        var (spec, _) = At(new BreakPlan { Question = "Break", Notes = new(Say: "Be back in time") });
        Assert.DoesNotContain("Be back", System.Text.Json.JsonSerializer.Serialize(Now(spec)), StringComparison.Ordinal);
    }

    [Fact]
    public void K8_results_show_what_was_revealed_and_nothing_else()
    {
        var spec = Spec.OpenVote();
        spec.By(Spec.Ann, new PlaceDot(spec.Ballot, spec.Ideas[0]));
        spec.ByFacilitator(new AddActivity(new ResultsPlan { Question = "Today" }));
        var results = spec.State.Agenda[^1].Key;
        spec.ByFacilitator(new Go(results));
        Assert.Empty(Recap(spec).Votes);
        spec.ByFacilitator(new RevealResults(spec.Ballot));
        Assert.Equal((3, 1), (Recap(spec).Ideas, Recap(spec).Votes.Single().Best[0].Dots));
    }

    [Fact]
    public void K9_who_comes_late_waits_and_moves_up_when_a_place_comes_free()
    {
        var (spec, key) = At(new SignUpPlan { Question = "Choose", Workshops = [new("Systems", 1, "Room 1"), new("Mastery", 5)] });
        spec.By(Spec.Ann, new ChooseWorkshop(key, 0));
        spec.By(Spec.Bob, new ChooseWorkshop(key, 0));
        spec.By(Spec.Cleo, new ChooseWorkshop(key, 0));
        Assert.Equal(new WorkshopEntity(1, 2), SessionViews.Entity(spec.State, Audience.Stage, "workshop/0"));
        Assert.Equal(new PlaceEntity(0, 2), SessionViews.Entity(spec.State, Audience.Own(Spec.Cleo), "place"));
        spec.By(Spec.Ann, new ChooseWorkshop(key, 1));
        Assert.Equal(new PlaceEntity(0), SessionViews.Entity(spec.State, Audience.Own(Spec.Bob), "place"));
        spec.By(Spec.Ann, new ChooseWorkshop(key, 2)).Refused(RefusalCode.NoSuchAnswer);
        spec.ByFacilitator(new CloseSignUp(key));
        spec.By(Spec.Ann, new ChooseWorkshop(key)).Refused(RefusalCode.SignUpClosed);
    }

    [Fact]
    public void What_is_missing_in_a_list_is_left_out_or_refused()
    {
        var spec = Spec.IdeaRound();
        spec.ByFacilitator(new AddActivity(new SignUpPlan { Question = "?", Workshops = [null!, new("Mastery", 1)] })).Refused(RefusalCode.BadWorkshops);
        spec.ByFacilitator(new AddActivity(new PollPlan { Question = "?", Options = [null!, "Yes"] })).Refused(RefusalCode.BadAnswers);
        var talk = spec.ByFacilitator(new AddActivity(new TalkPlan { Question = "?", Pages = [null!, new("One")] })).Happened<ActivityAdded>();
        Assert.Single(((TalkPlan)talk.Activity.Plan).Pages);
    }

    private static RecapEntity Recap(Spec spec) =>
        Assert.IsType<RecapEntity>(SessionViews.Entity(spec.State, Audience.Stage, "recap"));

    private static NowEntity Now(Spec spec) => SceneView.Now(spec.State, Scene.Of(spec.State, PlaceKey.Plenary));

    private static (Spec Spec, ActivityKey Key) At(ActivityPlan plan)
    {
        var spec = Spec.IdeaRound();
        spec.ByFacilitator(new AddActivity(plan));
        var key = spec.State.Agenda[^1].Key;
        spec.ByFacilitator(new Go(key));
        return (spec, key);
    }
}
