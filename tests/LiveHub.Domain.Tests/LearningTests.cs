namespace LiveHub.Domain.Tests;

/// <summary>Rules E1 to E6 of docs/RULES.md: sections, cards, take-away cards, three taps, best practices.</summary>
public sealed class LearningTests
{
    private static readonly SectionPlan Why = new() { Question = "Why?", Columns = ["Do you see it?"], Pages = [new(" # Why "), new(" ")] };

    [Fact]
    public void E1_a_section_has_pages_and_prompts_and_takes_notes_and_thoughts_as_looking_back_does()
    {
        var (spec, key) = At(Why);
        Assert.Equal("# Why", ((SectionPlan)spec.State.ActivityOf(key)!.Plan).Pages.Single().Text);
        spec.By(Spec.Ann, new KeepNote(key, 0, "for me")).Happened<NoteKept>();
        spec.By(Spec.Ann, new SendIdea(key, "for all", 0)).Happened<IdeaSent>();
        Assert.Equal("Why?", MySheet.Of(spec.State, Spec.Ann).Notes.Single().Question);
        Assert.Equal("for all", Report.Of(spec.State).Boards.Single(board => board.Question == "Why?").Ideas.Single().Text);
        Assert.NotNull(SessionViews.Entity(spec.State, Audience.Participants, "section"));
        spec.ByFacilitator(new AddActivity(Why with { Pages = [new(new string('x', 2_001))] })).Refused(RefusalCode.TextTooLong);
    }

    [Fact]
    public void E2_while_reading_is_open_a_section_takes_thoughts_before_and_after_its_step_and_until_the_end()
    {
        var spec = Spec.IdeaRound();
        var key = spec.ByFacilitator(new AddActivity(Why)).Happened<ActivityAdded>().Activity.Key;
        spec.By(Spec.Ann, new SendIdea(key, "early", 0)).Refused(RefusalCode.BoardClosed);
        spec.ByFacilitator(new SetReading(true)).Happened<ReadingSet>();
        spec.ByFacilitator(new SetReading(true)).Nothing();
        spec.By(Spec.Ann, new SendIdea(key, "early", 0)).Happened<IdeaSent>();
        spec.By(Spec.Ann, new KeepNote(key, 0, "mine"));
        var sheet = ReadingSheet.Of(spec.State, Spec.Ann);
        Assert.Equal(("early", "mine"), (sheet.Mine!.Shared.Single().Text, sheet.Mine.Notes.Single().Text));
        Assert.Null(ReadingSheet.Of(spec.State, null).Mine);
        Assert.Empty(ReadingSheet.Of(spec.State, Spec.Bob).Mine!.Shared);
        spec.ByFacilitator(new EndSession());
        spec.By(Spec.Ann, new SendIdea(key, "late", 0)).Refused(RefusalCode.SessionEnded);
        spec.ByFacilitator(new SetReading(false)).Happened<ReadingSet>();
    }

    [Fact]
    public void E3_each_person_picks_one_card_of_a_check_in_and_may_say_a_word_besides()
    {
        var (spec, key) = At(new CheckInPlan { Question = "Which card?", Cards = [new("Soil"), new("Seed", "Made to learn", CardPicture.Seedling)] });
        spec.By(Spec.Ann, new PickCard(key, 1)).Happened<CardPicked>();
        spec.By(Spec.Ann, new PickCard(key, 1)).Nothing();
        spec.By(Spec.Ann, new PickCard(key, 0));
        spec.By(Spec.Bob, new PickCard(key, 0));
        spec.By(Spec.Bob, new PickCard(key, 2)).Refused(RefusalCode.NoSuchAnswer);
        spec.By(Spec.Bob, new SendIdea(key, "curious")).Happened<IdeaSent>();
        Assert.Equal((2, null), (SessionViews.Entity(spec.State, Audience.Stage, "picks/0"), SessionViews.Entity(spec.State, Audience.Stage, "picks/1")));
        Assert.Equal(0, SessionViews.Entity(spec.State, Audience.Own(Spec.Bob), "pick"));
        Assert.Equal([2, 0], Report.Of(spec.State).CheckIns.Single().Cards!.Value.Select(card => card.Count));
        spec.ByFacilitator(new ChangeActivity(key, new CheckInPlan { Question = "Which?" })).Refused(RefusalCode.ActivityInUse);
        spec.ByFacilitator(new AddActivity(new CheckInPlan { Question = "?", Cards = [new("One")] })).Refused(RefusalCode.BadCards);
        spec.ByFacilitator(new CloseBoard(key));
        spec.By(Spec.Bob, new PickCard(key)).Refused(RefusalCode.BoardClosed);
    }

    [Fact]
    public void E4_who_has_a_place_in_a_workshop_keeps_its_card()
    {
        var (spec, key) = At(new SignUpPlan
        {
            Question = "Which?",
            Workshops = [new("Systems", 1, Purpose: "See loops", Steps: "1. Draw", Card: "**Ask** why"), new("Mastery", 2)],
        });
        spec.By(Spec.Ann, new ChooseWorkshop(key, 0));
        spec.By(Spec.Bob, new ChooseWorkshop(key, 0));
        Assert.Equal(new MyCard("Systems", "**Ask** why"), MySheet.Of(spec.State, Spec.Ann).Cards.Single());
        Assert.Empty(MySheet.Of(spec.State, Spec.Bob).Cards);
        var shown = Assert.IsType<NowEntity.OnSignUp>(SceneView.Now(spec.State, Scene.Of(spec.State, PlaceKey.Plenary))).Workshops[0];
        Assert.Equal(("See loops", null, null), (shown.Purpose, shown.Steps, shown.Card));
        spec.ByFacilitator(new AddActivity(new SignUpPlan { Question = "?", Workshops = [new("A", 1, Card: new string('x', 2_001)), new("B", 1)] }))
            .Refused(RefusalCode.TextTooLong);
    }

    [Fact]
    public void E5_three_taps_are_secret_until_five_answered_and_the_facilitator_counts_them()
    {
        var (spec, _) = At(new ResultsPlan { Question = "Results", Taps = true });
        var seats = Enumerable.Range(0, 3).Select(at => new SeatId("more" + at)).ToArray();
        foreach (var seat in seats)
        {
            spec.Ask(Who.System, new TakeSeat(seat, "hash" + seat));
        }

        SeatId[] all = [Spec.Ann, Spec.Bob, Spec.Cleo, .. seats];
        foreach (var seat in all[..4])
        {
            spec.By(seat, new AnswerTaps(4, 0, 5)).Happened<TapsAnswered>();
        }

        spec.ByFacilitator(new ShowTaps(true)).Refused(RefusalCode.TooFewAnswers);
        spec.By(all[4], new AnswerTaps(6)).Refused(RefusalCode.NoSuchAnswer);
        spec.By(all[4], new AnswerTaps(2, 3));
        Assert.Null(Assert.IsType<TapsEntity>(SessionViews.Entity(spec.State, Audience.Stage, "taps")).Counts);
        Assert.Equal(new TapAnswer(2, 3), SessionViews.Entity(spec.State, Audience.Own(all[4]), "tap"));
        Assert.Null(Report.Of(spec.State).Taps);

        var counted = spec.ByFacilitator(new ShowTaps(true)).Happened<TapsCounted>();
        Assert.Equal(new TapCounts(5, new TapLine(0, 1, 0, 4, 0, 0)), counted.Counts); // Only one gave a figure for the second, four for the third.
        Assert.Empty(spec.State.Aside.Taps);
        Assert.Equal(counted.Counts, Assert.IsType<TapsEntity>(SessionViews.Entity(spec.State, Audience.Participants, "taps")).Counts);
        spec.By(all[5], new AnswerTaps(1, 1, 1)).Refused(RefusalCode.TapsClosed);
        spec.ByFacilitator(new ShowTaps(false)).Happened<TapsShown>();
        Assert.Null(Assert.IsType<TapsEntity>(SessionViews.Entity(spec.State, Audience.Participants, "taps")).Counts);
        Assert.Equal(counted.Counts, Harvests.Of(spec.State).Taps);
    }

    [Fact]
    public void E5_the_end_counts_what_was_not_counted_and_of_fewer_than_five_only_how_many()
    {
        var (spec, _) = At(new ResultsPlan { Question = "Results", Taps = true });
        spec.By(Spec.Ann, new AnswerTaps(4, 4, 4));
        Assert.Equal(new TapCounts(1), spec.ByFacilitator(new EndSession()).Happened<TapsCounted>().Counts);
        Assert.Contains(SideRow.ForgetAll(TapRules.RowKind), Aside.ForgottenAtEnd.Select(SideRow.ForgetAll));
        spec.ByFacilitator(new ShowTaps(true)).Refused(RefusalCode.TooFewAnswers);
    }

    [Fact]
    public void E5_nobody_is_asked_where_the_results_do_not_ask()
    {
        var (spec, _) = At(new ResultsPlan { Question = "Results" });
        spec.By(Spec.Ann, new AnswerTaps(4, 4, 4)).Refused(RefusalCode.TapsClosed);
        Assert.Null(SessionViews.Entity(spec.State, Audience.Participants, "taps"));
    }

    [Fact]
    public void E6_a_best_practice_keeps_whom_to_ask_beside_the_log_until_that_person_is_erased()
    {
        var cycle = CycleSpec.Made();
        cycle.Ask(Who.System, new TakeHarvest(CycleSpec.Told()));
        var (ann, project) = (new Who(Role.Member, Spec.Ann), new ProjectKey("ABC234.p1"));
        var text = new PracticeText("Short stand-ups", "Busy ward", "Ten minutes", "Fewer calls", "Stand", MayShare: true);
        Assert.Equal(RefusalCode.NotAllowed, cycle.Refused(ann, new TellPractice(text)));
        Assert.Equal(RefusalCode.NoSuchProject, cycle.Refused(ann, new TellPractice(text, null, new("ABC234.p9"))));
        Assert.Equal(RefusalCode.TitleMissing, cycle.Refused(ann, new TellPractice(text with { Title = " " }, null, project)));
        var told = Assert.IsType<PracticeTold>(cycle.Ask(ann, new TellPractice(text, "ann@example.org", project)).Single());
        Assert.DoesNotContain(cycle.Log, happened => happened.ToString().Contains("ann@", StringComparison.Ordinal));
        Assert.Equal("ann@example.org", PracticeView.Of(cycle.State, CycleSpec.Owner).Single().Contact);
        Assert.Null(PracticeView.Of(cycle.State, Who.Sponsor(Spec.Bob)).Single().Contact);

        cycle.Ask(CycleSpec.Owner, new ErasePerson(Spec.Ann));
        Assert.Null(cycle.State.Practices[told.Practice].Contact);
        Assert.Equal(RefusalCode.NoSuchPractice, cycle.Refused(new(Role.Member, Spec.Bob), new WithdrawPractice(told.Practice)));
        cycle.Ask(CycleSpec.Owner, new TellPractice(text with { Title = "Ours alone", MayShare = false }));
        Assert.Equal(["Short stand-ups"], PracticeView.ToShare(cycle.State).Select(one => one.Title));
        cycle.Ask(ann, new WithdrawPractice(told.Practice));
        Assert.Empty(PracticeView.ToShare(cycle.State));
        Assert.DoesNotContain(PracticeView.Of(cycle.State, Who.Sponsor(Spec.Bob)), one => one.Practice == told.Practice);
        cycle.Ask(ann, new WithdrawPractice(told.Practice, false));
        Assert.Equal(2, PracticeView.Of(cycle.State, ann).Length);
    }

    private static (Spec Spec, ActivityKey Key) At(ActivityPlan plan)
    {
        var spec = Spec.IdeaRound();
        var key = spec.ByFacilitator(new AddActivity(plan)).Happened<ActivityAdded>().Activity.Key;
        spec.ByFacilitator(new Go(key));
        return (spec, key);
    }
}
