namespace LiveHub.Domain.Tests;

/// <summary>Rules J1 to J5 of docs/RULES.md: running projects are reviewed.</summary>
public sealed class ReviewTests
{
    private static readonly ProjectKey One = new("OLD234.p1"), Two = new("OLD234.p2");

    [Fact]
    public void J1_the_projects_that_the_cycle_brought_are_presented_one_after_the_other()
    {
        var (spec, key) = Begun();
        Assert.Equal((2, One.Value, new PromiseCounts(9, 1, 2)), (Now(spec).Projects, Now(spec).Next, Now(spec).Promises));
        spec.ByFacilitator(new PresentProject(key, new("none"))).Refused(RefusalCode.NoSuchProject);
        spec.ByFacilitator(new PresentProject(key, One)).Happened<ProjectPresented>();
        spec.ByFacilitator(new PresentProject(key, One)).Nothing();
        Assert.Equal((One.Value, Two.Value), (Now(spec).Project, Now(spec).Next));
        var shown = Assert.IsType<ReviewedEntity>(SessionViews.Entity(spec.State, Audience.Participants, "reviewed"));
        Assert.Equal(("Project 1", "12 days", "why it waits"), (shown.Title, shown.GoalFrom, shown.LearnWhat));
        Assert.Equal<string>(["Ann", "Bea"], shown.Team!.Value);
        spec.ByFacilitator(new RemoveActivity(key)).Refused(RefusalCode.ActivityInUse);
    }

    [Fact]
    public void J1_without_a_cycle_there_is_nothing_to_review()
    {
        var spec = Spec.IdeaRound();
        spec.ByFacilitator(new AddActivity(new ReviewPlan { Question = "Last year" }));
        spec.ByFacilitator(new Go(spec.State.Agenda[^1].Key));
        Assert.Equal((0, null, null), (Now(spec).Projects, Now(spec).Next, Now(spec).Promises));
    }

    [Fact]
    public void J2_each_person_answers_with_1_to_5_and_may_change_that_while_it_is_open()
    {
        var (spec, key) = Begun();
        spec.ByFacilitator(new PresentProject(key, One));
        spec.By(Spec.Ann, new AnswerReview(key, One, 4, 5)).Refused(RefusalCode.VoteNotOpen);
        spec.ByFacilitator(new OpenReview(key, One)).Happened<ReviewOpened>();
        spec.By(Spec.Ann, new AnswerReview(key, One, 6)).Refused(RefusalCode.NoSuchAnswer);
        spec.By(Spec.Ann, new AnswerReview(key, Two, 4)).Refused(RefusalCode.VoteNotOpen);
        spec.By(Spec.Ann, new AnswerReview(key, One, 4, 5)).Happened<ReviewAnswered>();
        spec.By(Spec.Ann, new AnswerReview(key, One, 4, 5)).Nothing();
        spec.By(Spec.Ann, new AnswerReview(key, One, 3, 5));
        spec.By(Spec.Bob, new AnswerReview(key, One, 2));
        Assert.Equal(2, SessionViews.Entity(spec.State, Audience.Stage, "answers"));
        Assert.Equal(new ReviewAnswerEntity(3, 5), SessionViews.Entity(spec.State, Audience.Own(Spec.Ann), "reviewAnswer"));
        spec.By(Spec.Bob, new AnswerReview(key, One));
        Assert.Null(SessionViews.Entity(spec.State, Audience.Own(Spec.Bob), "reviewAnswer"));
        spec.ByFacilitator(new CloseReview(key, One)).Happened<ReviewClosed>();
        spec.By(Spec.Ann, new AnswerReview(key, One, 1)).Refused(RefusalCode.VoteNotOpen);
    }

    [Fact]
    public void J3_nobody_is_told_how_the_room_answered_before_that_is_shown()
    {
        var (spec, key) = Begun();
        spec.ByFacilitator(new OpenReview(key, One));
        spec.By(Spec.Ann, new AnswerReview(key, One, 4, 5));
        foreach (var audience in new[] { Audience.Stage, Audience.Control, Audience.Participants })
        {
            Assert.Null(SessionViews.Entity(spec.State, audience, "reviewSpread"));
        }

        Assert.Empty(Harvests.Of(spec.State).Reviews);
        spec.ByFacilitator(new RevealReview(key, One)).Happened<ReviewRevealed>();
        var spread = Assert.IsType<ReviewSpreadEntity>(SessionViews.Entity(spec.State, Audience.Participants, "reviewSpread"));
        Assert.Equal<int>([0, 0, 0, 1, 0], spread.Helped);
        Assert.Equal<int>([0, 0, 0, 0, 1], spread.Learned);
        spec.ByFacilitator(new OpenReview(key, One)).Refused(RefusalCode.VoteNotOpen);
    }

    [Fact]
    public void J3_moving_on_closes_the_questions_and_coming_back_opens_them()
    {
        var (spec, key) = Begun();
        spec.ByFacilitator(new OpenReview(key, One));
        spec.ByFacilitator(new PresentProject(key, Two)).Happened<ReviewClosed>();
        spec.ByFacilitator(new OpenReview(key, One)).Happened<ReviewOpened>();
        spec.ByFacilitator(new AskNow(new BreakPlan { Question = "Air" })).Happened<ReviewClosed>();
        spec.ByFacilitator(new ReturnFrom(spec.State.Plenary.Current!.Value)).Happened<ReviewOpened>();
    }

    [Fact]
    public void J4_the_verdict_and_the_lesson_can_be_changed_and_taken_back()
    {
        var (spec, key) = Begun();
        spec.ByFacilitator(new GiveVerdict(key, One, Verdict.Stop, " Too early ")).Happened<VerdictGiven>();
        spec.ByFacilitator(new GiveVerdict(key, One, Verdict.Stop, "Too early")).Nothing();
        spec.ByFacilitator(new GiveVerdict(key, One, (Verdict)9)).Refused(RefusalCode.BadCommand);
        spec.ByFacilitator(new GiveVerdict(key, One, Verdict.Stop, new string('x', 281))).Refused(RefusalCode.TextTooLong);
        var told = Assert.Single(Harvests.Of(spec.State).Reviews);
        Assert.Equal((Verdict.Stop, "Too early"), (told.Verdict, told.Lesson));
        Assert.Equal(1, Now(spec).Reviewed);
        spec.ByFacilitator(new GiveVerdict(key, One)).Happened<VerdictGiven>();
        Assert.Empty(Harvests.Of(spec.State).Reviews);
    }

    [Fact]
    public void J5_a_verdict_that_is_changed_begins_from_where_the_project_stood()
    {
        var cycle = CycleSpec.Made();
        cycle.Ask(Who.System, new TakeHarvest(CycleSpec.Told("OLD234")));
        void Tell(Verdict? verdict) => cycle.Ask(Who.System, new TakeHarvest(CycleSpec.Told("NEW234", projects: 0) with
        {
            Reviews = [new(One, [0, 0, 0, 0, 0], [0, 0, 0, 0, 0], verdict)],
        }));
        Tell(Verdict.Stop);
        Assert.Equal(ProjectStage.Stopped, cycle.State.Projects[One].Stage);
        Tell(Verdict.Continue);
        Assert.Equal(ProjectStage.Learning, cycle.State.Projects[One].Stage);
        Tell(null);
        Assert.Equal(ProjectStage.Pitched, cycle.State.Projects[One].Stage);
    }

    [Fact]
    public void J5_the_report_has_what_was_shown_and_the_verdict()
    {
        var (spec, key) = Begun();
        spec.ByFacilitator(new OpenReview(key, One));
        spec.By(Spec.Ann, new AnswerReview(key, One, 4, 5));
        spec.ByFacilitator(new GiveVerdict(key, One, Verdict.Continue, "Ask first"));
        var hidden = Assert.Single(Assert.Single(Report.Of(spec.State).Reviews).Projects);
        Assert.Equal((0, Verdict.Continue, "Ask first"), (hidden.People, hidden.Verdict, hidden.Lesson));
        Assert.Empty(hidden.Helped);
        spec.ByFacilitator(new RevealReview(key, One));
        Assert.Equal<int>([0, 0, 0, 1, 0], Assert.Single(Assert.Single(Report.Of(spec.State).Reviews).Projects).Helped);
    }

    private static NowEntity.OnReview Now(Spec spec) =>
        Assert.IsType<NowEntity.OnReview>(SceneView.Now(spec.State, Scene.Of(spec.State, PlaceKey.Plenary)));

    /// <summary>A session of a cycle with two running projects, and people at their review.</summary>
    private static (Spec Spec, ActivityKey Key) Begun()
    {
        var spec = new Spec();
        spec.Ask(Who.System, new CreateSession("NEW234", "Next", "en", StartingPoint.Empty, "f", "s", Programme: "cycle12345"));
        spec.Ask(Who.System, new TakeSeat(Spec.Ann, "hash-ann"));
        spec.Ask(Who.System, new TakeSeat(Spec.Bob, "hash-bob"));
        spec.Ask(Who.System, new BringCycle(new(
            [new(One, CycleSpec.Canvas(1), ProjectStage.Learning, [], [], "Ann\nBea"), new(Two, CycleSpec.Canvas(2), ProjectStage.Pitched, [], [])],
            new(9, 1, 2))));
        spec.ByFacilitator(new AddActivity(new ReviewPlan { Question = "Last year" }));
        var key = spec.State.Agenda[^1].Key;
        spec.ByFacilitator(new Go(key));
        return (spec, key);
    }
}
