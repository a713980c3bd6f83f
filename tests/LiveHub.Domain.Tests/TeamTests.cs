namespace LiveHub.Domain.Tests;

/// <summary>Rules J1 to J8 of docs/RULES.md: projects and their teams.</summary>
public sealed class TeamTests
{
    [Fact]
    public void J1_an_idea_becomes_a_project_with_its_text_and_what_was_added_to_it()
    {
        var spec = Spec.OpenVote(ideas: 2);
        var made = spec.ByFacilitator(new MakeProject(spec.Ideas[0])).Happened<ProjectMade>();
        Assert.StartsWith("ABC234.", made.Project.Value, StringComparison.Ordinal);
        var project = spec.State.Teams.Projects[made.Project];
        Assert.Equal(spec.State.Boards[spec.Board].Ideas[spec.Ideas[0]].Text, project.Canvas.Title);
        Assert.Equal([spec.Ideas[0]], project.Ideas.AsEnumerable());
        spec.ByFacilitator(new MakeProject(spec.Ideas[0])).Refused(RefusalCode.AlreadyProject);
        spec.ByFacilitator(new MakeProject(spec.Ideas[0], Another: true)).Happened<ProjectMade>();
        Assert.Equal(2, spec.State.Teams.Active.Count());
        spec.By(Spec.Ann, new MakeProject(spec.Ideas[1])).Refused(RefusalCode.NotAllowed);
        spec.ByFacilitator(new MakeProject(new("none"))).Refused(RefusalCode.NoSuchIdea);
    }

    [Fact]
    public void J1_builds_go_along_and_a_long_text_is_cut_in_the_title_only()
    {
        var spec = Spec.OpenBoard();
        var text = string.Concat(Enumerable.Repeat("A long idea ", 20)).Trim();
        spec.By(Spec.Ann, new SendIdea(spec.Board, text));
        spec.By(Spec.Bob, new BuildOn(spec.Ideas[0], "And a buddy"));
        var made = spec.ByFacilitator(new MakeProject(spec.Ideas[0])).Happened<ProjectMade>();
        Assert.Equal(Limits.Title, Words.Length(made.Title));
        Assert.Equal([text], made.Wordings.AsEnumerable());
        Assert.Equal(["And a buddy"], made.Builds.AsEnumerable());
    }

    [Fact]
    public void J1_who_wanted_to_help_is_told_so_when_projects_are_chosen_and_nobody_else_is()
    {
        var spec = Spec.OpenBoard();
        spec.By(Spec.Ann, new SendIdea(spec.Board, "A buddy for everybody"));
        spec.By(Spec.Bob, new SupportIdea(spec.Ideas[0], true)).Happened<IdeaSupported>();
        var made = spec.ByFacilitator(new MakeProject(spec.Ideas[0])).Happened<ProjectMade>();
        var teams = spec.ByFacilitator(new AddActivity(new TeamsPlan { Question = "Which project do you choose?" })).Happened<ActivityAdded>().Activity.Key;
        spec.ByFacilitator(new Go(teams));

        Assert.Equal(true, SessionViews.Entity(spec.State, Audience.Own(Spec.Bob), $"offered/{made.Project}"));
        Assert.Null(SessionViews.Entity(spec.State, Audience.Own(Spec.Ann), $"offered/{made.Project}"));
    }

    [Fact]
    public void J2_the_best_of_a_result_become_projects_once()
    {
        var spec = Voted();
        spec.ByFacilitator(new MakeProjects(spec.Ballot, 2));
        Assert.Equal([spec.Ideas[2], spec.Ideas[0]], spec.State.Teams.Active.Select(project => project.Ideas[0]));
        spec.ByFacilitator(new MakeProjects(spec.Ballot, 2)).Nothing();
        spec.ByFacilitator(new MakeProjects(new("none"), 2)).Refused(RefusalCode.NoSuchActivity);
    }

    [Fact]
    public void J2_before_there_is_a_result_there_is_nothing_to_make()
    {
        var spec = Spec.OpenVote();
        spec.ByFacilitator(new MakeProjects(spec.Ballot, 2)).Refused(RefusalCode.NothingToMake);
    }

    [Fact]
    public void J3_a_project_set_aside_is_out_of_sight_and_comes_back_as_it_was()
    {
        var (spec, step) = Choosing(projects: 2);
        var (one, two) = (spec.State.Teams.Order[0], spec.State.Teams.Order[1]);
        spec.By(Spec.Ann, new ChooseProject(step, one));
        spec.ByFacilitator(new SetProjectAside(one, true)).Happened<ProjectSetAside>();
        Assert.Null(SessionViews.Entity(spec.State, Audience.Participants, $"project/{one}"));
        Assert.Null(SessionViews.Entity(spec.State, Audience.Own(Spec.Ann), "team"));
        spec.By(Spec.Bob, new ChooseProject(step, one)).Refused(RefusalCode.NoSuchProject);
        spec.ByFacilitator(new SetProjectAside(one, false));
        Assert.Equal(one.Value, ((OwnTeamEntity)SessionViews.Entity(spec.State, Audience.Own(Spec.Ann), "team")!).Project);
        Assert.NotEqual(one, two);
    }

    [Fact]
    public void J4_who_comes_later_waits_and_moves_up()
    {
        var (spec, step) = Choosing(projects: 2, capacity: 1);
        var one = spec.State.Teams.Order[0];
        spec.By(Spec.Ann, new ChooseProject(step, one)).Happened<ProjectChosen>();
        spec.By(Spec.Bob, new ChooseProject(step, one));
        Assert.Equal(1, Team(spec, Spec.Bob)!.Waits);
        Assert.Equal(1, ((ProjectEntity)SessionViews.Entity(spec.State, Audience.Stage, $"project/{one}")!).Waiting);
        spec.By(Spec.Ann, new ChooseProject(step));
        Assert.Null(Team(spec, Spec.Bob)!.Waits);
        spec.ByFacilitator(new CloseTeams(step));
        spec.By(Spec.Ann, new ChooseProject(step, one)).Refused(RefusalCode.TeamsClosed);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(30)]
    [InlineData(100)]
    [InlineData(500)]
    public void J5_nobody_is_left_without_a_place_and_teams_have_the_size_that_the_rule_says(int heads)
    {
        var spec = People(heads);
        spec.ByFacilitator(new MakeProjects(spec.Board, TeamSizes.Projects(heads)));
        spec.ByFacilitator(new AddActivity(new TeamsPlan { Question = "Teams" }));
        var step = spec.State.Agenda[^1].Key;
        spec.ByFacilitator(new Go(step));
        var projects = spec.State.Teams.Active.Select(project => project.Key).ToList();
        foreach (var seat in spec.State.People.Take(heads / 2)) // Half of them choose, all the first two.
        {
            spec.By(seat, new ChooseProject(step, projects[spec.State.Numbers[seat] % 2]));
        }

        spec.ByFacilitator(new GivePlaces());
        var teams = spec.State.Teams;
        Assert.Equal(heads, teams.Active.Sum(project => teams.MembersOf(project).Count()));
        Assert.All(spec.State.People, seat => Assert.True(teams.HasPlace(teams.Of(seat)!, seat)));
        Assert.All(teams.Active, project => Assert.InRange(project.Line.Count, TeamSizes.Range(heads).Least, TeamSizes.Range(heads).Most));
        spec.ByFacilitator(new TakePlacesBack()).Happened<PlacesTakenBack>();
        Assert.Equal(heads / 2, spec.State.Teams.Chosen.Count);
        spec.ByFacilitator(new TakePlacesBack()).Nothing();
    }

    [Fact]
    public void J5_sizes_follow_the_head_count_for_every_hall()
    {
        for (var heads = 4; heads <= 800; heads++)
        {
            var (projects, (least, most)) = (TeamSizes.Projects(heads), TeamSizes.Range(heads));
            Assert.InRange(heads / (double)projects, least, most);
            Assert.InRange(TeamSizes.OnStage(heads), 3, 12);
            Assert.True(projects * TeamSizes.Capacity(heads, projects) >= heads);
        }
    }

    [Fact]
    public void J5_when_all_teams_are_full_they_hold_more_rather_than_leave_anybody_out()
    {
        var (spec, step) = Choosing(projects: 2, capacity: 1);
        spec.By(Spec.Ann, new ChooseProject(step, spec.State.Teams.Order[0]));
        spec.ByFacilitator(new GivePlaces()).Happened<PlacesGiven>();
        Assert.All(spec.State.People, seat => Assert.True(spec.State.Teams.HasPlace(spec.State.Teams.Of(seat)!, seat)));
        spec.ByFacilitator(new GivePlaces()).Nothing();
    }

    [Fact]
    public void J6_one_of_a_team_leads_it_and_another_stands_beside()
    {
        var (spec, step) = Choosing(projects: 2);
        var one = spec.State.Teams.Order[0];
        spec.By(Spec.Ann, new TakeLead(one, TeamRole.Lead)).Refused(RefusalCode.NotYourProject);
        spec.By(Spec.Ann, new ChooseProject(step, one));
        spec.By(Spec.Bob, new ChooseProject(step, one));
        spec.By(Spec.Ann, new TakeLead(one, TeamRole.Lead)).Happened<LeadTaken>();
        spec.By(Spec.Bob, new TakeLead(one, TeamRole.Lead)).Refused(RefusalCode.LeadTaken);
        spec.By(Spec.Bob, new TakeLead(one, TeamRole.CoLead));
        Assert.Equal((Spec.Ann, Spec.Bob), (spec.State.Teams.Projects[one].Lead!.Value, spec.State.Teams.Projects[one].CoLead!.Value));
        spec.By(Spec.Ann, new ChooseProject(step, spec.State.Teams.Order[1]));
        Assert.Null(spec.State.Teams.Projects[one].Lead);
    }

    [Fact]
    public void J6_the_names_that_people_show_are_seen_in_their_team_alone()
    {
        var (spec, step) = Choosing(projects: 2);
        var one = spec.State.Teams.Order[0];
        spec.By(Spec.Ann, new GiveName("Ann"));
        spec.By(Spec.Ann, new ChooseProject(step, one));
        spec.By(Spec.Bob, new ChooseProject(step, one));
        Assert.Equal(["Ann"], Team(spec, Spec.Bob)!.Names!.Value.AsEnumerable());
        Assert.Null(Team(spec, Spec.Ann)!.Names);
    }

    [Fact]
    public void What_is_a_project_can_neither_be_hidden_nor_deleted()
    {
        var spec = Spec.OpenBoard();
        spec.By(Spec.Ann, new SendIdea(spec.Board, "Buddies"));
        spec.ByFacilitator(new MakeProject(spec.Ideas[0]));
        spec.ByFacilitator(new HideIdea(spec.Ideas[0], true)).Refused(RefusalCode.IdeaInVote);
        spec.By(Spec.Ann, new DeleteIdea(spec.Ideas[0])).Refused(RefusalCode.IdeaInVote);
    }

    /// <summary>A vote whose result is shown: the third idea first, then the first.</summary>
    public static Spec Voted()
    {
        var spec = Spec.OpenVote(ideas: 4);
        spec.By(Spec.Ann, new PlaceDot(spec.Ballot, spec.Ideas[2]));
        spec.By(Spec.Bob, new PlaceDot(spec.Ballot, spec.Ideas[2]));
        spec.By(Spec.Bob, new PlaceDot(spec.Ballot, spec.Ideas[0]));
        spec.ByFacilitator(new CloseVoting(spec.Ballot));
        spec.ByFacilitator(new RevealResults(spec.Ballot));
        return spec;
    }

    /// <summary>The same with projects of its best, and people at a step in which they choose.</summary>
    public static (Spec Spec, ActivityKey Step) Choosing(int projects, int? capacity = null)
    {
        var spec = Voted();
        spec.ByFacilitator(new MakeProjects(spec.Ballot, projects));
        spec.ByFacilitator(new AddActivity(new TeamsPlan { Question = "Teams", Capacity = capacity }));
        var step = spec.State.Agenda[^1].Key;
        spec.ByFacilitator(new Go(step));
        return (spec, step);
    }

    private static OwnTeamEntity? Team(Spec spec, SeatId seat) => SessionViews.Entity(spec.State, Audience.Own(seat), "team") as OwnTeamEntity;

    /// <summary>So many people, each with an idea.</summary>
    private static Spec People(int heads)
    {
        var spec = new Spec();
        spec.Ask(Who.System, new CreateSession("ABC234", "Test day", "en", StartingPoint.IdeaRound, "hash-f", "hash-s"));
        for (var at = 0; at < heads; at++)
        {
            spec.Ask(Who.System, new TakeSeat(new($"seat{at:D3}"), $"hash{at}", null));
        }

        spec.ByFacilitator(new Go(spec.Board));
        foreach (var seat in spec.State.People)
        {
            spec.By(seat, new SendIdea(spec.Board, "An idea of " + seat));
        }

        return spec;
    }
}
