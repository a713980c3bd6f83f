namespace LiveHub.Domain.Tests;

/// <summary>Rules L1 to L10 of docs/RULES.md: the life of projects between Learnathons.</summary>
public sealed class LifeTests
{
    private static readonly Who Ann = new(Role.Member, Spec.Ann), Bob = new(Role.Member, Spec.Bob), Sam = Who.Sponsor(new("sam"));

    private readonly CycleSpec _cycle = CycleSpec.Made();
    private readonly ProjectKey _key;

    public LifeTests()
    {
        _cycle.Ask(Who.System, new TakeHarvest(CycleSpec.Told(ended: Spec.Noon)));
        _key = Assert.Single(_cycle.State.Projects.Keys);
    }

    private Project Project => _cycle.State.Projects[_key];

    [Fact]
    public void L1_a_project_goes_one_stage_on_or_back()
    {
        Assert.Equal(RefusalCode.StageNotNext, _cycle.Refused(Ann, new MoveProject(_key, ProjectStage.Secured)));
        _cycle.Ask(Ann, new MoveProject(_key, ProjectStage.Experiment));
        _cycle.Ask(CycleSpec.Owner, new MoveProject(_key, ProjectStage.Learning));
        _cycle.Ask(Ann, new MoveProject(_key, ProjectStage.Completed));
        Assert.NotNull(Project.EndedAt);
        _cycle.Ask(Ann, new MoveProject(_key, ProjectStage.Learning));
        Assert.Null(Project.EndedAt);
        Assert.Equal(Spec.Noon, Project.BeganAt);
    }

    [Fact]
    public void L1_a_draft_is_pitched_only_with_both_goals()
    {
        var made = _cycle.Ask(CycleSpec.Owner, new EnterProject("Fewer forms", ProjectStage.Draft));
        var draft = Assert.IsType<ProjectEntered>(Assert.Single(made)).Project;

        Assert.Equal(RefusalCode.GoalsMissing, _cycle.Refused(CycleSpec.Owner, new MoveProject(draft, ProjectStage.Pitched)));
    }

    [Fact]
    public void L2_it_stops_with_a_lesson()
    {
        Assert.Equal(RefusalCode.LessonMissing, _cycle.Refused(Ann, new MoveProject(_key, ProjectStage.Stopped, " ")));
        _cycle.Ask(Ann, new MoveProject(_key, ProjectStage.Stopped, "Ask the queue first"));

        Assert.Equal(ProjectStage.Stopped, Project.Stage);
        Assert.Equal<string>(["Ask the queue first"], LifeRules.Lessons(Project));
    }

    [Fact]
    public void L3_what_is_asked_is_done_before_it_is_secured()
    {
        var request = Request(Function.Hr);
        _cycle.Ask(Ann, new MoveProject(_key, ProjectStage.Experiment));
        _cycle.Ask(Ann, new MoveProject(_key, ProjectStage.Completed));
        Assert.Equal(RefusalCode.RequestsOpen, _cycle.Refused(Ann, new MoveProject(_key, ProjectStage.Secured)));

        _cycle.Ask(Ann, new MoveRequest(_key, request, RequestState.Done, Proof: "In the handbook"));
        _cycle.Ask(Ann, new MoveProject(_key, ProjectStage.Secured));

        Assert.Equal(ProjectStage.Secured, Project.Stage);
    }

    [Fact]
    public void L4_an_experiment_that_goes_on_is_a_learning_project_and_one_that_stops_leaves_a_lesson()
    {
        Assert.Equal(RefusalCode.LessonMissing, _cycle.Refused(Ann, Check(GoOn.Stop)));
        _cycle.Ask(Ann, Check(GoOn.Adapt));
        Assert.Equal(ProjectStage.Experiment, Project.Stage);
        _cycle.Ask(Ann, Check(GoOn.On));
        Assert.Equal(ProjectStage.Learning, Project.Stage);
        _cycle.Ask(Ann, new AddEntry(_key, new ExperimentChecked(Did.No, "Nobody had time", GoOn.Stop, "Plan the time first")));

        Assert.Equal((ProjectStage.Stopped, "Plan the time first"), (Project.Stage, LifeRules.Lessons(Project)[0]));
        Assert.Equal(RefusalCode.ProjectNotRunning, _cycle.Refused(Ann, Check(GoOn.On)));
    }

    [Fact]
    public void L5_a_hard_result_needs_its_figures_and_no_day_to_come()
    {
        Assert.Equal(RefusalCode.ResultIncomplete, _cycle.Refused(Ann, new AddEntry(_key, new HardResult("Waiting time", "12", ""))));
        Assert.Equal(RefusalCode.DayToCome, _cycle.Refused(Ann, new AddEntry(_key, new HardResult("Waiting time", "12", "8", "days", new(2099, 1, 1)))));
        _cycle.Ask(Ann, new AddEntry(_key, new HardResult("Waiting time", "12", "8", "days")));

        Assert.Equal<string>(["Waiting time: 12 → 8 days"], LifeRules.Results(Project));
    }

    [Fact]
    public void L6_a_quote_needs_consent_and_who_noticed_is_beside_the_log()
    {
        Assert.Equal(RefusalCode.ConsentMissing, _cycle.Refused(Ann, new AddEntry(_key, new SoftResult("A story", "At last"))));
        _cycle.Ask(Ann, new AddEntry(_key, new SoftResult("A story", "At last", true, NoticedBy: "Dirk")));

        Assert.Equal("Dirk", Assert.Single(Project.Entries).NoticedBy);
        Assert.Null(Assert.IsType<SoftResult>(Assert.Single(_cycle.Log.OfType<EntryAdded>()).Said).NoticedBy);
        Assert.Equal("Dirk", Life(Ann).Entries[0].NoticedBy);
        Assert.Null(Life(Bob).Entries[0].NoticedBy);
        Assert.Null(Life(Sam).Entries[0].NoticedBy);
    }

    [Fact]
    public void L7_what_was_told_can_be_withdrawn_and_brought_back()
    {
        _cycle.Ask(Ann, new AddEntry(_key, new LessonLearned("Ask first")));
        var entry = Project.Entries[0].Key;
        _cycle.Ask(Ann, new WithdrawEntry(_key, entry));

        Assert.Empty(LifeRules.Lessons(Project));
        Assert.Empty(Life(Sam).Entries);
        Assert.True(Assert.Single(Life(Ann).Entries).Withdrawn);
        _cycle.Ask(CycleSpec.Owner, new WithdrawEntry(_key, entry, false));
        Assert.Equal<string>(["Ask first"], Bringing.Of(_cycle.State).Projects[0].Lessons);
        Assert.Equal(RefusalCode.NotAllowed, _cycle.Refused(Bob, new WithdrawEntry(_key, entry)));
        Assert.Equal(RefusalCode.NotAllowed, _cycle.Refused(Sam, new AddEntry(_key, new LessonLearned("Mine"))));
    }

    [Fact]
    public void L8_the_checks_are_due_30_90_and_180_days_after_the_Learnathon()
    {
        var noon = DateOnly.FromDateTime(Spec.Noon.UtcDateTime);
        Assert.Equal<ProjectCheck>(
            [new(CheckOf.Experiment, noon.AddDays(30), false), new(CheckOf.FirstUpdate, noon.AddDays(90), false), new(CheckOf.SecondUpdate, noon.AddDays(180), false)],
            ProjectChecks.Of(_cycle.State, Project));

        _cycle.Now += TimeSpan.FromDays(28);
        _cycle.Ask(Ann, Check(GoOn.Adapt));
        Assert.Equal(new(CheckOf.Experiment, noon.AddDays(58), false), ProjectChecks.Of(_cycle.State, Project)[0]);
        _cycle.Now += TimeSpan.FromDays(60);
        _cycle.Ask(Ann, Check(GoOn.On));
        _cycle.Ask(Ann, new AddEntry(_key, new LessonLearned("Ask first")));
        Assert.Equal([true, true, false], ProjectChecks.Of(_cycle.State, Project).Select(check => check.Done));
        _cycle.Ask(Ann, new MoveProject(_key, ProjectStage.Completed));
        Assert.Empty(ProjectChecks.Of(_cycle.State, Project));
    }

    [Fact]
    public void L9_a_request_is_open_then_accepted_then_done_with_proof()
    {
        Assert.Equal(RefusalCode.FunctionMissing, _cycle.Refused(Ann, new MakeRequest(_key, Function.Other, "Keep it")));
        var request = Request(Function.Other, "Facilities");
        _cycle.Ask(Ann, new MoveRequest(_key, request, RequestState.Accepted, new(2026, 1, 5)));
        Assert.Equal(RefusalCode.ProofMissing, _cycle.Refused(Ann, new MoveRequest(_key, request, RequestState.Done)));
        _cycle.Ask(CycleSpec.Owner, new MoveRequest(_key, request, RequestState.Done, new(2026, 1, 6), "https://handbook.example/7"));

        var done = Assert.Single(Project.Requests);
        Assert.Equal((new DateOnly(2026, 1, 5), new DateOnly(2026, 1, 6), "https://handbook.example/7"), (done.Accepted, done.Done, done.Proof));
        _cycle.Ask(Ann, new MoveRequest(_key, request, RequestState.Open));
        Assert.Null(Assert.Single(Project.Requests).Proof);
    }

    [Fact]
    public void L10_a_line_of_a_list_is_a_project_with_its_lead_and_days_that_passed()
    {
        var canvas = Canvas.Empty.With(CanvasField.Title, "Fewer forms").With(CanvasField.GoalBy, "2020-01-01").With(CanvasField.LearnWhat, "Which nobody reads");
        var project = Assert.IsType<ProjectEntered>(_cycle.Ask(CycleSpec.Owner, new ImportProject(canvas, ProjectStage.Experiment, "Eva"))[0]).Project;

        Assert.Equal(canvas, _cycle.State.Projects[project].Canvas);
        Assert.Equal("Eva", Bringing.Team(_cycle.State, _cycle.State.Projects[project]));
        _cycle.Ask(Who.System, new InviteMember(project, new("new"), "hash-eva", Lead: true));
        Assert.Equal<SeatId>([_cycle.State.Projects[project].Lead!.Value], _cycle.State.Projects[project].Members);
        Assert.Equal(RefusalCode.BadDay, _cycle.Refused(CycleSpec.Owner, new ImportProject(canvas.With(CanvasField.GoalBy, "next year"))));
        Assert.Equal(RefusalCode.NotAllowed, _cycle.Refused(Ann, new ImportProject(canvas)));
    }

    [Fact]
    public void L11_growth_counts_each_Learnathon_with_what_ended_until_the_next()
    {
        _cycle.Ask(Ann, new MoveProject(_key, ProjectStage.Experiment));
        _cycle.Now += TimeSpan.FromDays(100);
        _cycle.Ask(Ann, new MoveProject(_key, ProjectStage.Completed));
        _cycle.Now += TimeSpan.FromDays(265);
        _cycle.Ask(Who.System, new TakeHarvest(CycleSpec.Told("NXT234", 2) with { BeganAt = _cycle.Now, Ideas = 44 }));

        Assert.Equal([(1, 1, 30), (2, 0, 44)], Growth.Of(_cycle.State).Select(year => (year.Started, year.Finished, year.Ideas)));
    }

    private LifeSheet Life(Who who) => ProgrammeView.Of(_cycle.State, who, 1).Projects.Single(sheet => sheet.Project == _key).Life!;

    private AddEntry Check(GoOn goOn) => new(_key, new ExperimentChecked(Did.Yes, "It was quicker", goOn));

    private RequestKey Request(Function function, string? name = null)
    {
        _cycle.Ask(Ann, new MakeRequest(_key, function, "Put it in the handbook", name));
        return Project.Requests[^1].Key;
    }
}
