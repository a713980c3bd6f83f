namespace LiveHub.Domain.Tests;

/// <summary>What a learning cycle and its sessions tell each other.</summary>
public sealed class ProgrammeTests
{
    private static readonly Who AnnThere = new(Role.Member, Spec.Ann);

    [Fact]
    public void What_a_session_tells_twice_is_news_once()
    {
        var cycle = CycleSpec.Made();

        Assert.NotEmpty(cycle.Ask(Who.System, new TakeHarvest(CycleSpec.Told())));
        Assert.Empty(cycle.Ask(Who.System, new TakeHarvest(CycleSpec.Told())));

        var project = Assert.Single(cycle.State.Projects.Values);
        Assert.Equal(("Project 1", ProjectStage.Pitched, "Bea"), (project.Canvas.Title, project.Stage, project.Canvas[CanvasField.TryWho]));
        Assert.Equal("Ann", cycle.State.Aside.Names[Spec.Ann]);
    }

    [Fact]
    public void Names_of_people_are_not_in_its_log()
    {
        var cycle = CycleSpec.Made();
        cycle.Ask(Who.System, new TakeHarvest(CycleSpec.Told()));

        var taken = Assert.Single(cycle.Log.OfType<ProjectTaken>());
        Assert.Equal("", taken.Project.Canvas[CanvasField.TryWho]);
        Assert.Contains(cycle.Sides, row => row is { Kind: ProgrammeAside.CanvasNameKind, Value: "Bea" });
    }

    [Fact]
    public void What_was_written_in_the_cycle_stays_when_the_session_tells_the_old_again()
    {
        var cycle = CycleSpec.Made();
        cycle.Ask(Who.System, new TakeHarvest(CycleSpec.Told()));
        var key = Assert.Single(cycle.State.Projects.Keys);

        cycle.Ask(AnnThere, new WriteProject(key, CanvasField.GoalTo, "7 days", "8 days"));
        cycle.Ask(Who.System, new TakeHarvest(CycleSpec.Told() with { People = 11 }));

        Assert.Equal("7 days", cycle.State.Projects[key].Canvas[CanvasField.GoalTo]);
    }

    [Fact]
    public void Who_saw_an_older_text_is_told_instead_of_writing_over_the_newer()
    {
        var cycle = CycleSpec.Made();
        cycle.Ask(Who.System, new TakeHarvest(CycleSpec.Told()));
        var key = Assert.Single(cycle.State.Projects.Keys);
        cycle.Ask(AnnThere, new WriteProject(key, CanvasField.GoalTo, "7 days", "8 days"));

        Assert.Equal(RefusalCode.CanvasChanged, cycle.Refused(CycleSpec.Owner, new WriteProject(key, CanvasField.GoalTo, "6 days", "8 days")));
        Assert.Equal(RefusalCode.NotAllowed, cycle.Refused(new(Role.Member, Spec.Bob), new WriteProject(key, CanvasField.GoalTo, "6 days")));
    }

    [Fact]
    public void The_next_session_is_brought_the_projects_that_run()
    {
        var cycle = CycleSpec.Made();
        cycle.Ask(Who.System, new TakeHarvest(CycleSpec.Told(projects: 3)));
        cycle.Ask(Who.System, new TakeHarvest(CycleSpec.Told(projects: 3) with
        {
            Reviews = [new(new("ABC234.p2"), [0, 0, 0, 1, 2], [0, 0, 0, 0, 3], Verdict.Finish, "Ask the queue first")],
        }));

        var brought = Bringing.Of(cycle.State);

        Assert.Equal(["ABC234.p1", "ABC234.p3"], brought.Projects.Select(project => project.Project.Value));
        Assert.Equal(["Ann", "Ann"], brought.Projects.Select(project => project.Team));
        Assert.All(brought.WithoutNames().Projects, project => Assert.Null(project.Team));
    }

    [Fact]
    public void Until_the_day_begins_a_session_is_brought_what_changed()
    {
        var cycle = CycleSpec.Made();
        cycle.Ask(Who.System, new TakeHarvest(CycleSpec.Told("OLD234")));
        var session = new Spec();
        session.Ask(Who.System, new CreateSession("ABC234", "Next", "en", StartingPoint.IdeaRound, "f", "s", Programme: "cycle12345"));
        session.Ask(Who.System, new BringCycle(Bringing.Of(cycle.State)));
        Assert.Equal("Bea", session.State.Cycle.Brought!.Projects[0].Canvas[CanvasField.TryWho]);
        session.Ask(Who.System, new BringCycle(Bringing.Of(cycle.State)));
        Assert.Empty(session.Last);

        session.Ask(Who.Facilitator, new Go(session.Board));
        session.Ask(Who.System, new BringCycle(Brought.Nothing));

        Assert.Single(session.State.Cycle.Brought!.Projects);
    }
}
