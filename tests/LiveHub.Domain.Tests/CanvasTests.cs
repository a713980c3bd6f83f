namespace LiveHub.Domain.Tests;

/// <summary>Rules J7 to J9 of docs/RULES.md: what teams write down, and pitch.</summary>
public sealed class CanvasTests
{
    private static readonly (CanvasField Field, string Text)[] Full =
    [
        (CanvasField.GoalFrom, "12 days"), (CanvasField.GoalTo, "8 days"), (CanvasField.GoalBy, "2027-04-01"),
        (CanvasField.GoalMeasure, "The queue"), (CanvasField.LearnWhat, "Why it waits"), (CanvasField.LearnNotice, "We can say it"),
    ];

    [Fact]
    public void J7_each_member_writes_each_field_and_nobody_over_the_words_of_another()
    {
        var (spec, project, _) = Writing();
        spec.By(Spec.Ann, new WriteCanvas(project, CanvasField.GoalFrom, "12 days", "")).Happened<CanvasWritten>();
        spec.By(Spec.Bob, new WriteCanvas(project, CanvasField.GoalFrom, "14 days", "")).Refused(RefusalCode.CanvasChanged);
        spec.By(Spec.Bob, new WriteCanvas(project, CanvasField.GoalFrom, "14 days", "12 days")).Happened<CanvasWritten>();
        spec.By(Spec.Bob, new WriteCanvas(project, CanvasField.GoalFrom, "14 days", "12 days")).Nothing();
        spec.By(Spec.Cleo, new WriteCanvas(project, CanvasField.GoalFrom, "Mine")).Refused(RefusalCode.NotYourProject);
        spec.ByFacilitator(new WriteCanvas(project, CanvasField.Title, "Buddies")).Happened<CanvasWritten>();
        spec.By(Spec.Ann, new WriteCanvas(project, CanvasField.Title, " ")).Refused(RefusalCode.TextEmpty);
        spec.By(Spec.Ann, new WriteCanvas(project, CanvasField.TryStart, "2027-01-20")).Refused(RefusalCode.ExperimentTooLate);
        Assert.Equal("14 days", SessionViews.Entity(spec.State, Audience.Own(Spec.Ann), $"canvas/{project}/goalFrom"));
        Assert.Null(SessionViews.Entity(spec.State, Audience.Own(Spec.Cleo), $"canvas/{project}/goalFrom"));
        Assert.Null(SessionViews.Entity(spec.State, Audience.Stage, $"canvas/{project}/goalFrom"));
    }

    [Fact]
    public void J7_members_write_while_it_is_open_and_the_facilitator_always()
    {
        var (spec, project, step) = Writing();
        spec.ByFacilitator(new CloseTeams(step)).Happened<TeamsClosed>();
        spec.By(Spec.Ann, new WriteCanvas(project, CanvasField.GoalFrom, "12 days")).Refused(RefusalCode.CanvasClosed);
        spec.ByFacilitator(new WriteCanvas(project, CanvasField.GoalFrom, "12 days")).Happened<CanvasWritten>();
        spec.Ask(Who.Host(3), new WriteCanvas(project, CanvasField.GoalTo, "8 days")).Refused(RefusalCode.CanvasClosed);
        spec.ByFacilitator(new OpenTeams(step)).Happened<TeamsOpened>();
        spec.Ask(Who.Host(3), new WriteCanvas(project, CanvasField.GoalTo, "8 days")).Refused(RefusalCode.NotAllowed);
        spec.Ask(Who.System, new InviteHosts([new(3, "hash-link", "hash-code")]));
        spec.Ask(Who.Host(3), new WriteCanvas(project, CanvasField.GoalTo, "8 days")).Happened<CanvasWritten>();
    }

    [Fact]
    public void J7_names_in_a_canvas_lie_beside_the_log()
    {
        var (spec, project, _) = Writing();
        var accepted = Assert.IsType<Outcome<Event>.Accepted>(spec.By(Spec.Ann, new WriteCanvas(project, CanvasField.Sponsor, "Cleopatra")));
        Assert.DoesNotContain("Cleopatra", string.Join(' ', accepted.Events), StringComparison.Ordinal);
        Assert.Equal("Cleopatra", spec.State.Teams.Projects[project].Canvas[CanvasField.Sponsor]);
        spec.By(Spec.Ann, new WriteCanvas(project, CanvasField.Sponsor, ""));
        Assert.Equal("", spec.State.Teams.Projects[project].Canvas[CanvasField.Sponsor]);
    }

    [Fact]
    public void J8_only_a_project_with_both_goals_is_pitched()
    {
        var (spec, project, _) = Writing();
        var pitches = Pitches(spec);
        spec.ByFacilitator(new PitchProject(pitches, project)).Refused(RefusalCode.NoPerformanceGoal);
        foreach (var (field, text) in Full)
        {
            Assert.Null(TeamView.Goals(spec.State, project));
            spec.By(Spec.Ann, new WriteCanvas(project, field, text)).Happened<CanvasWritten>();
            if (field == CanvasField.GoalMeasure)
            {
                spec.ByFacilitator(new PitchProject(pitches, project)).Refused(RefusalCode.NoLearningGoal);
            }
        }

        var added = spec.ByFacilitator(new PitchProject(pitches, project)).Happened<PitchAdded>();
        spec.ByFacilitator(new PitchProject(pitches, project)).Nothing();
        spec.ByFacilitator(new Go(pitches));
        var pitch = (PitchEntity)SessionViews.Entity(spec.State, Audience.Stage, $"pitch/{added.Pitch}")!;
        Assert.Equal(new GoalsEntity("12 days", "8 days", "2027-04-01", "The queue", "Why it waits", "We can say it"), pitch.Goals);
    }

    [Fact]
    public void J8_of_those_that_are_ready_the_most_wanted_are_pitched_for_all()
    {
        var (spec, project, step) = Writing();
        var pitches = Pitches(spec);
        spec.ByFacilitator(new FillPitches(pitches, step, 3)).Refused(RefusalCode.NoPerformanceGoal);
        foreach (var one in spec.State.Teams.Order)
        {
            foreach (var (field, text) in Full)
            {
                spec.ByFacilitator(new WriteCanvas(one, field, text));
            }
        }

        spec.ByFacilitator(new FillPitches(pitches, step, 1)).Happened<PitchAdded>();
        Assert.Equal(project, Assert.Single(spec.State.Pitches[pitches].Pitches.Values).Project); // Two dots, the other has one.
        spec.ByFacilitator(new FillPitches(pitches, step, 1)).Nothing();
        spec.ByFacilitator(new FillPitches(pitches, step, 2));
        Assert.Equal(2, spec.State.Pitches[pitches].Order.Count);
    }

    [Fact]
    public void J9_the_learning_cycle_is_told_projects_members_and_who_leads()
    {
        var (spec, project, _) = Writing();
        spec.By(Spec.Ann, new GiveName("Ann"));
        spec.By(Spec.Ann, new TakeLead(project, TeamRole.Lead));
        spec.By(Spec.Ann, new WriteCanvas(project, CanvasField.TryWho, "Bea"));
        var harvest = Harvests.Of(spec.State);
        var told = harvest.Projects[0];
        Assert.Equal((project, false, Spec.Ann), (told.Project, told.Pitched, told.Lead!.Value));
        Assert.Equal([Spec.Ann, Spec.Bob], told.Members.AsEnumerable());
        Assert.Equal(2, told.Support);
        Assert.Equal("Bea", told.Canvas[CanvasField.TryWho]);
        Assert.Equal(new HarvestedPerson(Spec.Ann, Role.Member, ["hash-seat-ann"], "Ann"), harvest.Persons[0]);
        Assert.Null(harvest.Persons[1].Name);
        var cycle = CycleSpec.Made();
        cycle.Ask(Who.System, new TakeHarvest(harvest));
        Assert.Equal(spec.State.Teams.Order.Order(), cycle.State.Projects.Keys.Order());
        Assert.Empty(cycle.Ask(Who.System, new TakeHarvest(Harvests.Of(spec.State))));
    }

    [Fact]
    public void J9_whose_access_was_taken_away_has_no_link_to_the_learning_cycle_until_it_is_given_back()
    {
        var (spec, _, _) = Writing();
        var cycle = CycleSpec.Made();
        foreach (var isIn in new[] { true, false, true })
        {
            spec.ByFacilitator(new RemovePerson(spec.State.Numbers[Spec.Ann], Remove: !isIn));
            cycle.Ask(Who.System, new TakeHarvest(Harvests.Of(spec.State)));
            Assert.Equal(isIn, cycle.State.Aside.Grants.ContainsKey("hash-seat-ann"));
            Assert.True(cycle.State.Aside.Grants.ContainsKey("hash-seat-bob"));
            Assert.Empty(cycle.Ask(Who.System, new TakeHarvest(Harvests.Of(spec.State))));
        }
    }

    /// <summary>Ann and Bob in the team of the most wanted project, Cleo in none, and all at the step in which teams write.</summary>
    private static (Spec Spec, ProjectKey Project, ActivityKey Step) Writing()
    {
        var (spec, choosing) = TeamTests.Choosing(projects: 2);
        var project = spec.State.Teams.Order[0];
        spec.By(Spec.Ann, new ChooseProject(choosing, project));
        spec.By(Spec.Bob, new ChooseProject(choosing, project));
        spec.ByFacilitator(new AddActivity(new CanvasPlan { Question = "Canvas" }));
        var step = spec.State.Agenda[^1].Key;
        spec.ByFacilitator(new Go(step));
        return (spec, project, step);
    }

    private static ActivityKey Pitches(Spec spec)
    {
        spec.ByFacilitator(new AddActivity(new PitchesPlan { Question = "Pitches" }));
        return spec.State.Agenda[^1].Key;
    }
}
