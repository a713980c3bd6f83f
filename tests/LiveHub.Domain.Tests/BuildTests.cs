namespace LiveHub.Domain.Tests;

/// <summary>Rules B7 to B11 of docs/RULES.md: building on ideas, and showing that one is one's own.</summary>
public sealed class BuildTests
{
    [Fact]
    public void B7_what_is_added_goes_along_with_its_idea_without_its_authors_name()
    {
        var (spec, idea) = AnIdea();
        var outcome = spec.By(Spec.Bob, new BuildOn(idea, " And a  garden "));
        var sent = outcome.Happened<BuildSent>();
        Assert.Equal((Aside.BuilderKind, Spec.Bob.Value), (((Outcome<Event>.Accepted)outcome).Sides.Single().Kind, ((Outcome<Event>.Accepted)outcome).Sides.Single().Value));
        Assert.DoesNotContain(Spec.Bob.Value, sent.ToString(), StringComparison.Ordinal);
        Assert.All([Audience.Participants, Audience.Stage, Audience.Control], audience => Assert.Equal(
            new BuildEntity(sent.Build.Value, "And a  garden"), Assert.Single(Builds(spec, audience, $"idea/{idea}"))));
        Assert.Single(Builds(spec, Audience.Own(Spec.Ann), $"mine/{idea}"));
        Assert.Equal(new OwnBuildEntity(idea.Value, "And a  garden"), SessionViews.Entity(spec.State, Audience.Own(Spec.Bob), $"built/{sent.Build}"));
        Assert.Null(SessionViews.Entity(spec.State, Audience.Own(Spec.Ann), $"built/{sent.Build}"));
        Assert.Equal(1, SessionViews.Entity(spec.State, Audience.Stage, "builds"));
        Assert.Equal(idea.Value, Assert.Single(SearchView.Find(spec.State, PlaceKey.Plenary, "garden")).Key);
        Assert.Equal(new ReportBuild("And a  garden"), Assert.Single(Report.Of(spec.State).Boards[0].Ideas.Single().Builds!.Value));
        Assert.Equal(idea, Assert.Single(spec.ByFacilitator(new OpenVoting(spec.Ballot)).Happened<BallotOpened>().Options));
        Assert.Single(Builds(spec, Audience.Participants, $"idea/{idea}"));
    }

    [Fact]
    public void B7_only_its_author_edits_and_deletes_it_while_the_board_is_open()
    {
        var (spec, idea) = AnIdea();
        var build = spec.By(Spec.Bob, new BuildOn(idea, "More")).Happened<BuildSent>().Build;
        spec.By(Spec.Ann, new EditBuild(build, "Mine")).Refused(RefusalCode.NotYourBuild);
        spec.By(Spec.Ann, new DeleteBuild(build)).Refused(RefusalCode.NotYourBuild);
        spec.By(Spec.Bob, new EditBuild(build, "More")).Nothing();
        spec.By(Spec.Bob, new EditBuild(build, "Better")).Happened<BuildEdited>();
        spec.By(Spec.Bob, new EditBuild(build, " ")).Refused(RefusalCode.TextEmpty);
        spec.By(Spec.Ann, new DeleteIdea(idea)).Refused(RefusalCode.IdeaBuiltOn);
        spec.ByFacilitator(new CloseBoard(spec.Board));
        spec.By(Spec.Bob, new DeleteBuild(build)).Refused(RefusalCode.BoardClosed);
        spec.By(Spec.Bob, new BuildOn(idea, "Late")).Refused(RefusalCode.BoardClosed);
        spec.ByFacilitator(new OpenBoard(spec.Board));
        spec.By(Spec.Bob, new DeleteBuild(build)).Happened<BuildDeleted>();
        spec.By(Spec.Bob, new DeleteBuild(build)).Refused(RefusalCode.NoSuchBuild);
        spec.By(Spec.Ann, new DeleteIdea(idea)).Happened<IdeaDeleted>();
    }

    [Fact]
    public void B8_people_build_on_what_they_see_twenty_times_on_one_idea_and_twenty_times_on_a_board()
    {
        var (spec, idea) = AnIdea();
        spec.By(Spec.Bob, new BuildOn(new("none"), "x")).Refused(RefusalCode.NoSuchIdea);
        spec.By(Spec.Bob, new BuildOn(idea, new string('x', 281))).Refused(RefusalCode.TextTooLong);
        for (var i = 0; i < 10; i++)
        {
            spec.By(Spec.Bob, new BuildOn(idea, "Bob's")).Happened<BuildSent>();
            spec.By(Spec.Cleo, new BuildOn(idea, "Cleo's")).Happened<BuildSent>();
        }

        spec.By(Spec.Ann, new BuildOn(idea, "x")).Refused(RefusalCode.TooManyBuilds);
        var other = spec.By(Spec.Ann, new SendIdea(spec.Board, "Another")).Happened<IdeaSent>().Idea;
        for (var i = 0; i < 10; i++)
        {
            spec.By(Spec.Bob, new BuildOn(other, "Bob's")).Happened<BuildSent>();
        }

        spec.By(Spec.Bob, new BuildOn(other, "x")).Refused(RefusalCode.TooManyOwnBuilds);
        spec.ByFacilitator(new HideIdea(other, true));
        spec.By(Spec.Cleo, new BuildOn(other, "x")).Refused(RefusalCode.NoSuchIdea);
    }

    [Fact]
    public void B8_while_few_ideas_are_shown_people_build_on_those_they_were_dealt()
    {
        var (spec, idea) = AnIdea();
        spec.ByFacilitator(new SetSight(spec.Board, Sight.Own));
        spec.By(Spec.Bob, new BuildOn(idea, "x")).Refused(RefusalCode.AloneNow);
        spec.ByFacilitator(new SetSight(spec.Board, Sight.Few));
        spec.By(Spec.Bob, new BuildOn(idea, "x")).Refused(RefusalCode.NoSuchIdea);
        spec.By(Spec.Bob, new DealIdeas(spec.Board));
        spec.By(Spec.Bob, new BuildOn(idea, "More")).Happened<BuildSent>();
        Assert.Single(Builds(spec, Audience.Own(Spec.Bob), $"page/{idea}"));
        spec.ByFacilitator(new SetSight(spec.Board, Sight.Own));
        Assert.Empty(Builds(spec, Audience.Own(Spec.Ann), $"mine/{idea}"));
    }

    [Fact]
    public void B9_what_is_hidden_of_it_is_seen_by_the_facilitator_and_its_author()
    {
        var (spec, idea) = AnIdea();
        var build = spec.By(Spec.Bob, new BuildOn(idea, "Rude")).Happened<BuildSent>().Build;
        spec.By(Spec.Ann, new HideBuild(build, true)).Refused(RefusalCode.NotAllowed);
        spec.ByFacilitator(new HideBuild(build, true)).Happened<BuildHidden>();
        spec.ByFacilitator(new HideBuild(build, true)).Nothing();
        Assert.Empty(Builds(spec, Audience.Stage, $"idea/{idea}"));
        Assert.True(Assert.Single(Builds(spec, Audience.Control, $"idea/{idea}")).Hidden);
        Assert.True(((OwnBuildEntity)SessionViews.Entity(spec.State, Audience.Own(Spec.Bob), $"built/{build}")!).Hidden);
        Assert.Null(Report.Of(spec.State).Boards[0].Ideas.Single().Builds);
        spec.ByFacilitator(new HideBuild(build, false)).Happened<BuildHidden>();
        Assert.Single(Builds(spec, Audience.Stage, $"idea/{idea}"));
    }

    [Fact]
    public void B10_after_the_reveal_its_author_alone_is_offered_to_show_its_name_and_can_take_it_back()
    {
        var (spec, idea) = AnIdea();
        spec.ByFacilitator(new CloseBoard(spec.Board));
        Assert.Null(Offer());
        spec.ByFacilitator(new OpenVoting(spec.Ballot));
        spec.ByFacilitator(new CloseVoting(spec.Ballot));
        spec.By(Spec.Ann, new SignIdea(idea, true)).Refused(RefusalCode.TooEarlyToSign);
        spec.ByFacilitator(new RevealResults(spec.Ballot));
        Assert.Equal((false, null), (Offer(), SessionViews.Entity(spec.State, Audience.Own(Spec.Bob), $"sign/{idea}")));
        spec.By(Spec.Bob, new SignIdea(idea, true)).Refused(RefusalCode.NotYourIdea);
        spec.By(Spec.Ann, new SignIdea(idea, true)).Refused(RefusalCode.NameFirst);
        spec.By(Spec.Ann, new GiveName("Ann"));
        Assert.Null(BoardView.Read(spec.State, idea)!.Author);
        spec.By(Spec.Ann, new SignIdea(idea, true)).Happened<IdeaSigned>();
        Assert.Equal(("Ann", true), (BoardView.Read(spec.State, idea)!.Author, Offer()));
        spec.By(Spec.Ann, new SignIdea(idea, true)).Nothing();
        spec.By(Spec.Ann, new SignIdea(idea, false)).Happened<IdeaSigned>();
        Assert.Null(BoardView.Read(spec.State, idea)!.Author);

        object? Offer() => SessionViews.Entity(spec.State, Audience.Own(Spec.Ann), $"sign/{idea}");
    }

    [Fact]
    public void B10_an_idea_in_no_vote_waits_for_its_board_to_close_and_for_votes_on_it()
    {
        var (spec, idea) = AnIdea();
        spec.By(Spec.Ann, new GiveName("Ann"));
        spec.By(Spec.Ann, new SignIdea(idea, true)).Refused(RefusalCode.TooEarlyToSign);
        spec.ByFacilitator(new CloseBoard(spec.Board));
        spec.By(Spec.Ann, new SignIdea(idea, true)).Refused(RefusalCode.TooEarlyToSign);
        spec.ByFacilitator(new SkipActivity(spec.Ballot, true));
        spec.By(Spec.Ann, new SignIdea(idea, true)).Happened<IdeaSigned>();
    }

    [Fact]
    public void B11_a_name_that_was_shown_stays_after_the_end_and_all_others_are_forgotten()
    {
        var (spec, idea) = AnIdea();
        var other = spec.By(Spec.Ann, new SendIdea(spec.Board, "Unsigned")).Happened<IdeaSent>().Idea;
        spec.By(Spec.Bob, new BuildOn(idea, "More"));
        spec.By(Spec.Ann, new GiveName("Ann"));
        spec.ByFacilitator(new SkipActivity(spec.Ballot, true));
        spec.ByFacilitator(new CloseBoard(spec.Board));
        var signed = (Outcome<Event>.Accepted)spec.By(Spec.Ann, new SignIdea(idea, true));
        Assert.Equal([SideRow.Forget(Aside.AuthorKind, idea.Value), new(Aside.SignatureKind, idea.Value, Spec.Ann.Value)], signed.Sides.ToList());
        var ended = (Outcome<Event>.Accepted)spec.ByFacilitator(new EndSession());
        Assert.Contains(SideRow.ForgetAll(Aside.BuilderKind), ended.Sides);
        Assert.Equal([idea], spec.State.Aside.Authors.Keys);
        Assert.Empty(spec.State.Builds.Of(Spec.Bob));
        Assert.Equal(1, spec.State.Boards[spec.Board].Posted);
        spec.By(Spec.Ann, new SignIdea(idea, false)).Refused(RefusalCode.SessionEnded);
        var lines = Report.Of(spec.State).Boards[0].Ideas;
        Assert.Equal(["Ann", null], lines.OrderBy(line => line.Author is null).Select(line => line.Author));
        Assert.NotEqual(idea, other);
    }

    private static (Spec Spec, IdeaKey Idea) AnIdea()
    {
        var spec = Spec.OpenBoard();
        return (spec, spec.By(Spec.Ann, new SendIdea(spec.Board, "Plants")).Happened<IdeaSent>().Idea);
    }

    private static IEnumerable<BuildEntity> Builds(Spec spec, Audience audience, string name) =>
        ((IdeaEntity)SessionViews.Entity(spec.State, audience, name)!).Builds ?? [];
}
